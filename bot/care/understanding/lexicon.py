"""One language's words, read from content/lexicon and made ready for finding."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from bot.care.understanding.phrases import PhraseTree
from bot.care.understanding.slips import Slips
from bot.care.understanding.words import SHORTEST_MENDED, Word, cut

Closest: TypeAlias = Callable[[str, Sequence[str], int], str | None]
"""Finds the known word that a misspelt one stands for within so many slips, or None; comes from outside the layer."""

LONG: Final = 8
"""Letters from which two slips are forgiven instead of one."""

MOST_SEEN: Final = 20_000
"""Words whose meaning is kept at hand; then it begins anew."""

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
    """A word too broad for one region: what it most likely means (None: cannot be said) and what it may mean.

    near: regions that the word only gives its side to: the "right foot" of an ankle.
    """

    word: str
    guess: str | None
    regions: tuple[str, ...]
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topics:
    """What people ask about, apart from the words of body and signs so that neither disturbs the other.

    tree finds phrases of the kinds "says" and "hints"; known are their words, by_letter those that a typo may stand
    for; sure are the ids that have phrases which say it.
    """

    tree: PhraseTree
    known: frozenset[str]
    by_letter: Mapping[str, tuple[str, ...]]
    sure: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """tree finds phrases; known are all their words, by_letter the longer ones that a typo may stand for:
    first those of body and signs, then the rest. slips: what short misspelt words of the body may stand for.

    lasting: groups that count although they lie in the past. midline: regions that no side is carried to. of: words
    that join a part to the whole. far: groups of the face and such, whose words inside a place belong to that place.
    pointing: words that say nothing beside a side ("everything on the left").
    quiet: all that says nothing by itself: small words, pointing ones, numbers, and those that present.
    presents: words that lead to what is the matter ("this time it's my knee"). lacking: words that say "without".
    adding: words that say that one more comes ("my knee too"). travels: words by which something goes down a leg;
    leaves and arrives: the same only one after the other ("from … to …").
    sides_follow: a side stands after its place.
    regions: the ids that have words of their own.
    """

    locale: str
    shapes: re.Pattern[str]
    shorthand: Mapping[str, str]
    small: frozenset[str]
    known: frozenset[str]
    by_letter: tuple[Mapping[str, tuple[str, ...]], ...]
    leave: frozenset[str]
    slips: Slips
    tree: PhraseTree
    red_flags: tuple[RedFlagWords, ...]
    askings: Mapping[str, Asking]
    lasting: frozenset[str]
    midline: frozenset[str]
    of: frozenset[str]
    far: frozenset[str]
    pointing: frozenset[str]
    presents: frozenset[str]
    quiet: frozenset[str]
    lacking: frozenset[str]
    adding: frozenset[str]
    travels: frozenset[str]
    leaves: frozenset[str]
    arrives: frozenset[str]
    sides_follow: bool
    numbers: Mapping[str, int]
    regions: frozenset[str]
    topics: Topics
    seen: dict[tuple[str, str, Closest], str] = field(default_factory=dict, repr=False, compare=False)
    """What words were meant, beside which other language: most words of most messages were written before."""

    def words(self, text: str, closest: Closest, other: Lexicon | None = None) -> tuple[Word, ...]:
        """Cut a text into words; one that the other language knows is no misspelt word of this one."""
        beside = other.locale if other is not None else ""

        def mended(token: str) -> str:
            known = self.seen.get((token, beside, closest))
            if known is None:
                if len(self.seen) >= MOST_SEEN:
                    self.seen.clear()
                known = self.seen[token, beside, closest] = self._mended(token, closest, other)
            return known

        return cut(text, self.shapes, mended)

    def knows(self, word: str) -> bool:
        return word in self.known or word in self.leave or word in self.shorthand

    def _mended(self, token: str, closest: Closest, other: Lexicon | None) -> str:
        if token in self.shorthand:
            return self.shorthand[token]
        if self.knows(token) or not token.isalpha() or (other is not None and other.knows(token)):
            return token
        slip = self.slips.meant(token) or self.slips.parted(token, self.small)
        if slip:
            return self.shorthand.get(slip, slip)
        token = self._shrunk(token)
        if len(token) < SHORTEST_MENDED or self.knows(token):
            return self.shorthand.get(token, token)
        begin_alike = [known for words in self.by_letter if (known := words.get(token[0]))]
        slips = (1, 2) if len(token) >= LONG else (1,)
        near = (closest(token, known, most) for most in slips for known in begin_alike)
        mended = next((one for one in near if one), token)
        return self.shorthand.get(mended, mended)

    def _shrunk(self, token: str) -> str:
        """Take letters held down ("hurtsss") for one, or for two where that is a word."""
        if not REPEATED.search(token):
            return token
        twice = REPEATED.sub(r"\1\1", token)
        return twice if twice in self.known else REPEATED.sub(r"\1", token)
