"""A place that is named first and told more closely after: "my right buttock, the outer part" is its outer side."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from bot.care.understanding.lexicon import Lexicon
from bot.care.understanding.phrases import Span
from bot.care.understanding.sides import PLACES
from bot.care.understanding.utterance import Clause, Utterance
from bot.care.understanding.words import Gap, Word

LEADS: Final = 3
"""Words that may stand between a comma and the part that is told: "round the back"."""
BEFORE_A_PART: Final = frozenset({"round", "around", "at"})
MARKS: Final = ("corrections", "corrections_beside")
PRONOUNS: Final = frozenset({"it", "them"})
PARTS: Final = (["part"], ["bit"], ["half"], ["side"], ["edge"], ["end"], ["it"])
OF_IT: Final = ["of", "it"]


def refined(heard: Utterance, lexicon: Lexicon) -> tuple[Word, ...] | None:
    """Give the words with a place and its part told as one, or None where nothing is told more closely."""
    return next((words for one in heard.of("aspect") if (words := _told_as_one(one, heard, lexicon)) is not None), None)


def base(place: Span, heard: Utterance, lexicon: Lexicon) -> tuple[Word, ...]:
    """Give the words of a place without those that tell its part: the "knee" of "back of my knee"."""
    part = {at for one in heard.of("aspect") for at in range(one.start, one.end)}
    sides = {at for one in heard.of("side") for at in range(one.start, one.end)}
    own = [at for at in range(place.start, place.end) if at not in part and at not in sides]
    return tuple(Word(heard.words[at].text) for at in own if heard.words[at].text not in lexicon.small)


def names_a_place(words: tuple[Word, ...], lexicon: Lexicon) -> bool:
    """Tell whether these words from the first to the last are one region."""
    return any(one.kind == "region" and one.start == 0 and one.end == len(words) for one in lexicon.tree.find(words))


def is_free(aspect: Span, heard: Utterance) -> bool:
    """Tell whether it is part of no place and no feeling, and no place by itself ("back", "bottom")."""
    taken = (one for kind in (*PLACES, "sensation") for one in heard.of(kind))
    return not any(one.start < aspect.end and aspect.start < one.end for one in taken)


def _told_as_one(aspect: Span, heard: Utterance, lexicon: Lexicon) -> tuple[Word, ...] | None:
    """Read "my buttock, the outer part", "…, mostly on the outside" and "not the knee, the hollow behind it"."""
    clause = next(one for one in heard.clauses if one.start <= aspect.start < one.end)
    gap = _gap_before(aspect, heard)
    place = _said_before_its_sensation(aspect, clause, heard) or _last_place(
        aspect.start if gap is None else gap, heard
    )
    if place is None or not (is_free(aspect, heard) or _points_back(aspect, clause.start, heard)):
        return None
    if any(place.end <= one.start < aspect.start for one in _marks(aspect, heard)):
        return None
    part, own = _bare(aspect, heard), base(place, heard, lexicon)
    beside = gap is not None and _only_small(place.end, gap, heard, lexicon)
    if not beside and not _is_alone(aspect, clause, heard, lexicon):
        return None
    if not own or not names_a_place((*own, *part), lexicon):
        return None
    after = aspect.end + (_follows(aspect, heard, PRONOUNS))
    if is_denied(place, heard) or _has_a_part(place, heard):
        first = Word(own[0].text, heard.words[aspect.start].gap)
        return (*heard.words[: aspect.start], first, *own[1:], *part, *heard.words[after:])
    start = gap if beside and gap is not None else aspect.start
    return (*heard.words[: place.end], *part, *heard.words[place.end : start], *heard.words[after:])


def _marks(aspect: Span, heard: Utterance) -> Iterator[Span]:
    """Find what takes something back in the sentence that tells the part."""
    sentence = heard.sentence_of[aspect.start]
    return (one for kind in MARKS for one in heard.of(kind) if heard.sentence_of[one.start] == sentence)


def _is_alone(aspect: Span, clause: Clause, heard: Utterance, lexicon: Lexicon) -> bool:
    """Say whether it can only be a part of the place before: its clause names nothing else it could belong to."""
    if _said_before_its_sensation(aspect, clause, heard):
        return _stands_alone(aspect, clause, heard, lexicon)
    others = [one for one in heard.within(clause, *PLACES) if one.start != aspect.start]
    return not others and _stands_alone(aspect, clause, heard, lexicon) and _led_in(aspect, clause, heard)


def _said_before_its_sensation(aspect: Span, clause: Clause, heard: Utterance) -> Span | None:
    """Find the place of "the foot goes numb on top" and "the ankle hurts on the inside"."""
    places, felt = heard.within(clause, *PLACES), heard.within(clause, "sensation")
    if len(places) != 1 or not felt:
        return None
    last = felt[-1].end == aspect.start and aspect.end == clause.end
    if not last and not _led_in(aspect, clause, heard):
        return None
    return places[0] if places[0].end <= felt[0].start and felt[-1].end <= aspect.start else None


def is_denied(place: Span, heard: Utterance) -> bool:
    """Say whether the clause of a place denies it: "not the knee"."""
    clause = next(one for one in heard.clauses if one.start <= place.start < one.end)
    denials = heard.within(clause, "denial")
    return any(one.end <= place.start if one.name == "before" else one.start >= place.end for one in denials)


def _has_a_part(place: Span, heard: Utterance) -> bool:
    return any(place.start <= one.start < place.end for one in heard.of("aspect"))


def _follows(aspect: Span, heard: Utterance, words: Collection[str]) -> bool:
    return aspect.end < len(heard.words) and heard.words[aspect.end].text in words


def _bare(aspect: Span, heard: Utterance) -> tuple[Word, ...]:
    return tuple(Word(one.text) for one in heard.words[aspect.start : aspect.end])


def _gap_before(aspect: Span, heard: Utterance) -> int | None:
    """Find the word that begins after a comma, a bracket or a full stop, at most a few small words before."""
    for at in range(aspect.start, max(aspect.start - LEADS - 1, 0), -1):
        if heard.words[at].gap is not Gap.NONE:
            return at
    return None


def _points_back(aspect: Span, start: int, heard: Utterance) -> bool:
    """Tell "the back of it" and "round the back" from the back."""
    after = [one.text for one in heard.words[aspect.end : aspect.end + 2]]
    before = {one.text for one in heard.words[start : aspect.start]}
    own = any(one.start == aspect.start and one.end == aspect.end for kind in PLACES for one in heard.of(kind))
    return own and (bool(before & BEFORE_A_PART) or after[:1] in PARTS or after == OF_IT)


def _only_small(start: int, end: int, heard: Utterance, lexicon: Lexicon) -> bool:
    sides = {at for one in heard.of("side") for at in range(one.start, one.end)}
    return all(at in sides or heard.words[at].text in lexicon.small | lexicon.pointing for at in range(start, end))


def _last_place(end: int, heard: Utterance) -> Span | None:
    return max(
        (one for kind in PLACES for one in heard.of(kind) if one.end <= end), key=lambda one: one.end, default=None
    )


def _stands_alone(aspect: Span, clause: Clause, heard: Utterance, lexicon: Lexicon) -> bool:
    """Say whether nothing follows that it could be the part of: "on top of the car"."""
    rest = [heard.words[at].text for at in range(aspect.end, clause.end)]
    return all(one in lexicon.small or one in lexicon.pointing for one in rest[:1]) or _feels(aspect.end, heard)


def _feels(at: int, heard: Utterance) -> bool:
    return any(one.start == at for one in heard.of("sensation"))


def _led_in(aspect: Span, clause: Clause, heard: Utterance) -> bool:
    leads = {one.end for one in heard.of("prepositions")} | {one.start + 1 for one in heard.of("prepositions")}
    first = aspect.start - clause.start <= 1
    return first or any(at in leads for at in (aspect.start, aspect.start - 1)) or aspect.end - aspect.start > 1


def parts_told(start: int, heard: Utterance) -> Iterator[Span]:
    """Find what tells a part and belongs to no place, from a word on."""
    return (
        one
        for one in heard.of("aspect")
        if one.start >= start and (is_free(one, heard) or _points_back(one, start, heard))
    )
