"""A small picture from above: how a person stands to the wall."""

from __future__ import annotations

from dataclasses import dataclass

from bot.figures.anatomy.shapes import points
from bot.figures.curves import Point, around
from bot.figures.palette import PANEL, POINT_COLOURS, POINT_FILLS, WHITE, Look
from bot.figures.props import WALL, WALL_EDGE, ball
from bot.figures.strokes import arrow
from bot.figures.svg import circle, ellipse, group, moved, path, rectangle, tag

FOOT = points("-17,-4 -21,48 -16,84 -4,98 10,92 18,56 16,-4")
NOSE = points("-9,28 -4,40 0,46 4,40 9,28")
SIZE = 1.2
WALL_AT = 0.52
"""Share of the radius, to the right of the middle."""


@dataclass(frozen=True, slots=True)
class Stand:
    """How a person stands, seen from above.

    at: middle of the body, from the middle of the circle. turn: in degrees; 0 looks down the page, -90 at the wall.
    muscle: where the pressed muscle lies, before the turn. ball: from the middle of the circle. way: the arrow along
    which the person turns or leans.
    """

    at: Point
    turn: float
    muscle: tuple[Point, ...]
    ball: Point
    way: tuple[Point, ...]


def from_above(x: float, y: float, r: float, look: Look, point: int, stand: Stand) -> str:
    """Draw the circle at a place of the page, the wall at its right."""
    colour = POINT_COLOURS[point]
    clip = tag("clipPath", circle(0, 0, r), id="above-clip")
    wall = r * WALL_AT
    scene = group(
        rectangle(-r, -r, 2 * r, 2 * r, fill=PANEL),
        rectangle(wall, -r, r, 2 * r, fill=WALL),
        rectangle(wall - 3, -r, 6, 2 * r, fill=WALL_EDGE),
        group(_person(look, point, stand.muscle), transform=moved(*stand.at, SIZE, stand.turn)),
        ball(*stand.ball, 22),
        arrow(stand.way, colour, 7),
        clip_path="url(#above-clip)",
    )
    ring = circle(0, 0, r, fill="none", stroke=colour, stroke_width=4)
    return clip + group(scene, ring, transform=moved(x, y))


def _person(look: Look, point: int, muscle: tuple[Point, ...]) -> str:
    """Draw feet, hips, shoulders and the head with its nose; looks down the page."""
    skin, shirt, trousers, hair = look.skin, look.shirt, look.trousers, look.hair
    feet = [
        group(path(around(FOOT), fill=skin.fill, stroke=skin.line, stroke_width=2.4), transform=moved(side * 34, 0))
        for side in (1, -1)
    ]
    return "".join(
        (
            *feet,
            ellipse(0, 4, 76, 46, fill=trousers.fill, stroke=trousers.line, stroke_width=2.4),
            ellipse(0, -8, 90, 28, fill=shirt.fill, stroke=shirt.line, stroke_width=2.4),
            path(around(muscle), fill=POINT_FILLS[point], stroke=WHITE, stroke_width=2.4),
            path(around(NOSE), fill=skin.fill, stroke=skin.line, stroke_width=2.4),
            circle(0, 0, 35, fill=skin.fill, stroke=skin.line, stroke_width=2.4),
            circle(0, -8, 34, fill=hair.fill, stroke=hair.line, stroke_width=2.4),
        )
    )
