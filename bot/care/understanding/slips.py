"""Slips in words too short to compare letter by letter: swapped, doubled, left out, or written as they sound."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final

from bot.care.understanding.letters import spelt

SHORTEST: Final = 3
"""Letters from which swapped and doubled ones are seen."""
SHORTEST_SOUND: Final = 4
"""Letters from which a word that sounds alike, or lacks one letter, is meant."""
LONGEST_LACKING: Final = 6
"""Letters of the longest words that one letter is missed in here; longer ones are compared letter by letter."""
SHORTEST_GLUED: Final = 2
"""Letters of the shortest word that others are glued to."""
SHORTEST_PARTED: Final = 5
"""Letters from which two words that were written as one are parted."""
DOUBLED: Final = re.compile(r"(.)\1+")
VOWELS: Final = re.compile("[aeiou]")


@dataclass(frozen=True, slots=True)
class Slips:
    """What words are written as by a slip of one kind. A slip that two words share stands for neither."""

    swapped: Mapping[str, str]
    lacking: Mapping[str, str]
    sounds: Mapping[str, str]
    bare: Mapping[str, str]
    words: frozenset[str]

    @classmethod
    def of(cls, names: Collection[str], words: Collection[str]) -> Slips:
        """Prepare them. names: words that alone name a place, a side or a sensation; words: also those of phrases."""
        plain = sorted(one for one in names if one.isalpha() and len(one) >= SHORTEST)
        short = [one for one in plain if SHORTEST_SOUND < len(one) <= LONGEST_LACKING]
        return cls(
            swapped=_only(plain, _swaps),
            lacking=_only(short, _without_one),
            sounds=_only([one for one in words if one.isalpha() and len(one) >= SHORTEST_SOUND], _sounds),
            bare=_only(plain, _consonants),
            words=frozenset(plain),
        )

    def meant(self, token: str) -> str | None:
        """Find the word that an unknown one stands for by a single slip of these kinds."""
        if len(token) < SHORTEST:
            return None
        found = self.swapped.get(token) or self._doubled(token)
        if found or len(token) < SHORTEST_SOUND:
            return found or (None if VOWELS.search(token) else self.bare.get(token))
        return self.lacking.get(token) or self.sounds.get(_sound(token)) or self._bare(token)

    def parted(self, token: str, small: Collection[str]) -> str | None:
        """Part a small word from the one that it was written onto: "theright", "enlos"."""
        for at in range(SHORTEST_GLUED, len(token) - SHORTEST_GLUED + 1):
            first, last = token[:at], token[at:]
            if len(token) >= SHORTEST_PARTED and first in small and (last in self.words or last in small):
                return f"{first} {last}"
        return None

    def _doubled(self, token: str) -> str | None:
        once = DOUBLED.sub(r"\1", token)
        return once if once != token and once in self.words else None

    def _bare(self, token: str) -> str | None:
        return None if VOWELS.search(token) else self.bare.get(token)


def _only(words: Collection[str], slips: Callable[[str], Collection[str]]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for word in words:
        for slip in slips(word):
            found.setdefault(slip, set()).add(word)
    return {slip: next(iter(meant)) for slip, meant in found.items() if len(meant) == 1}


def _swaps(word: str) -> set[str]:
    """Swap two neighbours; the first two only of a word that is long enough to be known all the same."""
    first = 0 if len(word) > SHORTEST else 1
    return {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(first, len(word) - 1)} - {word}


def _without_one(word: str) -> set[str]:
    """Leave out a letter within; without its last one it may well be another word."""
    return {word[:at] + word[at + 1 :] for at in range(1, len(word) - 1)}


def _sounds(word: str) -> set[str]:
    return {_sound(word)}


def _consonants(word: str) -> set[str]:
    left = VOWELS.sub("", word)
    return {left} if len(left) >= SHORTEST and left != word else set()


def _sound(word: str) -> str:
    """Spell a word as it sounds, also with an x for ch and without a mute h."""
    sound = spelt(word.replace("x", "ch"))
    return sound.replace("ch", "\t").replace("h", "").replace("y", "i")
