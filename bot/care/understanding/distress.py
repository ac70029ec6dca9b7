"""Words of distress: worse, scared, unwell, hurt. Found wherever they stand in a message, unless plainly denied."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

KINDS: Final = ("unwell", "burn", "hurt", "worse", "scared", "bad")
"""The most urgent first."""

WELL: Final = "well"
"""Words that say that all is well."""

DENIALS: Final = frozenset({"not", "no", "isnt", "arent", "dont", "doesnt", "didnt", "never", "without", "sin", "ni"})
REACH: Final = 2
"""So many words before a phrase may deny it."""


def distress_in(text: str, phrases: Mapping[str, Sequence[str]], among: Sequence[str] = KINDS) -> str | None:
    """Give the most urgent kind of distress in a message, None where there is none."""
    words = _words(text)
    return next((kind for kind in (*KINDS, WELL) if kind in among and _says_any(words, phrases.get(kind, ()))), None)


def _says_any(words: Sequence[str], phrases: Sequence[str]) -> bool:
    return any(_says(words, _words(phrase)) for phrase in phrases)


def _says(words: Sequence[str], phrase: Sequence[str]) -> bool:
    length = len(phrase)
    return any(
        all(map(_same, words[at : at + length], phrase)) and not DENIALS.intersection(words[max(0, at - REACH) : at])
        for at in range(len(words) - length + 1)
    )


def _same(word: str, known: str) -> bool:
    """A known word that ends in * stands for every word that begins so."""
    return word.startswith(known[:-1]) if known.endswith("*") else word == known


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFD", text.casefold().replace("'", "").replace("\u2019", ""))
    return re.findall(r"[a-z0-9]+\*?", "".join(one for one in plain if not unicodedata.combining(one)))
