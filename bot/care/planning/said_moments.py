"""A moment that lies ahead, as people name it: "in 3 hours", "on Friday at 7 pm", "hasta el 5 de mayo"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.care.planning.said_times import (
    A_WEEK_ON,
    AFTER_TOMORROW,
    AHEAD,
    AWAY,
    BESIDE,
    CLOSED,
    DAILY,
    HALF,
    LASTING,
    MONTHS,
    NOW,
    NTH,
    NUMBERS,
    PAST,
    PUT,
    SHORT,
    THIS_MORNING,
    TOGETHER,
    TONIGHT,
    UNITS,
    UNTIL,
    WEEKDAYS,
    WEEKEND,
    TimeWords,
    day_in,
    names_afternoon,
    plain_time,
    says_half,
    says_half_in,
    spelled,
    time_in,
)

LONGEST: Final = 120
"""Signs of a message that may name one."""

AT_MOST: Final = timedelta(days=366)
DAYS: Final = {"days": 1, "weeks": 7, "months": 30}
HALF_AN_HOUR: Final = 30
A_WEEK: Final = timedelta(days=7)
HALF_A_DAY: Final = 12
THIS_DAY: Final = ("today", TONIGHT, THIS_MORNING)
NAMED: Final = ("noon", "midnight", *THIS_DAY, "tomorrow", AFTER_TOMORROW)
ELSEWHERE: Final = frozenset({AWAY, CLOSED, DAILY, NOW, WEEKEND, SHORT})
"""Words that say more than when something shall be."""

ORDINALS: Final = ("st", "nd", "rd", "th")
ORDINAL: Final = r"(?: (?:st|nd|rd|th))?"


@dataclass(frozen=True, slots=True)
class Usual:
    """at: the time of a day that was named without one; evening: of an evening; afternoon: of an
    afternoon, where that is another.

    earliest: nobody means an hour before it who does not say so: "on Friday at 6" is the evening.
    """

    at: time
    evening: time
    earliest: time = time()
    afternoon: time | None = None


def moment_in(text: str, languages: Iterable[TimeWords], now: datetime, usual: Usual) -> datetime | None:
    """Give the local moment that is named; None where none is. now: local."""
    if len(text) > LONGEST:
        return None
    plain = f" {plain_time(text)} "
    found = (_moment(spelled(plain, words)[0], words, now, usual) for words in languages)
    ahead = (one for one in found if one is not None and now < one <= now + AT_MOST)
    return next(ahead, None)


def counts_ahead(text: str, languages: Iterable[TimeWords]) -> bool:
    """Tell "in 2 hours" and "every 3 days", which are no two o'clock and no three."""
    plain = f" {plain_time(text)} "
    for words in languages:
        said = spelled(plain, words)[0]
        span = _span(said, words)
        if span is not None and (span[1] not in TOGETHER or any(f" {one} " in said for one in words[AHEAD])):
            return True
    return False


def put_right_in(
    text: str, earlier: str, languages: Sequence[TimeWords], now: datetime, usual: Usual
) -> datetime | None:
    """Give the moment of "10" or "Saturday" that puts right the moment of earlier words; None where it puts none right.

    What is not said anew stays as it was: the day, the hour, and the half of the day.
    """
    before = moment_in(earlier, languages, now, usual)
    if before is None or not is_only_when(text, languages):
        return None
    plain = f" {plain_time(text)} "
    days = (day_in(spelled(plain, words)[0], words, now.date())[0] for words in languages)
    day, at = next((one for one in days if one is not None), None), time_in(text, languages)
    if day is None and at is None:
        return moment_in(text, languages, now, usual)
    if day is not None and any(f" {name} " in plain for words in languages for one in WEEKDAYS for name in words[one]):
        # "No, Saturday" after a Friday is the one beside it.
        day = min(day, day + A_WEEK, key=lambda one: abs(one - before.date()))
    at = at or before.time()
    if before.hour >= HALF_A_DAY > at.hour and not says_half_in(text, languages):
        at = at.replace(hour=at.hour + HALF_A_DAY)
    moment = datetime.combine(day or before.date(), at)
    return moment if now < moment <= now + AT_MOST else None


