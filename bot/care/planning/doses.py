"""Doses and stretch: the doses, and when a person's muscles count as warm (S63-S74)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.care.origin import Origin
from bot.care.record.person import Warmed
from bot.care.text_ids import text_id

WAYS: Final = ("heat", "hot_tub")
STRETCHES: Final = ("stretch_knees_to_chest", "stretch_opposite_shoulder")
MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class Position:
    """How somebody lies or sits in the warmth. kinds: all that it asks of a body; how: text id; picture: or None."""

    id: str
    kinds: frozenset[str]
    how: str
    picture: str | None


@dataclass(frozen=True, slots=True)
class HeatDose:
    """One way to warm up, in minutes: offered first, at most, enough to stretch, and how often the skin is asked about.

    positions: the first that is safe is offered.
    """

    id: str
    minutes: int
    longest: int
    enough: int
    check_every: int
    positions: tuple[Position, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch held for so many seconds, so many times. kinds: all that it asks of a body."""

    id: str
    hold: int
    times: int
    kinds: frozenset[str]
    picture: str | None
    origin: Origin

    @property
    def text(self) -> str:
        """Text id of how it is done."""
        return text_id(self.id, "how")

    @property
    def label(self) -> str:
        """Text id of its button."""
        return text_id(self.id, "label")


@dataclass(frozen=True, slots=True)
class Pace:
    """warm_for: how long stretches stay open. rest: how long skin rests after warmth; sore_skin: when it was sore."""

    warm_for: timedelta
    rest: timedelta
    sore_skin: timedelta
    origin: Origin


@dataclass(frozen=True, slots=True)
class Doses:
    """What content/warmth.yaml holds, by id."""

    ways: Mapping[str, HeatDose]
    stretches: Mapping[str, Stretch]
    pace: Pace

    def origins(self) -> Iterator[tuple[str, Origin]]:
        yield from ((one.id, one.origin) for one in self.ways.values())
        yield from ((one.id, one.origin) for one in self.stretches.values())
        yield "pace", self.pace.origin


def minutes_left(dose: HeatDose, warmed: Warmed | None, now: datetime, pace: Pace) -> int:
    """Say how many minutes of warmth the skin may have now: what was just had counts, and sore skin gets none."""
    if warmed is None or now - warmed.ended_at >= (pace.sore_skin if warmed.sore else pace.rest):
        return dose.longest
    return 0 if warmed.sore else max(0, dose.longest - -(-warmed.seconds // MINUTE))


def is_warm(warmed: Warmed | None, now: datetime, pace: Pace) -> bool:
    """Say whether stretches are open: only on warm muscles (S67, S71)."""
    return warmed is not None and warmed.warm and now - warmed.ended_at <= pace.warm_for
