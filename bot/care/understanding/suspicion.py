"""How dangerous a message sounds, and what of: a linear model over words, their kinds and their letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, sqrt
from typing import Final
from zlib import crc32

from bot.care.understanding.letters import meant
from bot.care.understanding.words import plain

_TOKENS: Final = re.compile(r"[^\W\d_]+|\d+|[?!.;\n]+")
_HELD: Final = re.compile(r"(.)\1{2,}")
_LETTERS: Final = (3, 4, 5)
"""How many letters in a row are looked at, word ends and the gaps between words among them."""
_REACH: Final = 3
"""How far apart two words may stand and still be looked at as a pair."""
_WINDOW: Final = 32
"""Words of a longer message that are looked at together, so that one bad line is not lost among good ones."""
_SENTENCE: Final = 4
"""Words from which a sentence is looked at by itself."""
_MIDDLE: Final = 128
"""What stands for zero in a byte of the weights."""

Kinds = Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Weights:
    """What the training found. topics: what each column speaks of; dangerous: how many of the first are dangers.

    kinds: the kinds that a word belongs to, coarse to fine. places: where the row of a feature begins in rows, one byte
    a topic; scales turn a byte of a column into its weight, biases are added.
    """

    topics: tuple[str, ...]
    dangerous: int
    kinds: Kinds
    places: Mapping[int, int]
    rows: bytes
    scales: tuple[float, ...]
    biases: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Suspicion:
    """danger: from 0 to 1. topics: the dangers that it may be, likeliest first, each with its share of 1."""

    danger: float = 0.0
    topics: tuple[tuple[str, float], ...] = ()

    def of(self, topic: str) -> float:
        return next((share for name, share in self.topics if name == topic), 0.0)


def suspect(text: str, weights: Weights) -> Suspicion:
    """Weigh a message, and a longer one piece by piece as well: its worst piece counts."""
    pieces = [*_windows(_tokens(text))]
    found = [_weighed(piece, weights) for piece in pieces]
    return max(found, key=lambda one: one.danger, default=Suspicion())


def features(text: str, kinds: Kinds) -> frozenset[int]:
    """Give the features of a text as it is looked at in one piece."""
    return _features(_tokens(text), kinds)


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(_TOKENS.findall(_HELD.sub(r"\1\1", plain(meant(text)))))


def _windows(tokens: Sequence[str]) -> Iterator[Sequence[str]]:
    """Give the whole, or what fits of it, and each sentence of weight by itself."""
    if len(tokens) <= _WINDOW + _WINDOW // 2:
        yield tokens
    else:
        for start in range(0, len(tokens) - _WINDOW // 2, _WINDOW // 2):
            yield tokens[start : start + _WINDOW]
    ends = [at + 1 for at, one in enumerate(tokens) if not one[0].isalnum()]
    sentences = [tokens[start:end] for start, end in zip([0, *ends], [*ends, len(tokens)], strict=True)]
    if len(sentences) > 1:
        yield from (one for one in sentences if _SENTENCE <= len(one) < len(tokens) - 1)


def _features(tokens: Sequence[str], kinds: Kinds) -> frozenset[int]:
    words = [one for one in tokens if one[0].isalnum()]
    names = [*_in_a_row("", words)]
    for level in range(2):
        names += _in_a_row(f"{level}", [_kind(word, level, kinds) for word in words])
    if any(one[0] == "?" for one in tokens):
        names.append("?")
    hashed = {crc32(name.encode()) for name in names}
    return frozenset(hashed.union(*map(_letters, words, [*words[1:], ""]))) if words else frozenset(hashed)


def _kind(word: str, level: int, kinds: Kinds) -> str:
    known = kinds.get(word)
    return str(known[level]) if known else word


def _in_a_row(mark: str, words: Sequence[str]) -> Iterator[str]:
    for at, word in enumerate(words):
        yield f"{mark}w{word}"
        for apart in range(1, _REACH + 1):
            if at + apart < len(words):
                yield f"{mark}b{min(apart, 2)}{word} {words[at + apart]}"
        if at + 2 < len(words):
            yield f"{mark}t{word} {words[at + 1]} {words[at + 2]}"


@lru_cache(maxsize=4096)
def _letters(word: str, after: str) -> frozenset[int]:
    """Give the runs of letters that begin in a word, with the gap before it and what comes next."""
    line = f" {word[:24]} {after[:4]}"
    begins = range(min(len(word), 24) + 1)
    runs = (line[at : at + size] for at in begins for size in _LETTERS)
    return frozenset(crc32(f"c{run}".encode()) for run in runs)


def _weighed(tokens: Sequence[str], weights: Weights) -> Suspicion:
    found = _features(tokens, weights.kinds)
    if not found:
        return Suspicion()
    width = len(weights.topics)
    places = [place for place in map(weights.places.get, found) if place is not None]
    rows = [weights.rows[place : place + width] for place in places] or [bytes(width)]
    sums = map(sum, zip(*rows, strict=True))
    middle, length = _MIDDLE * len(places), sqrt(len(found))
    raw = [
        (one - middle) * scale / length + bias
        for one, scale, bias in zip(sums, weights.scales, weights.biases, strict=True)
    ]
    top = max(raw)
    likely = [exp(one - top) for one in raw]
    whole = sum(likely)
    dangers = [one / whole for one in likely[: weights.dangerous]]
    danger = sum(dangers)
    ranked = sorted(zip(weights.topics, dangers, strict=False), key=lambda one: -one[1])
    return Suspicion(danger, tuple((topic, share / danger) for topic, share in ranked) if danger else ())
