"""How dangerous a message sounds, and what of: a linear model over words, kinds and letters, and a sentence encoder."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from math import exp, log, sqrt
from typing import Final, Protocol
from zlib import crc32

from bot.care.understanding.concepts import Concepts, Hit, hinted, hits_in, names_of
from bot.care.understanding.intents import Intents
from bot.care.understanding.letters import meant, spelt
from bot.care.understanding.mending import mended
from bot.care.understanding.words import plain

_TOKENS: Final = re.compile(r"[^\W\d_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}`\u00b4\u02bc][^\W\d_]+)*|\d+|[?!.;\n]+")
_GAPS: Final = re.compile(r"[^\S\n]*(\n)\s*|[^\S\n]+")
_HELD: Final = re.compile(r"(.)\1{2,}")
_LETTERS: Final = (3, 4, 5)
"""How many letters in a row are looked at, word ends and the gaps between words among them."""
_REACH: Final = 3
"""How far apart two words may stand and still be looked at as a pair."""
_WINDOW: Final = 32
"""Words of a longer message that are looked at together, so that one bad line is not lost among good ones."""
_SENTENCE: Final = 4
"""Words from which a sentence is looked at by itself."""
ENCODER: Final = 0.6
"""How much the encoder's opinion counts; the rest is what words, kinds and letters say."""
_LEAST: Final = 1e-9
_MIDDLE: Final = 128
"""What stands for zero in a byte of the weights."""

Kinds = Mapping[str, tuple[int, ...]]
Span = tuple[int, int]
"""A stretch of a text: its first sign, and the one after its last."""


class SecondOpinion(Protocol):
    """A second opinion on stretches of a text, from what sentences mean."""

    def chances(self, text: str, spans: Sequence[Span]) -> Sequence[Sequence[float]]:
        """Give, for each stretch, the logarithm of the chance of each topic."""


@dataclass(frozen=True, slots=True)
class Clues:
    """What is known of words before any training: the kinds that a word belongs to, coarse to fine, and concepts."""

    kinds: Kinds
    concepts: Concepts = field(default_factory=Concepts)


@dataclass(frozen=True, slots=True)
class Weights:
    """What the training found. topics: what each column speaks of; dangerous: how many of the first are dangers.

    places: where the row of a feature begins in rows, one byte a topic; scales turn a byte of a column into its weight,
    biases are added. encoder: knows the same topics; without it the rest decides alone. intents: what is wanted where
    there is no danger.
    """

    topics: tuple[str, ...]
    dangerous: int
    clues: Clues
    places: Mapping[int, int]
    rows: bytes
    scales: tuple[float, ...]
    biases: tuple[float, ...]
    encoder: SecondOpinion | None = None
    intents: Intents | None = None


@dataclass(frozen=True, slots=True)
class Suspicion:
    """danger: from 0 to 1. topics: the dangers that it may be, likeliest first, each with its share of 1.

    hinted: the dangers whose concepts stand near each other, whatever the weights say.
    """

    danger: float = 0.0
    topics: tuple[tuple[str, float], ...] = ()
    hinted: tuple[str, ...] = ()

    def of(self, topic: str) -> float:
        return next((share for name, share in self.topics if name == topic), 0.0)

    def without(self, topic: str) -> Suspicion:
        """Take what one danger may be out of what all of them may be."""
        left = tuple((name, share) for name, share in self.topics if name != topic)
        hinted = tuple(one for one in self.hinted if one != topic)
        return Suspicion(self.danger * (1 - self.of(topic)), left, hinted)


@dataclass(frozen=True, slots=True)
class _Token:
    """A word as it sounds, or what ends a sentence, and where it stands."""

    text: str
    start: int
    end: int


