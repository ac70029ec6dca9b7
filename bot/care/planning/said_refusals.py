"""A moment that does not suit, as people name it: "not tonight", "mañana no puedo, el lunes sí"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.care.planning.said_moments import Usual, moment_in
from bot.care.planning.said_times import NOW, TONIGHT, UNTIL, TimeWords, day_in, half_in, plain_time

PARTS: Final = re.compile(r"[,;.!?\n]+")
A_WORD: Final = 3
"""Letters of a word of `until` that means nothing else: the Spanish "a" does."""


@dataclass(frozen=True, slots=True)
class Refusing:
    """Words of one language. no: words that say that a moment does not suit; instead: words before one that does."""

    times: TimeWords
    no: Sequence[str]
    instead: Sequence[str]


def instead_in(
    text: str, languages: Iterable[Refusing], now: datetime, usual: Usual, *, only_refused: bool = False
) -> datetime | None:
    """Give the moment that is named instead of a refused one, or else the next that is not refused; local.

    only_refused: None where no day or part of one is refused, though one is named.
    """
    for one in languages:
        refused: list[datetime] = []
        named: list[datetime] = []
        for part in _parts(text, one):
            if _refuses(part, one):
                following = _after(part, one.times, now, usual)
                refused += [following] if following is not None else []
            elif (moment := moment_in(_without_now(part, one.times), (one.times,), now, usual)) is not None:
                named.append(moment)
        if refused or (named and not only_refused):
            return named[0] if named else max(refused)
    return None


def _parts(text: str, words: Refusing) -> Iterator[str]:
    for part in PARTS.split(text):
        plain = f" {plain_time(part)} "
        for phrase in sorted(words.instead, key=len, reverse=True):
            plain = plain.replace(f" {phrase} ", f" \n{phrase} ")
        yield from filter(None, map(str.strip, plain.split("\n")))


def _refuses(part: str, words: Refusing) -> bool:
    plain = f" {part.replace(chr(39), '')} "
    if any(f" {one} " in plain for one in words.times[NOW]):
        return False  # "not now but tonight": now does not suit
    if any(f" {one} " in plain for one in words.times[UNTIL] if len(one) >= A_WORD):
        return False  # "no sessions till Thursday": on Thursday it may be
    if any(map(str.isdigit, part)):
        return False  # "not before 9 tomorrow" refuses no day
    return any(f" {one} " in plain for one in words.no)


def _without_now(part: str, words: TimeWords) -> str:
    for one in sorted(words[NOW], key=len, reverse=True):
        part = f" {part} ".replace(f" {one} ", " ").strip()
    return part


def _after(part: str, words: TimeWords, now: datetime, usual: Usual) -> datetime | None:
    """Give the next moment after a refused one: the evening after a morning, else the next day."""
    plain = f" {part} "
    day, in_the_evening = day_in(plain, words, now.date())
    if day is None:
        return None
    tonight = any(f" {one} " in plain for one in words[TONIGHT])
    if half_in(part, (words,)) == "morning" and not in_the_evening and not tonight:
        evening = datetime.combine(day, usual.evening)
        if evening > now:
            return evening
    return datetime.combine(day + timedelta(days=1), usual.at)
