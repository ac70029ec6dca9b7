"""Reads emergency.yaml: whom to call, by country."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bot.care.safety.emergency import COUNTRIES, Emergency
from bot.content.faults import Fault
from bot.content.read.entries import Entry, Known

NUMBER = re.compile(r"\d(?: ?\d){2,14}", re.ASCII)
"""Digits, apart by single spaces: "116 123"."""


def emergency(entry: Entry, known: Known) -> Emergency:
    entry.only("number", "crisis", "advice")
    number = entry.word("number")
    crisis, advice = entry.maybe("crisis"), entry.maybe("advice")
    for name, value in (("number", number), ("crisis", crisis), ("advice", advice)):
        if value and not NUMBER.fullmatch(value):
            entry.fault(f"{name} is {value!r}: nobody could dial it, it must be three to fifteen digits")
    return Emergency(entry.id, number, crisis or number, advice, entry.origin(known))


def missing_countries(found: Collection[str]) -> Iterator[Fault]:
    """Find countries of care that the file does not hold."""
    for country in COUNTRIES:
        if country not in found:
            yield Fault("emergency.yaml", country, "is missing: nobody there could be told whom to call")
