"""Things of a scene: wall, floor, mat, chair, cushion, ball and tool."""

from __future__ import annotations

from bot.figures.anatomy.shapes import points
from bot.figures.curves import Point, around, shifted
from bot.figures.palette import PAPER, SHADOW, WHITE
from bot.figures.strokes import crease, joined
from bot.figures.svg import circle, ellipse, gradient, group, moved, path, rectangle, tag

FLOOR, FLOOR_EDGE = "#EADFD2", "#D8C9B8"
WALL, WALL_EDGE = "#E3DBD0", "#B9AD9D"
WOOD, WOOD_SHADE, WOOD_LINE = "#D9B48A", "#BF9568", "#8C6540"
MAT, MAT_EDGE = "#B7CEC9", "#8FAFA9"
BALL, BALL_LINE = "#F08A34", "#B3561B"


def room(width: int, height: int, floor: float) -> str:
    """Draw the page with a floor from the given height (pixels) down."""
    ground = rectangle(0, floor, width, height - floor, fill=FLOOR)
    return rectangle(0, 0, width, height, fill=PAPER) + ground + rectangle(0, floor, width, 3, fill=FLOOR_EDGE)


def wall(x: float, floor: float, width: int) -> str:
    """Draw a wall that stands at x and fills the page to the right."""
    shade = tag("defs", gradient("wall-shade", (0, "#CFC5B8", 1), (0.3, WALL, 1), (1, "#EDE7DE", 1), across=True))
    face = rectangle(x, 0, width - x, floor + 22, fill="url(#wall-shade)")
    board = rectangle(x, floor - 18, width - x, 40, fill=WHITE, fill_opacity=0.6)
    return shade + face + board + rectangle(x - 1.5, 0, 3, floor + 22, fill=WALL_EDGE)


def shadow(x: float, y: float, rx: float, ry: float = 14) -> str:
    return ellipse(x, y, rx, ry, fill=SHADOW, fill_opacity=0.14)


def mat(left: float, right: float, y: float, depth: float = 1) -> str:
    """Draw an exercise mat lying on the floor at y; a greater depth shows it more from above."""
    edge = [
        (left, y + 20),
        (left + 46, y - 18 * depth),
        (right - 46, y - 18 * depth),
        (right, y + 20),
        (right - 60, y + 38),
        (left + 60, y + 38),
    ]
    return path(around(shifted(edge, dy=9)), fill=MAT_EDGE) + path(around(edge), fill=MAT)


def ball(x: float, y: float, r: float) -> str:
    shine = ellipse(x - r * 0.3, y - r * 0.38, r * 0.3, r * 0.2, fill=WHITE, fill_opacity=0.6)
    dark = path(
        around(
            [
                (x + r * 0.1, y + r * 0.9),
                (x + r * 0.78, y + r * 0.45),
                (x + r * 0.93, y - r * 0.2),
                (x + r * 0.55, y + r * 0.3),
            ]
        ),
        fill="#C9621E",
        fill_opacity=0.7,
    )
    return circle(x, y, r, fill=BALL, stroke=BALL_LINE, stroke_width=2.4) + dark + shine


def chair(seat_x: float, seat_y: float, floor: float) -> str:
    """Draw a plain wooden chair from the side; its back stands at the left. seat_x: middle of the seat."""
    left, right = seat_x - 120, seat_x + 120
    far = [
        _bar((right - 40, seat_y + 20), (right - 26, floor - 18), 9),
        _bar((left + 46, seat_y + 20), (left + 34, floor - 18), 9),
    ]
    near = [
        _bar((right - 16, seat_y + 14), (right - 4, floor), 11),
        _bar((left + 16, seat_y + 14), (left - 2, floor), 11),
        _bar((left + 10, seat_y + 10), (left - 34, seat_y - 300), 11),
    ]
    rail = path(
        around(
            [(left - 48, seat_y - 320), (left - 18, seat_y - 322), (left - 4, seat_y - 210), (left - 30, seat_y - 206)]
        ),
        fill=WOOD,
        stroke=WOOD_LINE,
        stroke_width=2.4,
    )
    plank = rectangle(left - 6, seat_y, right - left + 12, 26, rx=12, fill=WOOD, stroke=WOOD_LINE, stroke_width=2.4)
    return joined(far, WOOD_SHADE, WOOD_LINE) + joined(near, WOOD, WOOD_LINE) + rail + plank


def cushion(x: float, y: float, width: float, height: float) -> str:
    w, h = width / 2, height / 2
    edge = [(-w, -h * 0.7), (0, -h), (w, -h * 0.7), (w * 1.05, 0), (w, h * 0.8), (0, h), (-w, h * 0.8), (-w * 1.05, 0)]
    return path(around(shifted(edge, x, y)), fill="#E8E1EC", stroke="#A99BB3", stroke_width=2.4)


def scraper(at: Point, turn: float) -> str:
    """Draw a smooth flat tool, held at its upper end; 0 points straight down."""
    shape = points("-13,-30 13,-30 17,10 22,54 16,74 0,80 -16,74 -22,54 -17,10")
    body = path(around(shape), fill="#7FB5A6", stroke="#3F7A6B", stroke_width=2.4)
    return group(body, crease([(-8, 20), (-10, 46), (-6, 62)], WHITE, 3, 0.5), transform=moved(*at, 1, turn))


def _bar(top: Point, bottom: Point, half: float) -> str:
    (x1, y1), (x2, y2) = top, bottom
    return f"M{x1 - half:.1f} {y1:.1f}L{x1 + half:.1f} {y1:.1f}L{x2 + half:.1f} {y2:.1f}L{x2 - half:.1f} {y2:.1f}Z"
