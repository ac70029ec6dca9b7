"""The steps of warmth and stretch, and the arithmetic of one stay in the warmth."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.care.planning.doses import MINUTE
from bot.care.record.person import Person, Warmed
from bot.conversations.frame.exercise import seconds_spent


@dataclass(frozen=True, slots=True)
class AskingInflamed:
    """Is anything hot, red, swollen, freshly hurt?"""


@dataclass(frozen=True, slots=True)
class AskingFeeling:
    """Does the skin feel warm and cold as usual?"""


@dataclass(frozen=True, slots=True)
class ChoosingWay:
    """Heating pad or hot tub?"""


@dataclass(frozen=True, slots=True)
class ReadyToWarm:
    """How it is done is shown; way: "heat" or "hot_tub"."""

    way: str


@dataclass(frozen=True, slots=True)
class Warming:
    """The clock runs, for so many minutes. began: when this run of it did; spent: seconds of earlier runs.

    waiting: the skin question is open; asks numbers them; repeated: it was asked a second time.
    """

    way: str
    minutes: int
    began: datetime
    spent: int = 0
    run: int = 1
    waiting: bool = False
    asks: int = 0
    repeated: bool = False

    def spent_at(self, now: datetime) -> int:
        """Seconds of warmth so far, never more than planned."""
        return seconds_spent(self.began, self.spent, self.minutes * MINUTE, now)

    def left(self, now: datetime) -> int:
        return self.minutes * MINUTE - self.spent_at(now)


@dataclass(frozen=True, slots=True)
class WarmthPaused:
    """The clock stands; spent: seconds of warmth already."""

    warming: Warming
    spent: int


@dataclass(frozen=True, slots=True)
class SkinAfter:
    """Warmth is over: how is the skin? reminded: how often the question rang again."""

    way: str
    ended_at: datetime
    seconds: int
    reminded: int = 0


@dataclass(frozen=True, slots=True)
class ChoosingStretch:
    """Which stretch? done: those that are over for today."""

    done: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadyToHold:
    """A stretch is shown; held: how often it was held already."""

    stretch: str
    done: tuple[str, ...] = ()
    held: int = 0


@dataclass(frozen=True, slots=True)
class Holding:
    """A stretch is held; its clock runs."""

    ready: ReadyToHold
    began: datetime


@dataclass(frozen=True, slots=True)
class AfterHold:
    """A hold is over: how was it?"""

    ready: ReadyToHold


@dataclass(frozen=True, slots=True)
class WarmthWrong:
    """The red button was pressed; the clock is off. What there is to go back to after a slip."""

    paused: WarmthPaused | None = None
    ready: ReadyToHold | None = None


STATES = (
    AskingInflamed, AskingFeeling, ChoosingWay, ReadyToWarm, Warming, WarmthPaused, SkinAfter, ChoosingStretch,
    ReadyToHold, Holding, AfterHold, WarmthWrong,
)  # fmt: skip
UNDER_WAY = (Warming, WarmthPaused, Holding)
"""What a command ends first."""


def paused_in(state: object, now: datetime) -> WarmthPaused | None:
    """The stay in the warmth that a state belongs to, as it stands now."""
    match state:
        case Warming():
            return WarmthPaused(state, state.spent_at(now))
        case WarmthPaused():
            return state
        case WarmthWrong(paused):
            return paused
    return None


def warmed(person: Person, paused: WarmthPaused | None, now: datetime) -> Person:
    """Note how long the skin had warmth: it counts towards the next one."""
    return replace(person, warmed=Warmed(now, paused.spent)) if paused is not None else person
