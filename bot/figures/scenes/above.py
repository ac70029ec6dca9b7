"""A small picture from above: how a person stands to the wall."""

from __future__ import annotations

from bot.figures.anatomy.shapes import points
from bot.figures.curves import around
from bot.figures.palette import PANEL, POINT_COLOURS, POINT_FILLS, WHITE, Look
from bot.figures.props import WALL, WALL_EDGE, ball
from bot.figures.strokes import arrow
from bot.figures.svg import circle, ellipse, group, moved, path, rectangle, tag

FOOT = points("-13,16 -17,60 -10,92 8,96 17,66 13,16")
MUSCLE = points("40,26 56,14 70,2 77,14 64,34 48,42")
TURN = -42


def from_above(x: float, y: float, r: float, look: Look, point: int) -> str:
    """Draw the circle at a place of the page; the person faces down and turns to the wall at the right."""
    colour = POINT_COLOURS[point]
    clip = tag("clipPath", circle(0, 0, r), id="above-clip")
    scene = group(
        rectangle(-r, -r, 2 * r, 2 * r, fill=PANEL),
        rectangle(r * 0.56, -r, r, 2 * r, fill=WALL),
        rectangle(r * 0.56 - 2, -r, 4, 2 * r, fill=WALL_EDGE),
        group(_person(look, point), transform=moved(-34, -14, 1.04, TURN)),
        ball(r * 0.56 - 27, 4, 26),
        arrow([(-124, 66), (-92, 112), (-36, 126)], colour, 6),
        clip_path="url(#above-clip)",
    )
    ring = circle(0, 0, r, fill="none", stroke=colour, stroke_width=4)
    return clip + group(scene, ring, transform=moved(x, y))


def _person(look: Look, point: int) -> str:
    skin, shirt, trousers, hair = look.skin, look.shirt, look.trousers, look.hair
    feet = [
        group(path(around(FOOT), fill=skin.fill, stroke=skin.line, stroke_width=2.2), transform=moved(side * 32, 0))
        for side in (1, -1)
    ]
    return "".join(
        (
            *feet,
            ellipse(0, 0, 78, 52, fill=trousers.fill, stroke=trousers.line, stroke_width=2.2),
            path(around(MUSCLE), fill=POINT_FILLS[point], stroke=WHITE, stroke_width=2),
            ellipse(0, -6, 98, 33, fill=shirt.fill, stroke=shirt.line, stroke_width=2.2),
            path(around(points("-8,24 0,40 8,24")), fill=skin.fill, stroke=skin.line, stroke_width=2),
            circle(0, -2, 32, fill=hair.fill, stroke=hair.line, stroke_width=2),
        )
    )
