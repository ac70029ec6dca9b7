"""Where it hurts and where it is numb: each place named, with the sensation that governs it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, cast

from bot.care.understanding.lexicon import Lexicon
from bot.care.understanding.phrases import Span
from bot.care.understanding.sides import PLACES, sides_of
from bot.care.understanding.standing import Standing
from bot.care.understanding.understood import Doubt, Mention, Sensation, Side
from bot.care.understanding.utterance import Clause, Utterance
from bot.care.understanding.words import Gap

FEW: Final = 2
"""Words besides, up to which a place named with no sensation still is a complaint."""
LITTLE: Final = 1
"""Words besides, up to which a clause presents its place: "the mechanic said it was his left heel"."""
CHATTER: Final = 3
"""Words besides, from which a clause with no sensation tells of something else: "on his feet in the kitchen"."""


LEFT_OUT: Final = frozenset({"eased", "opinion"})
"""Asides that take a place back: it is better there, or only somebody else says that it is there."""
TROUBLE: Final = "trouble"
"""What is felt where nothing is said but that something is the matter: "my hip is playing up"."""


@dataclass(frozen=True, slots=True)
class Felt:
    sensation: str
    denied: bool


@dataclass(slots=True)
class _Reading:
    """Goes from clause to clause. now: what governs bare places; waiting: places with nothing to govern them yet."""

    felt: dict[Span, list[Felt]] = field(default_factory=dict)
    now: list[Felt] = field(default_factory=list)
    ahead: list[Felt] = field(default_factory=list)
    waiting: list[Span] = field(default_factory=list)
    last: list[Span] = field(default_factory=list)
    out: set[Span] = field(default_factory=set)
    chatter: set[Span] = field(default_factory=set)
    """Places in clauses that tell of something else: what is felt elsewhere is not felt there."""
    closes: bool = False
    """The sensation stood behind its place: "the heel is numb"."""

    def give(self, places: Sequence[Span], felt: Sequence[Felt]) -> None:
        for place in places:
            known = self.felt.setdefault(place, [])
            known += [one for one in felt if one not in known]


def complaints_of(
    heard: Utterance, stands: Standing, lexicon: Lexicon
) -> tuple[tuple[Mention, ...], tuple[Doubt, ...]]:
    """Find the complaints and what is not sure about them."""
    left_out = {one for number in range(len(heard.clauses)) for one in _left_out(number, heard)}
    left_out |= _moved(heard)
    reading = _Reading(out=left_out)
    told = heard.told()
    for number, clause in enumerate(heard.clauses):
        if (
            not heard.within(clause, "sensation")
            and _besides(range(clause.start, clause.end), told, heard, lexicon) >= CHATTER
        ):
            reading.chatter |= set(heard.within(clause, *PLACES))
        _read(number, clause, heard, stands, reading)
    sides = sides_of(heard, lexicon)
    bare = reading.waiting
    if not reading.felt and not _says_little_else(told, heard, lexicon):
        led = {heard.sentence_of[one.start] for one in bare if _is_presented(one, sides[one], told, heard, lexicon)}
        bare = [one for one in bare if heard.sentence_of[one.start] in led]
    mentions: list[Mention] = []
    doubts: list[Doubt] = []
    over = stands.past if any(one.start not in stands.past and not stands.denies(one) for one in sides) else frozenset()
    refused = {one.name for one in sides if stands.denies(one)} | {one.name for one in left_out}
    for place in (one for one in sides if not stands.denies(one) and one.start not in over and one not in left_out):
        felt = {one.sensation for one in reading.felt.get(place, ()) if not one.denied}
        sensations = cast("set[Sensation]", felt - {TROUBLE})
        if not felt and (place not in bare or place.name in refused):
            continue
        region = lexicon.askings[place.name].guess if place.kind == "ask" else place.name
        doubts += _doubts(place, region, sides[place], sensations, lexicon)
        named: list[Sensation] = sorted(sensations or {"pain"}, reverse=True) if region else []
        mentions += [Mention(region or "", sides[place], one) for one in named]
    return merged(mentions), tuple(dict.fromkeys(doubts))


def _doubts(
    place: Span, region: str | None, side: Side | None, sensations: Collection[Sensation], lexicon: Lexicon
) -> Iterator[Doubt]:
    if place.kind == "ask" and lexicon.askings[place.name].regions:
        told: tuple[Sensation, ...] = tuple(sorted(sensations))
        broad = lexicon.askings[place.name]
        yield Doubt("region", place.name, broad.regions, region, side, told, broad.near)
    if region and side is None and region not in lexicon.midline:
        yield Doubt("side", region)
    if region and not sensations:
        yield Doubt("sensation", region)


def merged(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Take left and right for both, and drop a mention without a side beside the same with one."""
    sides: dict[tuple[str, Sensation], set[str]] = {}
    for one in mentions:
        known = sides.setdefault((one.region, one.sensation), set())
        if one.side:
            known.add(one.side)
    merged = []
    for (region, sensation), known in sides.items():
        side = "both" if len(known) > 1 else next(iter(known), None)
        merged.append(Mention(region, cast("None", side), sensation))
    return tuple(merged)


