"""The time zone of a big city that somebody names: the cities are those that time zones are called after."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final
from zoneinfo import available_timezones

REGIONS: Final = frozenset(
    {"Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"}
)
LONGEST: Final = 4
"""Words that the name of a city has at most."""


def zone_named(text: str) -> str | None:
    """Find the zone of the city in some words, the longest name first; None where none is named."""
    words = _plain(text).split()
    return next((_cities()[name] for name in _runs(words) if name in _cities()), None)


def _runs(words: list[str]) -> Iterator[str]:
    for length in range(LONGEST, 0, -1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


@cache
def _cities() -> dict[str, str]:
    zones = sorted(zone for zone in available_timezones() if zone.split("/")[0] in REGIONS)
    return {_plain(zone.rpartition("/")[2]): zone for zone in zones}


def _plain(text: str) -> str:
    """Give words without capitals, accents and marks."""
    bare = "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))
    return " ".join("".join(one if one.isalnum() else " " for one in bare).split())
