"""A muscle shown through the clothes, and a close-up of the body map that stands beside several scenes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.figures.anatomy.shapes import View
from bot.figures.boxes import Box
from bot.figures.curves import Point
from bot.figures.labels import Tone
from bot.figures.muscles import Plate, muscles
from bot.figures.palette import MODEL, PANEL
from bot.figures.panels import Panel, Tag
from bot.figures.svg import group, moved

SIT_BONES: Final = Panel(
    "back",
    Box(-168, 92, 336, 353),
    "figure-view-back",
    (Tag("figure-no-pressure-sit-bone", (0.5, 0.97), ((-43, 291), (43, 291)), Tone.NO_PRESS, 20, 0.8),),
    ("sit-bone",),
    (0, 0),
)
"""The buttocks from behind, with the bones that nobody presses on: beside the scenes of points 1 and 2."""


@dataclass(frozen=True, slots=True)
class Lie:
    """Where a muscle lies: the anchor (units of its view) comes to a place of the drawing, scaled and turned."""

    anchor: Point
    at: Point
    scale: float = 0.65
    turn: float = 0


def seen_through(view: View, names: frozenset[str], point: int, lie: Lie) -> str:
    """Lay muscles of a view over a person; names with their side, "vastus-lateralis-r"."""
    art = muscles(view, Plate(frozenset({point}), MODEL.skin, PANEL, scope="through-"), names)
    placed = group(art, transform=moved(-lie.anchor[0], -lie.anchor[1]))
    return group(placed, opacity=0.95, transform=moved(*lie.at, lie.scale, lie.turn))
