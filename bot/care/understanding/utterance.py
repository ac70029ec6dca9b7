"""A message cut into words, phrases and clauses: what every later step reads."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.care.understanding.lexicon import Lexicon
from bot.care.understanding.phrases import Span
from bot.care.understanding.words import Gap, Word, sentences

BODY = frozenset({"region", "ask", "sensation"})
GRAMMAR = frozenset({"join", "denial", "aside", "starters", "score"})
ABOUT_PLACES = frozenset({"aspect", "moved", "paths", "only", "corrections_beside", "claims", "exceptions"})
PARTS = BODY | GRAMMAR | {"aspect", "side"}
"""What may be only part of a longer phrase."""
WISH = frozenset({"whole", "within", "harmless", "units"})


@dataclass(frozen=True, slots=True)
class Clause:
    """Words start to end. joined: how it hangs on the clause before: "and", "or", "but", "with", "," or "" (new)."""

    start: int
    end: int
    joined: str
    opens: bool
    """It is the first of its sentence."""


@dataclass(frozen=True, slots=True)
class Utterance:
    words: tuple[Word, ...]
    spans: tuple[Span, ...]
    clauses: tuple[Clause, ...]
    sentence_of: tuple[int, ...]
    ends: bool = True
    """A sentence ends with it; otherwise it goes on in the next piece of the message."""
    revised: bool = False
    """It was put right or told more closely: what stands there now is what is meant."""
    found: tuple[Span, ...] = field(default=(), repr=False, compare=False)
    """Every phrase, also those that mean nothing by themselves."""
    kinds: Mapping[str, Sequence[Span]] = field(init=False, repr=False, compare=False)
    """The phrases of each kind: a piece is asked for them hundreds of times."""

    def __post_init__(self) -> None:
        kinds: dict[str, list[Span]] = {}
        for one in self.spans:
            kinds.setdefault(one.kind, []).append(one)
        object.__setattr__(self, "kinds", kinds)

    def of(self, kind: str, name: str | None = None) -> Iterator[Span]:
        return (one for one in self.kinds.get(kind, ()) if name is None or one.name == name)

    def told(self) -> frozenset[int]:
        """Give the words that stand in a phrase which means something by itself."""
        meant = (one for one in self.spans if one.kind not in {"group", "starters"})
        return frozenset(at for one in meant for at in range(one.start, one.end))

    def within(self, clause: Clause, *kinds: str) -> tuple[Span, ...]:
        """Phrases of these kinds that begin in a clause, in order."""
        found = [one for kind in kinds for one in self.kinds.get(kind, ()) if clause.start <= one.start < clause.end]
        return tuple(sorted(found, key=lambda one: (one.start, one.end))) if len(found) > 1 else tuple(found)


def hear(words: tuple[Word, ...], lexicon: Lexicon, *, ends: bool = True) -> Utterance:
    """Find phrases and clauses."""
    return _heard(words, lexicon.tree.find(words), lexicon, ends=ends, of_places=False)


def hear_revised(words: tuple[Word, ...], lexicon: Lexicon, *, ends: bool) -> Utterance:
    """Hear for places only what was put right."""
    return replace(_heard(words, lexicon.tree.find(words), lexicon, ends=ends, of_places=True), revised=True)


def heard_of_places(heard: Utterance, lexicon: Lexicon) -> Utterance:
    """Hear again for places only: there a phrase of danger hides no "and" and no "not"."""
    return _heard(heard.words, heard.found, lexicon, ends=heard.ends, of_places=True)


def _feels_anew(at: int, words: Sequence[Word], felt: Collection[int]) -> bool:
    """Tell "it hurts | the knee is numb" from "a knot the size of an egg"."""
    end = next((one for one in range(at + 1, len(words)) if words[one].gap is not Gap.NONE), len(words))
    return any(at < one < end for one in felt)


def _heard(
    words: tuple[Word, ...], everything: tuple[Span, ...], lexicon: Lexicon, *, ends: bool, of_places: bool
) -> Utterance:
    found = everything
    if of_places:
        found = tuple(one for one in found if one.kind != "group" or _is_one_word(one))
    sides = [one for one in found if one.kind == "side"]
    found = tuple(
        one for one in found if not _ends_in_a_side(one, sides) and not _is_a_side_after_all(one, found, words)
    )
    regions = [one for one in found if one.kind == "region"]
    found = tuple(one for one in found if not _shares_words(one, regions, found, words, lexicon))
    around = _around(found, len(words))
    spans = tuple(one for one in found if _counts(one, around[one.start]))
    spans = tuple(one for one in spans if not _is_the_whole(one, spans, words, lexicon))
    spans = _with_named_sides(spans, words, lexicon)
    sentence_of = [0] * len(words)
    for number, places in enumerate(sentences(words)):
        for at in places:
            sentence_of[at] = number
    turns = {one.start for one in spans if one.kind == "only"} if of_places else None
    clauses = tuple(_clauses(words, spans, turns))
    return Utterance(words, spans, clauses, tuple(sentence_of), ends, found=everything)


def _is_one_word(span: Span) -> bool:
    return span.end - span.start == 1


def _around(found: Sequence[Span], words: int) -> list[list[Span]]:
    """Give for every word the phrases that it stands in, so that none is compared with all others."""
    around: list[list[Span]] = [[] for _ in range(words)]
    for one in found:
        for at in range(one.start, one.end):
            around[at].append(one)
    return around


def _counts(span: Span, found: Sequence[Span]) -> bool:
    """Drop what lies inside a phrase that means nothing, and what is only part of a longer phrase."""
    if span.kind in PARTS:
        return not any(_swallows(other, span) for other in found)
    nothing = (one for one in found if one.kind == "nothing")
    return span.kind == "nothing" or not any(one.start <= span.start and span.end <= one.end for one in nothing)


def _ends_in_a_side(span: Span, sides: Sequence[Span]) -> bool:
    """Keep "thigh on the left side" from being the side of the thigh."""
    return span.kind == "region" and any(
        _length(one) > 1 and (span.start < one.start < span.end <= one.end or _laps(one, span)) for one in sides
    )


def _laps(one: Span, other: Span) -> bool:
    """Say whether one begins first and they share words, and neither holds the other."""
    return one.start < other.start < one.end < other.end


def _shares_words(
    span: Span, regions: Sequence[Span], found: Sequence[Span], words: Sequence[Word], lexicon: Lexicon
) -> bool:
    """Drop of two places that share words the poorer, or the second: "ball of the foot, top" is no top of the foot."""
    if span.kind != "region":
        return False
    others = [one for one in regions if _laps(one, span) or _laps(span, one)]
    return any(_weight(one, found, words, lexicon) > _weight(span, found, words, lexicon) for one in others)


def _weight(span: Span, found: Sequence[Span], words: Sequence[Word], lexicon: Lexicon) -> tuple[int, bool, int]:
    """Say how much a place tells, whether "of" joins its part to it, and how early it comes."""
    parts = {at for one in found if one.kind == "aspect" for at in range(one.start, one.end)}
    own = range(span.start, span.end)
    joined = any(words[at].text in lexicon.of for at in own if at not in parts)
    return sum(words[at].text not in lexicon.small for at in own), joined, -span.start


def _length(span: Span) -> int:
    return span.end - span.start


def _is_the_whole(span: Span, spans: Sequence[Span], words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Say whether a broad word only completes the place before it: the foot in "toes of my foot", "toes, left foot"."""
    if span.kind != "ask":
        return False
    part = max((one for one in spans if one.kind == "region" and one.end <= span.start), key=_end, default=None)
    felt = {at for one in spans if one.kind == "sensation" for at in range(one.start, one.end)}
    start = next((at for at in range(part.end, span.start) if at not in felt), span.start) if part else span.start
    if part is None or part.end == span.start:
        return False
    sides = {at for one in spans if one.kind == "side" for at in range(one.start, one.end)}
    between = range(start, span.start)
    if start == span.start or words[start].text not in lexicon.of:
        named = part.start - 1 in sides or part.name not in lexicon.askings[span.name].regions
        return not named and all(at in sides for at in between)
    return all(at in sides or words[at].text in lexicon.small for at in between)


