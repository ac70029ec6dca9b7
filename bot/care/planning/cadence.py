"""When an area may be pressed again and when a person is reminded: calendar days in their own time zone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import Enum
from typing import Final
from zlib import crc32
from zoneinfo import ZoneInfo

BUSY_FOR: Final = timedelta(minutes=30)
"""So long after somebody's last word nothing that they did not ask for comes into what they are in the middle of."""

A_WEEK: Final = timedelta(days=7)

LEEWAY: Final = timedelta(minutes=15)
"""So much later than the hour may come what nobody asked for, where very many wait for the same moment."""

WINDOW: Final = timedelta(hours=2)
"""The same for somebody who chose no hour but a time of day, "in the evening"."""

AT_ONCE: Final = 24
"""So many come at the very moment: they leave within a second."""

EACH: Final = timedelta(seconds=1.2)
"""So much later comes each of the others: a reminder is followed by a session, and that by thirty messages."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Local hours without reminders, over midnight when since is later than until."""

    since: time
    until: time

    def covers(self, at: time) -> bool:
        if self.since <= self.until:
            return self.since <= at < self.until
        return at >= self.since or at < self.until


@dataclass(frozen=True, slots=True)
class SessionLimits:
    """How much a session holds: points, seconds at most on one area, seconds at which prompts come.

    lighten_above, stop_above: pain while pressing, 0-10, from beyond which to press less, and to stop (X5). one_above:
    a day that hurts more than that has a single point.
    """

    points: int
    longest: int
    breath_at: int
    nerve_at: int
    lighten_above: int
    stop_above: int
    one_above: int

    def eases(self, score: int) -> bool:
        """Say whether a press that hurts so much is to be lighter."""
        return score > self.lighten_above

    def stops(self, score: int) -> bool:
        """Say whether a press that hurts so much ends; a day that hurts so much has the lightest touch at most."""
        return score > self.stop_above

    def most(self, score: int | None) -> int:
        """Say how many points a day has that hurts so much; None: it was not told."""
        return 1 if score is not None and score > self.one_above else self.points


@dataclass(frozen=True, slots=True)
class Screening:
    """When red flags are asked again: after so many weeks, or when pain rose by so many points."""

    weeks: int
    pain_rise: int


@dataclass(frozen=True, slots=True)
class Meaningful:
    """The change of a 0-10 score that matters: points, or percent of the score before; rise: worsening to flag."""

    points: int
    percent: int
    rise: int


@dataclass(frozen=True, slots=True)
class FollowUps:
    """When somebody is asked how it went: so long after a session (X7), and so long after a week's first session.

    call: with no change for so long, a call is offered; advise: a clinician should look. apart: between two messages
    that nobody asked for.
    """

    day: timedelta
    week: timedelta
    call: timedelta
    advise: timedelta
    apart: timedelta


@dataclass(frozen=True, slots=True)
class Cadence:
    """The rhythm of care (S29, S30, X8, X13).

    rest_days: an area stays unpressed so long. slip: how far past the person's hour a reminder may move, so that it
    comes once the area is open; beyond that it waits for the next day. moments: what "morning" and "evening" are.
    """

    rest_days: int
    nudge_days: int
    slip: timedelta
    slow_days: int
    ask_after: int
    quiet: QuietHours
    moments: Mapping[str, time]
    session: SessionLimits
    screening: Screening
    change: Meaningful
    follow_up: FollowUps


class Patience(Enum):
    """What unanswered reminders lead to."""

    KEEP = "keep"
    ASK = "ask"
    SLOW = "slow"


def local_moment(day: datetime, at: time, zone: str) -> datetime:
    """Find the UTC moment of a wall-clock time on a local day.

    A time that the change to summer time skips comes an hour later; a time that the change back repeats is the first.
    """
    return datetime.combine(day.date(), at.replace(tzinfo=None, fold=0), ZoneInfo(zone)).astimezone(UTC)


def area_opens_at(pressed_at: datetime, zone: str, cadence: Cadence) -> datetime:
    """Say when an area pressed at a moment (aware) may be pressed again: the same local time, rest_days on."""
    local = pressed_at.astimezone(ZoneInfo(zone))
    return local_moment(local + timedelta(days=cadence.rest_days), local.time(), zone)


