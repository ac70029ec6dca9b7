"""The overview: the body from three sides with all points numbered, and a legend."""

from __future__ import annotations

from bot.figures.boxes import Box
from bot.figures.labels import Callout, Labels, Tone, callout, pin
from bot.figures.lettering import SMALLEST, fitted, lettered
from bot.figures.markup import document, group, moved, rectangle
from bot.figures.muscles import Plate
from bot.figures.palette import PAPER, Look
from bot.figures.panels import VIEWS, Placement, pins
from bot.figures.point_cards import CARDS

WIDTH = 1080
HEIGHT = 1420
PLACES = (("back", 184, "figure-view-back"), ("side", 524, "figure-view-side"), ("front", 888, "figure-view-front"))
"""View, middle of its body on the page, caption."""
TOP = 84
LEGEND = 1146
ROW = 66
PIN = 24


def overview(labels: Labels, look: Look) -> str:
    return document(
        WIDTH,
        HEIGHT,
        rectangle(0, 0, WIDTH, HEIGHT, fill=PAPER),
        *[_view(name, x, caption, labels, look) for name, x, caption in PLACES],
        *_legend(labels),
    )


def _view(name: str, x: float, caption: str, labels: Labels, look: Look) -> str:
    view, draw = VIEWS[name]
    every = frozenset(range(1, 9))
    body = group(draw(Plate(every, look.skin, PAPER)), transform=moved(x, TOP))
    title = callout(Callout(caption, (x, 44), tone=Tone.CAPTION), labels, Box(x - 170, 0, 340, 90))
    return body + "".join(pins(view, every, Placement(1, x, TOP), None, PIN)) + title


def _legend(labels: Labels) -> list[str]:
    return [_entry(card.number, card.title, labels) for card in CARDS.values()]


def _entry(number: int, title: str, labels: Labels) -> str:
    """Numbers run down the first column, then down the second."""
    x, y = (70 if number <= 4 else 580), LEGEND + (number - 1) % 4 * ROW  # noqa: PLR2004
    block = fitted(labels[title], 420, (32, 30, 28, SMALLEST), 1)
    return pin(x, y, number, PIN) + group(lettered(block, x + 44, y, anchor="start"), class_="legend", data_label=title)