def _is_a_side_after_all(span: Span, found: Sequence[Span], words: Sequence[Word]) -> bool:
    """Take the "all right" of "hip, knee, toes, all right" and of "all right leg" for a side."""
    if span.kind not in {"nothing", "denial"} or words[span.start].gap is Gap.NONE:
        return False
    if not any(one.kind == "side" and span.start < one.start and one.end == span.end for one in found):
        return False
    broad = any(one.kind in {"ask", "region"} and one.start == span.end for one in found)
    ends = span.end == len(words) or words[span.end].gap is not Gap.NONE
    before = {one.name for one in found if one.kind == "region" and one.end <= span.start}
    follows = span.end < len(words) and words[span.end].gap is Gap.NONE
    return (broad and follows) or (ends and len(before) > 1)


def _with_named_sides(spans: tuple[Span, ...], words: Sequence[Word], lexicon: Lexicon) -> tuple[Span, ...]:
    """Make one side of "right leg" where that only says on which side all is that was told before."""
    for broad in [one for one in spans if _names_the_side(one, spans, words, lexicon)]:
        start, end = _part_around(broad, words)
        spans = tuple(
            Span(one.kind, one.name, min(one.start, broad.start), max(one.end, broad.end))
            if one.kind == "side" and start <= one.start < end
            else one
            for one in spans
            if one is not broad
        )
    return spans


