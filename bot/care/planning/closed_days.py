"""Days on which a clinic is closed, among its opening hours: "closed 24-26 Dec", "cerrado el lunes 3 de junio"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from bot.care.planning.said_times import MONTHS, UNTIL, WEEKDAYS

Token: TypeAlias = tuple[str, str]
"""A kind of word, "clock", "year" or "break"; and the words."""

BREAK: Final = "break"
CLOCK: Final = "clock"
YEAR: Final = "year"
EVERY: Final = "every"
"""What stands in place of a weekday's name where every one of them is meant."""

LEAP: Final = 2024
"""A year in which there is every day of the calendar."""

Point: TypeAlias = tuple[int, int]
"""Month and day."""


@dataclass(frozen=True, slots=True)
class Closure:
    """Closed from one day to another, both too. year: of its first day; None for every year."""

    begin: Point
    end: Point
    year: int | None = None

    def covers(self, day: date) -> bool:
        """Tell whether it is closed on that day."""
        at = (day.month, day.day)
        if self.begin <= self.end:
            return self.begin <= at <= self.end and self.year in {None, day.year}
        after = at >= self.begin
        return (after or at <= self.end) and self.year in {None, day.year if after else day.year - 1}


def dated(tokens: Sequence[Token], place: int, *, commas: bool = True) -> tuple[tuple[Closure, ...], int] | None:
    """Read a day, a span or a list of days with their month, and where it ends; None for anything else.

    commas: they may stand in the list: not where the hours of other days may stand before it.
    """
    first = _point(tokens, place)
    if first is not None:
        point, year, after = first
        until = _until(tokens, after, point)
        end, later, after = until or (point, None, after)
        began = year if year is not None or later is None else later - (end < point)
        return (Closure(point, end, began),), after
    return _without_month(tokens, place, commas=commas)


def _without_month(tokens: Sequence[Token], place: int, *, commas: bool) -> tuple[tuple[Closure, ...], int] | None:
    """Read "24 until 26 december" and "24, 25 december": the month stands behind."""
    place = _behind_weekday(tokens, place)
    number = _number(tokens, place)
    if number is None:
        return None
    place += 1
    is_span = _kind(tokens, place) == UNTIL
    while _kind(tokens, place) in ({UNTIL, BREAK} if commas else {UNTIL}):
        place += 1
    following = dated(tokens, place, commas=commas)
    if following is None:
        return None
    closures, after = following
    begin = (closures[0].begin[0], number)
    if not is_span:
        return (Closure(begin, begin, closures[0].year), *closures), after
    last = closures[0]
    return ((Closure(begin, last.end, last.year), *closures[1:]), after) if number < last.begin[1] else None


def _until(tokens: Sequence[Token], place: int, begin: Point) -> tuple[Point, int | None, int] | None:
    """Read the end of a span behind its first day; without a month it is in that of the first."""
    if _kind(tokens, place) != UNTIL:
        return None
    if (found := _point(tokens, place + 1)) is not None:
        return found
    number = _number(tokens, place + 1)
    if number is None or number <= begin[1]:
        return None
    year, after = _year(tokens, place + 2)
    return (begin[0], number), year, after


def _point(tokens: Sequence[Token], place: int) -> tuple[Point, int | None, int] | None:
    """Read "monday 3 june 2027" or "june 3"; the day of the week says nothing more."""
    place = _behind_weekday(tokens, place)
    first, second = _kind(tokens, place), _kind(tokens, place + 1)
    if first in MONTHS and second == CLOCK:
        month, number = first, _number(tokens, place + 1)
    elif first == CLOCK and second in MONTHS:
        month, number = second, _number(tokens, place)
    else:
        return None
    point = (MONTHS.index(month) + 1, number or 0)
    if not _is_a_day(point):
        return None
    year, after = _year(tokens, place + 2)
    return point, year, after


def _behind_weekday(tokens: Sequence[Token], place: int) -> int:
    """Pass over the weekday of a date, and the comma behind it."""
    if _kind(tokens, place) not in WEEKDAYS or tokens[place][1] == EVERY:
        return place
    return place + 1 + (_kind(tokens, place + 1) == BREAK)


def _year(tokens: Sequence[Token], place: int) -> tuple[int | None, int]:
    return (int(tokens[place][1]), place + 1) if _kind(tokens, place) == YEAR else (None, place)


def _number(tokens: Sequence[Token], place: int) -> int | None:
    """Give a number that may be a day of a month."""
    words = tokens[place][1] if _kind(tokens, place) == CLOCK else ""
    return int(words) if words.isdecimal() else None


def _is_a_day(point: Point) -> bool:
    try:
        date(LEAP, *point)
    except ValueError:
        return False
    return True


def _kind(tokens: Sequence[Token], place: int) -> str:
    return tokens[place][0] if 0 <= place < len(tokens) else ""
