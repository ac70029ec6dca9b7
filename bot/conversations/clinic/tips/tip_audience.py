"""Who gets a tip, with the live count of people."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.body import regions
from bot.care.body.regions import part_text
from bot.care.text_ids import language_text
from bot.conversations.clinic.tips import saving, tip_link, tip_time
from bot.conversations.clinic.tips.planning import counted, kept, masked, plan_of, with_closed
from bot.conversations.clinic.tips.reactions import ADVICE, as_patients_see
from bot.conversations.clinic.tips.tip_reading import CAREFUL, READ, careful, switched, ticked
from bot.conversations.clinic.tips.tip_states import ChoosingAudience, ChoosingTipPlaces
from bot.conversations.clinic.tips.tip_words import who
from bot.conversations.frame.asking import QUESTION, button, question, rows
from bot.conversations.frame.hearing import toggled
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Keyboard, Text
from bot.talk.heard import Said, Tapped
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings
from bot.talk.tips import Audience, Broadcast, Post, Sort

QUIET_DAYS: Final = 7


def ask(turn: Turn, tip: Broadcast, *, edits: bool = False) -> Reply:
    """Say how many get it as it stands, and offer to narrow it down."""
    if reply := missing(turn, ClinicSettings()):
        return reply
    asked = counted(tip, plan_of(turn, tip))
    if reply := missing(turn, asked):
        return reply
    people = fact(turn, asked)
    named = who(tip, turn)
    text = Text("tip-who", {"who": named, "people": people.reached, "full": people.full})
    on = button("button-who-done", "on", people=people.reached)
    goes_on = bool(people.reached)
    if hidden := masked(tip, people):
        goes_on = True
        text, on = Text("tip-who-few", {"who": named, "few": hidden}), button("button-who-done-few", "on")
    keyboard = _keyboard(turn, tip, on if goes_on else None)
    shown = question(with_closed(tip, text), keyboard)
    return Reply(ChoosingAudience(tip.id), (replace(shown, edits=QUESTION) if edits else shown,))


def _keyboard(turn: Turn, tip: Broadcast, on: Button | None) -> Keyboard:
    audience = tip.audience
    languages = [Button(ticked(audience.locale == one, _only(one)), f"locale.{one}") for one in turn.catalog.locales]
    quiet = Button(ticked(bool(audience.quiet_days), Text("button-quiet-week", {"days": QUIET_DAYS})), "quiet")
    places = Button(ticked(bool(audience.regions), Text("button-by-place")), "places")
    own_words = tip.post.kind != ADVICE and tip.sort in READ
    saves = own_words and tip.sort is Sort.TIP
    return (
        *(rows(on) if on is not None else ()),
        *(((places, quiet),) if tip.sort is Sort.TIP else ()),
        *(rows(*languages, across=2) if len(languages) > 1 else ()),
        *(rows(careful(tip)) if own_words else ()),
        (button("button-test-me", "me"), _link(tip.post)),
        (button("button-keep-draft", "keep"), *((button("button-save-tip", "save"),) if saves else ())),
        (button("button-leave-it", "leave"),),
    )


def _only(locale: str) -> Text:
    return Text("button-only-language", {"language": Text(language_text(locale))})


def _link(post: Post) -> Button:
    return Button(ticked(post.link is not None, Text("button-tip-link")), "link")


def hear(turn: Turn, tip: Broadcast, said: Said) -> Reply | None:
    """Go on, or change whom it is for."""
    if not isinstance(said, Tapped):
        return None
    match said.choice.partition("."):
        case ("on", _, _):
            return tip_time.ask(tip)
        case ("me", _, _):
            asked = ask(turn, tip)
            seen = as_patients_see(tip.post, "test", tip.sort, tip.about)
            test = replace(seen, text=Text("tip-is-test", {"end": seen.text}))
            return asked if asked.needs else replace(asked, says=(test, *asked.says))
        case ("save", _, _) if tip.post.kind != ADVICE:
            return saving.ask(tip)
        case ("link", _, _):
            return tip_link.ask(turn, tip)
        case ("places", _, _) if tip.sort is Sort.TIP:
            return _ask_part(turn, tip)
    audience = _changed(turn, tip, said.choice)
    return None if audience is None else _asked_again(turn, replace(tip, audience=audience))


def _changed(turn: Turn, tip: Broadcast, choice: str) -> Audience | None:
    audience, locale = tip.audience, choice.removeprefix("locale.")
    if choice == CAREFUL and tip.post.kind != ADVICE:
        return switched(tip).audience
    if choice == "quiet":
        return replace(audience, quiet_days=0 if audience.quiet_days else QUIET_DAYS)
    if locale != choice and locale in turn.catalog.locales:
        return replace(audience, locale="" if audience.locale == locale else locale)
    return None


def _asked_again(turn: Turn, tip: Broadcast) -> Reply:
    return kept(ask(turn, tip, edits=True), tip)


def _ask_part(turn: Turn, tip: Broadcast) -> Reply:
    def count(part: str) -> int:
        return sum(one.part == part for one in turn.catalog.known_regions(tip.audience.regions))

    parts = [Button(ticked(bool(count(part)), Text(part_text(part))), f"part.{part}") for part in regions.PARTS]
    keyboard = (*rows(*parts, across=2), *rows(button("button-done", "done")))
    return Reply(ChoosingTipPlaces(tip.id), (question(Text("tip-which-part"), keyboard),))


def _ask_places(turn: Turn, tip: Broadcast, part: str, *, edits: bool = False) -> Reply:
    offered = [one for one in turn.catalog.regions.values() if one.part == part]
    buttons = [Button(ticked(one.id in tip.audience.regions, Text(one.text)), one.id) for one in offered]
    asked = question(Text("tip-which-places"), (*rows(*buttons), *rows(button("button-done", "done"))))
    return Reply(ChoosingTipPlaces(tip.id, part), (replace(asked, edits=QUESTION) if edits else asked,))


def hear_places(turn: Turn, state: ChoosingTipPlaces, tip: Broadcast, said: Said) -> Reply | None:
    """Choose a part of the body, and places in it."""
    if not isinstance(said, Tapped):
        return None
    chosen = said.choice
    if not state.part:
        part = chosen.removeprefix("part.")
        if chosen == "done":
            return ask(turn, tip)
        return _ask_places(turn, tip, part) if part in regions.PARTS else None
    if chosen == "done":
        return _ask_part(turn, tip)
    if chosen not in turn.catalog.regions:
        return None
    changed = replace(tip, audience=replace(tip.audience, regions=toggled(tip.audience.regions, chosen)))
    return kept(_ask_places(turn, changed, state.part, edits=True), changed)
