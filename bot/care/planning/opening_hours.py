"""When a clinic is open, as its people write it: "Mon-Fri 9-5, closed 24-26 Dec", "de lunes a viernes de 9 a 17"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Final, TypeAlias
from unicodedata import normalize

from bot.care.planning.closed_days import BREAK, EVERY, YEAR, Closure, Token, dated
from bot.care.planning.said_times import (
    BESIDE,
    CLOSED,
    DAILY,
    MONTHS,
    NEXT,
    ONLY_AHEAD,
    SHORT,
    SMALL,
    UNTIL,
    WEEKDAYS,
    WEEKEND,
    TimeWords,
    plain_time,
)

CLOCK: Final = re.compile(r"(\d{1,2})(?::(\d{2}))?")
A_YEAR: Final = re.compile(r"20\d\d\b")
A_BREAK: Final = re.compile(r"[,;\n()]|(?<=\d)\.(?=\s|$)")
ORDINAL: Final = re.compile(r"(?<=\d)(st|nd|rd|th|º|°)\b", re.IGNORECASE)
EARLY: Final = 7
"""Nobody opens before this hour without saying "am": "1-5" is the afternoon."""

HALF: Final = 12
AHEAD: Final = 70
"""Days in which a clinic opens again, or never: a summer's holidays, and a week."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Open on that day of the week (Monday is 0) from begin until end."""

    day: int
    begin: time
    end: time


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When a clinic is open, and the days on which it is closed all the same. unread: what could not be read, as it was
    written; the rest stands.
    """

    openings: tuple[Opening, ...]
    closed: tuple[Closure, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def may_open_more(self) -> bool:
        """Whether what could not be read may name times: then nobody knows that it is closed."""
        return any(one.isdigit() for part in self.unread for one in part)


def opening_hours(text: str, languages: Iterable[TimeWords]) -> OpeningHours | None:
    """Read them in the first language in which every word is known, else in the one that leaves least unread.

    None where no language reads any.
    """
    found: list[OpeningHours] = []
    for words in languages:
        tokens = _tokens(text, words)
        if tokens is not None and (whole := _read(tokens)):
            return whole
        found += filter(None, (_read_in_part(text, words),))
    return min(found, key=lambda one: len(one.unread), default=None)


def _read_in_part(text: str, words: TimeWords) -> OpeningHours | None:
    """Read them without the parts that have an unknown word in them."""
    parts = [one.strip() for one in _parts(text, words) if one.strip()]
    kept = [one for one in parts if _tokens(one, words) is not None]
    tokens = _tokens(", ".join(kept), words)
    read = _read(tokens) if tokens is not None and len(kept) < len(parts) else None
    return replace(read, unread=tuple(one for one in parts if one not in kept)) if read is not None else None


def _parts(text: str, words: TimeWords) -> list[str]:
    """Part them where a comma stands, and before a day that follows a time."""
    folded = "".join(normalize("NFD", one)[0] for one in normalize("NFC", text)).lower()
    days = "|".join(re.escape(phrase) for kind in _DAYS for phrase in sorted(words[kind], key=len, reverse=True))
    cuts = re.finditer(rf"[,;\n()]|(?<=[\dm])\s+(?=(?:{days})s?\b)", folded)
    ends = [(one.start(), one.end()) for one in cuts]
    begins, stops = [0, *(end for _, end in ends)], [*(start for start, _ in ends), len(folded)]
    return [normalize("NFC", text)[begin:stop] for begin, stop in zip(begins, stops, strict=True)]


def opens(hours: OpeningHours, local: datetime) -> datetime | None:
    """Give when it opens next: that moment itself while it is open. local: by the clinic's clocks."""
    days = (local.date() + timedelta(days=ahead) for ahead in range(AHEAD))
    coming = (
        max(local, datetime.combine(day, one.begin, local.tzinfo))
        for day in days
        if not any(one.covers(day) for one in hours.closed)
        for one in hours.openings
        if one.day == day.weekday() and local < datetime.combine(day, one.end, local.tzinfo)
    )
    return min(coming, default=None)


