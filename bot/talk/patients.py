"""What a clinic's staff may know of patients: names, shared cards, counts, the safety ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from bot.care.record.history import CareSession, SafetyEvent
from bot.care.record.person import Complaint
from bot.talk.query import Query

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Names:
    """code: always the same, "" for whoever deleted everything; name and card (how buttons name the card): "" where the
    patient does not share them.
    """

    code: str
    name: str = ""
    card: str = ""


@dataclass(frozen=True, slots=True)
class NamesOf(Query[Names]):
    """What do staff call this patient?"""

    chat_id: int


@dataclass(frozen=True, slots=True)
class SharedCard:
    """One patient, as far as they let the clinic see. sessions and events: newest first; locked: sessions are closed.

    joined_at: aware, UTC.
    """

    names: Names
    joined_at: datetime
    zone: str
    complaint: Complaint | None = None
    sessions: tuple[CareSession, ...] = ()
    events: tuple[SafetyEvent, ...] = ()
    locked: bool = False


@dataclass(frozen=True, slots=True)
class FindCard(Query[SharedCard | None]):
    """What does a shared card hold? None where it is not shared (any more)."""

    ref: str


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """Some of many: items, and how many there are in all."""

    items: tuple[Item, ...]
    total: int


@dataclass(frozen=True, slots=True)
class SharedCards(Query[Page[Names]]):
    """Who shares their card? Who began last comes first."""

    page: int
    most: int = 8


@dataclass(frozen=True, slots=True)
class Week:
    """Mean pain (0-10) before and after sessions in a week of care, counted from 1, over so many patients."""

    number: int
    before: float
    after: float
    patients: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """joined: patients. active: heard of in seven days; sessions: in seven days. change: mean of the latest score less
    the first one, over `scored` patients with two scores; None where they are too few.
    """

    joined: int
    active: int
    sessions: int
    scored: int = 0
    change: float | None = None
    weeks: tuple[Week, ...] = ()


@dataclass(frozen=True, slots=True)
class AtAGlance(Query[Statistics]):
    """How do the patients do, all together?"""


@dataclass(frozen=True, slots=True)
class OneWeek:
    """What happened since a moment: new patients, sessions, questions answered, alerts, tips and notices that went out.

    open: questions that wait now; unseen: alerts that nobody has seen yet.
    """

    joined: int = 0
    sessions: int = 0
    answered: int = 0
    open: int = 0
    alerts: int = 0
    unseen: int = 0
    tips: int = 0


@dataclass(frozen=True, slots=True)
class WeekOf(Query[OneWeek]):
    """How many of everything were there since a moment?"""

    since: datetime


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """code: None for whoever keeps their danger signs to themselves."""

    code: str | None
    event: SafetyEvent


@dataclass(frozen=True, slots=True)
class LedgerOf(Query[Page[LedgerLine]]):
    """What went wrong since a moment? Newest first."""

    since: datetime
    page: int
    most: int = 8
