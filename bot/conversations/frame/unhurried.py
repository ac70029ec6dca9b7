"""Timers of what nobody asked for: at the person's hour, and where many have the same one, each in its turn."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.catalog import Catalog
from bot.care.planning.cadence import LEEWAY, WINDOW, leeway
from bot.care.record.person import Person
from bot.talk.effects import SetTimer

TIMES_OF_DAY: Final[Mapping[str, time]] = {"morning": time(8), "noon": time(12), "evening": time(18)}
"""What is offered to whoever is asked when to be reminded, and when each begins."""


def unhurried(key: str, at: datetime, person: Person, catalog: Catalog) -> SetTimer:
    """Ring at a moment that the rhythm of care gives, not one that somebody named."""
    most = WINDOW if is_a_time_of_day(at, person) else LEEWAY
    return SetTimer(key, at, leeway(at, person.zone, catalog.cadence.quiet, most))


def is_a_time_of_day(at: datetime, person: Person) -> bool:
    """Say whether a moment is the morning, noon or evening that a person chose, and no hour of their own."""
    hour = at.astimezone(ZoneInfo(person.zone)).time()
    return hour == person.reminding.at and hour in TIMES_OF_DAY.values()
