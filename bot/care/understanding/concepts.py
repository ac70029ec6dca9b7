"""Things that a message speaks of, in any language, and the flags that they make one ask about when they meet."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from bot.care.understanding.letters import spelt

REACH: Final = 14
"""Words within which the concepts of one flag must stand; people who fear for themselves use few full stops."""
PAIR: Final = 8
"""Words within which two concepts are looked at as a pair."""
SHORTEST, LONGEST = 2, 14
"""Letters of a stem."""
SMALL_BEFORE: Final = 3
"""Small words that may stand between a denial and what it denies."""

Phrase = tuple[tuple[str, ...], int]
"""The words after the first, and the concept's number. A word that ends in a star may end in anything."""


@dataclass(frozen=True, slots=True)
class Concepts:
    """Phrases by their first word (words) or by its beginning (stems), spelt as spelt() does.

    names: of the concepts. asks: by concept, the flags that it takes part in, each with a bit for all that must meet.
    harmless: phrases, by their first word, whose words are no concept. lasting: concepts that a denial before them does
    not take away, such as a leg. denials and small: words.
    """

    names: tuple[str, ...] = ()
    words: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    stems: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    asks: tuple[tuple[tuple[str, int], ...], ...] = ()
    harmless: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    lasting: frozenset[int] = frozenset()
    denials: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hit:
    """A concept said at a word."""

    at: int
    concept: int
    denied: bool


def hits_in(tokens: Sequence[str], concepts: Concepts) -> tuple[Hit, ...]:
    """Find concepts in words without accents; what is not a word counts as nothing between them."""
    places = [at for at, one in enumerate(tokens) if one[0].isalnum()]
    words = [spelt(tokens[at]) for at in places]
    known = {word: tuple(_beginning(word, concepts)) for word in set(words)}
    harmless = frozenset(_harmless(words, concepts))
    found: dict[tuple[int, int], Hit] = {}
    for at, word in enumerate(words):
        for rest, concept in known[word] if at not in harmless else ():
            if (at, concept) not in found and (not rest or _end_of(rest, words, at + 1)):
                denied = concept not in concepts.lasting and _denied(words, at, concepts)
                found[at, concept] = Hit(places[at], concept, denied)
    return tuple(found.values())


def hinted(hits: Sequence[Hit], concepts: Concepts) -> tuple[str, ...]:
    """Give the flags whose concepts meet, in the order in which they do."""
    flags: dict[str, None] = {}
    near: deque[Hit] = deque()
    for hit in (one for one in hits if not one.denied):
        near.append(hit)
        while hit.at - near[0].at > REACH:
            near.popleft()
        wanted = concepts.asks[hit.concept]
        if wanted:
            *_, here = accumulate((1 << one.concept for one in near), int.__or__)
            flags |= dict.fromkeys(flag for flag, mask in wanted if mask & here == mask)
    return tuple(flags)


def names_of(hits: Sequence[Hit], concepts: Concepts) -> Collection[str]:
    """Give what a model may learn from: concepts, those denied, and pairs near each other."""
    names = {f"{'n' if one.denied else 'k'}{concepts.names[one.concept]}" for one in hits}
    said = [one for one in hits if not one.denied]
    for at, one in enumerate(said):
        for other in said[at + 1 :]:
            if other.at - one.at > PAIR:
                break
            if other.concept != one.concept:
                first, second = sorted((one.concept, other.concept))
                names.add(f"p{first} {second}")
    return names


def _beginning(word: str, concepts: Concepts) -> Iterator[Phrase]:
    yield from concepts.words.get(word, ())
    for size in range(SHORTEST, min(len(word), LONGEST) + 1):
        yield from concepts.stems.get(word[:size], ())


def _harmless(words: Sequence[str], concepts: Concepts) -> Iterator[int]:
    """Give the places of words that mean something else here: "butt cheek", "cara externa del muslo"."""
    for at, word in enumerate(words):
        for rest in concepts.harmless.get(word, ()):
            yield from range(at, _end_of(rest, words, at + 1))


def _end_of(rest: Sequence[str], words: Sequence[str], at: int) -> int:
    """Follow a phrase to its end, 0 when it does not go on; one other word may stand before each of its words."""
    for wanted in rest:
        end = next((end for end in (at, at + 1) if end < len(words) and _is(words[end], wanted)), None)
        if end is None:
            return 0
        at = end + 1
    return at


def _is(word: str, wanted: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted


def _denied(words: Sequence[str], at: int, concepts: Concepts) -> bool:
    for before in range(at - 1, max(at - 2 - SMALL_BEFORE, -1), -1):
        if words[before] in concepts.denials:
            return True
        if words[before] not in concepts.small:
            return False
    return False
