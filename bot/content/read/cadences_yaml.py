"""Reads cadences.yaml: the rhythm of care."""

from __future__ import annotations

from datetime import timedelta

from bot.care.planning.cadence import Cadence, FollowUps, Meaningful, QuietHours, Screening, SessionLimits
from bot.content.read.entries import Entry

CADENCES = ("rest", "reminders", "quiet_hours", "moments", "session", "screening", "change", "follow_up")


def cadence(given: dict[str, Entry]) -> Cadence:
    """Read the rhythm of care; every entry of CADENCES must be given."""
    rest, reminders, quiet, change = (given[name] for name in ("rest", "reminders", "quiet_hours", "change"))
    return Cadence(
        rest_days=rest.whole("days", 2, 14),
        nudge_days=reminders.whole("nudge_days", 1, 14),
        slip=timedelta(minutes=reminders.whole("slip_minutes", 0, 600)),
        slow_days=reminders.whole("slow_days", 2, 60),
        ask_after=reminders.whole("ask_after", 1, 20),
        quiet=QuietHours(quiet.clock("since"), quiet.clock("until")),
        moments={name: given["moments"].clock(name) for name in ("morning", "evening")},
        session=_limits(given["session"]),
        screening=Screening(given["screening"].whole("weeks", 1, 12), given["screening"].whole("pain_rise", 1, 10)),
        change=Meaningful(change.whole("points", 1, 10), change.whole("percent", 1, 100), change.whole("rise", 1, 10)),
        follow_up=_follow_ups(given["follow_up"]),
    )


def _follow_ups(entry: Entry) -> FollowUps:
    return FollowUps(
        day=timedelta(hours=entry.whole("after_hours", 12, 48)),
        week=timedelta(days=entry.whole("look_back_days", 5, 14)),
        advise=timedelta(weeks=entry.whole("advise_weeks", 1, 6)),
        apart=timedelta(minutes=entry.whole("apart_minutes", 60, 720)),
    )


def _limits(entry: Entry) -> SessionLimits:
    return SessionLimits(
        points=entry.whole("points", 1, 3),
        longest=entry.whole("longest", 30, 120),
        breath_at=entry.whole("breath_at", 5, 120),
        nerve_at=entry.whole("nerve_at", 5, 120),
        lighten_above=entry.whole("lighten_above", 1, 9),
        stop_above=entry.whole("stop_above", 1, 9),
    )
