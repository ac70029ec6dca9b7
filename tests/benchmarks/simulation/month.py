"""Thirty days of reminders: who is written to at which minute, by the product's own rhythm of care."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Final

from bot.care.planning.cadence import Cadence, Patience, after_ignored, next_reminder, nudge_after
from bot.content import load
from bot.conversations.frame.unhurried import TIMES_OF_DAY
from tests.benchmarks.simulation.walked import OPENS

SAMPLE: Final = 2_000
"""People whose month is lived day by day; everybody else lives one of theirs."""

DAYS: Final = 30
BEGINS: Final = datetime(2026, 11, 2, tzinfo=UTC)
SETTLED: Final = timedelta(days=10)
"""After so long nothing is left of the days on which everybody of the simulation began."""

EVENING: Final = 3
"""Hours of an evening: from the earliest reminders to the quiet hours."""

EVENING_HALF: Final = (TIMES_OF_DAY["evening"],) * 5 + (TIMES_OF_DAY["morning"],) * 3 + (time(12), time(10, 15))
"""Half choose the evening."""

CONTENT: Final = Path(__file__).resolve().parents[3] / "content"


@dataclass(frozen=True, slots=True)
class Reminded:
    """Somebody is reminded at a moment; answered: a session follows."""

    whose: int
    zone: str
    at: datetime
    answered: bool


def month(zones: Sequence[str], share: float, chance: Random) -> list[Reminded]:
    """Live a month of the sample. share: how often somebody who is reminded begins a session; they do
    when they open the reminder, and from then on their spots rest.
    """
    cadence = load(CONTENT).cadence
    lives = (_life(who, chance.choice(zones), share, cadence, chance) for who in range(SAMPLE))
    return sorted((one for life in lives for one in life), key=lambda one: one.at)


def _life(whose: int, zone: str, share: float, cadence: Cadence, chance: Random) -> Iterator[Reminded]:
    """After a session the next reminder on the second day; unanswered once more, and then more rarely."""
    at, ignored = chance.choice(EVENING_HALF), 0
    last = BEGINS - timedelta(hours=chance.uniform(0, 48))
    due, first = next_reminder(last, zone, at, cadence), True
    while due < BEGINS + timedelta(days=DAYS):
        answered = chance.random() < share
        yield Reminded(whose, zone, due, answered)
        if answered:
            ignored, first = 0, True
            begun = due + timedelta(seconds=chance.expovariate(1 / OPENS))
            due = next_reminder(begun, zone, at, cadence)
            continue
        slow = after_ignored(ignored, cadence) is not Patience.KEEP
        ignored += 1
        if slow:
            due = next_reminder(due, zone, at, cadence, cadence.slow_days)
        else:
            due = nudge_after(due, zone, at, cadence) if first else next_reminder(due, zone, at, cadence)
            first = not first


def fullest_evening(reminded: Sequence[Reminded]) -> tuple[datetime, list[Reminded]]:
    """Find the evening with the most sessions once the first days are over, in which everybody began at once: the three
    hours from its beginning on, and all who are reminded in them.
    """
    hours = Counter(_hour(one.at) for one in reminded if one.answered and one.at >= BEGINS + SETTLED)
    hour = max(hours, key=lambda begins: sum(hours[begins + timedelta(hours=more)] for more in range(EVENING)))
    return hour, [one for one in reminded if hour <= one.at < hour + timedelta(hours=EVENING)]


def _hour(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)
