"""Smooth curves through control points: centripetal Catmull-Rom splines written as cubic Béziers."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import TypeAlias

from bot.figures.svg import number

Point: TypeAlias = tuple[float, float]
Points: TypeAlias = Sequence[Point]
Reach: TypeAlias = tuple[float, float]

STEPS = 12
"""Straight pieces that stand for one Bézier where a curve is measured."""


def through(points: Points) -> str:
    """Path data of the open curve through the points."""
    return _start(points[0]) + "".join(_cubic(*piece[1:]) for piece in _pieces(points, closed=False))


def around(points: Points) -> str:
    """Path data of the closed curve through the points."""
    return _start(points[0]) + "".join(_cubic(*piece[1:]) for piece in _pieces(points, closed=True)) + "Z"


def corners(points: Points) -> str:
    """Path data of the closed polygon through the points."""
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) + "Z"


def straight(points: Points) -> str:
    """Path data of the open line through the points."""
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points)


def outline(points: Points) -> tuple[Point, ...]:
    """Turn the closed curve into a fine polygon."""
    return _outline(tuple(points))


@lru_cache(maxsize=256)
def _outline(points: tuple[Point, ...]) -> tuple[Point, ...]:
    return tuple(at for piece in _pieces(points, closed=True) for at in _along(piece))


def spread(points: Points, count: int) -> tuple[Point, ...]:
    """Find count + 1 points, evenly spaced along the open curve."""
    return _spread(tuple(points), count)


@lru_cache(maxsize=2048)
def _spread(points: tuple[Point, ...], count: int) -> tuple[Point, ...]:
    fine = [at for piece in _pieces(points, closed=False) for at in _along(piece)] + [points[-1]]
    lengths = list(accumulate((math.dist(a, b) for a, b in pairwise(fine)), initial=0.0))
    return tuple(_at_length(fine, lengths, lengths[-1] * i / count) for i in range(count + 1))


def between(first: Points, second: Points, share: float, reach: Reach = (0, 1), count: int = 4) -> Points:
    """Run a line at a share of the way from one edge to the other; reach: from where to where of their length."""
    one, two = spread(first, 40), spread(second, 40)
    steps = [round(40 * (reach[0] + (reach[1] - reach[0]) * i / count)) for i in range(count + 1)]
    return [mixed(one[i], two[i], share) for i in steps]


def mixed(a: Point, b: Point, share: float) -> Point:
    """Find the point at a share of the way from a to b."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def mirrored(points: Points) -> tuple[Point, ...]:
    """Give the other half of the body: left for right about x = 0."""
    return tuple((-x, y) for x, y in points)


def shifted(points: Points, dx: float = 0, dy: float = 0) -> tuple[Point, ...]:
    return tuple((x + dx, y + dy) for x, y in points)


def inside(point: Point, polygon: Points) -> bool:
    """Whether a polygon holds a point: the even-odd rule."""
    x, y = point
    crossings = 0
    for (x1, y1), (x2, y2) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            crossings += 1
    return crossings % 2 == 1


def tucked(points: Points, polygon: Points, count: int = 16) -> Points:
    """Pull what sticks out of the polygon back to its edge; a curve that lies inside stays as it is."""
    fine = spread(points, count)
    if all(inside(at, polygon) for at in fine):
        return points
    return [at if inside(at, polygon) else min(polygon, key=lambda edge: math.dist(edge, at)) for at in fine]


Piece: TypeAlias = tuple[Point, Point, Point, Point]


def _pieces(points: Points, *, closed: bool) -> Iterator[Piece]:
    count = len(points)
    for i in range(count if closed else count - 1):
        a, b = points[i], points[(i + 1) % count]
        before = points[i - 1] if closed or i else (2 * a[0] - b[0], 2 * a[1] - b[1])
        after = points[(i + 2) % count] if closed or i + 2 < count else (2 * b[0] - a[0], 2 * b[1] - a[1])
        yield _piece(before, a, b, after)


def _piece(before: Point, a: Point, b: Point, after: Point) -> Piece:
    """Write the Bézier from a to b. Spans are square roots of distances: the centripetal knots, which never loop."""
    d1, d2, d3 = (max(math.sqrt(math.dist(*pair)), 1e-6) for pair in ((before, a), (a, b), (b, after)))
    return a, _handle(before, a, b, d1, d2), _handle(after, b, a, d3, d2), b


def _handle(behind: Point, here: Point, ahead: Point, d1: float, d2: float) -> Point:
    whole = 2 * d1 * d1 + 3 * d1 * d2 + d2 * d2
    x, y = ((d1 * d1 * ahead[k] - d2 * d2 * behind[k] + whole * here[k]) / (3 * d1 * (d1 + d2)) for k in (0, 1))
    return x, y


def _along(piece: Piece) -> Iterator[Point]:
    a, b, c, d = piece
    for step in range(STEPS):
        t = step / STEPS
        u = 1 - t
        weights = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        yield (
            sum(w * p[0] for w, p in zip(weights, (a, b, c, d), strict=True)),
            sum(w * p[1] for w, p in zip(weights, (a, b, c, d), strict=True)),
        )


def _at_length(fine: Points, lengths: Sequence[float], wanted: float) -> Point:
    i = min(max(bisect_left(lengths, wanted), 1), len(lengths) - 1)
    span = lengths[i] - lengths[i - 1]
    return mixed(fine[i - 1], fine[i], (wanted - lengths[i - 1]) / span if span else 0)


def _start(at: Point) -> str:
    return f"M{number(at[0])} {number(at[1])}"


def _cubic(a: Point, b: Point, c: Point) -> str:
    return "C" + " ".join(number(v) for at in (a, b, c) for v in at)
