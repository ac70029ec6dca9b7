"""How it is today: where it hurts, where it is numb, which side, and how much."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Complaint, Person
from bot.care.safety.red_flags import closing, newly_shown, worse
from bot.conversations.check_in.place_picker import (
    PARTS_MAP,
    SIDES,
    ChoosingPart,
    ChoosingRegions,
    ask_part,
    hear_letters,
    hear_part,
    hear_regions,
    on_side,
    sided,
)
from bot.conversations.frame import goals
from bot.conversations.frame.asking import question, rows, say, score_in, scores
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import choice_of
from bot.conversations.frame.turn import Turn
from bot.conversations.home.learn import offered
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.conversations.safety.screens import ask, asking_of, screen_with
from bot.talk.bubbles import Button, Lane, Say, Text, Texts
from bot.talk.effects import KeepSafetyEvent
from bot.talk.heard import Said, Words
from bot.talk.reply import Goal, Reply

SINCE: Final = {
    "days": Text("button-since-days"),
    "weeks": Text("button-since-weeks"),
    "months": Text("button-since-months"),
    "longer": Text("button-since-longer"),
}


@dataclass(frozen=True, slots=True)
class AskingSide:
    """Which side?"""

    so_far: Complaint


@dataclass(frozen=True, slots=True)
class AskingHowMuch:
    """How bad, 0-10?"""

    so_far: Complaint


@dataclass(frozen=True, slots=True)
class AskingSince:
    """For how long? Asked here only where something is numb: then it may be a danger sign."""

    so_far: Complaint


class CheckIn(Conversation):
    """From the first question to a complaint that a plan can be made of."""

    states = (ChoosingPart, ChoosingRegions, AskingSide, AskingHowMuch, AskingSince)

    begins = (goals.CHECK_IN,)
    locked_out = frozenset(begins)
    scored = (AskingHowMuch,)
    wishes = ("undo",)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Ask where it hurts, with the body to look at; where that was told in words already, confirm it."""
        del goal
        if turn.person.told is not None:
            return Reply(None, then=goals.TOLD)
        return from_the_start(turn.catalog, Text("check-in"))

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Go one question on; None where an answer means nothing here."""
        state, person, catalog, now = turn.state, turn.person, turn.catalog, turn.now
        choice = choice_of(said, person, catalog)
        if (mended := _put_right(state, said, choice, catalog)) is not None:
            return mended
        match state:
            case ChoosingPart() | ChoosingRegions() if (named := _lettered(state, said, catalog)) is not None:
                return named
            case ChoosingPart() if _is_over(state, choice):
                return _after_regions(state, person, catalog, now)
            case ChoosingPart():
                return hear_part(state, choice, catalog)
            case ChoosingRegions() if (chosen := sided(state, choice)) is not None:
                return _after_regions(chosen, person, catalog, now)
            case ChoosingRegions():
                return hear_regions(state, choice, catalog)
            case AskingSide(so_far) if choice in SIDES:
                return _onward(on_side(so_far, choice), "side", person, catalog, now)
            case AskingHowMuch(so_far) if (score := _score_of(said, choice)) is not None:
                return _onward(replace(so_far, score=score), "score", person, catalog, now)
            case AskingSince(so_far) if choice in SINCE:
                return _onward(replace(so_far, since=choice), "since", person, catalog, now)
        return None

    def wished(self, turn: Turn, wish: str) -> Reply | None:
        """Take the last answer back; elsewhere the conversation under way does it."""
        del wish
        return self.undone(turn)

    def undone(self, turn: Turn) -> Reply | None:
        """Ask the question before this one once more."""
        match turn.state:
            case ChoosingRegions(so_far, _, numb, sided):
                return _where(ChoosingPart(so_far, numb, sided), turn.catalog)
            case ChoosingPart(so_far, numb=True):
                return _where(ChoosingPart(replace(so_far, numb=(), side=None)), turn.catalog)
            case ChoosingPart(so_far) if so_far.pain:
                return _where(ChoosingPart(Complaint()), turn.catalog)
            case AskingSide(so_far):
                return _where(ChoosingPart(replace(so_far, numb=(), side=None), numb=True), turn.catalog)
            case AskingHowMuch(so_far):
                return _ask("side", replace(so_far, side=None))
            case AskingSince(so_far):
                return _ask("score", replace(so_far, score=None))
        return None


def score_anew(told: Complaint) -> Reply:
    """Ask once more how much it hurts."""
    return _ask("score", replace(told, score=None))


def _put_right(state: object, said: Said, choice: str | None, catalog: Catalog) -> Reply | None:
    """A side or a score that was said before is said anew: the question on show comes once more."""
    score = score_in(said.text) if isinstance(said, Words) else None
    match state:
        case ChoosingPart(so_far, numb=True, sided=True) if choice in SIDES:
            asking = replace(state, so_far=on_side(so_far, choice))
            return Reply(asking, (ask_part(asking, catalog),))
        case AskingHowMuch(so_far) if choice in SIDES:
            return _ask("score", on_side(so_far, choice))
        case AskingSince(so_far) if choice in SIDES:
            return _ask("since", on_side(so_far, choice))
        case AskingSince(so_far) if score is not None:
            return _ask("since", replace(so_far, score=score))
    return None


# ---------------------------------------------------------------- where


def from_the_start(catalog: Catalog, words: Text | None = None) -> Reply:
    """Ask where it hurts, in these words or the usual ones."""
    asking = ChoosingPart(Complaint())
    asked = ask_part(asking, catalog)
    return Reply(asking, (replace(asked, text=words or asked.text, picture=PARTS_MAP),))


def _where(asking: ChoosingPart, catalog: Catalog) -> Reply:
    return Reply(asking, (replace(ask_part(asking, catalog), picture=PARTS_MAP),))


def _lettered(state: ChoosingPart | ChoosingRegions, said: Said, catalog: Catalog) -> Reply | None:
    return hear_letters(state, said.text, catalog) if isinstance(said, Words) else None


def _is_over(state: ChoosingPart, choice: str | None) -> bool:
    """That is all, or nothing at all."""
    some = state.so_far.numb if state.numb else state.so_far.pain
    return choice == "done" if some else choice in {"none", "no"}


def _after_regions(state: ChoosingPart, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """After pain comes numbness, after numbness the side; with neither there is nothing to plan."""
    if not state.numb:
        asking = ChoosingPart(state.so_far, numb=True, sided=state.sided)
        return Reply(asking, (ask_part(asking, catalog),))
    if not (state.so_far.pain or state.so_far.numb):
        return Reply(None, (say("check-in-nothing"),), then=goals.HOME)
    return _onward(state.so_far, "side" if state.sided else "", person, catalog, now)


# ---------------------------------------------------------------- side and score


def choices(asked: Text, answers: Mapping[str, Text], across: int = 1) -> Say:
    """A question of which each answer is one tap."""
    buttons = [Button(label, choice) for choice, label in answers.items()]
    return question(asked, rows(*buttons, across=across))


def _score_of(said: Said, choice: str | None) -> int | None:
    return score_in(said.text) if isinstance(said, Words) else score_in((choice or "").removeprefix("score."))


# ---------------------------------------------------------------- what is still missing

ACCIDENT: Final = "r7"
"""The danger sign of a bad accident: its screen also asks what may be broken."""

ORDER: Final = ("side", "score", "since")
"""What a plan needs; for how long it hurts, and what came before, can wait until somebody has pressed."""


def missing(told: Complaint, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Ask what a confirmed complaint still lacks; what was told on an earlier visit holds, but not a fall."""
    known = person.complaint or Complaint()
    before = known.before if known.before != "fall" else None
    carried = replace(told, since=told.since or known.since, before=told.before or before)
    return _onward(carried, "", person, catalog, now)


