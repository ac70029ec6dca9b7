"""A message cut into words, phrases and clauses: what every later step reads."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.care.understanding.lexicon import Lexicon
from bot.care.understanding.phrases import Span
from bot.care.understanding.words import Gap, Word, sentences

BODY = frozenset({"region", "ask", "sensation"})
GRAMMAR = frozenset({"join", "denial", "aside", "starters", "score"})
ABOUT_PLACES = frozenset({"aspect", "moved", "paths", "only", "corrections_beside"})
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

    def within(self, clause: Clause, *kinds: str) -> tuple[Span, ...]:
        """Phrases of these kinds that begin in a clause, in order."""
        found = [one for kind in kinds for one in self.kinds.get(kind, ()) if clause.start <= one.start < clause.end]
        return tuple(sorted(found, key=lambda one: (one.start, one.end))) if len(found) > 1 else tuple(found)


def hear(words: tuple[Word, ...], lexicon: Lexicon, *, ends: bool = True, of_places: bool = False) -> Utterance:
    """Find phrases and clauses. of_places: for places only, where a phrase of danger hides no "and" and no "not"."""
    return _heard(words, lexicon.tree.find(words), lexicon, ends=ends, of_places=of_places)


def heard_of_places(heard: Utterance, lexicon: Lexicon) -> Utterance:
    """Hear again for places only what was heard for everything."""
    return _heard(heard.words, heard.found, lexicon, ends=heard.ends, of_places=True)


def _heard(
    words: tuple[Word, ...], everything: tuple[Span, ...], lexicon: Lexicon, *, ends: bool, of_places: bool
) -> Utterance:
    found = everything
    if of_places:
        found = tuple(one for one in found if one.kind != "group" or _is_one_word(one))
    found = tuple(
        one for one in found if not _ends_in_a_side(one, found) and not _is_a_side_after_all(one, found, words)
    )
    around = _around(found, len(words))
    spans = tuple(one for one in found if _counts(one, around[one.start]))
    spans = tuple(one for one in spans if not _is_the_whole(one, spans, words, lexicon))
    spans = _with_named_sides(spans, words, lexicon)
    sentence_of = [0] * len(words)
    for number, places in enumerate(sentences(words)):
        for at in places:
            sentence_of[at] = number
    turns = {one.start for one in spans if one.kind == "only"} if of_places else set()
    return Utterance(words, spans, tuple(_clauses(words, spans, turns)), tuple(sentence_of), ends, everything)


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
    return not any(_swallows(other, span) for other in found)


def _ends_in_a_side(span: Span, found: Sequence[Span]) -> bool:
    """Keep "thigh on the left side" from being the side of the thigh."""
    return span.kind == "region" and any(
        one.kind == "side" and span.start < one.start < span.end <= one.end and one.end - one.start > 1 for one in found
    )


def _is_the_whole(span: Span, spans: Sequence[Span], words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Say whether a broad word only completes the place before it: the foot in "toes of my foot", "toes, left foot"."""
    if span.kind != "ask":
        return False
    part = max((one for one in spans if one.kind == "region" and one.end <= span.start), key=_end, default=None)
    if part is None or part.end == span.start:
        return False
    sides = {at for one in spans if one.kind == "side" for at in range(one.start, one.end)}
    between = range(part.end, span.start)
    if words[part.end].text not in lexicon.of:
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
    sides = {at for one in spans if one.kind == "side" for at in range(one.start, one.end)}
    if sides.isdisjoint(range(start, end)) or any(one.kind == "side" for one in before):
        return False
    places = [one for one in before if one.kind == "region" and one.name not in lexicon.midline]
    told = len(places) > 1 or words[start].gap is Gap.SENTENCE or any(one.kind == "sensation" for one in before)
    own = {*range(span.start, span.end), *sides}
    quiet = lexicon.small | lexicon.pointing
    return bool(places) and told and all(at in own or words[at].text in quiet for at in range(start, end))


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
        return longer.kind in BODY
    if span.kind == "side":
        return longer.kind == "side"
    if span.kind == "denial" and longer.name == "after" and longer.kind == "denial":
        return False
    if span.kind == "denial" and span.name == "after" and longer.kind == "group":
        return False
    return span.kind in GRAMMAR and longer.kind not in WISH


def _clauses(words: Sequence[Word], spans: Sequence[Span], turns: Collection[int]) -> Iterator[Clause]:
    if not words:
        return
    starts = dict(_breaks(words, spans, turns))
    begin, joined = 0, starts.pop(0, "")
    for at in sorted(starts):
        yield Clause(begin, at, joined, opens=begin == 0 or words[begin].gap is Gap.SENTENCE)
        begin, joined = at, starts[at]
    yield Clause(begin, len(words), joined, opens=begin == 0 or words[begin].gap is Gap.SENTENCE)


def _breaks(words: Sequence[Word], spans: Sequence[Span], turns: Collection[int]) -> Iterator[tuple[int, str]]:
    """Say where clauses begin and how: a comma, a joining word, or the start of a new thought.

    turns: words that begin what is the case, after a denial ("not the knee, only the shin").
    """
    denials = [one.start for one in spans if one.kind == "denial" and one.name == "before"] if turns else []
    inner = {at for one in spans if one.kind not in {"whole", "within"} for at in range(one.start + 1, one.end)}
    joins = {one.start: one.name for one in spans if one.kind == "join"}
    starters = {one.start for one in spans if one.kind == "starters"}
    leads = {one.end - 1 for one in spans if one.kind in {"prepositions", "denial"}}
    told = sorted(one.start for one in spans if one.kind in {"sensation", "region", "ask", "group"})
    last = 0
    for at, word in enumerate(words):
        if at in joins and at not in inner:
            yield at, joins[at]
        elif at in turns and any(last <= one < at - 1 for one in denials):
            yield at, "but"
        elif word.gap is not Gap.NONE:
            yield at, "," if word.gap is Gap.COMMA else ""
        elif at in starters and at not in inner and at - 1 not in leads | joins.keys() | starters:
            if not any(last <= one < at for one in told):
                continue
            yield at, "new"
        else:
            continue
        last = at
