"""The clinic behind the bot: how to reach it, and how often it may write."""

from __future__ import annotations

from dataclasses import dataclass

from bot.care.origin import Origin


@dataclass(frozen=True, slots=True)
class Profile:
    """What patients see of the clinic (S1-S5). hours and booking are empty until the clinic fills them in."""

    name: str
    practitioner: str
    phone: str
    email: str
    web: str
    address: str
    hours: str = ""
    booking: str = ""


@dataclass(frozen=True, slots=True)
class TipRules:
    """per_week: tips that one patient gets at most in seven days. undo_seconds: until the first one leaves."""

    per_week: int
    undo_seconds: int


@dataclass(frozen=True, slots=True)
class Clinic:
    """What content/clinic.yaml holds."""

    profile: Profile
    tips: TipRules
    origins: tuple[tuple[str, Origin], ...]
