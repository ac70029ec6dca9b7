"""Facts about the body told in words: which precaution somebody says of themselves, and which they say is over."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

REACH: Final = 3
"""So many words before a phrase may deny it."""

LONG: Final = 7
"""Words of so many letters are known with one slip of the finger."""

CLAUSE: Final = re.compile(r"[.,;:!?¿¡\n]+|\b(?:but|pero)\b")


class Said(Enum):
    """How a precaution was spoken of."""

    NOW = "now"
    LONG_AGO = "long_ago"
    OVER = "over"
    UNSURE = "unsure"
    """Asked about, or still to come."""


@dataclass(frozen=True, slots=True)
class HealthWords:
    """One language. says: phrases by precaution; a phrase may have parts, "surgery + back", that one clause holds all.

    "new hip - pain": not when the clause says pain. A word that ends in * stands for every word that begins so.
    over, long_ago, unsure: what makes it past, long past, or a question; others: whose body it is else; denials: words
    right before it.
    """

    says: Mapping[str, tuple[str, ...]]
    over: tuple[str, ...]
    long_ago: tuple[str, ...]
    unsure: tuple[str, ...]
    others: tuple[str, ...]
    denials: tuple[str, ...]


def conditions_in(text: str, words: HealthWords) -> tuple[tuple[str, Said], ...]:
    """Give each precaution that a message speaks of, in the order of the words, once."""
    plain = _plain(text)
    asking = "?" in text
    found: dict[str, Said] = {}
    for clause in CLAUSE.split(plain):
        for precaution, said in _in_clause(clause.split(), words):
            found.setdefault(precaution, Said.UNSURE if asking and said is Said.NOW else said)
    return tuple(found.items())


def _in_clause(clause: Sequence[str], words: HealthWords) -> Iterator[tuple[str, Said]]:
    if not clause or _any(clause, words.others):
        return
    for precaution, phrases in words.says.items():
        places = [at for phrase in phrases if (at := _holds(clause, phrase)) is not None]
        if places:
            yield precaution, _how(clause, min(places), words)


def _how(clause: Sequence[str], at: int, words: HealthWords) -> Said:
    before = " ".join(clause[max(0, at - REACH) : at]).split()
    if _any(before, words.denials) or _any(clause, words.over):
        return Said.OVER
    if _any(clause, words.unsure):
        return Said.UNSURE
    return Said.LONG_AGO if _any(clause, words.long_ago) else Said.NOW


def _any(clause: Sequence[str], phrases: Sequence[str]) -> bool:
    return any(_holds(clause, phrase) is not None for phrase in phrases)


def _holds(clause: Sequence[str], phrase: str) -> int | None:
    """Say where a phrase begins in a clause; all of its parts have to stand there, in any order."""
    wanted, *unless = phrase.split(" - ")
    if any(_place(clause, one.split()) is not None for one in unless):
        return None
    places = [_place(clause, part.split()) for part in wanted.split("+")]
    known = [one for one in places if one is not None]
    return min(known) if len(known) == len(places) else None


def _place(clause: Sequence[str], part: Sequence[str]) -> int | None:
    length = len(part)
    starts = range(len(clause) - length + 1)
    return next((at for at in starts if all(map(_same, clause[at : at + length], part))), None)


def _same(word: str, known: str) -> bool:
    if known.endswith("*"):
        return word.startswith(known[:-1])
    return word == known or (len(known) >= LONG and _one_slip(word, known))


def _one_slip(word: str, known: str) -> bool:
    """One letter too many, too few, another one, or two that changed places."""
    if abs(len(word) - len(known)) > 1 or word[:1] != known[:1]:
        return False
    start = next((at for at, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    rest, wanted = word[start:], known[start:]
    swapped = len(rest) > 1 and rest[1] + rest[0] + rest[2:] == wanted
    return swapped or rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:]


def _plain(text: str) -> str:
    """Small letters, no accents, no apostrophes; what parts clauses stays."""
    letters = unicodedata.normalize("NFD", text.casefold().replace("'", "").replace("\u2019", ""))
    bare = "".join(one for one in letters if not unicodedata.combining(one))
    return re.sub(r"[^a-z0-9.,;:!?\n]+", " ", bare)
