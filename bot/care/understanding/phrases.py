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
TIGHT: Final = frozenset({"nothing", "moved"})
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


@dataclass(slots=True, eq=False)
class _Node:
    loose: bool = True
    after: dict[str, list[_Node]] = field(default_factory=dict)
    labels: list[tuple[str, str]] = field(default_factory=list)


class PhraseTree:
    """All phrases of a language. Small words ("of", "my"), sides and numbers may stand between a phrase's words."""

    def __init__(self, phrases: Iterable[tuple[str, str, Form]], small: Collection[str]) -> None:
        """phrases: kind, name and form."""
        self._small = frozenset(small)
        self._root = _Node()
        for kind, name, form in phrases:
            self._add((kind, name), form)
        self._second = {first: _by_second(nodes) for first, nodes in self._root.after.items()}

    def _add(self, label: tuple[str, str], form: Form) -> None:
        ends = [self._root]
        for choices in form:
            place = _Node(label[0] not in TIGHT)
            for end in ends:
                _link(end, [words.split() for words in choices if words.strip()], place)
            ends = [*ends, place] if any(not words.strip() for words in choices) else [place]
        for end in ends:
            if end is not self._root:
                end.labels.append(label)

    def find(self, words: Sequence[Word]) -> tuple[Span, ...]:
        """Find every phrase at every place."""
        texts = [word.text for word in words]
        open_ = [word.gap is Gap.NONE for word in words] + [False]
        skips = [free and self._is_small(word) for free, word in zip(open_[:-1], words, strict=True)]
        found: dict[Span, None] = {}
        for start, text in enumerate(texts):
            nodes = self._root.after.get(text, ())
            for at in self._leading_on(text, start + 1, texts, open_, skips) if nodes else ():
                for (kind, name), end in _follow(nodes[at], start + 1, texts, open_, skips):
                    found[Span(kind, name, start, end)] = None
        return tuple(found)

    def _leading_on(
        self, first: str, at: int, texts: Sequence[str], joined: Sequence[bool], skips: Sequence[bool]
    ) -> Sequence[int]:
        """Give which of the phrases that begin with a word can go on from there; "no" begins a hundred."""
        known = self._second[first]
        found = {*known.get("", ())}
        for place in range(at, at + MOST_SKIPPED + 1):
            if not joined[place]:
                break
            found.update(known.get(texts[place], ()))
            if not skips[place]:
                break
        return sorted(found)

    def _is_small(self, word: Word) -> bool:
        return word.text in self._small or word.number is not None


def _by_second(nodes: Sequence[_Node]) -> dict[str, list[int]]:
    """Say at which places those nodes stand that a word leads on from; "" for those where a phrase ends."""
    known: dict[str, list[int]] = {}
    for at, node in enumerate(nodes):
        for word in (*node.after, *([""] if node.labels else ())):
            known.setdefault(word, []).append(at)
    return known


def _follow(
    node: _Node, at: int, texts: Sequence[str], joined: Sequence[bool], skips: Sequence[bool]
) -> Iterator[tuple[tuple[str, str], int]]:
    """Go on from a node as far as the words lead. joined: a word follows the one before it with no gap."""
    if not node.after:
        yield from ((label, at) for label in node.labels)
        return
    paths = [(node, at, 0)]
    while paths:
        here, place, skipped = paths.pop()
        if not skipped:
            yield from ((label, place) for label in here.labels)
        if not here.after or not joined[place]:
            continue
        paths += [(after, place + 1, 0) for after in here.after.get(texts[place], ())]
        if here.loose and skips[place] and skipped < MOST_SKIPPED:
            paths.append((here, place + 1, skipped + 1))


def _link(node: _Node, choices: Iterable[Sequence[str]], last: _Node) -> None:
    """Lead from a node to the last one by every choice; choices that begin alike share their beginning."""
    shared: dict[tuple[str, ...], _Node] = {(): node}
    for words in choices:
        for at in range(1, len(words)):
            before = shared[tuple(words[: at - 1])]
            if tuple(words[:at]) not in shared:
                shared[tuple(words[:at])] = after = _Node(last.loose)
                before.after.setdefault(words[at - 1], []).append(after)
        ends = shared[tuple(words[:-1])].after.setdefault(words[-1], [])
        if last not in ends:
            ends.append(last)
