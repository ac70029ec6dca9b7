"""Phrases as a clinician writes them, and the tree that finds them in a line of words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import prod
from typing import Final, TypeAlias

from bot.care.understanding.words import Gap, Word

MOST: Final = 6000
"""Forms that one place of a phrase may unfold into; more is a slip of the pen."""
MOST_SKIPPED: Final = 4
"""Small words in a row that may stand between two words of a phrase."""
PLACE: Final = re.compile(r"(?:\([^()]*\)|<\w+>|[^\s()<>])+")
PIECE: Final = re.compile(r"\(([^()]*)\)|<(\w+)>|([^\s()<>]+)")

Form: TypeAlias = tuple[tuple[str, ...], ...]
"""A phrase place by place: at each one of several words (or runs of words) may stand; "" says that none has to."""


class TooMany(ValueError):
    """A place of a phrase unfolds into more forms than anybody means."""


def unfold(phrase: str, groups: Mapping[str, Sequence[Form]]) -> tuple[Form, ...]:
    """Read a phrase: "hurt(|s|ing)" has one place, "<outside> thigh" two, for each phrase of that group.

    Raises KeyError for a group that is not known, TooMany beyond MOST forms.
    """
    places = [_choices(PIECE.findall(place), groups) for place in PLACE.findall(phrase)]
    return (tuple(places),) if places else ()


def written_out(form: Form) -> Iterator[str]:
    """Give every way to say a form."""
    return (" ".join(" ".join(one).split()) for one in product(*form))


def _choices(pieces: Sequence[tuple[str, str, str]], groups: Mapping[str, Sequence[Form]]) -> tuple[str, ...]:
    sets = [
        _of_group(groups[group]) if group else [word] if word else choices.split("|") for choices, group, word in pieces
    ]
    if prod(map(len, sets)) > MOST:
        raise TooMany(f"one place has more than {MOST} forms")
    return tuple(dict.fromkeys(" ".join("".join(one).split()) for one in product(*sets)))


def _of_group(forms: Sequence[Form]) -> list[str]:
    if sum(prod(map(len, form)) for form in forms) > MOST:
        raise TooMany(f"a group has more than {MOST} forms")
    return [words for form in forms for words in written_out(form)]


@dataclass(frozen=True, slots=True)
class Span:
    """A phrase found: words start up to, not including, end. kind and name say what it stands for."""

    kind: str
    name: str
    start: int
    end: int

    def inside(self, other: Span) -> bool:
        return other.start <= self.start and self.end <= other.end and self.end - self.start < other.end - other.start


@dataclass(slots=True)
class _Node:
    after: dict[str, list[_Node]] = field(default_factory=dict)
    labels: list[tuple[str, str]] = field(default_factory=list)


class PhraseTree:
    """All phrases of a language. Small words ("of", "my") and sides may stand between the words of a phrase."""

    def __init__(self, phrases: Iterable[tuple[str, str, Form]], small: Collection[str]) -> None:
        """phrases: kind, name and form."""
        self._small = frozenset(small)
        self._root = _Node()
        for kind, name, form in phrases:
            self._add((kind, name), form)

    def _add(self, label: tuple[str, str], form: Form) -> None:
        ends = [self._root]
        for choices in form:
            place = _Node()
            for words in filter(None, choices):
                for end in ends:
                    _link(end, words.split(), place)
            ends = [*ends, place] if "" in choices else [place]
        for end in ends:
            if end is not self._root:
                end.labels.append(label)

    def find(self, words: Sequence[Word]) -> tuple[Span, ...]:
        """Find the longest form of every label at every place."""
        found: list[Span] = []
        for start in range(len(words)):
            longest: dict[tuple[str, str], int] = {}
            for label, end in self._from(words, start):
                longest[label] = max(end, longest.get(label, 0))
            found += [Span(kind, name, start, end) for (kind, name), end in longest.items()]
        return tuple(found)

    def _from(self, words: Sequence[Word], start: int) -> Iterator[tuple[tuple[str, str], int]]:
        open_ = [(node, start + 1, 0) for node in self._root.after.get(words[start].text, ())]
        while open_:
            node, at, skipped = open_.pop()
            for label in () if skipped else node.labels:
                yield label, at
            if at == len(words) or words[at].gap is not Gap.NONE or not node.after:
                continue
            open_ += [(after, at + 1, 0) for after in node.after.get(words[at].text, ())]
            if skipped < MOST_SKIPPED and words[at].text in self._small:
                open_.append((node, at + 1, skipped + 1))


def _link(node: _Node, words: Sequence[str], last: _Node) -> None:
    for word in words[:-1]:
        after = _Node()
        node.after.setdefault(word, []).append(after)
        node = after
    node.after.setdefault(words[-1], []).append(last)
