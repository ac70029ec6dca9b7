"""What all scenes share: the heading with the points' numbers, the person's place on the page, and the labels."""

from __future__ import annotations

from dataclasses import dataclass

from bot.figures.boxes import Box
from bot.figures.curves import Point
from bot.figures.labels import Callout, Labels, callout, heading, pin
from bot.figures.lettering import fitted, lettered
from bot.figures.palette import COMFORT, INK, POINT_COLOURS
from bot.figures.svg import document, group, number

WIDTH = 1080


@dataclass(frozen=True, slots=True)
class Placing:
    """How a person drawn 900 high comes onto the page; a negative scale across faces left."""

    scale: float
    dx: float
    dy: float
    flipped: bool = False

    def __call__(self, x: float, y: float) -> Point:
        return self.dx + self.scale * (-x if self.flipped else x), self.dy + self.scale * y

    def art(self, *parts: str) -> str:
        across = -self.scale if self.flipped else self.scale
        scale = f"scale({across:.3f} {self.scale:.3f})"
        return group(*parts, transform=f"translate({number(self.dx)} {number(self.dy)}) {scale}")


@dataclass(frozen=True, slots=True)
class Title:
    """points: whose numbers stand before the title, none for comfort. room: pixels across that the heading may take."""

    points: tuple[int, ...]
    title: str
    subtitle: str
    room: float = 960


def staged(height: int, title: Title, labels: Labels, *art: str) -> str:
    """Put a scene together: what is drawn, then its heading."""
    pins = [pin(78 + 80 * i, 74, point, 34) for i, point in enumerate(title.points)]
    left = 78 + 80 * len(title.points) - 30 if pins else 44
    frame = Box(left, 24, title.room - left + 40, 100)
    text = heading(title.title, labels, frame, POINT_COLOURS[title.points[0]] if pins else COMFORT)
    return document(WIDTH, height, *art, *pins, text, _subtitle(title, labels))


def labelled(height: int, labels: Labels, *specs: Callout) -> str:
    """Draw labels with the whole page as their frame."""
    frame = Box(14, 14, WIDTH - 28, height - 28)
    return "".join(callout(spec, labels, frame) for spec in specs)


def _subtitle(title: Title, labels: Labels) -> str:
    block = fitted(labels[title.subtitle], title.room, (34, 32, 30, 28, 26))
    text = lettered(block, 44, 126 + block.height / 2, INK, "start")
    return group(text, class_="heading", data_label=title.subtitle)
