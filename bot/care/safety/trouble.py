"""What makes a day no day for pressing, though no danger sign stands: a crisis, drink, dizziness, a tear, or others."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.record.person import Person, Trouble

CRISIS: Final = "crisis"
OVERDOSE: Final = "overdose"
"""Too much of a medicine, or a poison, and nothing said of dying."""
DRINK: Final = "drink"
UNWELL: Final = "unwell"
TORN: Final = "torn"
"""A fresh tear. That an injury rests for three days at least is what sources say of heat (clinical.md, heat)."""
FELL: Final = "fell"
"""A fresh fall on the hip: walking on it rules nothing out. As long as a tear."""
BRUISED: Final = "bruised"
"""A big bruise. As long as a tear."""
STOPPED: Final = "stopped"
"""Unwell in the middle of an exercise, or a press that hurt too much: nothing more on that day, however they are."""

SHARED: Final = "shared"
"""Somebody else was spoken of, who may hold the phone now."""

LASTS: Final = {
    CRISIS: timedelta(hours=24),
    OVERDOSE: timedelta(hours=24),
    TORN: timedelta(hours=72),
    FELL: timedelta(hours=72),
    BRUISED: timedelta(hours=72),
    DRINK: timedelta(hours=12),
    STOPPED: timedelta(hours=8),
    UNWELL: timedelta(hours=3),
    SHARED: timedelta(hours=12),
}
"""So long nobody begins to press, warm or stretch before they were asked how they are. Our own cautious choice: no
source gives a time. STOPPED lasts at least until the day is over."""

GRAVEST_FIRST: Final = (CRISIS, OVERDOSE, FELL, TORN, BRUISED, DRINK, STOPPED, UNWELL, SHARED)


def with_trouble(person: Person, kind: str, now: datetime) -> Person:
    """Keep it until it is over; a graver one that stands still stays."""
    known = trouble_of(person, now)
    if known is not None and GRAVEST_FIRST.index(known) < GRAVEST_FIRST.index(kind):
        return person
    until = now + LASTS[kind]
    return replace(person, trouble=Trouble(kind, max(until, _day_over(now, person.zone)) if kind == STOPPED else until))


def without_trouble(person: Person, kind: str) -> Person:
    """It is over; another kind stays."""
    return replace(person, trouble=None) if person.trouble is not None and person.trouble.kind == kind else person


def _day_over(now: datetime, zone: str) -> datetime:
    local = now.astimezone(ZoneInfo(zone))
    return datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo).astimezone(UTC)


def trouble_of(person: Person, now: datetime) -> str | None:
    """Give the kind that stands now (aware, UTC); None for none, and for one that is over."""
    told = person.trouble
    return told.kind if told is not None and told.kind in LASTS and now < told.until else None
