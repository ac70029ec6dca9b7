"""Strokes that body, feet and scenes share: creases, contours, bones, the soft inner shadow, arrows."""

from __future__ import annotations

import math
from collections.abc import Iterable

from bot.figures.anatomy.shapes import Edges, Zone
from bot.figures.curves import Point, Points, around, spread, straight, through
from bot.figures.palette import BONE, BONE_EDGE, WHITE
from bot.figures.svg import circle, ellipse, group, moved, path, tag

SHADE = "#8A4B2E"
RIM = ((40, 0.035), (30, 0.04), (21, 0.045), (13, 0.05), (7, 0.06))
"""Width and opacity of nested strokes: volume without a filter."""


def crease(points: Points, colour: str, width: float = 1.4, opacity: float = 0.7, dashes: str | None = None) -> str:
    return path(
        through(points),
        fill="none",
        stroke=colour,
        stroke_width=width,
        stroke_opacity=opacity,
        stroke_linecap="round",
        stroke_dasharray=dashes,
    )


def contour(d: str, colour: str, width: float = 2.2) -> str:
    return path(d, fill="none", stroke=colour, stroke_width=width, stroke_linejoin="round")


def rim(d: str, name: str) -> str:
    """Draw a soft shadow inside the closed path d; name is the id of its clip."""
    strokes = [path(d, fill="none", stroke=SHADE, stroke_opacity=opacity, stroke_width=width) for width, opacity in RIM]
    return tag("clipPath", path(d), id=name) + group(*strokes, clip_path=f"url(#{name})")


def bony(x: float, y: float, rx: float, ry: float | None = None) -> str:
    """Draw a bony landmark that can be felt through the skin."""
    return ellipse(x, y, rx, rx if ry is None else ry, fill=BONE, stroke=BONE_EDGE, stroke_width=1.3)


def rib(points: Points) -> str:
    d = through(points)
    edge = path(d, fill="none", stroke=BONE_EDGE, stroke_width=9, stroke_linecap="round")
    return edge + path(d, fill="none", stroke=BONE, stroke_width=7, stroke_linecap="round")


def tendon(edges: Edges) -> str:
    return path(around(edges.closed()), fill=BONE, stroke=BONE_EDGE, stroke_width=0.9)


def cord(points: Points, width: float) -> str:
    """Draw a thin round tendon."""
    d = through(points)
    edge = path(d, fill="none", stroke=BONE_EDGE, stroke_opacity=0.7, stroke_width=width + 1.4)
    return edge + path(d, fill="none", stroke=BONE, stroke_width=width)


def joined(paths: Iterable[str], fill: str, line: str, width: float = 2.2) -> str:
    """Overlapping shapes as one: all are outlined first, then all are filled."""
    outlines = list(paths)
    edges = [
        path(d, fill=line, stroke=line, stroke_width=2 * width, stroke_linejoin="round", stroke_linecap="round")
        for d in outlines
    ]
    return "".join(edges) + "".join(path(d, fill=fill) for d in outlines)


def arrow(points: Points, colour: str, width: float = 7) -> str:
    """Draw a curved arrow that ends at the last point."""
    before, tip = spread(points, 20)[-3], points[-1]
    shaft = crease([*points[:-1], _toward(tip, before, width)], colour, width, 1)
    return shaft + _head(tip, math.atan2(tip[1] - before[1], tip[0] - before[0]), width, colour)


def _toward(tip: Point, before: Point, distance: float) -> Point:
    share = distance / (math.dist(tip, before) or 1)
    return tip[0] + (before[0] - tip[0]) * share, tip[1] + (before[1] - tip[1]) * share


def _head(tip: Point, angle: float, width: float, colour: str) -> str:
    barbs = [
        (tip[0] - 3 * width * math.cos(angle + turn), tip[1] - 3 * width * math.sin(angle + turn))
        for turn in (0.5, -0.5)
    ]
    ahead = tip[0] + width * math.cos(angle), tip[1] + width * math.sin(angle)
    d = straight([barbs[0], ahead, barbs[1]]) + "Z"
    return path(d, fill=colour, stroke=colour, stroke_width=2, stroke_linejoin="round")


def hatched(zone: Zone, colour: str, scale: float = 1) -> str:
    """Draw a zone to keep off: a ring with slanting lines, each cut at the ellipse. scale: units to a pixel."""
    lines = "".join(_chords(zone.rx, zone.ry, 7 * scale))
    return group(
        tag("ellipse", rx=zone.rx, ry=zone.ry, fill=WHITE, fill_opacity=0.62),
        path(lines, fill="none", stroke=colour, stroke_width=1.9 * scale, stroke_opacity=0.85),
        tag("ellipse", rx=zone.rx, ry=zone.ry, fill="none", stroke=colour, stroke_width=3.6 * scale),
        transform=moved(zone.x, zone.y, turn=zone.turn),
    )


def _chords(rx: float, ry: float, step: float) -> Iterable[str]:
    """Lines x - y = c, cut at the ellipse."""
    reach = math.hypot(rx, ry)
    for i in range(1, math.ceil(2 * reach / (step * math.sqrt(2)))):
        c = -reach + i * step * math.sqrt(2)
        root = rx * ry * math.sqrt(max(rx * rx + ry * ry - c * c, 0)) / (reach * reach)
        middle = c * rx * rx / (reach * reach)
        if root:
            yield straight([(middle - root, middle - root - c), (middle + root, middle + root - c)])


def dot(x: float, y: float, r: float, fill: str) -> str:
    return circle(x, y, r, fill=fill)
