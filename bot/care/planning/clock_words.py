"""Times in words, "half past six", "las siete y cuarto", "at eight", written as a clock shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

NUMBERS: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
HALF_PAST: Final = "half_past"
QUARTER_PAST: Final = "quarter_past"
QUARTER_TO: Final = "quarter_to"
"""Phrases in which nn stands for the hour, a number or its word."""
AT_HOUR: Final = "at_hour"
"""Words right before an hour that is written as a word."""

CLOCK_WORDS: Final = (HALF_PAST, QUARTER_PAST, QUARTER_TO, AT_HOUR)
UNITS: Final = ("minutes", "hours", "days", "weeks", "months")
HOUR: Final = "nn"
TWELVE: Final = 12
QUARTER: Final = 15


def number_of(word: str, words: Mapping[str, Sequence[str]]) -> int | None:
    """Read a number of one to twelve written as a word; None for any other."""
    return next((number for number, kind in enumerate(NUMBERS, start=1) if word in words[kind]), None)


def clocked(plain: str, words: Mapping[str, Sequence[str]]) -> str:
    """Write the times that stand in a message as digits. plain: in plain_time, with a space at each end."""
    for pattern, kind in _patterns(words):
        for found in reversed(list(pattern.finditer(plain))):
            hour = int(found[1]) if found[1].isdigit() else number_of(found[1], words)
            if hour is None or not 0 < hour <= TWELVE:
                continue
            plain = f"{plain[: found.start()]} {_clock(hour, kind)} {plain[found.end() :]}"
    return plain


def _clock(hour: int, kind: str) -> str:
    if kind == QUARTER_TO:
        return f"{hour - 1 or TWELVE}:{3 * QUARTER}"
    minutes = {HALF_PAST: 2 * QUARTER, QUARTER_PAST: QUARTER}.get(kind)
    return str(hour) if minutes is None else f"{hour}:{minutes}"


def _patterns(words: Mapping[str, Sequence[str]]) -> Iterator[tuple[re.Pattern[str], str]]:
    units = "|".join(re.escape(one) for unit in UNITS for one in words[unit])
    rest = rf" (?!(?:{units}) )"
    for kind in (HALF_PAST, QUARTER_PAST, QUARTER_TO):
        for phrase in sorted(words[kind], key=len, reverse=True):
            yield re.compile(" " + re.escape(phrase).replace(HOUR, r"([a-z]+|\d{1,2})") + rest), kind
    for phrase in sorted(words[AT_HOUR], key=len, reverse=True):
        yield re.compile(rf" (?:{re.escape(phrase)}) ([a-z]+){rest}"), AT_HOUR
