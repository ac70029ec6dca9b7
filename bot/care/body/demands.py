"""What doing something asks of a body, in kinds: by them precautions and danger signs shut it, never by its name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

ACTS: Final = ("pressing", "warming", "stretching", "moving")
"""What somebody can be invited to do; whatever asks for one of them is asked about first."""

PLACES: Final = ("wall", "floor", "lying", "seated", "standing")
"""Where it is done. floor: sitting down there, and getting up again."""

POSTURES: Final = ("prone", "supine", "side_lying")

POINT_KINDS: Final = ("back", "hip", "hip_front", "leg", "thigh", "lower_leg", "calf", "foot", "vein")
"""What a point can count as. leg: below the hip; vein: where a clot may lie beneath."""

EFFORTS: Final = (
    "hand", "body_weight", "firm_ball", "barefoot_ball", "scraping", "more_pressure", "near_hip", "crossing",
    "deep_bend", "rounded_back", "twisting", "immersion", "facing",
)  # fmt: skip
"""How it is done. more_pressure: it says to press more; near_hip: within a hand of the hip joint; crossing: one leg
over the other; deep_bend: the hip bent beyond 90 degrees; twisting: the back turned; immersion: in hot water; facing:
the belly against a wall."""

KINDS: Final = (*ACTS, *PLACES, *POSTURES, *POINT_KINDS, *EFFORTS)

TOO_MUCH_FOR_LIGHT: Final = frozenset(
    {"floor", "body_weight", "firm_ball", "barefoot_ball", "scraping", "more_pressure"}
)
"""What the lightest touch does without: nobody can sit on a ball lightly."""

KINDS_OF_PRESSING: Final = ("firm_ball", "barefoot_ball", "scraping")
"""Those that a person is told of by name when they are left out."""


def demands(*kinds: Iterable[str]) -> frozenset[str]:
    """Put together what several sides of one doing ask."""
    return frozenset(kind for several in kinds for kind in several)
