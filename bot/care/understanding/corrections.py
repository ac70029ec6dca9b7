"""What a person takes back in the same breath: "right hip, no sorry, left" is the left hip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bot.care.understanding.lexicon import Lexicon
from bot.care.understanding.phrases import Span
from bot.care.understanding.refining import base, is_denied, names_a_place, parts_told
from bot.care.understanding.sides import PLACES
from bot.care.understanding.utterance import Utterance
from bot.care.understanding.words import Gap, Word

BESIDE: Final = 2
"""Small words that may stand between a soft mark and what it puts right."""
FAR: Final = 8
"""Words between a mark and the same place with its other side."""
NEAR: Final = 5
"""Words between a mark and the part ("inside") that it puts right."""


def put_right(heard: Utterance, lexicon: Lexicon) -> tuple[Word, ...] | None:
    """Give the words once the first slip that is taken back is mended, or None where nothing is taken back."""
    marks = sorted(
        (*_hard(heard, lexicon), *_bare_denials(heard), *_soft(heard, lexicon), *_claimed(heard, lexicon)), key=_start
    )
    return next((words for mark in marks if (words := _mended(mark, heard, lexicon)) is not None), None)


def excepted(heard: Utterance) -> tuple[Word, ...] | None:
    """Give the words without what is said of all the rest: of "apart from my knee nothing hurts" the knee stays."""
    for mark in heard.of("exceptions"):
        sentence = heard.sentence_of[mark.start]
        rest = [at for at in range(mark.start, len(heard.words)) if heard.sentence_of[at] == sentence]
        places = [one for one in _of(heard.spans, *PLACES) if one.start in rest]
        if not places or any(heard.sentence_of[at] == sentence for at in range(mark.start)):
            continue
        last = max(one.end for one in _of(heard.spans, *PLACES, "side") if one.start in rest)
        well = [one for one in heard.spans if one.kind in {"denial", "aside"} and one.start in rest and one.end > last]
        if well:
            return (*heard.words[: mark.start], *heard.words[mark.end : last], *heard.words[rest[-1] + 1 :])
    return None


def _mended(mark: Span, heard: Utterance, lexicon: Lexicon) -> tuple[Word, ...] | None:
    before = [one for one in heard.spans if one.end <= mark.start]
    after = [one for one in heard.spans if one.start >= mark.end]
    places, sides = _of(before, *PLACES), _of(before, "side")
    told_place, told_side = _of(after, *PLACES)[:1], _of(after, "side")[:1]
    part = next(parts_told(mark.end, heard), None)
    if part and places and part.start - mark.end <= NEAR and not (told_place and told_place[0].start < part.start):
        words = _with_part(places[-1], part, mark, heard, lexicon)
        if words is not None:
            return words
    if told_place and places and not is_denied(places[-1], heard):
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


def _with_part(place: Span, part: Span, mark: Span, heard: Utterance, lexicon: Lexicon) -> tuple[Word, ...] | None:
    """Put another part of the same place: "outside of the ankle, wait no, inside"."""
    own = base(place, heard, lexicon)
    told = tuple(_words([part], heard))
    if not own or not names_a_place((*own, *told), lexicon):
        return None
    return (
        *heard.words[: place.start],
        *own,
        *told,
        *heard.words[place.end : mark.start],
        *_without(heard, (mark.end, len(heard.words)), [part]),
    )


def _hard(heard: Utterance, lexicon: Lexicon) -> Iterator[Span]:
    """Find what takes back whatever stands before it, but nothing that is only added to: "actually my knee too"."""
    for mark in heard.of("corrections"):
        sentence = heard.sentence_of[mark.end] if mark.end < len(heard.words) else None
        rest = (at for at in range(mark.end, len(heard.words)) if heard.sentence_of[at] == sentence)
        if all(heard.words[at].text not in lexicon.adding for at in rest):
            yield mark


def _claimed(heard: Utterance, lexicon: Lexicon) -> Iterator[Span]:
    """Find where something else is said to be so than was claimed before: "I put right, he rang back and it's left"."""
    claims = [one.start for one in heard.of("claims")]
    for clause in heard.clauses if claims else ():
        found = heard.within(clause, *PLACES, "side")
        if clause.start <= claims[0] or not found:
            continue
        led = any(heard.words[at].text in lexicon.presents for at in range(clause.start, found[0].start))
        if (led or clause.joined == "but") and not any(
            heard.words[at].text in lexicon.adding for at in range(clause.start, clause.end)
        ):
            yield Span("corrections", "", clause.start, clause.start)
            return


def _bare_denials(heard: Utterance) -> Iterator[Span]:
    """Find the "no" between two commas: "right hip, no, left"."""
    denials = {(one.start, one.end) for one in heard.of("denial", "before")}
    for clause in heard.clauses:
        if (clause.joined == "," or (clause.opens and clause.start)) and (clause.start, clause.end) in denials:
            yield Span("corrections", "", clause.start, clause.end)


def _soft(heard: Utterance, lexicon: Lexicon) -> Iterator[Span]:
    """Find what puts right only by what stands beside it: "right calf, sorry, LEFT calf"."""
    for mark in heard.of("corrections_beside"):
        if not mark.start or heard.words[mark.start].gap is Gap.NONE or _denies_what_follows(mark, heard):
            continue
        found = next((one for one in sorted(heard.spans, key=_start) if _may_be_meant(one, mark)), None)
        if found is not None and found.kind in PLACES and _is_rather(mark, found, heard):
            yield mark
        if found is None or not _says_the_same_again(found, mark, heard):
            continue
        if _is_the_other_one(found, mark, heard) or _is_beside(found, mark, heard, lexicon):
            yield mark


def _denies_what_follows(mark: Span, heard: Utterance) -> bool:
    """Tell "la izquierda, no la derecha" from "la izquierda, no, la derecha"."""
    denies = any(one.start == mark.start and one.end == mark.end for one in heard.of("denial", "before"))
    return denies and mark.end < len(heard.words) and heard.words[mark.end].gap is Gap.NONE


def _is_the_other_one(side: Span, mark: Span, heard: Utterance) -> bool:
    """Say whether the same place comes again with another side: "the left hip, wait, which one, the right hip"."""
    if side.kind != "side" or side.start - mark.end > FAR:
        return False
    places = _of(heard.spans, *PLACES)
    before, after = [one for one in places if one.end <= mark.start], [one for one in places if one.end > side.start]
    return bool(before and after) and before[-1].name == after[0].name


def _is_rather(mark: Span, place: Span, heard: Utterance) -> bool:
    """Tell "the thigh, wait, more like the buttock"."""
    return any(0 <= one.start - mark.end <= BESIDE and one.end <= place.start for one in heard.of("only"))


def _is_beside(found: Span, mark: Span, heard: Utterance, lexicon: Lexicon) -> bool:
    between = range(mark.end, found.start)
    return len(between) <= BESIDE and all(heard.words[at].text in lexicon.small for at in between)


def _may_be_meant(span: Span, mark: Span) -> bool:
    return span.start >= mark.end and span.kind in {*PLACES, "side", "aspect"}


def _says_the_same_again(found: Span, mark: Span, heard: Utterance) -> bool:
    """Say whether a side comes after a side, or the same place after itself."""
    before = [one for one in heard.spans if one.end <= mark.start]
    if found.kind == "side":
        return any(one.kind == "side" for one in before)
    if found.kind == "aspect":
        return any(one.kind in PLACES for one in before)
    return any(one.kind == found.kind and one.name == found.name for one in before)


def _start(span: Span) -> int:
    return span.start


def _of(spans: Sequence[Span], *kinds: str) -> list[Span]:
    return sorted((one for one in spans if one.kind in kinds), key=_start)


def _words(spans: Sequence[Span], heard: Utterance) -> list[Word]:
    return [Word(heard.words[at].text) for one in spans for at in range(one.start, one.end)]


def _without(heard: Utterance, within: tuple[int, int], dropped: Sequence[Span]) -> list[Word]:
    gone = {at for one in dropped for at in range(one.start, one.end)}
    return [heard.words[at] for at in range(*within) if at not in gone]
