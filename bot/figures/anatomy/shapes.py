"""What a view of the body consists of: outline, muscles, tender spots and no-press zones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from bot.figures.curves import Point, Points, mirrored

Side: TypeAlias = Literal["left", "right"]
"""A side of the person who is drawn, never of the page."""
SIDES: Final[tuple[Side, ...]] = ("left", "right")


def points(text: str) -> tuple[Point, ...]:
    """Points in SVG's own notation: "x,y x,y"."""
    pairs = (pair.split(",") for pair in text.split())
    return tuple((float(x), float(y)) for x, y in pairs)


def whole(half: Points) -> tuple[Point, ...]:
    """Close the outline whose right half is given from top to bottom."""
    return (*half, *reversed(mirrored(half)))


@dataclass(frozen=True, slots=True)
class Edges:
    """Both edges of a band, each from its origin to its insertion."""

    first: Points
    second: Points

    def closed(self) -> tuple[Point, ...]:
        return (*self.first, *reversed(self.second))

    def mirrored(self) -> Edges:
        return Edges(mirrored(self.first), mirrored(self.second))


@dataclass(frozen=True, slots=True)
class MuscleShape:
    """point: the number of the point it belongs to. deep: lies under others and is drawn as seen through them."""

    name: str
    first: Points
    second: Points
    point: int | None = None
    deep: bool = False

    @property
    def edges(self) -> Edges:
        return Edges(self.first, self.second)


@dataclass(frozen=True, slots=True)
class Zone:
    """An ellipse that must not be pressed; turn in degrees, clockwise."""

    x: float
    y: float
    rx: float
    ry: float
    turn: float = 0

    def mirrored(self) -> Zone:
        return Zone(-self.x, self.y, self.rx, self.ry, -self.turn)


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """halved: muscles, spots and zones are those of the half at the right of the page and are drawn on both.

    spots: tender spots by the number of their point, the main one first. zones: no-press zones by name, of a halved
    view on that half or in the mid line. side: the person's side that is given, whose half, flank or foot it is.
    """

    name: str
    outline: Points
    muscles: tuple[MuscleShape, ...]
    spots: Mapping[int, Points]
    zones: Mapping[str, Zone] = field(default_factory=dict)
    halved: bool = False
    side: Side = "right"
