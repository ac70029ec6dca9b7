"""Labels: rounded pills with a leader line to what they name, numbered pins and no-press zones."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from bot.figures.anatomy.shapes import Side
from bot.figures.boxes import Box
from bot.figures.curves import Point, straight
from bot.figures.lettering import CAP, FAMILY, SMALLEST, Block, fitted, lettered
from bot.figures.palette import EDGE, INK, NO_PRESS, POINT_COLOURS, QUIET, WHITE
from bot.figures.svg import circle, group, moved, path, rectangle, tag

Labels: TypeAlias = Mapping[str, str]

WHICH_SIDE: Mapping[Side, str] = {"left": "figure-left-side", "right": "figure-right-side"}

SIZES = (30, 28, SMALLEST)
PADDING = 16, 11
SIDE_SIZE = 28
SIDE_PADDING = 8
MARGIN = 12
"""Pixels that stay free between a pill and the frame."""


class Tone(Enum):
    """What a label says: the name of a place, what to do, where not to press, or which view this is."""

    PLACE = "place"
    ACTION = "action"
    NO_PRESS = "no-press"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Callout:
    """A pill centred at a place (pixels), with a line to each target that ends `short` pixels before it."""

    label: str
    at: Point
    targets: tuple[Point, ...] = ()
    tone: Tone = Tone.PLACE
    widest: float = 330
    short: float = 0


LOOKS = {
    Tone.PLACE: (WHITE, EDGE, INK),
    Tone.ACTION: ("#FFF6E3", "#E3C88F", INK),
    Tone.NO_PRESS: ("#FFF1EE", NO_PRESS, "#8C1D18"),
    Tone.CAPTION: (WHITE, "none", QUIET),
}
"""Fill, edge and text colour of a pill."""


def callout(spec: Callout, labels: Labels, frame: Box) -> str:
    """Draw a label so that its pill stays within the frame."""
    block = fitted(labels[spec.label], min(spec.widest, frame.width - 2 * (MARGIN + PADDING[0])), SIZES, 3)
    pill = _pill(block, spec.at, frame)
    leaders = [_leader(pill, target, spec) for target in spec.targets]
    return group(*leaders, _drawn(pill, block, spec.tone), class_="label", data_label=spec.label)


def heading(label: str, labels: Labels, frame: Box, colour: str, sizes: tuple[float, ...] = (46, 40, 34, 30)) -> str:
    """Draw a title in bold, starting at the frame's left edge, in the middle of its height."""
    block = fitted(labels[label], frame.width, sizes, 2 if frame.height > 80 else 1, bold=True)  # noqa: PLR2004
    text = lettered(block, frame.x, frame.y + frame.height / 2, colour, "start")
    return group(text, class_="heading", data_label=label)


def side_pill(side: Side, labels: Labels, x: float, y: float, colour: str) -> tuple[str, float]:
    """Say in a filled pill which side of the person a picture shows; x: its left end, y: its middle. Also its width."""
    label = WHICH_SIDE[side]
    block = fitted(labels[label], math.inf, (SIDE_SIZE,), 1, bold=True)
    width, height = block.width + 2 * PADDING[0], block.height + 2 * SIDE_PADDING
    shape = rectangle(x, y - height / 2, width, height, rx=height / 2, fill=colour)
    words = lettered(block, x + width / 2, y, WHITE)
    return group(shape, words, class_="label", data_label=label), width


def under_heading(label: str, labels: Labels, frame: Box, sizes: tuple[float, ...], lines: int, colour: str) -> str:
    """Write a few words under a title, their first line at the top of the frame."""
    block = fitted(labels[label], frame.width, sizes, lines)
    y = frame.y + frame.height / 2 + (block.height - block.size) / 2
    return group(lettered(block, frame.x, y, colour, "start"), class_="heading", data_label=label)


def pin(x: float, y: float, number: int, r: float = 26) -> str:
    """Draw the numbered mark of a point."""
    colour = POINT_COLOURS[number]
    disc = circle(0, 0, r, fill=WHITE, stroke=colour, stroke_width=r * 0.22)
    look = {"font_family": FAMILY, "font_weight": "700", "text_anchor": "middle", "fill": colour}
    size = max(r * 1.12, SMALLEST)
    digit = tag("text", str(number), y=size * CAP, font_size=size, **look)
    return group(disc, digit, class_=f"pin p{number}", transform=moved(x, y))


def _pill(block: Block, at: Point, frame: Box) -> Box:
    width, height = block.width + 2 * PADDING[0], block.height + 2 * PADDING[1]
    room = frame.inset(MARGIN)
    x = min(max(at[0] - width / 2, room.x), room.x + room.width - width)
    y = min(max(at[1] - height / 2, room.y), room.y + room.height - height)
    return Box(x, y, width, height)


def _drawn(pill: Box, block: Block, tone: Tone) -> str:
    fill, edge, ink = LOOKS[tone]
    look = {"fill": fill, "stroke": edge, "stroke_width": "2"}
    opacity = 0.82 if tone is Tone.CAPTION else None
    shape = rectangle(pill.x, pill.y, pill.width, pill.height, rx=16, fill_opacity=opacity, **look)
    return shape + lettered(block, pill.x + pill.width / 2, pill.y + pill.height / 2, ink)


def _leader(pill: Box, target: Point, spec: Callout) -> str:
    start = pill.inset(min(14, pill.height / 3)).nearest(target)
    length = math.dist(start, target) or 1
    share = max(0.0, 1 - spec.short / length)
    end = start[0] + (target[0] - start[0]) * share, start[1] + (target[1] - start[1]) * share
    colour = NO_PRESS if spec.tone is Tone.NO_PRESS else INK
    halo = path(straight([start, end]), stroke=WHITE, stroke_width=6.5, stroke_opacity=0.75, stroke_linecap="round")
    line = path(straight([start, end]), stroke=colour, stroke_width=3, stroke_linecap="round")
    tip = "" if spec.short else circle(*end, 7, fill=colour, stroke=WHITE, stroke_width=2)
    return halo + line + tip
