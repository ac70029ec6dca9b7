"""The clinic behind the bot: how to reach it, and how often it may write."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.care.origin import Origin

FIELDS: Final = ("name", "practitioner", "address", "phone", "email", "web", "hours", "booking")
"""What a clinic may say of itself, in the order in which patients see it."""

PROFILE: Final = "profile."
"""How the name of a setting begins that stands over a field of the shipped profile."""

LINK: Final = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?(?:[/?#]\S*)?")
SHAPES: Final = {
    "phone": re.compile(r"(?=(?:\D*\d){7,15}\D*$)\+?[\d ()./-]+"),
    "email": re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]{2,}"),
    "web": LINK,
    "booking": LINK,
}
LONGEST: Final = 120
"""Letters."""


@dataclass(frozen=True, slots=True)
class ClinicProfile:
    """What patients see of the clinic (S1-S5). hours and booking are empty until the clinic fills them in."""

    name: str
    practitioner: str
    phone: str
    email: str
    web: str
    address: str
    hours: str = ""
    booking: str = ""

    def with_own(self, settings: Mapping[str, str]) -> ClinicProfile:
        """Put over it what the clinic set in its chat; settings: by name, those of the profile under PROFILE."""
        return replace(self, **{one: settings[PROFILE + one] for one in FIELDS if settings.get(PROFILE + one)})


def is_fitting(field: str, value: str) -> bool:
    """Tell whether this may stand in a field of the profile: a phone number has 7 to 15 digits, a link a dot, …"""
    shape = SHAPES.get(field)
    return 0 < len(value) <= LONGEST and (shape is None or shape.fullmatch(value) is not None)


@dataclass(frozen=True, slots=True)
class TipRules:
    """per_week: tips that one patient gets at most in seven days. undo_seconds: until the first one leaves."""

    per_week: int
    undo_seconds: int


@dataclass(frozen=True, slots=True)
class Clinic:
    """What content/clinic.yaml holds."""

    profile: ClinicProfile
    tips: TipRules
    origins: tuple[tuple[str, Origin], ...]
