"""Slips of the thumb in words that nobody knows: letters swapped, doubled, missed, added or wrong, one a word."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from bot.care.understanding.letters import spelt
from bot.care.understanding.words import plain

_WORDS: Final = re.compile(r"[^\W\d_]{4,24}")
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST: Final = 6
"""Letters from which a word may have another slip than two neighbours swapped: shorter ones are too close."""
_MOST: Final = 40
"""Unknown words of a message that are looked at; one with more is in another language, or is none."""


def mended(text: str, known: Collection[str]) -> str:
    """Put right each unknown word that is one slip away from exactly one known word.

    text: in small letters; known: words as they sound (`spelt`), so that what sounds the same is no slip at all.
    """
    left = _MOST

    def mend(found: re.Match[str]) -> str:
        nonlocal left
        word = found[0]
        if left <= 0 or _sound(word) in known:
            return word
        left -= 1
        return _meant(word, known)

    return _WORDS.sub(mend, text)


def _meant(word: str, known: Collection[str]) -> str:
    """Two letters that changed places are the likeliest slip: only where no word comes of that, others are tried."""
    for slips in (_swapped, _other):
        found: dict[str, str] = {}
        for one in slips(word):
            sound = _sound(one)
            if sound in known and (sound not in found or plain(one) == sound):  # as it sounds, it is likelier spelt
                found[sound] = one
        if found:
            return next(iter(found.values())) if len(found) == 1 else word
    return word


def _sound(word: str) -> str:
    return spelt(plain(word))


def _swapped(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))


def _other(word: str) -> Iterator[str]:
    """Leave out, add or change one letter, never the first."""
    if len(word) < _SHORTEST:
        return
    for at in range(1, len(word) + 1):
        if at < len(word):
            yield word[:at] + word[at + 1 :]
        for letter in _LETTERS:
            yield word[:at] + letter + word[at:]
            yield word[:at] + letter + word[at + 1 :]
