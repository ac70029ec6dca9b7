"""How old somebody says they are, and numbers that only look like it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.care.understanding.clauses import REACH, BareClause, bare
from bot.care.understanding.health_words import HealthWords

ADULT: Final = 18
YOUNGEST: Final = 4
"""Nobody younger writes."""
OLDEST: Final = 120
OUT_OF_TEN: Final = re.compile(r"\b\d{1,2}(?:[.,]\d)?\s*(?:/|out of|sobre|de)\s*(?:10|ten|diez)\b", re.IGNORECASE)
"""A score is no age."""


def is_grown_up(text: str, words: HealthWords) -> bool:
    """Tell "I'm 70", "tengo 72 años" and "my implant is 8 years old": no question whether they are under age."""
    said = bare(text)
    if BareClause(said).any(words.underage):
        return False
    ages = [at for at, one in enumerate(said) if one.isdecimal() and is_age(at, said, words, words.aged_self)]
    if ages and all(BareClause(said[max(0, at - REACH) : at]).any(words.things) for at in ages):
        return True
    return any(
        one.isdecimal() and ADULT <= int(one) < OLDEST and is_age(at, said, words, words.aged_self)
        for at, one in enumerate(said)
    )


def is_age(at: int, said: Sequence[str], words: HealthWords, more: Sequence[str] = ()) -> bool:
    """Tell whether the number at a place of a message is an age. more: words that make it one right before it."""
    before, after = said[at - 1] if at else "", said[at + 1] if at + 1 < len(said) else ""
    behind = said[at + 2] if at + 2 < len(said) else ""
    if before in words.spans:
        return False
    if after in words.aged_after:
        return behind not in words.spans
    return before in (*words.aged_before, *words.minors, *more) and after not in words.spans


def may_be_young(text: str, words: HealthWords, score: int | None = None) -> bool:
    """Tell whether anything but the tone hints at somebody under age: a number that is no score, or such a word."""
    said = bare(OUT_OF_TEN.sub(" ", text))
    ages = (int(one) for at, one in enumerate(said) if one.isdecimal() and not (at and said[at - 1] in words.scored))
    young = any(YOUNGEST < one < ADULT and one != score for one in ages)
    return young or BareClause(said).any((*words.youth, *words.minors))


def is_scored(text: str, words: HealthWords) -> bool:
    """Tell whether a number stands right behind what hurts, "hurts 8"."""
    said = bare(text)
    return any(one.isdecimal() and at and said[at - 1] in words.scored for at, one in enumerate(said))


def is_out_of_ten(text: str) -> bool:
    """Tell whether a number is said to be a score, "10/10" and "9 out of 10"."""
    return OUT_OF_TEN.search(text) is not None


def says_underage(text: str, words: HealthWords) -> bool:
    """Tell "under 18", whose number looks like an hour."""
    return BareClause(bare(text)).any(words.underage)