def _read(number: int, clause: Clause, heard: Utterance, stands: Standing, reading: _Reading) -> None:
    places = [one for one in heard.within(clause, *PLACES) if one not in reading.out]
    spans = heard.within(clause, "sensation")
    if places and spans:
        _assign(clause, places, spans, heard, stands, reading)
    elif places and not reading.chatter.isdisjoint(places):
        reading.last = places
    elif places:
        _name_places(number, places, heard, reading)
    elif spans:
        _name_sensations(number, spans, heard, stands, reading)


def _left_out(number: int, heard: Utterance) -> Sequence[Span]:
    """Find places that are named only to be left out: "the foot, no", "the knee is better", "they say it's my back"."""
    clause = heard.clauses[number]
    places = heard.within(clause, *PLACES)
    if not places or heard.within(clause, "sensation"):
        return ()
    after = heard.clauses[number + 1] if number + 1 < len(heard.clauses) else None
    alone = after is not None and not heard.within(after, *PLACES)
    if after and alone and heard.within(after, "sensation"):
        return ()
    if after and alone and after.joined == "," and _is_eased(after, heard):
        return places
    if number and _is_eased(heard.clauses[number - 1], heard):
        return ()
    last = (*heard.of("denial", "before"), *heard.of("aside", "refused"))
    refused = any(one.end == clause.end and one.start >= places[-1].end for one in last)
    named = {one.name for one in heard.within(clause, "aside")}
    return places if refused or not named.isdisjoint(LEFT_OUT) else ()


def _is_eased(clause: Clause, heard: Utterance) -> bool:
    """Say whether a clause says that all is well, so that "the right one isn't" after it says that it hurts."""
    return any(one.name in {"eased", "after"} for one in heard.within(clause, "aside", "denial"))


def _assign(
    clause: Clause, places: Sequence[Span], spans: Sequence[Span], heard: Utterance, stands: Standing, reading: _Reading
) -> None:
    """Read a clause that names places and sensations: a sensation governs what follows it, or what it closes."""
    leads = spans[0].start < places[0].start
    if not leads:
        first = _run(spans, places[0].end, places, stands)
        if clause.joined == "new":
            reading.waiting = []
        elif not all(one.denied for one in first):
            reading.give(reading.waiting, first)
            reading.waiting = []
    for place in places:
        reading.give([place], _felt([one for one in spans if one.start == place.start], stands))
        before, after = _before(spans, place, places, stands), _run(spans, place.end, places, stands)
        ahead = reading.ahead if place is places[0] and leads else []
        reading.give([place], [*ahead, *(after if _closes(place, spans, heard) and after else before or after)])
    reading.ahead = []
    reading.last = list(places)
    reading.closes = not leads
    reading.now = reading.felt[places[-1]][:]


def _felt(spans: Sequence[Span], stands: Standing) -> list[Felt]:
    return [Felt(one.name, stands.denies(one)) for one in spans]


def _before(spans: Sequence[Span], place: Span, places: Sequence[Span], stands: Standing) -> list[Felt]:
    """Collect the sensations that stand together before a place, over the heads of places between."""
    earlier = [one for one in spans if one.start < place.start]
    if not earlier:
        return []
    edge = max((one.end for one in places if one.end <= earlier[-1].start), default=0)
    return _felt([one for one in earlier if one.start >= edge], stands)


def _run(spans: Sequence[Span], start: int, places: Sequence[Span], stands: Standing) -> list[Felt]:
    """Collect the next sensations from a word on, up to the place after them."""
    later = [one for one in spans if one.start >= start]
    if not later:
        return []
    edge = min((one.start for one in places if one.start > later[0].start), default=len(places) + 10**6)
    return _felt([one for one in later if one.start < edge], stands)


def _closes(place: Span, spans: Sequence[Span], heard: Utterance) -> bool:
    """Say whether what follows governs a place ("toes numb") rather than what stands before it ("numb toes")."""
    before = [one for one in spans if one.end <= place.start]
    if not before:
        return True
    after = [one for one in spans if one.start >= place.end]
    if not after:
        return False
    small = {one.start for one in heard.of("prepositions")}
    led_in = any(at in small for at in range(before[-1].end, place.start))
    return not led_in and place.start - before[-1].end > after[0].start - place.end


