"""Reads zones.yaml: time zones to offer."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.care.safety.emergency import NamedZone
from bot.content.read.entries import Entry


def zone(entry: Entry) -> NamedZone:
    entry.only("country")
    try:
        ZoneInfo(entry.id)
    except (KeyError, ValueError, OSError):
        entry.fault("is no time zone")
    return NamedZone(entry.id, entry.word("country"))
