"""Phrases as a clinician writes them, and the tree that finds them in a line of words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Final, TypeAlias

from bot.care.understanding.words import Gap, Word

MOST: Final = 6000
"""Forms that one place of a phrase may unfold into; more is a slip of the pen."""
MOST_SKIPPED: Final = 4
"""Small words in a row that may stand between two words of a phrase."""
TIGHT: Final = frozenset({"nothing"})
"""Kinds of phrases whose words follow each other with nothing between: "on foot" is not "on my foot"."""

Form: TypeAlias = tuple[tuple[str, ...], ...]
"""A phrase place by place: at each one of several words (or runs of words) may stand; "" says that none has to."""


class BadPhrase(ValueError):
    """A phrase cannot be read; the message says why."""


def unfold(phrase: str, groups: Mapping[str, Sequence[Form]]) -> Form:
    """Read a phrase: "hurt(|s|ing)" has one place, "<outside> thigh" two, the first for each phrase of that group.

    Raises BadPhrase.
    """
    return tuple(tuple(dict.fromkeys(_ways(place, groups))) for place in _cut(phrase, " ") if place)


def written_out(form: Form) -> Iterator[str]:
    """Give every way to say a form."""
    return (" ".join(" ".join(one).split()) for one in product(*form))


def _cut(text: str, at: str) -> list[str]:
    """Cut text at a sign, but not inside brackets."""
    parts, depth = [""], 0
    for sign in text:
        depth += (sign == "(") - (sign == ")")
        if sign == at and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    if depth:
        raise BadPhrase(f"{text!r} has a bracket without its other half")
    return parts


def _ways(text: str, groups: Mapping[str, Sequence[Form]]) -> list[str]:
    """Give every way to say a piece of a phrase."""
    ways = [""]
    for piece in _pieces(text):
        if piece.startswith("("):
            more = [way for choice in _cut(piece[1:-1], "|") for way in _ways(choice, groups)]
        elif piece.startswith("<"):
            more = _of_group(piece[1:-1], groups)
        else:
            more = [piece]
        if len(ways) * len(more) > MOST:
            raise BadPhrase(f"{text!r} has more than {MOST} forms in one place")
        ways = [before + after for before in ways for after in more]
    return ways


def _pieces(text: str) -> Iterator[str]:
    """Cut text into brackets, groups and what stands between."""
    rest = text
    while rest:
        if rest[0] == "(":
            end = next(at for at in range(len(rest)) if rest[: at + 1].count("(") == rest[: at + 1].count(")"))
        elif rest[0] == "<":
            end = rest.find(">")
            if end < 0:
                raise BadPhrase(f"{text!r} has a < without its >")
        else:
            end = min((at for at in (rest.find("("), rest.find("<")) if at > 0), default=len(rest)) - 1
        yield rest[: end + 1]
        rest = rest[end + 1 :]


def _of_group(name: str, groups: Mapping[str, Sequence[Form]]) -> list[str]:
    if name not in groups:
        raise BadPhrase(f"the group {name!r} is not known here: groups stand above those who use them")
    return [words for form in groups[name] for words in written_out(form)]


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
    loose: bool = True
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
            place = _Node(label[0] not in TIGHT)
            for words in filter(str.strip, choices):
                for end in ends:
                    _link(end, words.split(), place)
            ends = [*ends, place] if any(not words.strip() for words in choices) else [place]
        for end in ends:
            if end is not self._root:
                end.labels.append(label)

    def find(self, words: Sequence[Word]) -> tuple[Span, ...]:
        """Find every phrase at every place."""
        found: list[Span] = []
        for start in range(len(words)):
            found += {Span(kind, name, start, end): None for (kind, name), end in self._from(words, start)}
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
            if node.loose and skipped < MOST_SKIPPED and words[at].text in self._small:
                open_.append((node, at + 1, skipped + 1))


def _link(node: _Node, words: Sequence[str], last: _Node) -> None:
    for word in words[:-1]:
        after = _Node(last.loose)
        node.after.setdefault(word, []).append(after)
        node = after
    node.after.setdefault(words[-1], []).append(last)