def _moved(heard: Utterance) -> set[Span]:
    """Find places that are only moved or laid somewhere, beside one that hurts: "my hip pinches when I lift my leg"."""
    held = {at for one in heard.of("moved") for at in range(one.start, one.end)}
    if not held:
        return set()
    places = {one for kind in PLACES for one in heard.of(kind)}
    moved = {one for one in places if one.start in held}
    return moved if moved != places or not any(True for _ in heard.of("sensation")) else set()


def _is_topic(number: int, heard: Utterance, reading: _Reading) -> bool:
    """Tell "and the toe, that is numb" from one more place of what was felt before."""
    if number + 1 >= len(heard.clauses):
        return False
    after = heard.clauses[number + 1]
    if after.opens or heard.within(after, *PLACES) or not heard.within(after, "sensation"):
        return False
    if after.joined == "new":
        return heard.words[after.start].gap is Gap.NONE
    told = {one.name for one in heard.within(after, "sensation")}
    return after.joined == "," and (reading.closes or told.isdisjoint(one.sensation for one in reading.now))


def _name_places(number: int, places: Sequence[Span], heard: Utterance, reading: _Reading) -> None:
    clause = heard.clauses[number]
    governs = [] if reading.waiting or _is_topic(number, heard, reading) else reading.now
    if clause.joined == "but" and any(one.denied for one in governs):
        governs = reading.now = [Felt(one.sensation, denied=False) for one in governs]
    if any(one.name == "instead" for one in heard.within(clause, "aside")):
        governs = reading.now = [Felt(one.sensation, denied=False) for one in governs]
    elif any(one.denied for one in governs) and clause.joined not in {"or", "and"}:
        governs = []
    if governs:
        reading.give(places, governs)
        reading.last = [*reading.last, *places] if clause.joined in {"and", "or", ","} else list(places)
    else:
        reading.waiting += places
        reading.last = list(places)


def _name_sensations(number: int, spans: Sequence[Span], heard: Utterance, stands: Standing, reading: _Reading) -> None:
    """Read a clause that names sensations only: they are about what was named last, or about what comes."""
    felt = _felt(spans, stands)
    if _leads_on(number, heard):
        reading.ahead += [one for one in felt if not one.denied]
        reading.now = felt
    elif all(one.denied for one in felt):
        reading.now = reading.now if reading.last else felt
    elif reading.waiting:
        reading.give(reading.waiting, felt)
        reading.waiting = []
        reading.now = felt
    else:
        reading.give(reading.last, felt)
        reading.now = [*reading.now, *felt] if reading.last else felt


def _leads_on(number: int, heard: Utterance) -> bool:
    """Say whether the next clause goes on with "… and tingling in the foot", sensation first."""
    if number + 1 >= len(heard.clauses):
        return False
    clause = heard.clauses[number + 1]
    if _is_heading(heard.clauses[number], clause, heard):
        return True
    if clause.opens or clause.joined not in {"and", "or", ",", "with"}:
        return False
    found = heard.within(clause, "sensation", *PLACES)
    if not found or found[0].kind != "sensation":
        return False
    return any(one.kind in PLACES for one in found) or _leads_on(number + 1, heard)


def _is_heading(clause: Clause, after: Clause, heard: Utterance) -> bool:
    """Tell "numb: the right heel" from "my heel. Hurts, and my knee"."""
    if not clause.opens or after.joined != ",":
        return False
    return bool(heard.within(after, *PLACES)) and not heard.within(after, "sensation")


def _says_little_else(told: Collection[int], heard: Utterance, lexicon: Lexicon) -> bool:
    return _besides(range(len(heard.words)), told, heard, lexicon) <= FEW


def _is_presented(place: Span, side: Side | None, told: Collection[int], heard: Utterance, lexicon: Lexicon) -> bool:
    """Take "this time it's the back of the thigh" for a complaint, whatever chatter stands around it."""
    clause = next(one for one in heard.clauses if one.start <= place.start < one.end)
    led = any(heard.words[at].text in lexicon.presents for at in range(clause.start, place.start))
    return (led or side is not None or heard.revised) and _besides(
        range(clause.start, clause.end), told, heard, lexicon
    ) <= LITTLE


def _besides(where: range, told: Collection[int], heard: Utterance, lexicon: Lexicon) -> int:
    """Count the words that are no phrase and no small word."""
    said = (heard.words[at] for at in where if at not in told)
    return sum(word.text not in lexicon.quiet and word.number is None for word in said)
