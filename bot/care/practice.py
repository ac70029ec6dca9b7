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

EMPTIED: Final = " "
"""The value of a setting whose field the clinic emptied; nobody can type it."""

LINK: Final = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?(?:[/?#]\S*)?")
LINKS: Final = ("email", "web", "booking")
"""What leads to the clinic of that name, and to no other."""

SHAPES: Final = {
    "phone": re.compile(r"\+?[ ()./-]*(?:\d[ ()./-]*){7,15}(?:(?:ext\.?|x|int\.?) ?\d{1,5})?", re.IGNORECASE),
    "email": re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]{2,}"),
    "web": LINK,
    "booking": LINK,
}
NAMED: Final = ("name", "practitioner")
"""What has a letter in it."""

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


NOTHING: Final = ClinicProfile("", "", "", "", "", "")


def is_fitting(field: str, value: str) -> bool:
    """Tell whether this may stand in a field of the profile: a phone number has 7 to 15 digits, a link a dot, …"""
    shape = SHAPES.get(field)
    if field in NAMED and not any(one.isalpha() for one in value):
        return False
    return 0 < len(value) <= LONGEST and (shape is None or shape.fullmatch(value) is not None)


@dataclass(frozen=True, slots=True)
class TipRules:
    """per_week: tips that one patient gets at most in seven days. undo_seconds: until the first one leaves."""

    per_week: int
    undo_seconds: int


@dataclass(frozen=True, slots=True)
class Clinic:
    """What content/clinic.yaml holds; shipped: the profile of a clinic that has set nothing yet."""

    shipped: ClinicProfile
    tips: TipRules
    origins: tuple[tuple[str, Origin], ...]

    def profile(self, settings: Mapping[str, str]) -> ClinicProfile:
        """Give the one profile that everything reads: what the clinic set in its chat, over what is shipped.

        A clinic of another name has none of the shipped one's links, and with another phone none of its people and
        addresses either.
        """
        own = {one: settings[PROFILE + one].strip() for one in FIELDS if settings.get(PROFILE + one)}
        another = all(own.get(one, "") not in {"", getattr(self.shipped, one)} for one in ("name", "phone"))
        name, theirs = own.get("name", "").casefold(), self.shipped.name.casefold()
        linked = not name or name in theirs or theirs in name
        shipped = self.shipped if linked else replace(self.shipped, **dict.fromkeys(LINKS, ""))
        return replace(NOTHING if another else shipped, **own)