def is_about_when(text: str, languages: Iterable[TimeWords]) -> bool:
    """Say whether a message is about when to write: it says so, or is nothing but a day or a span ahead."""
    if len(text) > LONGEST:
        return False
    plain = f" {plain_time(text)} "
    return any(_says_so(plain, words) or _is_bare(plain, words) for words in languages)


def is_only_when(text: str, languages: Iterable[TimeWords]) -> bool:
    """Say whether a message is nothing but a day, a time or a span, be there such a one or not: "on 31 February"."""
    if len(text) > LONGEST:
        return False
    return any(_tells_when(_digits(text, words), words) for words in languages)


def is_hour(text: str, languages: Iterable[TimeWords]) -> bool:
    """Say whether a message is nothing but a time of day, "7 in the evening", "ponlo a las 18:30"; "7" is none."""
    if len(text) > LONGEST:
        return False
    plain = f" {plain_time(text)} "
    return any(_tells_hour(plain, words) for words in languages)


def names_a_day(text: str, languages: Iterable[TimeWords]) -> bool:
    """Say whether a day is named, so that an hour beside it is that day's: "remind me on Friday at 6"."""
    plain = f" {plain_time(text)} "
    return any(day_in(spelled(plain, words)[0], words, date(2000, 1, 1))[0] is not None for words in languages)


def names_weeks(text: str, languages: Iterable[TimeWords]) -> bool:
    """Say whether a stretch of days, weeks or months is spoken of."""
    said = set(plain_time(text).split())
    return any(said.intersection(one.get(kind, ())) for one in languages for kind in ("days", "weeks", "months"))


def is_past(text: str, languages: Iterable[TimeWords]) -> bool:
    """Say whether the time that a message is about is over."""
    plain = f" {plain_time(text)} "
    return any(f" {one} " in _without(plain, words[AFTER_TOMORROW]) for words in languages for one in words[PAST])


def _digits(text: str, words: TimeWords) -> str:
    """Write a spoken clock with digits, where it says which half of the day it means; else it is no time."""
    plain = f" {plain_time(text)} "
    written, is_vague = spelled(plain, words)
    return plain if is_vague else written


def _tells_when(plain: str, words: TimeWords) -> bool:
    known = {one for kind, phrases in words.items() if kind not in ELSEWHERE for one in phrases} | {A_WEEK_ON}
    days = {one for kind in (*WEEKDAYS, *MONTHS, *NAMED, PAST) for one in words[kind]}
    rest = _without(plain, sorted(known)).split()
    says_one = (
        _span(plain, words) is not None
        or any(f" {one} " in plain for one in days)
        or any(one.isdigit() for one in plain)
    )
    return says_one and all(one[0].isdigit() or one in ORDINALS for one in rest)


def _tells_hour(plain: str, words: TimeWords) -> bool:
    of_a_day = {one for kind in ("morning", "evening", "noon", PUT) for one in words[kind]}
    says = ":" in plain or any(f" {one} " in plain for one in of_a_day)
    rest = _without(plain, sorted(of_a_day | set(words[BESIDE]) | set(words[UNTIL]))).split()
    clocks = [one for one in rest if one[0].isdigit()]
    noon = any(f" {one} " in plain for one in words["noon"])
    return says and len(rest) == len(clocks) and (len(clocks) == 1 or (noon and not clocks))


def _says_so(plain: str, words: TimeWords) -> bool:
    return any(f" {one} " in plain for one in words[AWAY])


def _is_bare(plain: str, words: TimeWords) -> bool:
    """Say whether a weekday, or a span after "in", stands alone with what belongs to a time."""
    dated, _ = _dated(plain, words, date(2000, 1, 1))
    a_day = any(f" {one} " in plain for kind in (*WEEKDAYS, "tomorrow") for one in words[kind])
    ahead = _span(plain, words) is not None and any(f" {one} " in plain for one in words[AHEAD])
    if not (dated or a_day or ahead):
        return False
    known = {one for kind, phrases in words.items() if kind != SHORT for one in phrases}
    rest = _without(plain, sorted(known))
    return not [one for one in rest.split() if not (one[0].isdigit() or one in ORDINALS)]


