"""Which side each place is on: said beside it, after it, or carried over from before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, cast

from bot.care.understanding.lexicon import Lexicon
from bot.care.understanding.phrases import Span
from bot.care.understanding.understood import Side
from bot.care.understanding.utterance import Clause, Utterance

OPPOSITE: Final[Mapping[str, Side]] = {"left": "right", "right": "left"}
PLACES: Final = ("region", "ask")
BESIDES: Final = 1
"""Words of any kind that a sentence may have besides the side that it is about."""


def sides_of(heard: Utterance, lexicon: Lexicon) -> dict[Span, Side | None]:
    """Give every place its side. What is in the middle takes one only when that stands beside it, or alone after it."""
    sides: dict[Span, Side | None] = {}
    carried: Side | None = None
    waiting: list[Span] = []
    middle: list[Span] = []
    earlier: list[Span] = []
    for clause in heard.clauses:
        if clause.opens:
            if _says_only_a_side(clause, heard, lexicon):
                waiting = [*earlier, *waiting]
            else:
                earlier, waiting, middle = [*earlier, *waiting, *middle], [], []
        elif clause == heard.clauses[-1] and _says_only_a_side(clause, heard, lexicon):
            waiting = [*earlier, *waiting]
        places, said = heard.within(clause, *PLACES), _sides_in(clause, heard)
        named = {place: _beside(place, places, said, clause, heard, lexicon) for place in places}
        for place in places:
            side = _resolve(named[place], carried)
            carried = side or carried
            midline = place.kind == "region" and place.name in lexicon.midline
            sides[place] = side if side or midline else carried
            if sides[place] is None:
                (middle if midline else waiting).append(place)
        if any(named.values()):
            earlier = []
        behind = _left_over(said, named)
        if behind is not None:
            carried = _resolve(behind, carried)
            sides |= dict.fromkeys(middle, carried)
            middle = []
        if carried is not None:
            sides |= dict.fromkeys(waiting, carried) if not places or behind or waiting_ends(named) else {}
            waiting = []
    return sides


def _sides_in(clause: Clause, heard: Utterance) -> tuple[Span, ...]:
    """Find what names a side, but not the "other" of "as if it were someone other's"."""
    felt = tuple(heard.of("sensation"))
    return tuple(one for one in heard.within(clause, "side") if not any(one.inside(each) for each in felt))


def waiting_ends(named: Mapping[Span, Span | None]) -> bool:
    """Say whether the side of "hip and knee on the left" stood behind its place, and so holds for those before it."""
    return any(side is not None and side.start >= place.end for place, side in named.items())


def _says_only_a_side(clause: Clause, heard: Utterance, lexicon: Lexicon) -> bool:
    """Tell "…. Right side." from a new thought."""
    told = {at for one in heard.within(clause, "side") for at in range(one.start, one.end)}
    if not told or heard.within(clause, *PLACES):
        return False
    quiet = lexicon.small | lexicon.pointing
    rest = [at for at in range(clause.start, clause.end) if at not in told and heard.words[at].text not in quiet]
    return len(rest) <= BESIDES


def _beside(
    place: Span, places: Sequence[Span], said: Sequence[Span], clause: Clause, heard: Utterance, lexicon: Lexicon
) -> Span | None:
    """Find the side that belongs to a place: inside or before it, else after it with no other place to belong to."""
    earlier = max((one.end for one in places if one.end <= place.start), default=clause.start)
    later = min((one.start for one in places if one.start >= place.end), default=clause.end)
    before = [
        one
        for one in said
        if earlier <= one.start < place.end
        and not _belongs_behind(one, earlier, clause, heard)
        and (one.start >= place.start or earlier == clause.start or _leads(one, earlier, place.start, heard, lexicon))
    ]
    if before:
        return before[-1]
    after = [one for one in said if place.end <= one.start < later]
    return next(
        (one for one in after if later == clause.end or not _leads(one, place.end, later, heard, lexicon)), None
    )


def _belongs_behind(side: Span, earlier: int, clause: Clause, heard: Utterance) -> bool:
    """Tell "hip on the left" from "hip, left knee": only the first side follows a preposition after a place."""
    return earlier != clause.start and side.start > earlier and _led_in(side, heard)


def _led_in(side: Span, heard: Utterance) -> bool:
    leads = {one.start for one in heard.of("prepositions")}
    return side.start in leads or side.start - 1 in leads or side.start - 2 in leads


def _leads(side: Span, before: int, place: int, heard: Utterance, lexicon: Lexicon) -> bool:
    """Say whether a side is that of the place after it ("left knee"), not of the one before ("rodilla izquierda")."""
    near, far = place - side.end, side.start - before
    return (near < far or (near == far and not lexicon.sides_follow)) and not _led_in(side, heard)


def _left_over(said: Sequence[Span], named: Mapping[Span, Span | None]) -> Span | None:
    """Find the side of a clause that names a side and no place: "right side: …", "…, on the left"."""
    if not said or named:
        return None
    return next((one for one in reversed(said) if one.name in OPPOSITE), said[-1])


def _resolve(said: Span | None, carried: Side | None) -> Side | None:
    if said is None:
        return None
    if said.name == "other":
        return OPPOSITE.get(carried or "")
    return cast("Side", said.name)
