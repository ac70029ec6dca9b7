"""Whom a tip reaches and when, in words."""

from __future__ import annotations

from datetime import date

from bot.care.text_ids import language_text
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Day, Text, Texts, TimeOfDay
from bot.talk.tips import Audience, Local


def who(audience: Audience, turn: Turn) -> Text:
    """Say in words whom an audience means."""
    parts = []
    if audience.regions:
        named = tuple(Text(one.inline) for one in turn.catalog.known_regions(audience.regions))
        parts.append(Text("tip-who-pain", {"regions": Texts(named)}))
    if audience.locale:
        parts.append(Text("tip-who-language", {"language": Text(language_text(audience.locale))}))
    if audience.quiet_days:
        parts.append(Text("tip-who-quiet", {"days": audience.quiet_days}))
    if audience.invites_to:
        parts.append(Text("tip-who-may"))
    return Text("tip-who-some", {"parts": Texts(tuple(parts))}) if parts else Text("tip-who-all")


def when(local: Local | None) -> Text:
    """Say in words when a tip goes out."""
    if local is None:
        return Text("tip-now")
    return Text("tip-at", {"day": Day(date.fromisoformat(local.day)), "time": TimeOfDay(local.at)})
