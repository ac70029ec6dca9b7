"""Which card a question is about: phrases that say so, and single words that only hint at it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.care.understanding.lexicon import LONG, Closest, Lexicon
from bot.care.understanding.phrases import Span
from bot.care.understanding.words import SHORTEST_MENDED, Word, cut

NEAREST: Final = 2
"""How many are offered where it is not sure."""


@dataclass(frozen=True, slots=True)
class Asked:
    """sure: the id of the one thing that was asked about, or None. near: what it may be, likeliest first."""

    sure: str | None = None
    near: tuple[str, ...] = ()


def asked_in(text: str, lexicon: Lexicon, closest: Closest) -> Asked:
    """Find what a message asks about. Never fails."""
    topics = lexicon.topics
    words = cut(text, lexicon.shapes, lambda token: _mended(token, lexicon, closest))
    found = topics.tree.find(_as_one_thought(words))
    spans = [one for one in found if not any(one.inside(other) for other in found if other.kind == one.kind)]
    says = _weighed(one for one in spans if one.kind == "says")
    hints = _weighed(one for one in spans if one.kind == "hints")
    ranked = sorted(says, key=lambda one: -says[one])
    if ranked and (len(ranked) == 1 or says[ranked[0]] > says[ranked[1]]):
        return Asked(ranked[0])
    near = (*ranked, *sorted(hints, key=lambda one: -hints[one]))
    return Asked(None, tuple(dict.fromkeys(near))[:NEAREST])


def _weighed(spans: Iterable[Span]) -> Mapping[str, int]:
    """How many words of each topic were said."""
    places: dict[str, set[int]] = {}
    for one in spans:
        places.setdefault(one.name, set()).update(range(one.start, one.end))
    return {name: len(found) for name, found in places.items()}


def _as_one_thought(words: Sequence[Word]) -> tuple[Word, ...]:
    """A comma does not part a question."""
    return tuple(Word(one.text) for one in words)


def _mended(token: str, lexicon: Lexicon, closest: Closest) -> str:
    topics = lexicon.topics
    if token in topics.known or not token.isalpha() or len(token) < SHORTEST_MENDED:
        return token if token in topics.known else lexicon.shorthand.get(token, token)
    if lexicon.knows(token):
        return lexicon.shorthand.get(token, token)
    slips = 2 if len(token) >= LONG else 1
    return closest(token, topics.by_letter.get(token[0], ()), slips) or token
