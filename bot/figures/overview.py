"""The body from three sides with a legend: all points numbered, or only those of a plan."""

from __future__ import annotations

from bot.figures.anatomy.shapes import Side
from bot.figures.boxes import Box
from bot.figures.labels import Callout, Labels, Tone, callout, pin, side_pill
from bot.figures.lettering import SMALLEST, fitted, lettered
from bot.figures.muscles import Plate
from bot.figures.palette import INK, PAPER, Look
from bot.figures.panels import VIEWS, Placement, is_flipped, pins
from bot.figures.point_cards import CARDS
from bot.figures.svg import document, group, rectangle

WIDTH = 1080
PLACES = (("back", 184, "figure-view-back"), ("side", 524, "figure-view-side"), ("front", 888, "figure-view-front"))
"""View, middle of its body on the page, caption."""
TOP = 84
LEGEND = 1146
ROW = 66
ROWS = -(-len(CARDS) // 2)
HEIGHT = LEGEND + ROWS * ROW + 10
PIN = 24
PLAN_PIN = 20
EVERY = frozenset(card.number for card in CARDS.values())

PLAN_SCALE = 0.74
"""A plan stands above its own words on a phone: smaller bodies, and as many rows as it has points."""
PLAN_LEGEND = 872
WHICH_AT = 720
"""Where the words that tell the side begin, beside the first point's name."""


def overview(labels: Labels, look: Look) -> str:
    return document(
        WIDTH,
        HEIGHT,
        rectangle(0, 0, WIDTH, HEIGHT, fill=PAPER),
        *[_view(name, Placement(1, x, TOP), caption, EVERY, PIN, labels, look) for name, x, caption in PLACES],
        *[_entry(card.number, card.title, labels, *_place(card.number)) for card in CARDS.values()],
    )


def plan(points: frozenset[int], labels: Labels, look: Look, side: Side | None = None) -> str:
    """Light only these points (1-8), on one side of the person or on both, the rest of the body muted."""
    chosen = [card for card in CARDS.values() if card.number in points]
    height = PLAN_LEGEND + ROW * len(chosen) - 6
    views = [
        _view(name, _standing(name, PLAN_SCALE, x, side), caption, points, PLAN_PIN, labels, look, side)
        for name, x, caption in PLACES
    ]
    rows = [_entry(card.number, card.title, labels, 70, PLAN_LEGEND + row * ROW) for row, card in enumerate(chosen)]
    which = side_pill(side, labels, WHICH_AT, PLAN_LEGEND, INK)[0] if side else ""
    return document(WIDTH, height, rectangle(0, 0, WIDTH, height, fill=PAPER), *views, *rows, which)


def _standing(name: str, scale: float, x: float, side: Side | None) -> Placement:
    return Placement(scale, x, TOP, is_flipped(VIEWS[name][0], side))


def _view(
    name: str,
    place: Placement,
    caption: str,
    points: frozenset[int],
    r: float,
    labels: Labels,
    look: Look,
    side: Side | None = None,
) -> str:
    view, draw = VIEWS[name]
    one_half = side is not None and view.halved
    body = place.art(draw(Plate(points, look.skin, PAPER, one_half=one_half)))
    title = callout(Callout(caption, (place.dx, 44), tone=Tone.CAPTION), labels, Box(place.dx - 170, 0, 340, 90))
    return body + "".join(pins(view, points, place, None, r, one_half=one_half)) + title


def _place(number: int) -> tuple[float, float]:
    """Numbers run down the first column, then down the second."""
    column, row = divmod(number - 1, ROWS)
    return (580 if column else 70), LEGEND + row * ROW


def _entry(number: int, title: str, labels: Labels, x: float, y: float) -> str:
    block = fitted(labels[title], 420, (32, 30, 28, SMALLEST), 1)
    return pin(x, y, number, PIN) + group(lettered(block, x + 44, y, anchor="start"), class_="legend", data_label=title)
