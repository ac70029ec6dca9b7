"""What a message wants without what stands around it: how it is led up to, how it ends, a laugh, the story before.

Only for answers: danger is always read in the whole message.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

OPENING, CLOSING, ASKS_BESIDE = "opening", "closing", "asks_beside"
AROUND: Final = frozenset({OPENING, CLOSING, ASKS_BESIDE})
"""Entries of answers.yaml that stand for no answer: words before and behind what is wanted, and those that ask. An
ellipsis stands where that goes on: "so the thing is …".
"""
CLAUSE: Final = re.compile(r"[.,;:!?¿¡\n]+")
FEWEST: Final = 2
"""Words that something wanted has at least."""


def gists(text: str, spoken: Mapping[str, str], laughs: Sequence[str]) -> tuple[str, ...]:
    """Give what may be all that is wanted: the message without its frame, then its clauses that ask, the last first.

    spoken: typed words and what they stand for. laughs: a laugh, that may go on ("haha*").
    """
    whole = _words(text)
    asking = _phrases(spoken, ASKS_BESIDE)
    clauses = [_bared(_words(one), spoken, laughs) for one in CLAUSE.split(text)]
    found = [_bared(whole, spoken, laughs)]
    found += [one for one in reversed(clauses) if any(_stands(asked, one) for asked in asking)]
    kept = (" ".join(one) for one in found if len(one) >= FEWEST and one != whole)
    return tuple(dict.fromkeys(kept))


def asks_beside(text: str, spoken: Mapping[str, str]) -> bool:
    """Tell whether something is asked, in words that need be no question: "any tips for the hip"."""
    said = _words(text)
    return any(_stands(one, said) for one in _phrases(spoken, ASKS_BESIDE))


def _bared(words: Sequence[str], spoken: Mapping[str, str], laughs: Sequence[str]) -> list[str]:
    """Take laughs from anywhere, and frames from both ends until none is left."""
    kept = [one for one in words if not any(_is(_key(one), laugh) for laugh in laughs)]
    openings, closings = _phrases(spoken, OPENING), _phrases(spoken, CLOSING)
    while True:
        keys = [_key(one) for one in kept]
        before = max((len(one) for one in openings if keys[: len(one)] == one), default=0)
        behind = max((len(one) for one in closings if keys[-len(one) :] == one), default=0)
        if not (before or behind) or before + behind >= len(kept):
            return kept
        kept = kept[before : len(kept) - behind]


def _phrases(spoken: Mapping[str, str], kind: str) -> list[list[str]]:
    return [[_key(word) for word in _words(phrase)] for phrase, one in spoken.items() if one == kind]


def _stands(phrase: Sequence[str], words: Sequence[str]) -> bool:
    keys = [_key(one) for one in words]
    return any(keys[at : at + len(phrase)] == list(phrase) for at in range(len(keys)))


def _is(word: str, laugh: str) -> bool:
    return word.startswith(laugh[:-1]) if laugh.endswith("*") else word == laugh


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold().replace("\u2019", "").replace("'", ""))


def _key(word: str) -> str:
    """Give a word without its accents."""
    return "".join(one for one in unicodedata.normalize("NFD", word) if not unicodedata.combining(one))
