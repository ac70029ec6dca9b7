"""Boxes: frames on the page and windows onto a view."""

from __future__ import annotations

from dataclasses import dataclass

from bot.figures.curves import Point, Points, mixed


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float

    def at(self, across: float, down: float) -> Point:
        """Find a place by shares of width and height."""
        return self.x + across * self.width, self.y + down * self.height

    def inset(self, by: float) -> Box:
        return Box(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)

    def holds(self, point: Point) -> bool:
        return self.nearest(point) == point

    def nearest(self, point: Point) -> Point:
        x, y = point
        return min(max(x, self.x), self.x + self.width), min(max(y, self.y), self.y + self.height)

    def meets(self, points: Points) -> bool:
        """Whether the box around some points overlaps this box."""
        xs, ys = [x for x, _ in points], [y for _, y in points]
        across = min(xs) <= self.x + self.width and max(xs) >= self.x
        return across and min(ys) <= self.y + self.height and max(ys) >= self.y

    def cut(self, polygon: Points) -> Points:
        """Cut a polygon at the four sides: Sutherland and Hodgman's method."""
        sides = (
            (0, self.x, 1),
            (0, self.x + self.width, -1),
            (1, self.y, 1),
            (1, self.y + self.height, -1),
        )
        for axis, limit, sign in sides:
            polygon = _cut(polygon, axis, limit, sign)
        return polygon


def _cut(polygon: Points, axis: int, limit: float, sign: int) -> Points:
    """Keep what lies on one side of a line across the axis; sign 1 keeps the greater coordinates."""
    kept: list[Point] = []
    for a, b in zip(polygon, [*polygon[1:], *polygon[:1]], strict=True):
        here, there = (a[axis] - limit) * sign, (b[axis] - limit) * sign
        if here >= 0:
            kept.append(a)
        if here * there < 0:
            kept.append(mixed(a, b, here / (here - there)))
    return kept
