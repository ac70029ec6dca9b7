"""One language's words, read from content/lexicon and made ready for finding."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from bot.care.understanding.phrases import PhraseTree
from bot.care.understanding.words import SHORTEST_MENDED, Word, cut

Closest: TypeAlias = Callable[[str, Sequence[str]], str | None]
"""Finds the one known word that a misspelt word stands for, or None; comes in from outside the layer."""

REPEATED: Final = re.compile(r"(.)\1{2,}")


@dataclass(frozen=True, slots=True)
class Sign:
    """Groups that together mean a red flag: in one sentence, or anywhere in the message. absent: none of these said."""

    parts: tuple[str, ...]
    absent: tuple[str, ...]
    anywhere: bool


@dataclass(frozen=True, slots=True)
class RedFlagWords:
    flag: str
    signs: tuple[Sign, ...]
    clinical: tuple[str, ...]
    reviewed: bool


@dataclass(frozen=True, slots=True)
class Asking:
    """A word too broad for one region: what it most likely means (None: cannot be said) and what it may mean."""

    word: str
    guess: str | None
    regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """tree finds phrases; known are all their words, by_letter the longer ones that a typo may stand for.

    lasting: groups that count although they lie in the past. midline: regions that no side is carried to.
    regions: the ids that have words of their own.
    """

    locale: str
    shapes: re.Pattern[str]
    shorthand: Mapping[str, str]
    small: frozenset[str]
    known: frozenset[str]
    by_letter: Mapping[str, tuple[str, ...]]
    leave: frozenset[str]
    tree: PhraseTree
    red_flags: tuple[RedFlagWords, ...]
    askings: Mapping[str, Asking]
    lasting: frozenset[str]
    midline: frozenset[str]
    numbers: Mapping[str, int]
    regions: frozenset[str]

    def words(self, text: str, closest: Closest) -> tuple[Word, ...]:
        return cut(text, self.shapes, lambda token: self._mended(token, closest))

    def _mended(self, token: str, closest: Closest) -> str:
        if token in self.shorthand:
            return self.shorthand[token]
        if token in self.known or token in self.leave or not token.isalpha():
            return token
        token = self._shrunk(token)
        if len(token) < SHORTEST_MENDED or token in self.known or token in self.leave:
            return self.shorthand.get(token, token)
        return closest(token, self.by_letter.get(token[0], ())) or token

    def _shrunk(self, token: str) -> str:
        """Take letters held down ("hurtsss") for one, or for two where that is a word."""
        twice = REPEATED.sub(r"\1\1", token)
        return twice if twice in self.known else REPEATED.sub(r"\1", token)