def next_reminder(last_done: datetime, zone: str, at: time, cadence: Cadence, every_days: int = 2) -> datetime:
    """Say when to remind after a session begun at last_done (aware): so many local days on, at the person's hour.

    Never while the areas still rest and never in quiet hours: then a little later that day, or the day after.
    """
    opens = area_opens_at(last_done, zone, cadence)
    day = last_done.astimezone(ZoneInfo(zone)) + timedelta(days=every_days)
    wanted = local_moment(day, _awake(at, cadence.quiet), zone)
    while wanted < opens:
        if opens - wanted <= cadence.slip and _is_awake(opens, zone, cadence.quiet):
            return opens
        day += timedelta(days=1)
        wanted = local_moment(day, _awake(at, cadence.quiet), zone)
    return wanted


def nudge_after(reminded_at: datetime, zone: str, at: time, cadence: Cadence) -> datetime:
    """Say when to remind once more: a local day after the reminder, at the person's hour."""
    day = reminded_at.astimezone(ZoneInfo(zone)) + timedelta(days=cadence.nudge_days)
    return local_moment(day, _awake(at, cadence.quiet), zone)


def once_rested(moment: datetime, last_done: datetime | None, zone: str, cadence: Cadence) -> datetime:
    """Keep a wished moment (aware, UTC) out of quiet hours; while areas rest it moves on by whole local days."""
    wanted = outside_quiet_hours(moment, zone, cadence.quiet)
    opens = wanted if last_done is None else area_opens_at(last_done, zone, cadence)
    while wanted < opens:
        local = wanted.astimezone(ZoneInfo(zone))
        wanted = local_moment(local + timedelta(days=1), local.time(), zone)
    return wanted


def outside_quiet_hours(moment: datetime, zone: str, quiet: QuietHours) -> datetime:
    """Keep the moment, or move it to the end of the quiet hours that it falls into (aware, UTC)."""
    if _is_awake(moment, zone, quiet):
        return moment
    local = moment.astimezone(ZoneInfo(zone))
    late = quiet.since > quiet.until and local.time() >= quiet.since
    return local_moment(local + timedelta(days=1) if late else local, quiet.until, zone)


def leeway(moment: datetime, zone: str, quiet: QuietHours, most: timedelta = LEEWAY) -> timedelta:
    """Say how much later than a moment (aware, UTC) something may come: never into the quiet hours."""
    local = moment.astimezone(ZoneInfo(zone))
    night = local_moment(local, quiet.since, zone)
    if night <= moment:
        night = local_moment(local + timedelta(days=1), quiet.since, zone)
    return min(most, night - moment)


def placed(moment: datetime, whose: int, ahead: int, within: timedelta) -> datetime:
    """Give somebody their own moment behind those who wait already: the next place, and where all are taken, one that
    is drawn.
    """
    if ahead < AT_ONCE:
        return moment
    place = ahead * EACH
    return moment + place if place < within else drawn(moment, whose, within)


def places(within: timedelta) -> int:
    """Count the places of a time: how many wait beyond that makes no difference."""
    return max(AT_ONCE, int(within / EACH) + 1)


def drawn(moment: datetime, whose: int, within: timedelta) -> datetime:
    """Draw somebody's own moment of those that are left to it: always the same share for the same chat."""
    return moment + within * (crc32(str(whose).encode()) / 2**32)


def after_ignored(ignored: int, cadence: Cadence) -> Patience:
    """Some reminders in a row without an answer: ask once; more than that: slow down."""
    if ignored < cadence.ask_after:
        return Patience.KEEP
    return Patience.ASK if ignored == cadence.ask_after else Patience.SLOW


def _awake(at: time, quiet: QuietHours) -> time:
    return quiet.until if quiet.covers(at) else at


def _is_awake(moment: datetime, zone: str, quiet: QuietHours) -> bool:
    return not quiet.covers(moment.astimezone(ZoneInfo(zone)).time())
