"""The steps of a guided session, and what has been done when it is left at any of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.care.record.history import CareSession
from bot.conversations.frame.exercise import Exercise
from bot.conversations.session.session_run import Pressing, Run
from bot.talk.effects import Effect, KeepSession

PRESSING: Final = Exercise(
    "session", timedelta(seconds=5), late=timedelta(seconds=30), answer_within=timedelta(seconds=15)
)
OFF: Final = PRESSING.off
REACH: Final = "reach"
"""A spot that the hand or the ball does not get to."""
LIFT_OFF: Final = timedelta(seconds=20)
"""So long there is to answer after a point before the next one is shown by itself."""
GET_READY: Final = timedelta(seconds=40)
"""So long there is to find a point that was shown by itself before its clock starts."""
SILENT_POINTS: Final = 2
"""So many points without a sign of life end the session."""


@dataclass(frozen=True, slots=True)
class ShowingPoint:
    """A point is shown, with how to press it; way: which of its tools is chosen."""

    run: Run
    way: int = 0


@dataclass(frozen=True, slots=True)
class Paused:
    """The clock stands; spent: seconds already under the ball.

    off: why the spot may be left out, the kind of distress.BESIDE to move off first, or REACH.
    """

    pressing: Pressing
    spent: int
    off: str = ""


@dataclass(frozen=True, slots=True)
class BetweenPoints:
    """A point is over; on with the next, or enough for today. asked: whether anything is still numb was asked too."""

    run: Run
    asked: bool = False


@dataclass(frozen=True, slots=True)
class NerveCheck:
    """A point ended with a nerve sign, or without an answer about one: has it gone?"""

    run: Run


@dataclass(frozen=True, slots=True)
class SomethingWrong:
    """The person pressed the red button; the clock is off. paused: the point to go back to after a slip.

    numb: they wrote that something tingles or is numb: going back asks first whether that has gone.
    """

    run: Run
    paused: Paused | None = None
    numb: bool = False


@dataclass(frozen=True, slots=True)
class AskingHowSore:
    """Pressing hurts too much: how much? paused: the point to go back to with less pressure."""

    run: Run
    paused: Paused


@dataclass(frozen=True, slots=True)
class AskingAfter:
    """How much does it hurt now? felt: before it, what is still felt was asked, to be written."""

    session: CareSession
    felt: bool = False


STATES = (ShowingPoint, Pressing, Paused, BetweenPoints, NerveCheck, SomethingWrong, AskingHowSore, AskingAfter)


def left_behind(state: object, now: datetime) -> tuple[Effect, ...]:
    """What to do when something else takes over: stop the clock, and keep what was pressed."""
    session = state.session if isinstance(state, AskingAfter) else run_at(state, now, "stopped").session(now)
    return (OFF, *((KeepSession(session),) if session.points else ()))


def run_at(state: object, now: datetime, ended: str) -> Run:
    """What was done up to now, with the point under way counted as ended so."""
    match state:
        case Pressing():
            return state.run.ended(state.spent_at(now), ended)
        case Paused(pressing, spent):
            return pressing.run.ended(spent, ended)
        case ShowingPoint(run) | BetweenPoints(run) | NerveCheck(run) | SomethingWrong(run) | AskingHowSore(run):
            return run
    raise TypeError(type(state).__name__)
