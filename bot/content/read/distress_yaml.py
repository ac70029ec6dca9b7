"""Reads distress.yaml: words of distress, by language and kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from bot.care.understanding.distress import (
    AROUND,
    BESIDE,
    CALM,
    DOUBTS,
    HELPED,
    HOPELESS,
    KINDS,
    LOW,
    MOOD,
    NO_FALL,
    PASSING,
    PLAIN,
    SAFE,
    TWO_SIDES,
    WELL,
)
from bot.content.read.entries import Entry


def distress(entry: Entry) -> Mapping[str, tuple[str, ...]]:
    """Read, for one locale, the phrases of every kind."""
    kindly = (HOPELESS, SAFE, MOOD, LOW, HELPED, DOUBTS, WELL)
    every = tuple(dict.fromkeys((*KINDS, *BESIDE, *PLAIN, *kindly, *CALM, PASSING, AROUND, TWO_SIDES, NO_FALL)))
    entry.only(*every)
    found = {kind: entry.words(kind) for kind in every}
    for kind, phrases in found.items():
        for phrase, times in Counter(phrase.casefold() for phrase in phrases).items():
            if times > 1:
                entry.fault(f"{kind} has {phrase!r} twice")
    return found
