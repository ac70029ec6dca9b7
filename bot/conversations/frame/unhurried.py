"""Timers of what nobody asked for: at the person's hour, and where many have the same one, each in its turn."""

from __future__ import annotations

from datetime import datetime

from bot.care.catalog import Catalog
from bot.care.planning.cadence import leeway
from bot.care.record.person import Person
from bot.talk.effects import SetTimer


def unhurried(key: str, at: datetime, person: Person, catalog: Catalog) -> SetTimer:
    """Ring at a moment that the rhythm of care gives, not one that somebody named."""
    return SetTimer(key, at, leeway(at, person.zone, catalog.cadence.quiet))
