"""Times and days as people write them: "6:30 pm", "18h30", "tomorrow at noon", "el lunes a las 9 de la mañana"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final, TypeAlias

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
NUMBERS: Final = ("one", "two", "three", "four", "five", "six")
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

APPOINTED: Final = "appointed"
"""Words of what has its hour, "call me at 9", "my bus is at 8": the number behind is no score."""

WRITE_AT: Final = "write_at"
"""Words that ask to be written to, or to do it, at an hour: "call me at 9", "can we do it at 6"."""

PAST: Final = "past"
"""Words of a time that is over: nothing can go out then."""

NOW: Final = "now"
"""Words that ask for this moment where one is asked for; anywhere else they say nothing."""

TONIGHT: Final = "tonight"
THIS_MORNING: Final = "this_morning"
AFTER_TOMORROW: Final = "after_tomorrow"
NEXT: Final = "next"
"""Words before a weekday that may mean the coming one, or the one after."""

CLOCK_WORDS: Final = "clock"
"""The hours from one to twelve in words, in their order."""

SPOKEN: Final = {"half_past": 30, "quarter_past": 15, "quarter_to": -15, "on_the_hour": 0}
"""How a clock is spoken, with 0 for its hour; minutes."""

ON_THE_HOUR: Final = "on_the_hour"
IN_A_WEEK: Final = "in_a_week"
"""How a weekday is named that is a week later than the coming one, with the first word of monday for it."""

NTH: Final = "nth"
"""Days of a month in words, the first of them first."""

AFTERNOON: Final = "afternoon"
"""Words of a moment that lies in the afternoon; beside an hour they only say which half of the day it is."""

ONLY_AHEAD: Final = frozenset(
    {
        AFTERNOON,
        APPOINTED,
        NTH,
        HALF,
        AWAY,
        AHEAD,
        LASTING,
        PAST,
        NOW,
        PUT,
        *UNITS,
        *NUMBERS,
        *MONTHS,
        CLOCK_WORDS,
        *SPOKEN,
        IN_A_WEEK,
    }
)
"""Words of a moment that lies ahead (said_moments); beside a time of day they say nothing."""

KINDS: Final = (
    BESIDE, "morning", "evening", "noon", "midnight", "today", TONIGHT, THIS_MORNING, "tomorrow", AFTER_TOMORROW,
    AFTERNOON, *WEEKDAYS, NEXT, IN_A_WEEK, CLOCK_WORDS, *SPOKEN, UNTIL, CLOSED, DAILY, WEEKEND,
    SMALL, SHORT, HALF, AWAY, AHEAD, LASTING, PAST, NOW, PUT, APPOINTED, WRITE_AT, *UNITS, *NUMBERS, *MONTHS, NTH,
)  # fmt: skip

A_WEEK_ON: Final = "aweekon"
"""What stands behind a weekday once it was read as one that is a week later."""

TimeWords: TypeAlias = Mapping[str, Sequence[str]]
"""Words of one language for each of KINDS; plain: lower case, no accents."""


@dataclass(frozen=True, slots=True)
class SaidTime:
    """at: the time, day: the day that was said; is_odd: it looks like a time, but there is no such one.

    is_bare: a number and nothing else. is_unclear: the day may be one of two.
    """

    at: time | None = None
    day: date | None = None
    is_odd: bool = False
    is_bare: bool = False
    is_unclear: bool = False


def plain_time(text: str) -> str:
    """Write it as the patterns and words here expect it."""
    letters = unicodedata.normalize("NFD", text.lower())
    folded = "".join(one for one in letters if not unicodedata.combining(one))
    folded = re.sub(r"\b([ap])\.?\s?m\b\.?", r"\1m", folded)
    folded = re.sub(r"(?<=\d)\s?[h.]\s?(?=\d)", ":", folded)
    folded = re.sub(r"(?<=\d)(?=[a-z])", " ", folded)
    return re.sub(r"[^a-z0-9:']+", " ", folded).strip()


def spelled(plain: str, words: TimeWords) -> tuple[str, bool]:
    """Write a spoken clock with digits, and a mark behind a weekday that is a week later; say whether its half of the
    day is open. plain: with a space at both ends.
    """
    plain = _weeks_on(plain, words)
    hours = [re.escape(one) for one in words[CLOCK_WORDS]]
    if not hours:
        return plain, False
    before, any_hour = plain, rf"({'|'.join(hours)}|1[0-2]|[1-9])"
    for kind, minutes in SPOKEN.items():
        for phrase in sorted(words[kind], key=len, reverse=True):
            # A clock with digits needs no word for it: "at 9" is read as it is.
            hour = rf"({'|'.join(hours)})" if kind == ON_THE_HOUR else any_hour
            pattern = rf" {re.escape(phrase).replace('0', hour, 1)} "
            plain = re.sub(pattern, lambda one, add=minutes: f" {_clock(one[1], add, words)} ", plain)  # type: ignore[misc]
    halves = (*words["morning"], *words["evening"], *words[TONIGHT], *words[THIS_MORNING])
    return plain, plain != before and not any(f" {one} " in plain for one in halves)


def _weeks_on(plain: str, words: TimeWords) -> str:
    names = "|".join(re.escape(name) for day in WEEKDAYS for name in sorted(words[day], key=len, reverse=True))
    for phrase in sorted(words[IN_A_WEEK], key=len, reverse=True) if names else ():
        pattern = re.escape(phrase).replace(re.escape(words[WEEKDAYS[0]][0]), f"({names})", 1)
        plain = re.sub(rf" {pattern} ", rf" \1 {A_WEEK_ON} ", plain)
    return plain


def _clock(hour: str, minutes: int, words: TimeWords) -> str:
    number = int(hour) if hour.isdecimal() else words[CLOCK_WORDS].index(hour) + 1
    number = (number - 2) % NOON + 1 if minutes < 0 else number
    return f"{number}:{minutes % 60:02}"


def names_two_days(text: str, languages: Iterable[TimeWords], today: date) -> bool:
    """Tell whether a weekday that is named may be one of two: "next Friday" on a Wednesday, "Monday week" on a Monday.
    So may one that is named beside a number of weeks.
    """
    for words in languages:
        plain, _ = spelled(f" {plain_time(text)} ", words)
        _, found = _named(plain, words)
        named = [one for one in WEEKDAYS if one in found]
        weeks = any(f" {one} " in plain for one in words["weeks"])
        if named and (weeks or len(named) > 1 or _is_unclear(found, today)):
            return True
    return False


def _is_unclear(found: set[str], today: date) -> bool:
    number = next((number for number, name in enumerate(WEEKDAYS) if name in found), today.weekday())
    if IN_A_WEEK in found:
        return number == today.weekday()
    return NEXT in found and bool({*WEEKDAYS} & found) and number >= today.weekday()


def names_midnight(text: str, languages: Iterable[TimeWords]) -> bool:
    """Tell whether midnight is named: of a day it may be the beginning, or the end."""
    plain = f" {plain_time(text)} "
    return any(f" {one} " in plain for words in languages for one in words["midnight"])


SLASHED: Final = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/(?:\d{2}){1,2})?(?![\d/])")


def unslashed(text: str, words: TimeWords, *, month_first: bool) -> tuple[str, ...]:
    """Write a date of two numbers, "12/1", with its month's name: one text for each day that it may be. month_first:
    here nobody writes the day before the month.
    """
    found = SLASHED.search(text)
    if found is None:
        return (text,)
    first, second = int(found[1]), int(found[2])
    both = ((first, second),) if month_first else ((first, second), (second, first))
    named = dict.fromkeys((MONTHS[month - 1], day) for month, day in both if 1 <= month <= len(MONTHS))
    return tuple(f"{text[: found.start()]}{words[month][0]} {day}{text[found.end() :]}" for month, day in named)


def said_time(text: str, words: TimeWords, today: date) -> SaidTime | None:
    """Read a time, a day, or both; None where it says anything else as well."""
    plain, is_vague = spelled(f" {plain_time(text)} ", words)
    if names_two_days(text, (words,), today):
        return SaidTime(is_unclear=True)
    rest, found = _taken(plain, words)
    day = _day(found, today)
    named = next((at for name, at in (("noon", time(NOON)), ("midnight", time(0))) if name in found), None)
    if not rest:
        known = named is not None or day is not None
        return SaidTime(named, day) if known else None
    clock = CLOCK.fullmatch(rest)
    if clock is None or named is not None:
        return SaidTime(is_odd=True) if LOOKS_LIKE_ONE.fullmatch(rest) else None
    at = _at(int(clock[1]), int(clock[2] or 0), found)
    if at is None or (is_vague and day is None):
        return SaidTime(is_odd=True)
    if is_vague:  # half past seven tomorrow: in the morning, or in the evening?
        return SaidTime(None, day)
    return SaidTime(at, day, is_bare=clock[2] is None and not found)


def time_in(text: str, languages: Iterable[TimeWords], longest: int = LONGEST) -> time | None:
    """Give the one time of day that a few words name, whatever stands beside it; None for none, several, or no such.

    longest: signs of a text that may name one.
    """
    if len(text) > longest:
        return None
    read = [_taken(spelled(f" {plain_time(text)} ", words)[0], words) for words in languages]
    # A language that knows which half of the day it is says more than one that knows only the number.
    for rest, found in sorted(read, key=lambda one: not one[1]):
        clocks = A_CLOCK.findall(rest)
        if not clocks and "noon" in found:
            return time(NOON)
        if len(clocks) == 1:
            return _at(int(clocks[0][0]), int(clocks[0][1] or 0), found)
    return None


def by_the_clock(text: str, languages: Iterable[TimeWords]) -> bool:
    """Tell whether the number of a message is an hour: "remind me at 8", "at 7 tonight", "my bus is at 6:40"."""
    plain = f" {plain_time(text)} "
    return any(_by_the_clock(spelled(plain, words)[0], words) for words in languages)


def _by_the_clock(plain: str, words: TimeWords) -> bool:
    leads = [phrase.removesuffix(" 0") for phrase in words[ON_THE_HOUR] if phrase.endswith(" 0")]
    lead = "|".join(map(re.escape, leads)) or "(?!)"
    found = re.search(rf" (?:(?:{lead}) \d{{1,2}}(?::\d\d)?|\d{{1,2}}:\d\d)(?= (.*)$)", plain)
    halves = [one for kind in ("morning", "evening", TONIGHT, THIS_MORNING) for one in words[kind]]
    behind = found is not None and any(f" {found[1]}".startswith(f" {one} ") for one in halves)
    beside = (*words[APPOINTED], *words[WRITE_AT])
    return behind or (found is not None and any(f" {one} " in plain for one in beside))


def led_by_the_clock(text: str, languages: Iterable[TimeWords]) -> bool:
    """Tell whether a message is "at 8", "a las 8", or has the half of its day: right after a reminder its hour."""
    plain = f" {plain_time(text)} "
    return says_half_in(text, languages) or any(
        re.search(rf" {re.escape(phrase.removesuffix(' 0'))} \d{{1,2}} ", plain)
        for words in languages
        for phrase in words[ON_THE_HOUR]
        if phrase.endswith(" 0")
    )


def asks_at_an_hour(text: str, languages: Iterable[TimeWords]) -> bool:
    """Tell whether a message asks to be written to, or to do it, at an hour."""
    plain = f" {plain_time(text)} "
    return any(f" {one} " in plain for words in languages for one in words[WRITE_AT])


def names_afternoon(text: str, languages: Iterable[TimeWords]) -> bool:
    """Tell whether the afternoon is named, "tomorrow afternoon", "a media tarde"."""
    plain = f" {plain_time(text)} "
    return any(f" {one} " in plain for words in languages for one in words[AFTERNOON])


def says_half(text: str, words: TimeWords) -> bool:
    """Say whether words of plain_time tell which half of the day is meant."""
    return not _taken(text, words)[1].isdisjoint({"morning", "evening", "noon", "midnight"})


def says_half_in(text: str, languages: Iterable[TimeWords]) -> bool:
    """Say whether a message tells which half of the day it means, in any language."""
    plain = f" {plain_time(text)} "
    return ":" in plain or any(says_half(plain, words) for words in languages)


def is_now(text: str, languages: Iterable[TimeWords]) -> bool:
    """Say whether a message asks for this moment and says no more."""
    return any(plain_time(text) in words[NOW] for words in languages)


def half_in(text: str, languages: Iterable[TimeWords]) -> str:
    """Give the half of the day that a message names, "morning" or "evening"; "" for none."""
    plain = f" {plain_time(text)} "
    named = (_taken(spelled(plain, words)[0], words)[1] for words in languages)
    return next((half for found in named for half in ("evening", "morning") if half in found), "")


def day_in(text: str, words: TimeWords, today: date) -> tuple[date | None, bool]:
    """Give the day that words of plain_time name, today, tomorrow or a weekday, and whether it is its evening."""
    _, found = _taken(text, words)
    return _day(found, today), "evening" in found


def _taken(text: str, words: TimeWords) -> tuple[str, set[str]]:
    """Take the known words out, the longest first; give the rest, and which kinds there were that say something."""
    rest, found = _named(text, words)
    return rest, found - {BESIDE, UNTIL, NEXT}


def _beside_the_clock(text: str, words: TimeWords) -> set[str]:
    halves = ("morning", "evening")
    return {half for half in halves if any(re.search(rf"\d {re.escape(one)} ", text) for one in words[half])}


def _named(text: str, words: TimeWords) -> tuple[str, set[str]]:
    before = text
    named = [(A_WEEK_ON, IN_A_WEEK)]
    named += [
        (phrase, kind)
        for kind, phrases in words.items()
        if kind not in (ONLY_IN_HOURS | ONLY_AHEAD)
        for phrase in phrases
    ]
    found = set()
    for phrase, kind in sorted(named, key=lambda one: -len(one[0])):
        if f" {phrase} " in text:
            text = text.replace(f" {phrase} ", " ")
            found.add(kind)
    if {"morning", "evening"} <= found:  # "at 8 pm instead of the morning": the one right behind the clock
        found -= {"morning", "evening"} - _beside_the_clock(before, words)
    found |= {"today", "evening"} if TONIGHT in found else set()
    found |= {"today", "morning"} if THIS_MORNING in found else set()
    return text.strip(), found


def _day(found: set[str], today: date) -> date | None:
    if "today" in found:
        return today
    if "tomorrow" in found or AFTER_TOMORROW in found:
        return today + timedelta(days=1 if "tomorrow" in found else 2)
    number = next((number for number, name in enumerate(WEEKDAYS) if name in found), None)
    if number is None:
        return None
    return today + timedelta(days=(number - today.weekday()) % 7 + (7 if IN_A_WEEK in found else 0))


def _at(hour: int, minute: int, found: set[str]) -> time | None:
    half = next((one for one in ("morning", "evening") if one in found), None)
    if TONIGHT in found and hour == NOON:  # neither noon nor a night that is tomorrow already
        return None
    if half and not 1 <= hour <= NOON and not (half == "evening" and NOON < hour < 2 * NOON):
        return None
    if half and hour <= NOON:
        hour = hour % NOON + (NOON if half == "evening" else 0)
    return time(hour, minute) if hour < 2 * NOON and minute < 60 else None  # noqa: PLR2004
