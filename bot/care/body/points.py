"""The points to press: where they lie, in which ways they are pressed, how long, and where to keep off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.care.body.demands import demands
from bot.care.origin import Origin
from bot.care.text_ids import text_id


@dataclass(frozen=True, slots=True)
class Tool:
    """Something to press with. kinds: what it asks of a body."""

    id: str
    kinds: tuple[str, ...]
    origin: Origin

    @property
    def text(self) -> str:
        return text_id("tool", self.id)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to press a point: with a tool, at a spot ("" where the point has only one), in a place of PLACES.

    text: of how the tool is used. placed: text id of how to place oneself and the tool. kinds: all that it asks of a
    body: the point's, the placing's and the tool's. placing: its name among the point's ways; stands_in: the placing
    for which it is offered to whoever may not have that one. scene: its drawing.
    """

    tool: str
    spot: str
    text: str
    placed: str
    placing: str
    place: str
    kinds: frozenset[str]
    scene: str
    stands_in: str = ""


@dataclass(frozen=True, slots=True)
class Muscle:
    """A muscle of the referral matrix. weights: zone → 3 main, 2 common, 1 occasional (clinical reference c)."""

    id: str
    point: str
    weights: tuple[tuple[str, int], ...]
    regions: tuple[tuple[str, int], ...]
    acupoints: tuple[str, ...]
    origin: Origin

    @property
    def text(self) -> str:
        return text_id("muscle", self.id)


@dataclass(frozen=True, slots=True)
class Point:
    """Where to press.

    number: as the guide counts (S41). route: its place on the way down from the hip, which is the guide's order for
    numbness (S16-S19). kinds: some of POINT_KINDS. area: what rests for two days after pressing. lies_in: the regions
    whose skin is pressed. steps: text ids in order, first where it is. warnings: text ids of what never to press here.
    """

    id: str
    number: int
    route: int
    kinds: tuple[str, ...]
    area: str
    lies_in: tuple[str, ...]
    steps: tuple[str, ...]
    ways: tuple[Way, ...]
    spots: tuple[str, ...]
    warnings: tuple[str, ...]
    seconds: int
    origin: Origin

    @property
    def label(self) -> str:
        """Text id of its short name, on a button."""
        return text_id("point", self.id, "label")

    @property
    def name(self) -> str:
        return text_id("point", self.id, "name")

    @property
    def why(self) -> str:
        """Text id of the reason pattern, with the arguments region and muscle."""
        return text_id("point", self.id, "why")

    @property
    def card(self) -> str:
        return text_id("card", self.id)

    @property
    def demands(self) -> frozenset[str]:
        """What pressing it asks in every way: its kinds, itself, and the skin of its regions."""
        return demands(("pressing", self.id), self.kinds, self.lies_in)


def choices_of(ways: Sequence[Way], spots: Sequence[str]) -> tuple[tuple[Way, ...], ...]:
    """Give what a person can choose from, best first: a way, or one for each spot in one go (S47-S49)."""
    if not spots:
        return tuple((way,) for way in ways)
    rows = [row for spot in spots if (row := [way for way in ways if way.spot == spot])]
    longest = max(map(len, rows), default=0)
    return tuple(dict.fromkeys(tuple(row[min(at, len(row) - 1)] for row in rows) for at in range(longest)))
