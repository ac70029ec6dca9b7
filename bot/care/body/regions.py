"""The places of the lower body where it can hurt or be numb."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.care.origin import Origin
from bot.care.text_ids import text_id

PARTS: Final = ("hip_and_back", "thigh_and_knee", "lower_leg", "foot")
"""The parts of the body that a person picks first, so that a phone never shows more than eight regions."""

BELOW_THE_KNEE: Final = frozenset({"lower_leg", "foot"})
"""Parts whose numbness is followed down from the hip, in the order of the guide (S15-S19)."""


OVER_VEINS: Final = frozenset({"hip_front", "groin"})
"""Places above the leg where a clot may lie beneath."""

OF_THE_CALF: Final = frozenset({"calf_outer", "calf_back"})


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


def places_of(part: str, regions: Mapping[str, Region]) -> tuple[str, ...]:
    """List the places of a part of the body, in the order of their letters on a map."""
    return tuple(region.id for region in regions.values() if region.part == part)
