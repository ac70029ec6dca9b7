"""The eight points to press: where they lie, with what, how long, and where to keep off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.care.origin import Origin
from bot.care.text_ids import text_id

IDS: Final = (
    "gluteals", "piriformis", "tfl", "vastus_lateralis", "quadratus_lumborum", "outer_calf", "back_of_calf", "foot",
)  # fmt: skip
"""Points 1 to 8; the first five carry the guide's own numbers (S41)."""

NUMBNESS_ROUTE: Final = (
    "gluteals", "piriformis", "tfl", "quadratus_lumborum", "vastus_lateralis", "outer_calf", "back_of_calf", "foot",
)  # fmt: skip
"""Hip, low back, thigh, outside of the calf, back of the calf, foot: the guide's order for numbness (S16-S19)."""

STEPS: Final = (
    "firm_ball", "barefoot_ball", "scraping", "heat", "hot_tub", "stretch_knees_to_chest", "stretch_opposite_shoulder",
)  # fmt: skip
"""What a precaution can leave out beside whole points: kinds of pressing, and the parts of the comfort block."""


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

    area: what rests for two days after pressing. lies_in: the regions whose skin is pressed. steps: text ids in
    order. warnings: text ids of what never to press here. scene: the drawing of how the tool is placed.
    """

    id: str
    number: int
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
