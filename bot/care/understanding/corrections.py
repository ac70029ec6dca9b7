"""What a person takes back in the same breath: "right hip, no sorry, left" is the left hip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.care.understanding.phrases import Span
from bot.care.understanding.sides import PLACES
from bot.care.understanding.utterance import Utterance
from bot.care.understanding.words import Word


def put_right(heard: Utterance) -> tuple[Word, ...] | None:
    """Give the words as they were meant, or None where nothing is taken back. The last correction counts."""
    marks = sorted((*heard.of("corrections"), *_bare_denials(heard)), key=_start)
    if not marks:
        return None
    mark = marks[-1]
    before = [one for one in heard.spans if one.end <= mark.start]
    after = [one for one in heard.spans if one.start >= mark.end]
    places, sides = _of(before, *PLACES), _of(before, "side")
    told_place, told_side = _of(after, *PLACES)[:1], _of(after, "side")[:1]
    if told_place and places:
        wrong = places[-1]
        said = [one for one in sides if not any(place.start > one.end for place in places[:-1] if place != wrong)][-1:]
        kept = () if told_side else tuple(_words(said, heard))
        return (*_without(heard, (0, mark.start), [wrong, *said]), *kept, *heard.words[mark.end :])
    if told_side and sides:
        at = sides[-1]
        return (
            *heard.words[: at.start],
            *_words(told_side, heard),
            *heard.words[at.end : mark.start],
            *_without(heard, (mark.end, len(heard.words)), told_side),
        )
    return None


def _bare_denials(heard: Utterance) -> Iterator[Span]:
    """Find the "no" between two commas: "right hip, no, left"."""
    denials = {(one.start, one.end) for one in heard.of("denial", "before")}
    for clause in heard.clauses:
        if clause.joined == "," and (clause.start, clause.end) in denials:
            yield Span("corrections", "", clause.start, clause.end)


def _start(span: Span) -> int:
    return span.start


def _of(spans: Sequence[Span], *kinds: str) -> list[Span]:
    return sorted((one for one in spans if one.kind in kinds), key=_start)


def _words(spans: Sequence[Span], heard: Utterance) -> list[Word]:
    return [Word(heard.words[at].text) for one in spans for at in range(one.start, one.end)]


def _without(heard: Utterance, within: tuple[int, int], dropped: Sequence[Span]) -> list[Word]:
    gone = {at for one in dropped for at in range(one.start, one.end)}
    return [heard.words[at] for at in range(*within) if at not in gone]
