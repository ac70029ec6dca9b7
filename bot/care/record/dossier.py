"""All that is kept about one person, in one value: for an export, and for the page to show at the clinic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.care.record.history import CareSession, LookBack, SafetyEvent
from bot.care.record.person import Person


@dataclass(frozen=True, slots=True)
class TipHad:
    """A tip of the clinic that arrived (aware, UTC). reaction: "helpful", "not_for_me" or ""."""

    at: datetime
    reaction: str


@dataclass(frozen=True, slots=True)
class ClinicTold:
    """The clinic was told of something serious (aware, UTC); kind and about as in the safety ledger."""

    at: datetime
    kind: str
    about: str


@dataclass(frozen=True, slots=True)
class Planned:
    """A message that is planned: its key, and when it is due (aware, UTC)."""

    key: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """Moments aware, UTC; lists oldest first. state: name of the open question, "" at home.

    invitation: the link they came by, "" without one. staff_since: None for a patient.
    """

    person: Person
    first_at: datetime
    heard_at: datetime | None = None
    blocked_at: datetime | None = None
    state: str = ""
    sessions: tuple[CareSession, ...] = ()
    look_backs: tuple[LookBack, ...] = ()
    safety_events: tuple[SafetyEvent, ...] = ()
    alerts: tuple[ClinicTold, ...] = ()
    tips: tuple[TipHad, ...] = ()
    planned: tuple[Planned, ...] = ()
    invitation: str = ""
    staff_since: datetime | None = None
