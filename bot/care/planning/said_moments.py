"""A moment that lies ahead, as people name it: "in 3 hours", "on Friday at 7 pm", "hasta el 5 de mayo"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.care.planning.said_times import (
    HALF,
    MONTHS,
    NUMBERS,
    TOGETHER,
    UNITS,
    UNTIL,
    TimeWords,
    day_in,
    plain_time,
    time_in,
)

LONGEST: Final = 120
"""Signs of a message that may name one."""

AT_MOST: Final = timedelta(days=366)
DAYS: Final = {"days": 1, "weeks": 7, "months": 30}
HALF_AN_HOUR: Final = 30
ORDINAL: Final = r"(?: (?:st|nd|rd|th))?"


def moment_in(text: str, languages: Iterable[TimeWords], now: datetime, usual: time) -> datetime | None:
    """Give the local moment that is named; None where none is. now: local; usual: the time of a day without one."""
    if len(text) > LONGEST:
        return None
    plain = f" {plain_time(text)} "
    found = (_moment(plain, words, now, usual) for words in languages)
    ahead = (one for one in found if one is not None and now < one <= now + AT_MOST)
    return next(ahead, None)


def _moment(plain: str, words: TimeWords, now: datetime, usual: time) -> datetime | None:
    span = _span(plain, words)
    if span is not None and span[1] in TOGETHER:
        return now + timedelta(**{span[1]: span[0]})
    if span is not None:
        return datetime.combine(now.date() + timedelta(days=span[0] * DAYS[span[1]]), usual)
    dated, rest = _dated(plain, words, now.date())
    day = dated or day_in(plain, words, now.date())
    if day is None:
        return None
    at = time_in(rest.strip(), (words,)) or usual
    moment = datetime.combine(day, at)
    # Somebody who says "on Friday" on a Friday, when that time is over, means the next one.
    is_over = moment <= now and not dated and not any(f" {one} " in plain for one in words["today"])
    return moment + timedelta(days=7) if is_over else moment


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
    for number, kind in enumerate(MONTHS, start=1):
        for name in map(re.escape, words[kind]):
            for pattern in (rf" (\d{{1,2}}){ORDINAL}(?: de| of)? {name} ", rf" {name}(?: the)? (\d{{1,2}}){ORDINAL} "):
                if found := re.search(pattern, plain):
                    return _on(int(found[1]), number, today), plain.replace(found[0], " ")
    for until in map(re.escape, sorted(words[UNTIL], key=len, reverse=True)):
        if found := re.search(rf" {until}(?: the| el)? (\d{{1,2}}){ORDINAL} $", plain):
            return _on(int(found[1]), None, today), plain.replace(found[0], " ")
    return None, plain


def _on(day: int, month: int | None, today: date) -> date | None:
    """Give the next such day; without a month the next that has its number."""
    for ahead in range(1, AT_MOST.days + 1):
        one = today + timedelta(days=ahead)
        if one.day == day and month in {None, one.month}:
            return one
    return None
