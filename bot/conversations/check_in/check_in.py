"""How it is today: where it hurts, where it is numb, which side, how much, since when, and what came before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Complaint, Person
from bot.care.safety.red_flags import Urgency, shown_by, worse
from bot.conversations.check_in.place_picker import (
    OVERVIEW,
    ChoosingPart,
    ChoosingRegions,
    ask_part,
    hear_part,
    hear_regions,
    names,
)
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say, score_in, scores
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import choice_of
from bot.conversations.frame.turn import Turn
from bot.conversations.home.learn import offered
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.conversations.safety.screens import ask, asking_of, screen_with
from bot.talk.bubbles import Arg, Button, Lane, Say, Text, Texts
from bot.talk.effects import KeepSafetyEvent
from bot.talk.heard import Said, Words
from bot.talk.reply import Goal, Reply

SIDES: Final = {
    "left": Text("button-side-left"),
    "right": Text("button-side-right"),
    "both": Text("button-side-both"),
    "middle": Text("button-side-middle"),
}
SINCE: Final = {
    "days": Text("button-since-days"),
    "weeks": Text("button-since-weeks"),
    "months": Text("button-since-months"),
    "longer": Text("button-since-longer"),
}
BEFORE: Final = {
    "effort_then_rest": Text("button-before-effort-then-rest"),
    "effort": Text("button-before-effort"),
    "sitting": Text("button-before-sitting"),
    "fall": Text("button-before-fall"),
    "nothing": Text("button-before-nothing"),
}


@dataclass(frozen=True, slots=True)
class AskingSide:
    """Which side? confirmed: the summary of what was told in words was said yes to."""

    so_far: Complaint
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class AskingHowMuch:
    """How bad, 0-10?"""

    so_far: Complaint
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class AskingSince:
    """Since when?"""

    so_far: Complaint
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class AskingBefore:
    """What came before it?"""

    so_far: Complaint
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Confirming:
    """Is the summary right?"""

    so_far: Complaint


class CheckIn(Conversation):
    """From the first question to a complaint that a plan can be made of."""

    states = (ChoosingPart, ChoosingRegions, AskingSide, AskingHowMuch, AskingSince, AskingBefore, Confirming)

    begins = (goals.CHECK_IN,)
    locked_out = frozenset(begins)
    scored = (AskingHowMuch,)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Ask where it hurts, with the body to look at; where that was told in words already, confirm it."""
        del goal
        if turn.person.told is not None:
            return Reply(None, then=goals.TOLD)
        asked = from_the_start(turn.catalog)
        return replace(asked, says=(say("check-in"), *asked.says))

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Go one question on; None where an answer means nothing here."""
        state, person, catalog, now = turn.state, turn.person, turn.catalog, turn.now
        choice = choice_of(said, person, catalog)
        match state:
            case ChoosingPart() if _is_over(state, choice):
                return _after_regions(state, catalog)
            case ChoosingPart():
                return hear_part(state, choice, catalog)
            case ChoosingRegions():
                return hear_regions(state, choice, catalog)
            case AskingSide(so_far, confirmed) if choice in SIDES:
                sided = replace(so_far, side=None if choice == "middle" else choice)
                return _onward(sided, "side", person, catalog, now, confirmed=confirmed)
            case AskingHowMuch(so_far, confirmed) if (score := _score_of(said, choice)) is not None:
                return _onward(replace(so_far, score=score), "score", person, catalog, now, confirmed=confirmed)
            case AskingSince(so_far, confirmed) if choice in SINCE:
                return _onward(replace(so_far, since=choice), "since", person, catalog, now, confirmed=confirmed)
            case AskingBefore(so_far, confirmed) if choice in BEFORE:
                return _onward(replace(so_far, before=choice), "before", person, catalog, now, confirmed=confirmed)
            case Confirming(so_far):
                return _hear_confirming(so_far, choice, person, catalog, now)
        return None


# ---------------------------------------------------------------- where


def from_the_start(catalog: Catalog) -> Reply:
    asking = ChoosingPart(Complaint())
    return Reply(asking, (replace(ask_part(asking, catalog), picture=OVERVIEW),))


def _is_over(state: ChoosingPart, choice: str | None) -> bool:
    """That is all, or nothing at all."""
    some = state.so_far.numb if state.numb else state.so_far.pain
    return choice == "done" if some else choice in {"none", "no"}


def _after_regions(state: ChoosingPart, catalog: Catalog) -> Reply:
    """After pain comes numbness, after numbness the side; with neither there is nothing to plan."""
    if not state.numb:
        asking = ChoosingPart(state.so_far, numb=True)
        return Reply(asking, (ask_part(asking, catalog),))
    if not (state.so_far.pain or state.so_far.numb):
        return Reply(None, (say("check-in-nothing"),), then=goals.HOME)
    return _ask("side", state.so_far, confirmed=False)


# ---------------------------------------------------------------- side, score, since when, what came before


def _choices(asked: Text, choices: Mapping[str, Text], across: int = 1) -> Say:
    """A question of which each answer is one tap."""
    buttons = [Button(label, choice) for choice, label in choices.items()]
    return question(asked, rows(*buttons, across=across))


def _score_of(said: Said, choice: str | None) -> int | None:
    return score_in(said.text) if isinstance(said, Words) else score_in((choice or "").removeprefix("score."))


# ---------------------------------------------------------------- what is still missing

ACCIDENT: Final = "r7"
"""The danger sign of a bad accident: its screen also asks what may be broken."""

ORDER: Final = ("side", "score", "since", "before")


def missing(told: Complaint, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Ask what a confirmed complaint still lacks; what was told on an earlier visit holds, but not a fall."""
    known = person.complaint or Complaint()
    before = known.before if known.before != "fall" else None
    carried = replace(told, since=told.since or known.since, before=told.before or before)
    return _onward(carried, "", person, catalog, now, confirmed=True)


