"""Reads emergency.yaml: whom to call, by country."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bot.care.safety.emergency import COUNTRIES, Emergency
from bot.content.faults import Fault
from bot.content.read.entries import Entry, Known


def emergency(entry: Entry, known: Known) -> Emergency:
    entry.only("number", "crisis", "advice")
    number = entry.word("number")
    return Emergency(entry.id, number, entry.maybe("crisis") or number, entry.maybe("advice"), entry.origin(known))


def missing_countries(found: Collection[str]) -> Iterator[Fault]:
    """Find countries of care that the file does not hold."""
    for country in COUNTRIES:
        if country not in found:
            yield Fault("emergency.yaml", country, "is missing: nobody there could be told whom to call")
