"""What all scenes share: the heading with the points' numbers, the person's place on the page, close-ups and labels.

A scene is drawn for one side of the person. For the other one all that is drawn is flipped, and every word is set anew
at its place in the mirror.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.figures.anatomy.shapes import Side
from bot.figures.boxes import Box
from bot.figures.curves import Point
from bot.figures.labels import Callout, Labels, callout, heading, pin, side_pill, under_heading
from bot.figures.lettering import SMALLEST
from bot.figures.palette import COMFORT, INK, POINT_COLOURS, Look
from bot.figures.panels import Panel, drawn
from bot.figures.svg import document, group, moved, number, rectangle

WIDTH = 1080
EDGE = 44
WHOLE = WIDTH - 2 * EDGE


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
    room: float = WHOLE

    @property
    def colour(self) -> str:
        return POINT_COLOURS[self.points[0]] if self.points else COMFORT


@dataclass(frozen=True, slots=True)
class Inset:
    """A framed close-up of the body map in the person's own skin. over: what lies on it, in pixels
    from its corner.
    """

    panel: Panel
    frame: Box
    over: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """art: all that has no words. pins: places of the points' numbers on it."""

    height: int
    title: Title
    art: tuple[str, ...]
    labels: tuple[Callout, ...]
    insets: tuple[Inset, ...] = ()
    pins: tuple[tuple[int, Point], ...] = ()


Drawer: TypeAlias = Callable[[Look], Scene]


def staged(draw: Drawer, drawn_for: Side | None, labels: Labels, look: Look, side: Side | None = None) -> str:
    """Draw a scene for a side of the person, or as it is. drawn_for: the side that the drawing itself shows."""
    scene = draw(look)
    flipped = side not in {None, drawn_for}
    if flipped:
        scene = _in_the_mirror(scene)
    frame = Box(14, 14, WIDTH - 28, scene.height - 28)
    return document(
        WIDTH,
        scene.height,
        group(*scene.art, transform=moved(WIDTH, 0, flipped=True) if flipped else None),
        *[_inset(inset, scene.title, labels, look, side) for inset in scene.insets],
        *[pin(*at, point, 24) for point, at in scene.pins],
        *[callout(spec, labels, frame) for spec in scene.labels],
        _heading(scene.title, labels, side, EDGE + (WHOLE - scene.title.room if flipped else 0)),
    )


def _in_the_mirror(scene: Scene) -> Scene:
    return replace(
        scene,
        labels=tuple(
            replace(spec, at=_across(spec.at), targets=tuple(map(_across, spec.targets))) for spec in scene.labels
        ),
        insets=tuple(
            replace(one, frame=replace(one.frame, x=WIDTH - one.frame.x - one.frame.width)) for one in scene.insets
        ),
        pins=tuple((point, _across(at)) for point, at in scene.pins),
    )


def _across(at: Point) -> Point:
    return WIDTH - at[0], at[1]


def _inset(inset: Inset, title: Title, labels: Labels, look: Look, side: Side | None) -> str:
    frame = inset.frame
    over = group(inset.over, transform=moved(frame.x, frame.y)) if inset.over else ""
    edge = rectangle(
        frame.x, frame.y, frame.width, frame.height, rx=28, fill="none", stroke=title.colour, stroke_width=4
    )
    return drawn(inset.panel, frame, frozenset(title.points), labels, look.skin, side) + over + edge


def _heading(title: Title, labels: Labels, side: Side | None, x: float) -> str:
    """Write the number and the name, and under it the side and how; x: where the free part of the page begins."""
    pins = [pin(x + 34 + 80 * i, 74, point, 34) for i, point in enumerate(title.points)]
    left = x + 4 + 80 * len(title.points) if pins else x
    text = heading(title.title, labels, Box(left, 24, x + title.room - left, 100), title.colour)
    y = 143
    which, taken = side_pill(side, labels, x, y, title.colour) if side else ("", 0)
    indent = taken + 16 if side else 0
    frame = Box(x + indent, y - 17, title.room - indent, 34)
    how = under_heading(title.subtitle, labels, frame, (34, 32, 30, 28, SMALLEST), 2, INK)
    return "".join((*pins, text, which, how))
