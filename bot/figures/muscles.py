"""Muscles on a view of the body: fibres, highlight and outline follow from a muscle's two edges."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

from bot.figures.anatomy.shapes import Edges, Muscle, View
from bot.figures.curves import around, between, outline, spread, through, tucked
from bot.figures.markup import Style, group, path
from bot.figures.palette import BONE, FIBRE, MUSCLE, POINT_FILLS, WHITE, Skin


@dataclass(frozen=True, slots=True)
class Plate:
    """How a view is printed. lit: points in their own colour, the others muted. backdrop: what the trunk fades into."""

    lit: frozenset[int]
    skin: Skin
    backdrop: str


def muscles(view: View, plate: Plate, chosen: frozenset[str] | None = None) -> str:
    """Draw all muscles of a view, or those chosen by name ("tibialis-anterior-r"); a deep one only when it is lit."""
    return "".join(
        _muscle(view, muscle, side, plate)
        for side, muscle in fitted(view)
        if (chosen is None or muscle.name + side in chosen) and (not muscle.deep or muscle.point in plate.lit)
    )


@cache
def fitted(view: View) -> tuple[tuple[str, Muscle], ...]:
    """Each muscle with its side ("-r", "-l" or ""), cut at the outline once, so that no clip is needed."""
    polygon = outline(view.outline)
    right = [_cut(muscle, polygon) for muscle in view.muscles]
    if not view.halved:
        return tuple(("", muscle) for muscle in right)
    left = [_mirrored(muscle) for muscle in right]
    whole = [("-r", muscle) for muscle in right] + [("-l", muscle) for muscle in left]
    return tuple(sorted(whole, key=lambda one: one[1].deep))


def _cut(muscle: Muscle, polygon: tuple[tuple[float, float], ...]) -> Muscle:
    first, second = tucked(muscle.first, polygon), tucked(muscle.second, polygon)
    return Muscle(muscle.name, first, second, muscle.point, muscle.deep)


def _mirrored(muscle: Muscle) -> Muscle:
    edges = muscle.edges.mirrored()
    return Muscle(muscle.name, edges.first, edges.second, muscle.point, muscle.deep)


def _muscle(view: View, muscle: Muscle, side: str, plate: Plate) -> str:
    lit = muscle.point in plate.lit
    fill = POINT_FILLS[muscle.point] if lit and muscle.point else MUSCLE
    parts = (
        _body(muscle.edges, fill, deep=muscle.deep),
        _highlight(muscle.edges, lit=lit),
        _fibres(muscle.edges, lit=lit),
    )
    kind = f"m t t{muscle.point}" if muscle.point else "m"
    return group(*parts, id=f"{view.name}-{muscle.name}{side}", class_=kind)


def _body(edges: Edges, fill: str, *, deep: bool) -> str:
    if deep:
        seen_through: Style = {"fill_opacity": 0.74, "stroke": WHITE, "stroke_dasharray": "5 3.2", "stroke_width": 1.7}
        return path(around(edges.closed()), fill=fill, **seen_through)
    return path(around(edges.closed()), fill=fill, stroke=BONE, stroke_width=1.7, stroke_linejoin="round")


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
