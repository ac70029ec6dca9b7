"""Who gets a tip, with the live count of people."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.body import regions
from bot.care.body.regions import part_text
from bot.care.text_ids import language_text
from bot.conversations.clinic.tips import saving, tip_time
from bot.conversations.clinic.tips.reactions import ADVICE, as_patients_see
from bot.conversations.clinic.tips.tip_states import ChoosingAudience, ChoosingTipPlaces
from bot.conversations.clinic.tips.tip_words import who
from bot.conversations.frame.asking import QUESTION, button, question, rows
from bot.conversations.frame.clinic_contact import most_a_week, settings_of
from bot.conversations.frame.hearing import toggled
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Keyboard, Text
from bot.talk.heard import Said, Tapped
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings
from bot.talk.tips import Audience, CountPeople, Post

QUIET_DAYS: Final = 7
OWN_ACTS: Final = ("pressing", "warming", "stretching")
"""What a tip in the clinic's own words may invite to, all in one."""


def invites_of(post: Post, turn: Turn) -> tuple[str, ...]:
    """Name the tip of the content that asks something of a body: it reaches only those who may do that."""
    return tuple(
        tip.id for tip in turn.catalog.tips.values() if post.kind == ADVICE and tip.text == post.text and tip.kinds
    )


def ask(turn: Turn, state: ChoosingAudience, *, edits: bool = False) -> Reply:
    if reply := missing(turn, ClinicSettings()):
        return reply
    counted = CountPeople(state.audience, most_a_week(turn, settings_of(turn)))
    if reply := missing(turn, counted):
        return reply
    people = fact(turn, counted)
    text = Text("tip-who", {"who": who(state.audience, turn), "people": people.reached, "full": people.full})
    asked = question(text, _audience_keyboard(turn, state, people.reached))
    return Reply(state, (replace(asked, edits=QUESTION) if edits else asked,))


def _audience_keyboard(turn: Turn, state: ChoosingAudience, reached: int) -> Keyboard:
    audience = state.audience
    languages = [
        Button(_ticked(audience.locale == one, Text(language_text(one))), f"locale.{one}")
        for one in turn.catalog.locales
    ]
    quiet = Button(_ticked(bool(audience.quiet_days), Text("button-quiet-week", {"days": QUIET_DAYS})), "quiet")
    go_on = rows(button("button-who-done", "on", people=reached)) if reached else ()
    return (
        *go_on,
        (Button(_ticked(bool(audience.regions), Text("button-by-place")), "places"), quiet),
        *(rows(*languages, across=2) if len(languages) > 1 else ()),
        (button("button-test-me", "me"), button("button-leave-it", "leave")),
        *(rows(_careful(audience), button("button-save-tip", "save")) if state.post.kind != ADVICE else ()),
    )


def _careful(audience: Audience) -> Button:
    """Staff say themselves whether their own words invite to press, warm or stretch."""
    return Button(_ticked(bool(audience.invites_to), Text("button-who-may")), "may")


def _ticked(is_on: bool, label: Text) -> Text:  # noqa: FBT001 - says nothing but itself
    return Text("ticked" if is_on else "unticked", {"label": label})


def hear(turn: Turn, state: ChoosingAudience, said: Said) -> Reply | None:
    if not isinstance(said, Tapped):
        return None
    chosen = said.choice
    audience = state.audience
    match chosen.partition("."):
        case ("on", _, _):
            return tip_time.ask(state)
        case ("me", _, _):
            asked = ask(turn, state)
            return asked if asked.needs else replace(asked, says=(as_patients_see(state.post, "test"), *asked.says))
        case ("save", _, _):
            return saving.ask(state.post)
        case ("places", _, _):
            return _ask_part(ChoosingTipPlaces(state.post, audience), turn)
        case ("may", _, _) if state.post.kind != ADVICE:
            audience = replace(audience, invites_to=() if audience.invites_to else OWN_ACTS)
        case ("quiet", _, _):
            audience = replace(audience, quiet_days=0 if audience.quiet_days else QUIET_DAYS)
        case ("locale", _, locale) if locale in turn.catalog.locales:
            audience = replace(audience, locale="" if audience.locale == locale else locale)
        case _:
            return None
    return ask(turn, replace(state, audience=audience), edits=True)


def _ask_part(state: ChoosingTipPlaces, turn: Turn) -> Reply:
    def count(part: str) -> int:
        return sum(one.part == part for one in turn.catalog.known_regions(state.audience.regions))

    parts = [Button(_ticked(bool(count(part)), Text(part_text(part))), f"part.{part}") for part in regions.PARTS]
    keyboard = (*rows(*parts, across=2), *rows(button("button-done", "done")))
    return Reply(replace(state, part=""), (question(Text("tip-which-part"), keyboard),))


def _ask_places(state: ChoosingTipPlaces, turn: Turn, *, edits: bool = False) -> Reply:
    offered = [one for one in turn.catalog.regions.values() if one.part == state.part]
    buttons = [Button(_ticked(one.id in state.audience.regions, Text(one.text)), one.id) for one in offered]
    asked = question(Text("tip-which-places"), (*rows(*buttons), *rows(button("button-done", "done"))))
    return Reply(state, (replace(asked, edits=QUESTION) if edits else asked,))


def hear_places(turn: Turn, state: ChoosingTipPlaces, said: Said) -> Reply | None:
    if not isinstance(said, Tapped):
        return None
    chosen = said.choice
    if not state.part:
        part = chosen.removeprefix("part.")
        if chosen == "done":
            return ask(turn, ChoosingAudience(state.post, state.audience))
        return _ask_places(replace(state, part=part), turn) if part in regions.PARTS else None
    if chosen == "done":
        return _ask_part(state, turn)
    if chosen not in turn.catalog.regions:
        return None
    audience = replace(state.audience, regions=toggled(state.audience.regions, chosen))
    return _ask_places(replace(state, audience=audience), turn, edits=True)
