"""What rests after it was pressed: an area, on the side that was pressed, for two days (S30, X8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.care.catalog import Catalog
from bot.care.planning.cadence import area_opens_at
from bot.care.record.history import CareSession
from bot.care.record.person import Complaint

SIDES = ("left", "right")


@dataclass(frozen=True, slots=True)
class Past:
    """The sessions so far, seen from a moment (aware, UTC) in the person's time zone."""

    sessions: Sequence[CareSession]
    now: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Resting:
    """A point that must still rest on a side, until a moment (aware, UTC)."""

    point: str
    side: str
    until: datetime


def sides_of(complaint: Complaint) -> tuple[str, ...]:
    """Choose the sides to press: the side that was named, or one after the other."""
    return (complaint.side,) if complaint.side in SIDES else SIDES


def opens_again(area: str, side: str, past: Past, catalog: Catalog) -> datetime | None:
    """Say when an area may be pressed again on a side (aware, UTC); None when it may be pressed now (S30, X8)."""
    opens = [
        area_opens_at(session.started_at, past.zone, catalog.cadence)
        for session in past.sessions
        for pressed in session.points
        if pressed.side == side and _area(pressed.point, catalog) == area
    ]
    return max((moment for moment in opens if moment > past.now), default=None)


def resting(points: Sequence[str], sides: Sequence[str], past: Past | None, catalog: Catalog) -> tuple[Resting, ...]:
    """Name which of these points still rest, on which of these sides."""
    if past is None:
        return ()
    return tuple(
        Resting(point, side, until)
        for point in points
        for side in sides
        if (until := opens_again(catalog.points[point].area, side, past, catalog))
    )


def last_pressed(point: str, sessions: Sequence[CareSession]) -> datetime:
    """Say when a point was last pressed (aware, UTC); the beginning of time where it never was."""
    never = datetime.min.replace(tzinfo=UTC)
    pressed = [one.started_at for one in sessions if any(pressed.point == point for pressed in one.points)]
    return max(pressed, default=never)


def _area(point: str, catalog: Catalog) -> str | None:
    return catalog.points[point].area if point in catalog.points else None
