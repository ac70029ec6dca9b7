"""Reads cadences.yaml: the rhythm of care."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time, timedelta
from types import MappingProxyType
from typing import Final

from bot.care.planning.cadence import Cadence, FollowUps, Meaningful, QuietHours, Screening, SessionLimits
from bot.content.read.entries import Entry

FIELDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "rest": ("days",),
        "reminders": ("nudge_days", "slip_minutes", "slow_days", "ask_after"),
        "quiet_hours": ("since", "until"),
        "moments": ("morning", "afternoon", "evening"),
        "session": ("points", "longest", "breath_at", "nerve_at", "lighten_above", "stop_above", "one_above"),
        "screening": ("weeks", "pain_rise"),
        "change": ("points", "percent", "rise"),
        "follow_up": ("after_hours", "look_back_days", "call_weeks", "advise_weeks", "apart_minutes"),
    }
)
CADENCES = tuple(FIELDS)


def cadence(given: dict[str, Entry]) -> Cadence:
    """Read the rhythm of care; every entry of CADENCES must be given."""
    for name, entry in given.items():
        entry.only(*FIELDS[name])
    rest, reminders, change = (given[name] for name in ("rest", "reminders", "change"))
    quiet = _quiet(given["quiet_hours"])
    return Cadence(
        rest_days=rest.whole("days", 2, 14),
        nudge_days=reminders.whole("nudge_days", 1, 14),
        slip=timedelta(minutes=reminders.whole("slip_minutes", 0, 600)),
        slow_days=reminders.whole("slow_days", 2, 60),
        ask_after=reminders.whole("ask_after", 1, 20),
        quiet=quiet,
        moments=_moments(given["moments"], quiet),
        session=_limits(given["session"]),
        screening=Screening(given["screening"].whole("weeks", 1, 12), given["screening"].whole("pain_rise", 1, 10)),
        change=Meaningful(change.whole("points", 1, 10), change.whole("percent", 1, 100), change.whole("rise", 1, 10)),
        follow_up=_follow_ups(given["follow_up"]),
    )


def _quiet(entry: Entry) -> QuietHours:
    quiet = QuietHours(entry.clock("since"), entry.clock("until"))
    if quiet.since <= quiet.until:
        entry.fault("since must be later than until: quiet hours go over midnight, else the day would be quiet")
    return quiet


def _moments(entry: Entry, quiet: QuietHours) -> Mapping[str, time]:
    moments = {name: entry.clock(name) for name in FIELDS["moments"]}
    for name, at in moments.items():
        if quiet.covers(at):
            entry.fault(f"{name} is {at:%H:%M}, inside the quiet hours")
    if not moments["morning"] < moments["afternoon"] < moments["evening"]:
        entry.fault("morning must be earlier than afternoon, and afternoon earlier than evening")
    return moments


def _follow_ups(entry: Entry) -> FollowUps:
    return FollowUps(
        day=timedelta(hours=entry.whole("after_hours", 12, 48)),
        week=timedelta(days=entry.whole("look_back_days", 5, 14)),
        call=timedelta(weeks=entry.whole("call_weeks", 1, 6)),
        advise=timedelta(weeks=entry.whole("advise_weeks", 1, 6)),
        apart=timedelta(minutes=entry.whole("apart_minutes", 60, 720)),
    )


def _limits(entry: Entry) -> SessionLimits:
    limits = SessionLimits(
        points=entry.whole("points", 1, 3),
        longest=entry.whole("longest", 30, 120),
        breath_at=entry.whole("breath_at", 5, 120),
        nerve_at=entry.whole("nerve_at", 5, 120),
        lighten_above=entry.whole("lighten_above", 1, 9),
        stop_above=entry.whole("stop_above", 1, 9),
        one_above=entry.whole("one_above", 1, 10),
    )
    if limits.lighten_above >= limits.stop_above:
        entry.fault("lighten_above must be below stop_above: nobody would be told to ease")
    if limits.breath_at == limits.nerve_at:
        entry.fault("breath_at and nerve_at must differ: two questions would come at once")
    return limits
