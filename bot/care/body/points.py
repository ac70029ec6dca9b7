"""The points to press: where they lie, with what, how long, and where to keep off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.care.origin import Origin
from bot.care.text_ids import text_id

KINDS: Final = ("back", "hip", "leg", "lower_leg", "calf", "vein")
"""What a point can count as: precautions and red flags leave out "leg_points" and never need to name a new point.

leg: below the hip; vein: where a clot may lie beneath.
"""


@dataclass(frozen=True, slots=True)
class Tool:
    """Something to press with. counts_as: the steps that rule it out when they are left out."""

    id: str
    counts_as: tuple[str, ...]
    origin: Origin

    @property
    def text(self) -> str:
        return text_id("tool", self.id)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to press a point: with a tool, at a spot ("" where the point has only one)."""

    tool: str
    spot: str
    text: str


@dataclass(frozen=True, slots=True)
class Muscle:
    """A muscle of the referral matrix. weights: zone → 3 main, 2 common, 1 occasional (clinical reference c)."""

    id: str
    point: str
    weights: tuple[tuple[str, int], ...]
    regions: tuple[tuple[str, int], ...]
    acupoints: tuple[str, ...]
    origin: Origin

    @property
    def text(self) -> str:
        return text_id("muscle", self.id)


@dataclass(frozen=True, slots=True)
class Point:
    """Where to press.

    number: as the guide counts (S41). route: its place on the way down from the hip, which is the guide's order for
    numbness (S16-S19). kinds: some of KINDS. area: what rests for two days after pressing. lies_in: the regions whose
    skin is pressed. steps: text ids in order. warnings: text ids of what never to press here. scene: the drawing of how
    the tool is placed.
    """

    id: str
    number: int
    route: int
    kinds: tuple[str, ...]
    area: str
    lies_in: tuple[str, ...]
    steps: tuple[str, ...]
    ways: tuple[Way, ...]
    spots: tuple[str, ...]
    warnings: tuple[str, ...]
    scene: str
    seconds: int
    origin: Origin

    @property
    def label(self) -> str:
        """Text id of its short name, on a button."""
        return text_id("point", self.id, "label")

    @property
    def name(self) -> str:
        return text_id("point", self.id, "name")

    @property
    def why(self) -> str:
        """Text id of the reason pattern, with the arguments region and muscle."""
        return text_id("point", self.id, "why")

    @property
    def card(self) -> str:
        return text_id("card", self.id)

    @property
    def pictures(self) -> tuple[str, str]:
        return self.card, self.scene