def _part_around(span: Span, words: Sequence[Word]) -> tuple[int, int]:
    """Give the words between the gaps around a span."""
    start = next((at for at in range(span.start, -1, -1) if words[at].gap is not Gap.NONE), 0)
    end = next((at for at in range(span.start + 1, len(words)) if words[at].gap is not Gap.NONE), len(words))
    return start, end


def _names_the_side(span: Span, spans: Sequence[Span], words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Say whether a broad word only says the side of all before it: "shin sore and toes numb, right leg"."""
    if span.kind != "ask" or not lexicon.askings[span.name].regions:
        return False
    start, end = _part_around(span, words)
    before = [one for one in spans if one.end <= start]
    if words[start].gap is Gap.SENTENCE or not start:
        before = before or _listed_after(end, spans, words)
    sides = {at for one in spans if one.kind == "side" for at in range(one.start, one.end)}
    if sides.isdisjoint(range(start, end)) or any(one.kind == "side" for one in before):
        return False
    places = [one for one in before if one.kind == "region" and one.name not in lexicon.midline]
    told = len(places) > 1 or words[start].gap is Gap.SENTENCE or any(one.kind == "sensation" for one in before)
    own = {*range(span.start, span.end), *sides}
    quiet = lexicon.small | lexicon.pointing
    return bool(places) and told and all(at in own or words[at].text in quiet for at in range(start, end))


def _listed_after(at: int, spans: Sequence[Span], words: Sequence[Word]) -> list[Span]:
    """Find what a heading names the side of: "right leg: hip, knee, heel"."""
    places = [one for one in spans if one.kind in {"region", "ask"} and one.start >= at]
    bare = bool(places) and all(words[one].gap is not Gap.SENTENCE for one in range(at + 1, places[0].start + 1))
    return places if bare and len(places) > 1 else []


def _end(span: Span) -> int:
    return span.end


def _swallows(longer: Span, span: Span) -> bool:
    """Say whether a span means nothing by itself: the "no" of "no feeling" denies nothing, its "feeling" is no hip."""
    if longer.kind == "nothing" and span.kind != "nothing":
        return longer.start <= span.start and span.end <= longer.end
    if not span.inside(longer) or longer.kind in ABOUT_PLACES:
        return False
    if span.kind == "aspect":
        return longer.kind in {"side", "aspect"}
    if span.kind in BODY:
        return longer.kind in BODY or longer.kind == "corrections"
    if span.kind == "side":
        return longer.kind == "side"
    if span.kind == "denial" and longer.name == "after" and longer.kind == "denial":
        return False
    if span.kind == "denial" and span.name == "after" and longer.kind == "group":
        return False
    return span.kind in GRAMMAR and longer.kind not in WISH


def _clauses(words: Sequence[Word], spans: Sequence[Span], turns: Collection[int] | None) -> Iterator[Clause]:
    if not words:
        return
    starts = dict(_breaks(words, spans, turns))
    begin, joined = 0, starts.pop(0, "")
    for at in sorted(starts):
        yield Clause(begin, at, joined, opens=begin == 0 or words[begin].gap is Gap.SENTENCE)
        begin, joined = at, starts[at]
    yield Clause(begin, len(words), joined, opens=begin == 0 or words[begin].gap is Gap.SENTENCE)


def _breaks(words: Sequence[Word], spans: Sequence[Span], turns: Collection[int] | None) -> Iterator[tuple[int, str]]:
    """Say where clauses begin and how: a comma, a joining word, or the start of a new thought.

    turns: words that begin what is the case, after a denial ("not the knee, only the shin"); None where more than
    places is heard.
    """
    denials = [one.start for one in spans if one.kind == "denial" and one.name == "before"]
    inner = {at for one in spans if one.kind not in {"whole", "within"} for at in range(one.start + 1, one.end)}
    joins = {one.start: one.name for one in spans if one.kind == "join"}
    starters = {one.start for one in spans if one.kind == "starters"}
    leads = {one.end - 1 for one in spans if one.kind in {"prepositions", "denial"}} | joins.keys() | starters
    told = sorted(one.start for one in spans if one.kind in {"sensation", "region", "ask", "group"})
    felt = [one.start for one in spans if one.kind == "sensation"]
    last = 0
    for at, word in enumerate(words):
        if at in joins and at not in inner:
            yield at, joins[at]
        elif turns and at in turns and any(last <= one < at - 1 for one in denials):
            yield at, "but"
        elif word.gap is not Gap.NONE:
            yield at, "," if word.gap is Gap.COMMA else ""
        elif at in starters and at not in inner and at - 1 not in leads:
            denied = turns is None or any(last <= one < at for one in denials)
            if not any(last <= one < at for one in told) or not (denied or _feels_anew(at, words, felt)):
                continue
            yield at, "new"
        else:
            continue
        last = at