def _onward(
    so_far: Complaint, after: str, person: Person, catalog: Catalog, now: datetime, *, confirmed: bool
) -> Reply:
    """Ask the next thing that is not known; with all known, show the summary, or go on where it was confirmed."""
    for step in ORDER[ORDER.index(after) + 1 if after else 0 :]:
        if getattr(so_far, step) is None:
            return _ask(step, so_far, confirmed=confirmed)
    if confirmed:
        return finish(so_far, person, catalog, now)
    return Reply(Confirming(so_far), (_summary(so_far, catalog),))


def _ask(step: str, so_far: Complaint, *, confirmed: bool) -> Reply:
    match step:
        case "side":
            return Reply(AskingSide(so_far, confirmed), (_choices(Text("check-in-side"), SIDES, across=2),))
        case "score":
            return Reply(AskingHowMuch(so_far, confirmed), (question(Text("check-in-score"), scores()),))
        case "since":
            return Reply(AskingSince(so_far, confirmed), (_choices(Text("check-in-since"), SINCE),))
    return Reply(AskingBefore(so_far, confirmed), (_choices(Text("check-in-before"), BEFORE),))


# ---------------------------------------------------------------- the summary


def _summary(told: Complaint, catalog: Catalog) -> Say:
    none = Text("check-in-no-place")
    args: dict[str, Arg] = {
        "pain": names(told.pain, catalog) if told.pain else none,
        "numb": names(told.numb, catalog) if told.numb else none,
        "side": SIDES[told.side or "middle"],
        "score": told.score or 0,
    }
    keyboard = rows(button("button-thats-right", "yes"), button("button-change", "change"))
    return question(Text("check-in-summary", args), keyboard)


def _hear_confirming(
    told: Complaint, choice: str | None, person: Person, catalog: Catalog, now: datetime
) -> Reply | None:
    if choice in {"change", "no"}:
        return from_the_start(catalog)
    return finish(told, person, catalog, now) if choice == "yes" else None


def finish(told: Complaint, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Take the complaint as today's, tapped or written: to the plan, or first to what it shows of danger."""
    known = replace(person, complaint=told)
    seen = shown_by(person.complaint or Complaint(), catalog.red_flags)
    shown = tuple(one for one in shown_by(told, catalog.red_flags) if one not in seen)
    if urgent := tuple(one for one in shown if catalog.red_flags[one].urgency is not Urgency.SOON):
        return _is_danger(urgent, known, catalog, now)
    noted = _compared(shown, known, catalog, now)
    going = _going_on(told, person.complaint, noted.person or known, catalog, now)
    return replace(going, says=(*noted.says, *going.says), effects=(*noted.effects, *going.effects))


def _going_on(told: Complaint, before: Complaint | None, known: Person, catalog: Catalog, now: datetime) -> Reply:
    """What is worse asks the short set, a fall asks what may be broken."""
    if worse(before, told, catalog.cadence.screening):
        return recheck("check_in", known, catalog, now)
    if told.before == "fall":
        return _after_fall(known, catalog, now)
    return Reply(None, offered(told.before, catalog), person=known, then=goals.PLAN)


def _is_danger(shown: tuple[str, ...], known: Person, catalog: Catalog, now: datetime) -> Reply:
    """What was told is a danger sign itself: as if it had been said."""
    stopped = RedFlagCheck().said(shown, known, catalog, now)
    because = Say(Text("told-is-danger", {"labels": _labels(shown, catalog)}), lane=Lane.SAFETY)
    return replace(stopped, says=(stopped.says[0], because, *stopped.says[1:]))


def _compared(shown: tuple[str, ...], known: Person, catalog: Catalog, now: datetime) -> Reply:
    """A sign that the danger questions were answered "none" to, and that is told now, is noted, and said."""
    new = tuple(one for one in shown if one not in known.careful)
    if not new:
        return Reply(None)
    effects = tuple(KeepSafetyEvent(SafetyEvent(now, "red_flag", one)) for one in new)
    careful = replace(known, careful=(*known.careful, *new))
    return Reply(None, (say("told-compared", {"labels": _labels(new, catalog)}),), effects, careful)


def _labels(flags: tuple[str, ...], catalog: Catalog) -> Texts:
    return Texts(tuple(Text(catalog.red_flags[one].label) for one in flags))


def _after_fall(known: Person, catalog: Catalog, now: datetime) -> Reply:
    """After a fall or an accident the screen that asks of it comes once more, and says why."""
    screen = screen_with(ACCIDENT, catalog)
    if screen is None:
        return recheck("check_in", known, catalog, now)
    asked = ask(asking_of((screen,), known.careful, goals.PLAN, full=False), catalog)
    return replace(asked, says=(say("check-in-fall"), *asked.says), person=known)


def recheck(where: str, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """What was told is worse than before: the danger signs once more, and only then the plan."""
    check = RedFlagCheck().again(person, catalog, goals.PLAN)
    event = KeepSafetyEvent(SafetyEvent(now, "worse", where))
    return replace(check, says=(say("check-in-recheck"), *check.says), person=person, effects=(event,))
