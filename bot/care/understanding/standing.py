"""Which words are denied ("no fever"), lie in the past ("years ago"), or are about somebody else or about a what-if."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.care.understanding.lexicon import Lexicon
from bot.care.understanding.phrases import Span
from bot.care.understanding.utterance import Clause, Utterance
from bot.care.understanding.words import Gap


@dataclass(frozen=True, slots=True)
class Standing:
    """Places of words. plainly: denied right before ("no fever"), which a comma or a few words more would not be."""

    plainly: frozenset[int]
    denied: frozenset[int]
    past: frozenset[int]
    elsewhere: frozenset[int]

    def denies(self, span: Span) -> bool:
        return span.start in self.denied

    def denies_plainly(self, span: Span) -> bool:
        return span.start in self.plainly


def standing(heard: Utterance, lexicon: Lexicon) -> Standing:
    """Weigh every word of a message."""
    clause_of = [number for number, clause in enumerate(heard.clauses) for _ in range(clause.start, clause.end)]
    return Standing(
        frozenset(at for span in heard.of("denial", "before") for at in _plainly(span, heard, lexicon)),
        frozenset(at for span, number in _widest(heard, clause_of) for at in _denied(span, number, heard, lexicon)),
        frozenset(
            at for span in heard.of("aside", "past") for at in _past(span, clause_of[span.start], heard, lexicon)
        ),
        frozenset(at for span in heard.of("aside") for at in _elsewhere(span, heard)),
    )


def _plainly(span: Span, heard: Utterance, lexicon: Lexicon) -> Iterator[int]:
    """Follow a denial as far as the first word of weight after it."""
    for at in range(span.end, len(heard.words)):
        if at > span.end and heard.words[at].gap is not Gap.NONE:
            return
        yield at
        if not _is_small(at, heard, lexicon):
            return


def _widest(heard: Utterance, clause_of: Sequence[int]) -> Iterator[tuple[Span, int]]:
    """Give the denials that reach farthest, two a clause at most: the others deny nothing besides."""
    before = {clause_of[one.start]: one for one in sorted(heard.of("denial", "before"), key=_end, reverse=True)}
    after = {clause_of[one.start]: one for one in sorted(heard.of("denial", "after"), key=_start)}
    return ((one, number) for found in (before, after) for number, one in found.items())


def _denied(span: Span, number: int, heard: Utterance, lexicon: Lexicon) -> Iterator[int]:
    clause = heard.clauses[number]
    if _is_never_without(span, heard, lexicon):
        return
    if span.name == "before":
        yield from range(span.end, clause.end)
        yield from _listed_on(number, heard, lexicon)
    elif span.name == "after":
        yield from range(clause.start, span.start)
        if clause.joined in {"and", "or"} and number and _is_one_thing(heard.clauses[number - 1], heard, lexicon):
            yield from range(heard.clauses[number - 1].start, clause.start)


def _is_never_without(span: Span, heard: Utterance, lexicon: Lexicon) -> bool:
    """Tell "I cannot sit without pain" from "I sit without pain"."""
    if heard.words[span.start].text not in lexicon.lacking:
        return False
    sentence = heard.sentence_of[span.start]
    return any(
        one.end <= span.start and heard.sentence_of[one.start] == sentence for one in heard.of("group", "cannot")
    )


def _listed_on(number: int, heard: Utterance, lexicon: Lexicon) -> Iterator[int]:
    """Follow "no fever, chills or weight loss": a denial holds for the rest of its list, and no further."""
    for clause in heard.clauses[number + 1 :]:
        if clause.opens or clause.joined not in {"and", "or", ","}:
            return
        if clause.joined != "or" and not _is_one_thing(clause, heard, lexicon):
            return
        yield from range(clause.start, clause.end)


def _is_one_thing(clause: Clause, heard: Utterance, lexicon: Lexicon) -> bool:
    """Say whether a clause names a single thing and nothing about it."""
    spans = heard.within(clause, "sensation", "group")
    if not spans or heard.within(clause, "region", "ask", "side"):
        return False
    widest = max(spans, key=lambda one: one.end - one.start)
    inside = range(widest.start, widest.end)
    return all(at in inside or _is_small(at, heard, lexicon) for at in range(clause.start, clause.end))


def _past(span: Span, number: int, heard: Utterance, lexicon: Lexicon) -> Iterator[int]:
    clause = heard.clauses[number]
    yield from range(clause.start, clause.end)
    rest = [at for at in range(clause.start, clause.end) if not span.start <= at < span.end]
    if all(_is_small(at, heard, lexicon) for at in rest):
        neighbour = number + 1 if clause.opens else number - 1
        if neighbour < len(heard.clauses) and not (neighbour > number and heard.clauses[neighbour].opens):
            yield from range(heard.clauses[neighbour].start, heard.clauses[neighbour].end)


def _elsewhere(span: Span, heard: Utterance) -> Iterator[int]:
    """Run to the end of the sentence; what is said of others ends where the person speaks of themselves again."""
    if span.name not in {"others", "whatif"}:
        return
    own = {one.start for one in heard.of("aside", "me")}
    for at in range(span.end, len(heard.words)):
        if heard.words[at].gap is Gap.SENTENCE or (span.name == "others" and at in own):
            return
        yield at


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end


def _is_small(at: int, heard: Utterance, lexicon: Lexicon) -> bool:
    word = heard.words[at]
    return word.text in lexicon.small or word.number is not None or any(one.start == at for one in heard.of("join"))
