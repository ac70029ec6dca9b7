"""Reads distress.yaml: words of distress, by language and kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from bot.care.understanding.distress import (
    AROUND,
    AS_EVER,
    BESIDE,
    BESIDE_SLEPT,
    CALM,
    DOUBTS,
    FILLING,
    FLU,
    HARDER,
    HELPED,
    HOPELESS,
    KINDS,
    LAUGHS,
    LOW,
    MASKED,
    MOOD,
    NO_FALL,
    OF_THE_PRESS,
    ONLY_PAIN,
    PASSING,
    PLAIN,
    PUT_OFF,
    RANGING,
    SAFE,
    SEATED,
    SHARP,
    SIDED,
    SLEPT,
    TWO_SIDES,
    UNNUMB,
    USELESS,
    WEARY,
    WEARY_BESIDE,
    WELL,
    WHETHER_FINE,
)
from bot.content.read.entries import Entry
from bot.content.read.spreading import spread


def distress(entry: Entry) -> Mapping[str, tuple[str, ...]]:
    """Read, for one locale, the phrases of every kind."""
    kindly = (FLU, AS_EVER, MASKED, HOPELESS, SAFE, MOOD, LOW, USELESS, HELPED, UNNUMB, DOUBTS, WELL)
    around = (
        PASSING,
        AROUND,
        FILLING,
        RANGING,
        SHARP,
        SEATED,
        SIDED,
        ONLY_PAIN,
        TWO_SIDES,
        NO_FALL,
        SLEPT,
        BESIDE_SLEPT,
        HARDER,
    )
    asked = (WHETHER_FINE, LAUGHS, WEARY, WEARY_BESIDE, *PUT_OFF)
    every = tuple(dict.fromkeys((*KINDS, *BESIDE, *PLAIN, *OF_THE_PRESS, *kindly, *CALM, *around, *asked)))
    entry.only(*every)
    found = {kind: spread(entry.words(kind)) for kind in every}
    for kind, phrases in found.items():
        for phrase, times in Counter(phrase.casefold() for phrase in phrases).items():
            if times > 1:
                entry.fault(f"{kind} has {phrase!r} twice")
    return found
