"""When a clinic is open, read from what its people write: "Mon-Fri 9-5, Sat 9-12", "de lunes a viernes de 9 a 17"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final, TypeAlias

from bot.care.planning.said_times import BESIDE, CLOSED, DAILY, ONLY_AHEAD, UNTIL, WEEKDAYS, TimeWords, plain_time

CLOCK: Final = re.compile(r"(\d{1,2})(?::(\d{2}))?")
EARLY: Final = 7
"""Nobody opens before this hour without saying "am": "1-5" is the afternoon."""

HALF: Final = 12
AHEAD: Final = 8
"""Days in which a clinic opens again, or never."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Open on that day of the week (Monday is 0) from begin until end."""

    day: int
    begin: time
    end: time


OpeningHours: TypeAlias = tuple[Opening, ...]
Token: TypeAlias = tuple[str, str]
"""A kind of word, or "clock"; and the words."""


def opening_hours(text: str, languages: Iterable[TimeWords]) -> OpeningHours | None:
    """Read them in the first language in which every word is known; None where there is none."""
    for words in languages:
        tokens = _tokens(text, words)
        if tokens is not None and (found := _read(tokens)):
            return found
    return None


def opens(hours: OpeningHours, local: datetime) -> datetime | None:
    """Give when it opens next: that moment itself while it is open. local: by the clinic's clocks."""
    days = (local.date() + timedelta(days=ahead) for ahead in range(AHEAD))
    coming = (
        max(local, datetime.combine(day, one.begin, local.tzinfo))
        for day in days
        for one in hours
        if one.day == day.weekday() and local < datetime.combine(day, one.end, local.tzinfo)
    )
    return min(coming, default=None)


def _tokens(text: str, words: TimeWords) -> list[Token] | None:
    """Split into known words; None where there is an unknown one."""
    rest = re.sub(r":(?!\d)", " ", plain_time(re.sub(r"\s*[-\u2013\u2014]\s*", f" {UNTIL} ", text)))
    rest = " ".join(rest.split())
    phrases = [
        (UNTIL, UNTIL),
        *((phrase, kind) for kind, all_ in words.items() if kind not in ONLY_AHEAD for phrase in all_),
    ]
    phrases.sort(key=lambda one: (-len(one[0]), one[1] == BESIDE))
    found = []
    while rest:
        clock = CLOCK.match(rest)
        known = next((one for one in phrases if f"{rest} ".startswith(f"{one[0]} ")), None)
        if clock is not None:
            found.append(("clock", clock[0]))
            rest = rest[clock.end() :].strip()
        elif known is not None:
            found.append((known[1], known[0]))
            rest = rest[len(known[0]) :].strip()
        else:
            return None
    return [one for one in found if one[0] != BESIDE]


def _read(tokens: list[Token]) -> OpeningHours:
    """Days hold for the times behind them, until other days are named."""
    found: list[Opening] = []
    days: list[int] = []
    fresh = False
    place = 0
    while place < len(tokens):
        kind = tokens[place][0]
        if kind in WEEKDAYS or kind == DAILY:
            named, place = _days(tokens, place)
            days = [*days, *named] if fresh else named
            fresh = True
        elif kind == CLOSED and fresh:
            days, place = [], place + 1
        elif kind in {"clock", "noon"}:
            span, place = _span(tokens, place)
            if span is None:
                return ()
            found += [Opening(day, *span) for day in days or range(len(WEEKDAYS))]
            fresh = False
        else:
            return ()
    return tuple(found)


def _days(tokens: list[Token], place: int) -> tuple[list[int], int]:
    first = tokens[place][0]
    if first == DAILY:
        return list(range(len(WEEKDAYS))), place + 1
    begin = WEEKDAYS.index(first)
    following = [kind for kind, _ in tokens[place + 1 : place + 3]]
    if following[:1] == [UNTIL] and following[1:] and following[1] in WEEKDAYS:
        count = (WEEKDAYS.index(following[1]) - begin) % len(WEEKDAYS)
        return [(begin + ahead) % len(WEEKDAYS) for ahead in range(count + 1)], place + 3
    return [begin], place + 1


def _span(tokens: list[Token], place: int) -> tuple[tuple[time, time] | None, int]:
    """Read "9 until 5": of hours without "am" and "pm", the likely half of the day."""
    begin, place = _clock(tokens, place)
    if begin is None or place >= len(tokens) or tokens[place][0] != UNTIL:
        return None, place
    end, place = _clock(tokens, place + 1)
    if end is None:
        return None, place
    first = _at(begin, EARLY)
    last = _at(end, first.hour + 1) if first is not None else None
    return ((first, last) if first is not None and last is not None and first < last else None), place


Said: TypeAlias = tuple[int, int, str]
"""Hour, minute, and which half of the day was said."""


def _clock(tokens: list[Token], place: int) -> tuple[Said | None, int]:
    if place >= len(tokens) or tokens[place][0] not in {"clock", "noon"}:
        return None, place
    if tokens[place][0] == "noon":
        return (HALF, 0, ""), place + 1
    hour, _, minute = tokens[place][1].partition(":")
    half = tokens[place + 1][0] if place + 1 < len(tokens) else ""
    is_half = half in {"morning", "evening"}
    return (int(hour), int(minute or 0), half if is_half else ""), place + (2 if is_half else 1)


def _at(said: Said, earliest: int) -> time | None:
    """Give the time; earliest: from which hour on it is, where nobody said which half of the day."""
    hour, minute, half = said
    if half and hour <= HALF:
        hour = hour % HALF + (HALF if half == "evening" else 0)
    elif hour < HALF and hour < earliest:
        hour += HALF
    return time(hour, minute) if hour < 2 * HALF and minute < 60 else None  # noqa: PLR2004