def _moment(plain: str, words: TimeWords, now: datetime, usual: Usual) -> datetime | None:
    # "A 3 hour exam" lasts so long and names no moment.
    about = any(f" {one} " in plain for kind in (AHEAD, LASTING, AWAY) for one in words[kind])
    span = _span(plain, words) if about else None
    if span is not None and span[1] in TOGETHER:
        return now + timedelta(**{span[1]: span[0]})
    if span is not None:
        return datetime.combine(now.date() + timedelta(days=span[0] * DAYS[span[1]]), usual.at)
    dated, rest = _dated(plain, words, now.date())
    named, in_the_evening = day_in(_without(plain, words[AWAY]), words, now.date())
    day = dated or named
    if day is None:
        return None
    afternoon = usual.afternoon if names_afternoon(plain, (words,)) else None
    part = (afternoon or usual.evening) if in_the_evening else usual.at
    at = time_in(rest.strip(), (words,), LONGEST) or part
    if 0 < at.hour < usual.earliest.hour and not says_half(plain, words):
        at = at.replace(hour=at.hour + HALF_A_DAY)
    moment = datetime.combine(day, at)
    # Somebody who says "on Friday" on a Friday, when that time is over, means the next one.
    is_over = moment <= now and not dated and not any(f" {one} " in plain for kind in THIS_DAY for one in words[kind])
    return moment + timedelta(days=7) if is_over else moment


def _without(plain: str, phrases: Sequence[str]) -> str:
    """Take out what says that somebody is away: the day of "not today" is none."""
    for phrase in sorted(phrases, key=len, reverse=True):
        plain = plain.replace(f" {phrase} ", " ")
    return plain


def _span(plain: str, words: TimeWords) -> tuple[int, str] | None:
    """Read a number and a unit: "3 hours", "a week", "dos semanas"."""
    if any(f" {half} {hour} " in plain for half in words[HALF] for hour in words["hours"]):
        return HALF_AN_HOUR, "minutes"
    for unit in UNITS:
        for phrase in sorted(words[unit], key=len, reverse=True):
            if count := re.search(rf" (\S+) {re.escape(phrase)} ", plain):
                number = _number(count[1], words)
                if number is not None:
                    return number, unit
    return None


def _number(word: str, words: TimeWords) -> int | None:
    if word.isdigit():
        return int(word) if 0 < int(word) < 1000 else None  # noqa: PLR2004
    return next((number for number, kind in enumerate(NUMBERS, start=1) if word in words[kind]), None)


def _dated(plain: str, words: TimeWords, today: date) -> tuple[date | None, str]:
    """Read "15 de diciembre", "December 15th", "until the 5th"; give the rest of the words, too."""
    plain = _counted(plain, words)
    for number, kind in enumerate(MONTHS, start=1):
        for name in map(re.escape, words[kind]):
            for pattern in (rf" (\d{{1,2}}){ORDINAL}(?: de| of)? {name} ", rf" {name}(?: the)? (\d{{1,2}}){ORDINAL} "):
                if found := re.search(pattern, plain):
                    return _on(int(found[1]), number, today), plain.replace(found[0], " ")
    for until in map(re.escape, sorted(words[UNTIL], key=len, reverse=True)):
        if found := re.search(rf" {until}(?:(?: the| el) (\d{{1,2}}){ORDINAL}| (\d{{1,2}}) (?:st|nd|rd|th)) $", plain):
            return _on(int(found[1] or found[2]), None, today), plain.replace(found[0], " ")
    return None, plain


def _counted(plain: str, words: TimeWords) -> str:
    """Write "first of December" with its number; "first thing" beside a month is none."""
    if not any(f" {one} " in plain for kind in MONTHS for one in words[kind]):
        return plain
    named = sorted(enumerate(words[NTH], start=1), key=lambda one: -len(one[1]))
    for number, word in named:
        plain = re.sub(rf" {re.escape(word)} (?!thing )", f" {number} ", plain)
    return plain


def _on(day: int, month: int | None, today: date) -> date | None:
    """Give the next such day; without a month the next that has its number."""
    for ahead in range(1, AT_MOST.days + 1):
        one = today + timedelta(days=ahead)
        if one.day == day and month in {None, one.month}:
            return one
    return None