def suspect(text: str, weights: Weights) -> Suspicion:
    """Weigh a message, and a longer one piece by piece as well: its worst piece counts."""
    seen = mended(legible(text), weights.clues.kinds)
    tokens = _tokens(seen)
    words = [one.text for one in tokens]
    pieces = [piece for piece in _windows(words) if piece]
    if not pieces:
        return Suspicion()
    hits = hits_in(words, weights.clues.concepts)
    opinions = _opinions(seen, [_span(tokens, piece) for piece in pieces], weights)
    found = (
        _weighed(words[piece.start : piece.stop], _inside(piece, hits), opinion, weights)
        for piece, opinion in zip(pieces, opinions, strict=True)
    )
    worst = max(found, key=lambda one: one.danger)
    return replace(worst, hinted=hinted(hits, weights.clues.concepts))


def legible(text: str) -> str:
    """Give a text as it was meant, in small letters, one gap between words and none held down."""
    return _GAPS.sub(lambda gap: gap[1] or " ", _HELD.sub(r"\1\1", meant(text).casefold())).strip()


def _opinions(seen: str, spans: Sequence[Span], weights: Weights) -> Sequence[Sequence[float] | None]:
    return weights.encoder.chances(seen, spans) if weights.encoder else [None] * len(spans)


def _span(tokens: Sequence[_Token], piece: range) -> Span:
    """Give the signs of some tokens; all of them means the whole text."""
    return tokens[piece.start].start, tokens[piece.stop - 1].end


def features(text: str, clues: Clues) -> frozenset[int]:
    """Give the features of a text as it is looked at in one piece."""
    words = [one.text for one in _tokens(mended(legible(text), clues.kinds))]
    return _features(words, hits_in(words, clues.concepts), clues)


def _tokens(seen: str) -> tuple[_Token, ...]:
    return tuple(_Token(spelt(plain(one[0])), one.start(), one.end()) for one in _TOKENS.finditer(seen))


def _inside(piece: range, hits: Sequence[Hit]) -> Sequence[Hit]:
    return [one for one in hits if one.at in piece]


def _windows(tokens: Sequence[str]) -> Iterator[range]:
    """Give the whole, or what fits of it, and each sentence of weight by itself."""
    if len(tokens) <= _WINDOW + _WINDOW // 2:
        yield range(len(tokens))
    else:
        for start in range(0, len(tokens) - _WINDOW // 2, _WINDOW // 2):
            yield range(start, min(start + _WINDOW, len(tokens)))
    ends = [at + 1 for at, one in enumerate(tokens) if not one[0].isalnum()]
    sentences = [range(start, end) for start, end in zip([0, *ends], [*ends, len(tokens)], strict=True)]
    if len(sentences) > 1:
        yield from (one for one in sentences if _SENTENCE <= len(one) < len(tokens) - 1)


def _features(tokens: Sequence[str], hits: Sequence[Hit], clues: Clues) -> frozenset[int]:
    words = [one for one in tokens if one[0].isalnum()]
    names = [*_in_a_row("", words)]
    for level in range(2):
        names += _in_a_row(f"{level}", [_kind(word, level, clues.kinds) for word in words])
    if any(one[0] == "?" for one in tokens):
        names.append("?")
    names += (f"c{one}" for one in names_of(hits, clues.concepts))
    names += (f"ch{one}" for one in hinted(hits, clues.concepts))
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


def _weighed(
    tokens: Sequence[str], hits: Sequence[Hit], opinion: Sequence[float] | None, weights: Weights
) -> Suspicion:
    found = _features(tokens, hits, weights.clues)
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
    likely = _shares(raw)
    if opinion is not None:
        both = zip(likely, opinion, strict=True)
        likely = _shares([(1 - ENCODER) * log(one or _LEAST) + ENCODER * other for one, other in both])
    dangers = likely[: weights.dangerous]
    danger = sum(dangers)
    ranked = sorted(zip(weights.topics, dangers, strict=False), key=lambda one: -one[1])
    return Suspicion(danger, tuple((topic, share / danger) for topic, share in ranked) if danger else ())


def _shares(raw: Sequence[float]) -> list[float]:
    top = max(raw)
    likely = [exp(one - top) for one in raw]
    whole = sum(likely)
    return [one / whole for one in likely]
