"""The bare words of a clause, and the phrases of content that stand in it, with a slip of the finger."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from bot.care.understanding.everyday_words import COMMON
from bot.care.understanding.letters import pictured

REACH: Final = 3
"""So many words before a phrase may deny it."""

CLAUSE: Final = re.compile(r"([.,;:!?¿¡\n]+|\b(?:but|pero|only|except|solamente|sino|excepto)\b)")


LONG: Final = 7
"""Words of so many letters are known with one slip of the finger."""


class BareClause:
    """The words of a clause, found by themselves and by their first letter.

    A phrase may have parts, "surgery + back", in any order; "new hip - pain": not where pain is said too. A word that
    ends in * stands for every word that begins so.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self._at: dict[str, list[int]] = {}
        self._by_letter: dict[str, list[int]] = {}
        for at, word in enumerate(words):
            self._at.setdefault(word, []).append(at)
            self._by_letter.setdefault(word[0], []).append(at)

    def starts(self, known: str) -> Sequence[int]:
        """Give the places of a word of a phrase."""
        if _is_loose(known):
            near = self._by_letter.get(known[0], ())
            return [at for at in near if _same(self.words[at], known)]
        return self._at.get(known, ())

    def place(self, part: Sequence[str]) -> int | None:
        """Say where a part of a phrase begins; None where it does not stand here."""
        for at in self.starts(part[0]):
            here = self.words[at : at + len(part)]
            if len(here) == len(part) and all(map(_same, here, part)):
                return at
        return None

    def holds(self, phrase: str) -> int | None:
        """Say where a phrase begins; all of its parts have to stand here, in any order."""
        wanted, unless = _parts(phrase)
        places: list[int] = []
        for part in wanted:
            at = self.place(part)
            if at is None:
                return None
            places.append(at)
        return None if any(self.place(one) is not None for one in unless) else min(places)

    def covers(self, phrase: str) -> Iterator[int]:
        """Give the words that the parts of a phrase take, wherever they stand."""
        for part in _parts(phrase)[0]:
            for at in self.starts(part[0]):
                here = self.words[at : at + len(part)]
                if len(here) == len(part) and all(map(_same, here, part)):
                    yield from range(at, at + len(part))

    def places(self, phrases: Sequence[str]) -> Iterator[int]:
        """Say of each phrase that stands here where it begins."""
        return (at for phrase in self._near(phrases) if (at := self.holds(phrase)) is not None)

    def standing(self, phrases: Sequence[str]) -> Iterator[str]:
        """Give the phrases that stand here."""
        return (phrase for phrase in self._near(phrases) if self.holds(phrase) is not None)

    def any(self, phrases: Sequence[str]) -> bool:
        return any(True for _ in self.standing(phrases))

    def _near(self, phrases: Sequence[str]) -> Iterator[str]:
        """Give the phrases whose first word may stand here."""
        exact, loose = _by_beginning(tuple(phrases))
        for word in self._at:
            yield from exact.get(word, ())
        for letter in self._by_letter:
            yield from loose.get(letter, ())


Part = tuple[str, ...]


@cache
def _by_beginning(phrases: tuple[str, ...]) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """Find phrases of the content by their first word, and by its first letter where it may be written otherwise."""
    exact: dict[str, tuple[str, ...]] = {}
    loose: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        first = _parts(phrase)[0][0][0]
        of, key = (loose, first[0]) if _is_loose(first) else (exact, first)
        of[key] = (*of.get(key, ()), phrase)
    return exact, loose


def _is_loose(known: str) -> bool:
    return known.endswith("*") or len(known) >= LONG


@cache
def _parts(phrase: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Cut a phrase into the parts that have to stand there, and those that must not."""
    wanted, *unless = phrase.split(" - ")
    return tuple(tuple(part.split()) for part in wanted.split("+")), tuple(tuple(one.split()) for one in unless)


def _same(word: str, known: str) -> bool:
    if known.endswith("*"):
        return word.startswith(known[:-1]) or (len(known) > LONG and _one_slip(word, known[:-1]))
    return word == known or (len(known) >= LONG and _one_slip(word, known))


def _one_slip(word: str, known: str) -> bool:
    """One letter too many, too few, another one, or two that changed places; a common word is no slip of another."""
    if word in COMMON or abs(len(word) - len(known)) > 1 or word[:1] != known[:1]:
        return False
    start = next((at for at, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    rest, wanted = word[start:], known[start:]
    swapped = len(rest) > 1 and rest[1] + rest[0] + rest[2:] == wanted
    return swapped or rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:]


def bare(text: str) -> list[str]:
    """Give the words alone."""
    return re.findall(r"[a-z0-9]+", plain(text))


def plain(text: str) -> str:
    """Small letters, no accents, no apostrophes, pictures in words; what parts clauses stays."""
    letters = unicodedata.normalize("NFD", pictured(text).casefold().replace("'", "").replace("\u2019", ""))
    bare = "".join(one for one in letters if not unicodedata.combining(one))
    return re.sub(r"[^a-z0-9.,;:!?\n]+", " ", bare)
