"""Limbs: a shape swept along a bone, with its own width in front and behind at every place."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from bot.figures.curves import Point, Points, around, mixed, spread

Width: TypeAlias = tuple[float, float, float]
"""Share of the length, pixels in front of the bone, pixels behind it."""
Widths: TypeAlias = Sequence[Width]

THIGH: Widths = ((0, 52, 60), (0.25, 55, 57), (0.55, 49, 48), (0.85, 38, 37), (1, 35, 35))
SHANK: Widths = ((0, 35, 33), (0.12, 31, 37), (0.3, 28, 45), (0.5, 25, 41), (0.75, 20, 26), (0.92, 17, 20), (1, 17, 21))
UPPER_ARM: Widths = ((0, 32, 32), (0.3, 28, 29), (0.7, 23, 24), (1, 20, 21))
FOREARM: Widths = ((0, 20, 21), (0.25, 23, 22), (0.6, 18, 18), (1, 13, 13))
THIGH_LENGTH, SHANK_LENGTH = 216, 218
UPPER_ARM_LENGTH, FOREARM_LENGTH = 156, 142
"""Pixels, of a person 900 tall."""


@dataclass(frozen=True, slots=True)
class Bone:
    """A bone's course from its upper end. In front is to the left of the way when y runs down."""

    course: Points

    def at(self, share: float, ahead: float = 0) -> Point:
        """Find the place at a share of the length, so many pixels in front of the bone."""
        fine = spread(self.course, 40)
        i = min(max(round(share * 40), 0), 40)
        (x1, y1), (x2, y2) = fine[max(i - 1, 0)], fine[min(i + 1, 40)]
        length = math.hypot(x2 - x1, y2 - y1) or 1
        x, y = fine[i]
        return x + (y2 - y1) / length * ahead, y - (x2 - x1) / length * ahead

    def turn(self) -> float:
        """Measure the angle against straight down, in degrees, clockwise on the page."""
        (x1, y1), (x2, y2) = self.course[-2], self.course[-1]
        return math.degrees(math.atan2(y2 - y1, x2 - x1)) - 90


def bone(*course: Point) -> Bone:
    return Bone(course)


def swept(limb: Bone, widths: Widths, ease: float = 0, factor: float = 1, *, capped: bool = True) -> str:
    """Outline a limb. ease: pixels added all round for cloth. capped: both ends are rounded."""
    front = [limb.at(t, ahead * factor + ease) for t, ahead, _ in widths]
    behind = [limb.at(t, -back * factor - ease) for t, _, back in widths]
    if not capped:
        return around([*front, *reversed(behind)])
    return around([_cap(front, behind, 0), *front, _cap(front, behind, -1), *reversed(behind)])


def part(widths: Widths, start: float, end: float) -> Widths:
    """Cut a piece out of a limb's widths, for a sleeve or a trouser leg."""
    inner = [width for width in widths if start < width[0] < end]
    return [_width_at(widths, start), *inner, _width_at(widths, end)]


def bent(root: Point, tip: Point, upper: float, lower: float, side: float = 1) -> Point:
    """Place a knee or an elbow between two ends; side 1 bends to the left of the way from root to tip, -1 to the right.

    Ends too far apart give a straight limb.
    """
    reach = math.dist(root, tip) or 1
    along = (upper * upper - lower * lower + reach * reach) / (2 * reach)
    height = math.sqrt(max(upper * upper - along * along, 0)) * side
    ux, uy = (tip[0] - root[0]) / reach, (tip[1] - root[1]) / reach
    return root[0] + ux * along + uy * height, root[1] + uy * along - ux * height


def _cap(front: Points, behind: Points, end: int) -> Point:
    middle = mixed(front[end], behind[end], 0.5)
    other = mixed(front[1 if end == 0 else -2], behind[1 if end == 0 else -2], 0.5)
    length = math.dist(middle, other) or 1
    out = math.dist(front[end], behind[end]) * 0.42
    return middle[0] + (middle[0] - other[0]) / length * out, middle[1] + (middle[1] - other[1]) / length * out


def _width_at(widths: Widths, share: float) -> Width:
    for (t1, f1, b1), (t2, f2, b2) in pairwise(widths):
        if t1 <= share <= t2:
            k = (share - t1) / (t2 - t1)
            return share, f1 + (f2 - f1) * k, b1 + (b2 - b1) * k
    return share, *widths[-1][1:]
