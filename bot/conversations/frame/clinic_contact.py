"""What the clinic decided for itself, over what content/clinic.yaml ships: how to reach it, how often it may write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.planning.opening_hours import OpeningHours, opening_hours, opens
from bot.care.practice import FIELDS, ClinicProfile
from bot.conversations.frame.asking import lines
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Day, Say, Text, TimeOfDay
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
    return turn.catalog.clinic.profile(settings)


def most_a_week(turn: Turn, settings: Mapping[str, str]) -> int:
    """Give how many tips one patient gets at most in seven days."""
    return int(settings.get(PER_WEEK) or turn.catalog.clinic.tips.per_week)


def clinic_zone(turn: Turn) -> str:
    """Give the time zone that the clinic is in; until it was asked, that of whoever looks."""
    return fact(turn, ClinicSettings()).get(ZONE) or turn.person.zone


def hours_shown(turn: Turn) -> Text:
    """Say when the clinic is open, and where its hours can be read, whether it is now."""
    settings = settings_of(turn)
    hours = profile_of(turn, settings).hours
    if not hours:
        return Text("ask-no-hours")
    return Text("ask-hours", {"hours": hours, "now": open_now(turn, hours)})


def open_now(turn: Turn, hours: str) -> Text:
    """Say whether it is open by these hours, or when it opens next, by the reader's clocks; nothing if unreadable."""
    read = read_hours(turn, hours)
    local = turn.now.astimezone(ZoneInfo(clinic_zone(turn)))
    opening = opens(read, local) if read is not None else None
    if opening is None or read is None:
        return Text("nothing")
    if opening == local:
        return Text("clinic-open")
    if read.may_open_more:
        return Text("nothing")
    there = opening.astimezone(ZoneInfo(turn.person.zone))
    at = TimeOfDay(there.time())
    if there.date() == turn.now.astimezone(there.tzinfo).date():
        return Text("clinic-opens-today", {"time": at})
    return Text("clinic-opens", {"day": Day(there.date()), "time": at})


def read_hours(turn: Turn, hours: str) -> OpeningHours | None:
    """Read opening hours as far as they can be; None where nothing of them can."""
    return opening_hours(hours, turn.catalog.times.values())


def contact(turn: Turn) -> Reply:
    """Say how to reach the clinic; what is under way stays as it is."""
    return missing(turn, ClinicSettings()) or Reply(None, (card(profile_of(turn, settings_of(turn))),))


def card(profile: ClinicProfile) -> Say:
    """Give all that is known of the clinic, one line each."""
    known = {field: getattr(profile, field) for field in FIELDS[1:]}
    shown = lines(*(Text(f"contact-{field}", {"value": value}) for field, value in known.items() if value))
    return Say(Text("contact", {"name": profile.name, "ways": shown}), rings=False)
