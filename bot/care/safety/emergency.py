"""Whom to call, by country: numbers differ, and 111 means an ambulance in one country and advice in another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.care.origin import Origin

COUNTRIES: Final = (
    "US", "CA", "GB", "IE", "AU", "NZ", "DE", "FR", "ES", "NL", "AT", "BE", "BG", "CY", "CZ", "DK", "EE", "FI", "GR",
    "HR", "HU", "IT", "LT", "LU", "LV", "MT", "PL", "PT", "RO", "SE", "SI", "SK",
)  # fmt: skip
"""Countries that EMERGENCY_COUNTRY may name: each must have its number. More may be added to the content."""


@dataclass(frozen=True, slots=True)
class Emergency:
    """country: ISO 3166 code. crisis: the line for thoughts of suicide; advice: the non-emergency line, or None."""

    country: str
    number: str
    crisis: str
    advice: str | None
    origin: Origin


@dataclass(frozen=True, slots=True)
class NamedZone:
    """A time zone to offer: its IANA name, and the country that lists it first ("US")."""

    name: str
    country: str

    @property
    def text(self) -> str:
        return "zone-" + self.name.lower().replace("/", "-").replace("_", "-")
