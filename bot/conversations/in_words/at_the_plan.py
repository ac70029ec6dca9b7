"""What is said at the plan, and where a spot is shown: begin, wait for me, what is this, not that one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.care.understanding.distress import spelled_plainly
from bot.care.understanding.said_here import WHEN_TOLD
from bot.care.understanding.telling import told_of
from bot.conversations.check_in.check_in import finish
from bot.conversations.check_in.place_picker import on_side
from bot.conversations.check_in.plan import NO_TOOLS, OfferingPlan, Planning
from bot.conversations.comforting import side_now
from bot.conversations.frame.asking import say
from bot.conversations.frame.hearing import A_SIDE, choice_of
from bot.conversations.handing_over import hear
from bot.conversations.home.learn import Learn, pages_of
from bot.conversations.in_words.named_cards import card_of
from bot.conversations.in_words.standing_here import Here
from bot.conversations.session.session_states import Paused, ShowingPoint
from bot.conversations.undoing import undone
from bot.talk.heard import Tapped, Words
from bot.talk.reply import Reply

SHOWN: Final = (OfferingPlan, ShowingPoint, Paused)
BEGINS: Final = {OfferingPlan: "start", ShowingPoint: "start", Paused: "go"}
"""The button that goes on, by where one stands."""
PLANNED: Final = (
    *("skip_first", "which_first", "what_point", "how_long_here", "both_too", "same_spots", "sore_later", "other_way"),
    *("makeshift", "make_it", "wrong_side", "short_time", "where_is_it", "will_hurt", "why_asked", "why_there"),
    *("no_sound", "undo_it", "other_leg", "fear_of_it", *WHEN_TOLD),
    *("wait_for_me", "not_now", "what_comes", "change_it", "begin"),
)
AT_A_SPOT: Final = ("skip_here", "stop_here", "wait_for_me", "what_comes", "begin")
CARDS: Final = {
    "how_long_here": "how_long",
    "same_spots": "these_spots",
    "sore_later": "sore_after",
    "other_way": "floor_or_wall",
    "short_time": "fewer_spots",
    "where_is_it": "find_spot",
    "will_hurt": "may_it_hurt",
    "why_there": "trigger_points",
    "no_sound": "sound",
    "why_asked": "questions",
}
LINES: Final = {
    "wait_for_me": "words-no-hurry",
    "what_comes": "here-plan-how",
    "fear_of_it": "here-fear-of-it",
    "when_told": "here-when-told",
    "night_told": "here-when-told",
}
AMONG: Final = ("other_way",)
"""Questions that are answered whatever is told beside them: "can I sit down for this, I do not stand well"."""
A_FEW: Final = 12
"""Words of a message that says when it hurts."""
_COUNTS: Final = re.compile(
    r"\d(?! ?(?:or \d|o \d)? ?(?:days?|weeks?|months?|years?|hours?|d[ií]as?|semanas?|mes(?:es)?|a[ñn]os?|horas?)\b)",
    re.IGNORECASE,
)
"""A number that is no stretch of time: it may be how bad it is."""
POINTS: Final = "trigger_points"
PUT_RIGHT: Final = "put_right"
_PARTS: Final = re.compile(r"[,.;!?\n]+|\b(?:so|then|anyway|anyways|ok|entonces|asi que|pues|bueno)\b", re.IGNORECASE)
"""What parts the last words of a long message from the rest."""


def said_at_the_plan(here: Here) -> Reply | None:
    """Answer what is said at the plan, at a spot that is shown, or while the clock stands; None for anything else."""
    state = here.turn.state
    if not isinstance(state, SHOWN):
        return None
    if isinstance(state, OfferingPlan) and (side := side_now(here.turn, here.said.text)) is not None:
        return _on(here, side)
    kind = here.kind(PLANNED if isinstance(state, OfferingPlan) else AT_A_SPOT)
    if kind is None and isinstance(state, OfferingPlan) and told_of(here.meant) is None:
        kind = next((one for one in AMONG if here.says_among(one)), None)
    if kind is None and isinstance(state, OfferingPlan) and _tells_when(here):
        kind = "when_told"
    if kind == "begin" or (kind is None and ends_with_a_yes(here)):
        return here.taps(BEGINS[type(state)])
    if kind in LINES:
        return here.turn.again(say(LINES[kind]))
    if kind in CARDS:
        return card_of(here.turn, CARDS[kind])
    return _of_its_spots(here, kind)


def _of_its_spots(here: Here, kind: str | None) -> Reply | None:
    """Carry out what is wanted of the spots of the plan, or of the one that is shown."""
    match kind:
        case "skip_here" if isinstance(here.turn.state, ShowingPoint):
            return here.taps("skip")
        case "stop_here":
            return here.owner.stop(here.turn)
        case "not_now":
            return here.taps("later")
        case "undo_it":
            return undone(here.registry, here.turn)
        case "change_it":
            return here.taps("change")
        case "make_it":
            return here.says(re.findall(r"\d+", here.said.text)[-1])
        case "makeshift":
            return Planning().wished(here.turn, NO_TOOLS)
        case "skip_first":
            return _without_the_first(here)
        case "which_first":
            return Learn().names(here.turn, here.owner.spots(here.turn)[:1])
        case "what_point":
            return _named(here)
        case "both_too":
            return _on(here, "both")
        case "other_leg":
            return _on_the_other(here)
        case "wrong_side":
            side = _side_in(here)
            return _on(here, side) if side is not None else card_of(here.turn, PUT_RIGHT)
    return None


def ends_with_a_yes(here: Here) -> bool:
    """Tell words that agree, and a ramble whose last words begin: "hurts more today so yes", "bueno, empezamos?"."""
    if told_of(here.meant) is not None or here.meant.doubts("weakness"):
        return False
    if here.agrees():
        return True
    *before, last = [one.strip() for one in _PARTS.split(here.said.text) if one.strip()] or [""]
    yes = choice_of(Words(last), here.turn.person, here.turn.catalog) == "yes"
    return bool(before) and (yes or here.kind(("begin",), last) is not None)


def _tells_when(here: Here) -> bool:
    """Tell "worse after my shift" and "it started when I moved the couch", where nothing is asked or wished beside."""
    meant, text = here.meant, here.said.text
    other = told_of(meant) is not None or "numbness" in meant.felt or meant.doubts("weakness") or "?" in text
    if other or meant.suspected or len(text.split()) > A_FEW or _COUNTS.search(text):
        return False
    if here.says_among("not_pain_mark") or here.says_among("ill_mark"):
        return False
    return here.says_among("pain_mark") and here.says_among("time_mark")


def _without_the_first(here: Here) -> Reply | None:
    """Begin with the second spot; a plan of one spot has none."""
    begun = here.taps("start")
    if begun is None or not isinstance(begun.state, ShowingPoint) or len(begun.state.run.presses) == 1:
        return begun and here.turn.again(say("here-only-one"))
    at_the_first = replace(here.turn, state=begun.state, person=begun.person or here.turn.person)
    skipped = hear(here.registry, at_the_first, Tapped(here.turn.chat.step, "skip"))
    if skipped is None:
        return begun
    second = hear(here.registry, replace(at_the_first, state=skipped.state), Tapped(here.turn.chat.step, "next"))
    if second is None:
        return skipped
    known = second.person or skipped.person or begun.person
    return replace(second, effects=(*begun.effects, *skipped.effects, *second.effects), person=known)


def _named(here: Here) -> Reply | None:
    """Say what the spots of the plan are called, and what a spot is."""
    named = Learn().names(here.turn, here.owner.spots(here.turn))
    told = pages_of(here.turn.catalog.cards[POINTS], here.turn.catalog)[:1]
    return replace(named, says=(*named.says[:-1], *told, *named.says[-1:])) if named is not None else None


def _side_in(here: Here) -> str | None:
    """Give the one side that is named: "number 2 is on the wrong side, I said left"."""
    words = (Words(one) for one in spelled_plainly(here.said.text))
    named = {choice_of(one, here.turn.person, here.turn.catalog) for one in words} & A_SIDE
    return next(iter(named)) if len(named) == 1 else None


def _on_the_other(here: Here) -> Reply | None:
    """Plan for the side that the plan is not for; a plan for both, or for none, has no other."""
    known = here.turn.person.complaint
    other = A_SIDE - {known.side if known is not None else None}
    return _on(here, next(iter(other))) if len(other) == 1 else None


def _on(here: Here, side: str) -> Reply | None:
    """Plan for this side, or for both."""
    person = here.turn.person
    if person.complaint is None:
        return None
    there = on_side(person.complaint, side)
    return finish(there, replace(person, read=True), here.turn.catalog, here.turn.now)
