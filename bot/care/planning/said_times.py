"""Times and days as people write them: "6:30 pm", "18h30", "tomorrow at noon", "el lunes a las 9 de la mañana"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final, TypeAlias

from bot.care.planning.clock_words import CLOCK_WORDS, NUMBERS, clocked

CLOCK: Final = re.compile(r"(\d{1,2})(?::(\d{1,2}))?")
A_CLOCK: Final = re.compile(rf"(?<![\d:]){CLOCK.pattern}(?![\d:])")
LOOKS_LIKE_ONE: Final = re.compile(r"\d{1,2}:\d{1,2}|\d{1,2} (?:am|pm)")
NOON: Final = 12
LONGEST: Final = 40
"""Signs of words that may only say a time."""


WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
BESIDE: Final = "beside"
"""Words that stand beside a time and say nothing."""

UNTIL: Final = "until"
"""Words between the ends of a span, which say nothing beside one time either: the Spanish "a" is both."""

CLOSED: Final = "closed"
DAILY: Final = "daily"
WEEKEND: Final = "weekend"
SMALL: Final = "small"
"""Words that say nothing among opening hours, and may say something elsewhere."""

SHORT: Final = "short"
"""The seven days in two letters, Monday first: words of their own anywhere but in opening hours."""

ONLY_IN_HOURS: Final = frozenset({CLOSED, DAILY, WEEKEND, SMALL, SHORT})
TOGETHER: Final = ("minutes", "hours")
UNITS: Final = (*TOGETHER, "days", "weeks", "months")
OVERMORROW: Final = "overmorrow"
TONIGHT: Final = "tonight"
"""Today, and its evening."""

WEEK_ON: Final = "week_on"
"""Words right behind a weekday, or anywhere beside it, that make it the one after the next."""

MONTHS: Final = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
HALF: Final = "half"
AWAY: Final = "away"
"""Words that say when somebody is away, or wants to be written to."""

AHEAD: Final = "ahead"
"""Words before a span that lies ahead."""

LASTING: Final = "lasting"
"""Words before a span that somebody is away for."""

PUT: Final = "put"
"""Words that ask to set a time, "make it 7 in the evening"."""

PAST: Final = "past"
"""Words of a time that is over: nothing can go out then."""

ONLY_AHEAD: Final = frozenset(
    {HALF, AWAY, AHEAD, LASTING, PAST, PUT, OVERMORROW, TONIGHT, WEEK_ON, *CLOCK_WORDS, *UNITS, *NUMBERS, *MONTHS}
)
"""Words of a moment that lies ahead (said_moments); beside a time of day they say nothing."""

KINDS: Final = (
    BESIDE, "morning", "evening", "noon", "midnight", "today", "tomorrow", *WEEKDAYS, UNTIL, CLOSED, DAILY, WEEKEND,
    SMALL, SHORT, HALF, AWAY, AHEAD, LASTING, PAST, PUT, OVERMORROW, TONIGHT, WEEK_ON, *CLOCK_WORDS, *UNITS, *NUMBERS,
    *MONTHS,
)  # fmt: skip

TimeWords: TypeAlias = Mapping[str, Sequence[str]]
"""Words of one language for each of KINDS; plain: lower case, no accents."""


@dataclass(frozen=True, slots=True)
class SaidTime:
    """at: the time, day: the day that was said; is_odd: it looks like a time, but there is no such one.

    is_bare: a number and nothing else.
    """

    at: time | None = None
    day: date | None = None
    is_odd: bool = False
    is_bare: bool = False


def plain_time(text: str) -> str:
    """Write it as the patterns and words here expect it."""
    letters = unicodedata.normalize("NFD", text.lower())
    folded = "".join(one for one in letters if not unicodedata.combining(one))
    folded = re.sub(r"\b([ap])\.?\s?m\b\.?", r"\1m", folded)
    folded = re.sub(r"(?<=\d)\s?[h.]\s?(?=\d)", ":", folded)
    folded = re.sub(r"(?<=\d)(?=[a-z])", " ", folded)
    return re.sub(r"[^a-z0-9:']+", " ", folded).strip()


def said_time(text: str, words: TimeWords, today: date) -> SaidTime | None:
    """Read a time, a day, or both; None where it says anything else as well."""
    rest, found = _taken(f" {plain_time(text)} ", words)
    day = _day(found, today)
    named = next((at for name, at in (("noon", time(NOON)), ("midnight", time(0))) if name in found), None)
    if not rest:
        known = named is not None or day is not None
        return SaidTime(named, day) if known else None
    clock = CLOCK.fullmatch(rest)
    if clock is None or named is not None:
        return SaidTime(is_odd=True) if LOOKS_LIKE_ONE.fullmatch(rest) else None
    at = _at(int(clock[1]), int(clock[2] or 0), found)
    if at is None:
        return SaidTime(is_odd=True)
    return SaidTime(at, day, is_bare=clock[2] is None and not found)


def time_in(text: str, languages: Iterable[TimeWords], longest: int = LONGEST) -> time | None:
    """Give the one time of day that a few words name, whatever stands beside it; None for none, several, or no such.

    longest: signs of a text that may name one.
    """
    if len(text) > longest:
        return None
    read = [_taken(f" {plain_time(text)} ", words) for words in languages]
    # A language that knows which half of the day it is says more than one that knows only the number.
    for rest, found in sorted(read, key=lambda one: not one[1]):
        clocks = A_CLOCK.findall(rest)
        if not clocks and "noon" in found:
            return time(NOON)
        if len(clocks) == 1:
            return _at(int(clocks[0][0]), int(clocks[0][1] or 0), found)
    return None


def says_half(text: str, words: TimeWords) -> bool:
    """Say whether words of plain_time tell which half of the day is meant."""
    return not _taken(text, words)[1].isdisjoint({"morning", "evening", "noon", "midnight"})


def day_in(text: str, words: TimeWords, today: date) -> tuple[date | None, bool]:
    """Give the day that words of plain_time name, today, tomorrow or a weekday, and whether it is its evening."""
    _, found = _taken(text, words)
    return _day(found, today), "evening" in found


def _taken(text: str, words: TimeWords) -> tuple[str, set[str]]:
    """Take the known words out, the longest first; give the rest, and which kinds there were."""
    text, found = clocked(text, words), set()
    before = text
    for kind in (OVERMORROW, TONIGHT, WEEK_ON):
        for phrase in sorted(words[kind], key=len, reverse=True):
            if f" {phrase} " in text:
                text = text.replace(f" {phrase} ", " ")
                found.add(kind)
    named = [
        (phrase, kind)
        for kind, phrases in words.items()
        if kind not in (ONLY_IN_HOURS | ONLY_AHEAD)
        for phrase in phrases
    ]
    for phrase, kind in sorted(named, key=lambda one: -len(one[0])):
        if f" {phrase} " in text:
            text = text.replace(f" {phrase} ", " ")
            found.add(kind)
    if {"morning", "evening"} <= found:  # "at 8 pm instead of the morning": the one right behind the clock
        found -= {"morning", "evening"} - _beside_the_clock(before, words)
    if TONIGHT in found:
        found |= {"today", "evening"}
    return text.strip(), found - {BESIDE, UNTIL, TONIGHT}


def _beside_the_clock(text: str, words: TimeWords) -> set[str]:
    halves = ("morning", "evening")
    return {half for half in halves if any(re.search(rf"\d {re.escape(one)} ", text) for one in words[half])}


def _day(found: set[str], today: date) -> date | None:
    if OVERMORROW in found:
        return today + timedelta(days=2)
    if "today" in found:
        return today
    if "tomorrow" in found:
        return today + timedelta(days=1)
    number = next((number for number, name in enumerate(WEEKDAYS) if name in found), None)
    if number is None:
        return None
    return today + timedelta(days=(number - today.weekday()) % 7 + (7 if WEEK_ON in found else 0))


def _at(hour: int, minute: int, found: set[str]) -> time | None:
    half = next((one for one in ("morning", "evening") if one in found), None)
    if half and not 1 <= hour <= NOON and not (half == "evening" and NOON < hour < 2 * NOON):
        return None
    if half and hour <= NOON:
        hour = hour % NOON + (NOON if half == "evening" else 0)
    return time(hour, minute) if hour < 2 * NOON and minute < 60 else None  # noqa: PLR2004