def _tokens(text: str, words: TimeWords) -> list[Token] | None:
    """Split into known words; None where there is an unknown one."""
    parted = A_BREAK.sub(f" {BREAK} ", ORDINAL.sub(" ", text))
    rest = re.sub(r":(?!\d)", " ", plain_time(re.sub(r"\s*[-\u2013\u2014]\s*", f" {UNTIL} ", parted)))
    rest = " ".join(rest.split())
    phrases, every = _phrases(words)
    found = []
    while rest:
        clock, year = CLOCK.match(rest), A_YEAR.match(rest)
        known = next((one for one in phrases if f"{rest} ".startswith(f"{one[0]} ")), None)
        if year is not None:
            found.append((YEAR, year[0]))
            rest = rest[year.end() :].strip()
        elif clock is not None:
            found.append(("clock", clock[0]))
            rest = rest[clock.end() :].strip()
        elif known is not None:
            found.append((known[1], EVERY if known[0] in every else known[0]))
            rest = rest[len(known[0]) :].strip()
        else:
            return None
    return [one for one in found if one[0] not in {BESIDE, NEXT, SMALL}]


def _phrases(words: TimeWords) -> tuple[list[tuple[str, str]], frozenset[str]]:
    """Give the words of opening hours, the longest first, and those of them that mean every such day ("Sundays")."""
    mine = [
        (phrase, kind)
        for kind, all_ in words.items()
        if kind not in ONLY_AHEAD - {*MONTHS} | {SHORT}
        for phrase in all_
    ]
    short = list(zip(words[SHORT], WEEKDAYS, strict=False))
    every = [(f"{phrase}s", kind) for phrase, kind in mine if kind in WEEKDAYS and not phrase.endswith("s")]
    found = [(UNTIL, UNTIL), (BREAK, BREAK), *mine, *short, *every]
    found.sort(key=lambda one: (-len(one[0]), one[1] == BESIDE))
    return found, frozenset(phrase for phrase, _ in every)


def _read(tokens: list[Token]) -> OpeningHours | None:
    """Days hold for the times behind them, until other days are named."""
    found: list[Opening] = []
    days: list[int] = []
    shut: set[int] = set()
    closed: list[Closure] = []
    fresh = False
    place = 0
    while place < len(tokens):
        kind = tokens[place][0]
        if kind == BREAK:
            place += 1
        elif (closing := _closing(tokens, place, fresh=fresh)) is not None:
            shut |= closing[0]
            closed += closing[1]
            days, place = [], closing[2]
        elif kind in _DAYS:
            named, place = _days(tokens, place)
            days = [*days, *named] if fresh else named
            fresh = True
        elif kind == CLOSED and fresh:
            shut.update(days)
            days, fresh, place = [], False, place + 1
        elif kind in {"clock", "noon"}:
            span, place = _span(tokens, place)
            if span is None:
                return None
            found += [Opening(day, *span) for day in days or range(len(WEEKDAYS))]
            fresh = False
        else:
            return None
    openings = tuple(one for one in found if one.day not in shut)
    return OpeningHours(openings, tuple(closed)) if openings else None


_DAYS: Final = (*WEEKDAYS, DAILY, WEEKEND)


def _closing(tokens: list[Token], place: int, *, fresh: bool) -> tuple[set[int], list[Closure], int] | None:
    """Read "closed on Sundays and 24 december", or "24 december closed"; None for anything else.

    fresh: days were just named, and closed is said of those.
    """
    if tokens[place][0] != CLOSED:
        read = dated(tokens, place, commas=False)
        after = read[1] if read is not None else len(tokens)
        after += sum(1 for one in tokens[after : after + 1] if one[0] == BREAK)
        is_closed = read is not None and after < len(tokens) and tokens[after][0] == CLOSED
        return (set(), list(read[0]), after + 1) if read is not None and is_closed else None
    if fresh:
        return None
    shut: set[int] = set()
    closed: list[Closure] = []
    end = begin = place = place + 1
    while place < len(tokens):
        kind = tokens[place][0]
        if (read := dated(tokens, place)) is not None:
            closed += read[0]
            end = place = read[1]
        elif kind in _DAYS:
            named, place = _days(tokens, place)
            if place < len(tokens) and tokens[place][0] in {"clock", "noon"} and dated(tokens, place) is None:
                break  # these days are open again
            shut.update(named)
            end = place
        elif kind in {BREAK, "evening"}:
            place += 1
            end = place if kind == "evening" else end
        else:
            break
    return (shut, closed, end) if end > begin else None


def _days(tokens: list[Token], place: int) -> tuple[list[int], int]:
    first = tokens[place][0]
    if first in {DAILY, WEEKEND}:
        return list(range(0 if first == DAILY else 5, len(WEEKDAYS))), place + 1
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
