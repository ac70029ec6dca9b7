"""The places of the lower body where it can hurt or be numb."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.care.origin import Origin
from bot.care.text_ids import text_id

IDS: Final = (
    "low_back", "sacrum", "buttock_center", "buttock_outer", "hip_front", "groin", "thigh_front", "thigh_outer",
    "thigh_back", "knee_front", "knee_back", "calf_outer", "calf_back", "shin", "ankle_outer", "ankle_inner",
    "heel", "foot_top", "foot_side", "foot_sole", "foot_ball", "toes",
)  # fmt: skip
"""Every region, from the back down to the toes; screens and lists show them in this order."""

PARTS: Final = ("hip_and_back", "thigh_and_knee", "lower_leg", "foot")
"""The parts of the body that a person picks first, so that a phone never shows more than eight regions."""

BELOW_THE_KNEE: Final = frozenset({"lower_leg", "foot"})
"""Parts whose numbness is followed down from the hip, in the order of the guide (S15-S19)."""

ZONES: Final = (
    "LB", "SI", "BC", "BO", "HF", "GR", "TO", "TB", "KO", "KB", "CO", "CB", "SH", "AO", "AI", "HE", "FT", "FS",
    "SO", "BF", "BT",
)  # fmt: skip
"""Columns of the referral matrix in content/muscles.yaml."""


@dataclass(frozen=True, slots=True)
class Region:
    """zone is its column of the referral matrix, None where the matrix has none."""

    id: str
    zone: str | None
    part: str
    origin: Origin

    @property
    def text(self) -> str:
        return text_id("region", self.id)

    @property
    def inline(self) -> str:
        """Text id of its name inside a sentence."""
        return text_id("region", self.id, "inline")

    @property
    def below_the_knee(self) -> bool:
        return self.part in BELOW_THE_KNEE


def part_text(part: str) -> str:
    """Name the text that names a part of the body."""
    return text_id("part", part)
