"""What the clinic decided for itself, over what content/clinic.yaml ships: how to reach it, how often it may write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.care.practice import FIELDS, ClinicProfile
from bot.conversations.frame.asking import lines
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Say, Text
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings

PER_WEEK: Final = "tips.per_week"
SECOND_LOOK: Final = "second_look"
ZONE: Final = "zone"


def settings_of(turn: Turn) -> Mapping[str, str]:
    """Give what the clinic set; ClinicSettings must have been asked for."""
    return fact(turn, ClinicSettings())


def profile_of(turn: Turn, settings: Mapping[str, str]) -> ClinicProfile:
    """Give the profile that patients see."""
    return turn.catalog.clinic.profile.with_own(settings)


def most_a_week(turn: Turn, settings: Mapping[str, str]) -> int:
    """Give how many tips one patient gets at most in seven days."""
    return int(settings.get(PER_WEEK) or turn.catalog.clinic.tips.per_week)


def clinic_zone(turn: Turn) -> str:
    """Give the time zone that the clinic is in; until it was asked, that of whoever looks."""
    return fact(turn, ClinicSettings()).get(ZONE) or turn.person.zone


def contact(turn: Turn) -> Reply:
    """Say how to reach the clinic; what is under way stays as it is."""
    return missing(turn, ClinicSettings()) or Reply(None, (card(profile_of(turn, settings_of(turn))),))


def card(profile: ClinicProfile) -> Say:
    """Give all that is known of the clinic, one line each."""
    known = {field: getattr(profile, field) for field in FIELDS[1:]}
    shown = lines(*(Text(f"contact-{field}", {"value": value}) for field, value in known.items() if value))
    return Say(Text("contact", {"name": profile.name, "ways": shown}), rings=False)
