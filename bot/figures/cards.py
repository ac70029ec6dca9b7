"""Cards: close-ups of a point in rows, under its number, its name and small silhouettes that tell where they are."""

from __future__ import annotations

from dataclasses import dataclass

from bot.figures.anatomy.shapes import Side, View
from bot.figures.boxes import Box
from bot.figures.curves import around
from bot.figures.labels import Labels, heading, pin, side_pill, under_heading
from bot.figures.lettering import SMALLEST
from bot.figures.palette import PAPER, POINT_COLOURS, QUIET, Look
from bot.figures.panels import VIEWS, Panel, drawn, is_flipped
from bot.figures.svg import document, group, moved, path, rectangle

WIDTH = 1080
EDGE = 40
GAP = 24
HEADER = 136
SILHOUETTE = "#DDBFAE"


@dataclass(frozen=True, slots=True)
class Card:
    """rows of panels from top to bottom, each with its share of the height. muscle: label of its anatomical name."""

    number: int
    title: str
    rows: tuple[tuple[float, tuple[Panel, ...]], ...]
    height: int = 1080
    muscle: str = ""


def card(spec: Card, labels: Labels, look: Look, side: Side | None = None) -> str:
    """Draw a card for a side of the person; without one, both sides are lit and what has no other side is a right."""
    frames = _frames(spec)
    panels = [drawn(panel, frame, frozenset({spec.number}), labels, look.skin, side) for panel, frame in frames]
    locator = _locator([panel for panel, _ in frames], spec.number, side)
    room = Box(126, 20, WIDTH - 126 - EDGE - 78 * locator.count("<rect"), HEADER - 40)
    below = _below_title(spec, labels, room, side)
    title = Box(room.x, 14, room.width, 64) if below else room
    return document(
        WIDTH,
        spec.height,
        rectangle(0, 0, WIDTH, spec.height, fill=PAPER),
        *panels,
        locator,
        pin(78, 68, spec.number, 34),
        heading(spec.title, labels, title, POINT_COLOURS[spec.number]),
        below,
    )


def _below_title(spec: Card, labels: Labels, room: Box, side: Side | None) -> str:
    """Which side this is, and the anatomical name in quiet letters."""
    which, taken = side_pill(side, labels, room.x, 98, POINT_COLOURS[spec.number]) if side else ("", 0.0)
    indent = taken + 16 if side else 0
    frame = Box(room.x + indent, 83, room.width - indent, 30)
    muscle = under_heading(spec.muscle, labels, frame, (30, 28, SMALLEST), 1, QUIET) if spec.muscle else ""
    return which + muscle


def _frames(spec: Card) -> list[tuple[Panel, Box]]:
    height = spec.height - HEADER - EDGE - GAP * (len(spec.rows) - 1)
    frames: list[tuple[Panel, Box]] = []
    y = float(HEADER)
    for share, row in spec.rows:
        width = (WIDTH - 2 * EDGE - GAP * (len(row) - 1)) / len(row)
        frames += [(panel, Box(EDGE + i * (width + GAP), y, width, share * height)) for i, panel in enumerate(row)]
        y += share * height + GAP
    return frames


def _locator(panels: list[Panel], number: int, side: Side | None) -> str:
    """Small silhouettes at the top right, with the part that each close-up shows."""
    bodies = [
        (VIEWS[panel.view][0], panel.crop) for panel in reversed(panels) if panel.view in {"back", "front", "side"}
    ]
    return "".join(
        _silhouette(view, crop, number, WIDTH - 84 - i * 74, flipped=is_flipped(view, side))
        for i, (view, crop) in enumerate(bodies)
    )


def _silhouette(view: View, crop: Box, number: int, x: float, *, flipped: bool) -> str:
    colour = POINT_COLOURS[number]
    frame = rectangle(
        max(crop.x, -165),
        max(crop.y, -20),
        min(crop.width, 330),
        crop.height,
        rx=30,
        fill=colour,
        fill_opacity=0.3,
        stroke=colour,
        stroke_width=22,
    )
    return group(path(around(view.outline), fill=SILHOUETTE), frame, transform=moved(x, 12, 0.112, flipped=flipped))
