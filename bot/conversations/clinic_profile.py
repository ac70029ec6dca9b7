"""What the clinic decided for itself, over what content/clinic.yaml ships: how to reach it, how often it may write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.care.clinic import FIELDS, Profile
from bot.clinic import ClinicSettings
from bot.conversations.asking import lines
from bot.conversations.clinic.known import fact, missing
from bot.conversations.turn import Turn
from bot.talk import Reply, Say, Text

PROFILE: Final = "profile."
"""How the name of a setting begins that stands over a field of the shipped profile."""

PER_WEEK: Final = "tips.per_week"
SECOND_LOOK: Final = "second_look"


def settings_of(turn: Turn) -> Mapping[str, str]:
    """Give what the clinic set; ClinicSettings must have been asked for."""
    return fact(turn, ClinicSettings(), dict)


def profile_of(turn: Turn, settings: Mapping[str, str]) -> Profile:
    """Give the profile that patients see."""
    own = {field: settings[PROFILE + field] for field in FIELDS if settings.get(PROFILE + field)}
    return replace(turn.catalog.clinic.profile, **own)


def most_a_week(turn: Turn, settings: Mapping[str, str]) -> int:
    """Give how many tips one patient gets at most in seven days."""
    return int(settings.get(PER_WEEK) or turn.catalog.clinic.tips.per_week)


def contact(turn: Turn) -> Reply:
    """Say how to reach the clinic; what is under way stays as it is."""
    return missing(turn, ClinicSettings()) or Reply(None, (card(profile_of(turn, settings_of(turn))),))


def card(profile: Profile) -> Say:
    """Give all that is known of the clinic, one line each."""
    known = {field: getattr(profile, field) for field in FIELDS[1:]}
    shown = lines(*(Text(f"contact-{field}", {"value": value}) for field, value in known.items() if value))
    return Say(Text("contact", {"name": profile.name, "ways": shown}), rings=False)