def _onward(so_far: Complaint, after: str, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Ask the next thing that is not known; with all known, go on."""
    for step in ORDER[ORDER.index(after) + 1 if after else 0 :]:
        if getattr(so_far, step) is None and (step != "since" or so_far.numb):
            return _ask(step, so_far)
    return finish(so_far, person, catalog, now)


def _ask(step: str, so_far: Complaint) -> Reply:
    if step == "side":
        return Reply(AskingSide(so_far), (choices(Text("check-in-side"), SIDES, across=2),))
    if step == "score":
        return Reply(AskingHowMuch(so_far), (question(Text("check-in-score"), scores()),))
    return Reply(AskingSince(so_far), (choices(Text("check-in-since"), SINCE),))


# ---------------------------------------------------------------- what was told


def finish(told: Complaint, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Take the complaint as today's, tapped or written: to the plan, or first to what it shows of danger."""
    noted = noticed(told, person, catalog, now)
    known = noted.person or person
    if known.lock is not None:
        return noted
    going = _going_on(told, person.complaint, known, catalog, now)
    return replace(going, says=(*noted.says, *going.says), effects=(*noted.effects, *going.effects))


def noticed(told: Complaint, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Take a complaint; what it shows of danger, and did not show before, closes sessions or is noted."""
    known = replace(person, complaint=told)
    shown = newly_shown(person.complaint, told, person.precautions or (), catalog.red_flags)
    if urgent := closing(shown, catalog.red_flags):
        return _is_danger(urgent, known, catalog, now)
    return _compared(shown, known, catalog, now)


def alarms(told: Complaint, person: Person, catalog: Catalog) -> bool:
    """Say whether a complaint would be taken as a sign of danger, or as worse than the one before."""
    shown = newly_shown(person.complaint, told, person.precautions or (), catalog.red_flags)
    return bool(shown) or worse(person.complaint, told, catalog.cadence.screening)


def _going_on(told: Complaint, before: Complaint | None, known: Person, catalog: Catalog, now: datetime) -> Reply:
    """What is worse asks the short set, a fall asks what may be broken."""
    if worse(before, told, catalog.cadence.screening):
        return recheck("check_in", known, catalog, now)
    if told.before == "fall":
        return after_fall(known, catalog, now, goals.PLAN)
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
        return Reply(None, person=known)
    effects = tuple(KeepSafetyEvent(SafetyEvent(now, "red_flag", one)) for one in new)
    careful = replace(known, careful=(*known.careful, *new))
    return Reply(None, (say("told-compared", {"labels": _labels(new, catalog)}),), effects, careful)


def _labels(flags: tuple[str, ...], catalog: Catalog) -> Texts:
    return Texts(tuple(Text(catalog.red_flags[one].label) for one in flags))


def after_fall(known: Person, catalog: Catalog, now: datetime, then: Goal) -> Reply:
    """After a fall or an accident the screen that asks of it comes once more, and says why."""
    screen = screen_with(ACCIDENT, catalog)
    if screen is None:
        return recheck("check_in", known, catalog, now)
    asked = ask(asking_of((screen,), known.careful, then, full=False), catalog)
    return replace(asked, says=(say("check-in-fall"), *asked.says), person=known)


def recheck(where: str, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """What was told is worse than before: the danger signs once more, and only then the plan."""
    check = RedFlagCheck().again(person, catalog, goals.PLAN)
    event = KeepSafetyEvent(SafetyEvent(now, "worse", where))
    return replace(check, says=(say("check-in-recheck"), *check.says), person=person, effects=(event,))
