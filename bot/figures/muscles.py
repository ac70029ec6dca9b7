"""Muscles on a view of the body: fibres, highlight and outline follow from a muscle's two edges."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.figures.anatomy.shapes import Edges, MuscleShape, View
from bot.figures.boxes import Box
from bot.figures.curves import Points, around, between, outline, spread, through, tucked
from bot.figures.palette import BONE, FIBRE, MUSCLE, POINT_FILLS, WHITE, Skin, blended
from bot.figures.svg import Style, group, path

REST = 0.72
"""How far what is not lit steps back into the skin, so that on every skin the lit muscle is the brightest."""
OTHER_HALF: Final = "-l"
"""Of a halved view, the half that is the mirror image of what is given."""


@dataclass(frozen=True, slots=True)
class Plate:
    """How a view is printed.

    lit: points in their own colour, the others muted. backdrop: what the trunk fades into. window: the part of the view
    that will be seen; what lies outside is left out, as resvg pays for clipped shapes by their whole size. scope:
    stands before every id. one_half: of a halved view, only its own half is lit.
    """

    lit: frozenset[int]
    skin: Skin
    backdrop: str
    window: Box | None = None
    scope: str = ""
    one_half: bool = False

    def lights(self, muscle: MuscleShape, half: str) -> bool:
        """Say whether a muscle has its own colour on a half, "-r", "-l" or ""."""
        return muscle.point in self.lit and not (self.one_half and half == OTHER_HALF)

    def shows(self, points: Points) -> bool:
        return self.window is None or self.window.meets(points)


def muscles(view: View, plate: Plate, chosen: frozenset[str] | None = None) -> str:
    """Draw all muscles of a view, or those chosen by name ("tibialis-anterior-r"); a deep one only when it is lit."""
    return "".join(
        _muscle(view, muscle, half, plate)
        for half, muscle in fitted(view)
        if plate.shows(muscle.edges.closed())
        and (chosen is None or muscle.name + half in chosen)
        and (not muscle.deep or plate.lights(muscle, half))
    )


@cache
def fitted(view: View) -> tuple[tuple[str, MuscleShape], ...]:
    """Each muscle with its half of the page ("-r", "-l" or ""), cut at the outline once, so that no clip is needed."""
    polygon = outline(view.outline)
    right = [_cut(muscle, polygon) for muscle in view.muscles]
    if not view.halved:
        return tuple(("", muscle) for muscle in right)
    left = [_mirrored(muscle) for muscle in right]
    whole = [("-r", muscle) for muscle in right] + [(OTHER_HALF, muscle) for muscle in left]
    return tuple(sorted(whole, key=lambda one: one[1].deep))


def _cut(muscle: MuscleShape, polygon: tuple[tuple[float, float], ...]) -> MuscleShape:
    first, second = tucked(muscle.first, polygon), tucked(muscle.second, polygon)
    return MuscleShape(muscle.name, first, second, muscle.point, muscle.deep)


def _mirrored(muscle: MuscleShape) -> MuscleShape:
    edges = muscle.edges.mirrored()
    return MuscleShape(muscle.name, edges.first, edges.second, muscle.point, muscle.deep)


def _muscle(view: View, muscle: MuscleShape, half: str, plate: Plate) -> str:
    lit = plate.lights(muscle, half)
    fill = POINT_FILLS[muscle.point] if lit and muscle.point else blended(MUSCLE, plate.skin.fill, REST)
    parts = (
        _body(muscle.edges, fill, 1 if lit else REST, deep=muscle.deep),
        _highlight(muscle.edges, lit=lit),
        _fibres(muscle.edges, lit=lit),
    )
    kind = f"m t t{muscle.point}" if muscle.point else "m"
    return group(*parts, id=f"{plate.scope}{view.name}-{muscle.name}{half}", class_=kind)


def _body(edges: Edges, fill: str, edge: float, *, deep: bool) -> str:
    if deep:
        seen_through: Style = {"fill_opacity": 0.74, "stroke": WHITE, "stroke_dasharray": "5 3.2", "stroke_width": 1.7}
        return path(around(edges.closed()), fill=fill, **seen_through)
    return path(
        around(edges.closed()), fill=fill, stroke=BONE, stroke_opacity=edge, stroke_width=1.7, stroke_linejoin="round"
    )


def _highlight(edges: Edges, *, lit: bool) -> str:
    near = between(edges.first, edges.second, 0.28, (0.1, 0.9), 5)
    far = between(edges.first, edges.second, 0.6, (0.1, 0.9), 5)
    return path(around((*near, *reversed(far))), fill=WHITE, fill_opacity=0.14 if lit else 0.18)


def _fibres(edges: Edges, *, lit: bool) -> str:
    count = _fibre_count(edges)
    lines = (
        between(edges.first, edges.second, i / (count + 1), (0.06 + 0.05 * (i % 2), 0.94 - 0.04 * (i % 3)))
        for i in range(1, count + 1)
    )
    return path(
        "".join(map(through, lines)),
        fill="none",
        stroke=WHITE if lit else FIBRE,
        stroke_opacity=0.3 if lit else 0.38,
        stroke_width=0.8,
        stroke_linecap="round",
    )


def _fibre_count(edges: Edges) -> int:
    widest = max(math.dist(a, b) for a, b in zip(spread(edges.first, 8), spread(edges.second, 8), strict=True))
    return next((count for limit, count in ((14, 2), (30, 4), (50, 6)) if widest < limit), 9)
