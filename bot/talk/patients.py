"""What a clinic's staff may know of patients: names, shared cards, counts, the safety ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.care.record.history import CareSession, SafetyEvent
from bot.care.record.person import Complaint


@dataclass(frozen=True, slots=True)
class NamesOf:
    """What do staff call this patient? Answer: Names."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Names:
    """code: always the same; name and card (how buttons name the card): "" where the patient does not share them."""

    code: str
    name: str = ""
    card: str = ""


@dataclass(frozen=True, slots=True)
class FindCard:
    """What does a shared card hold? Answer: SharedCard, or None where it is not shared (any more)."""

    ref: str


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
class SharedCards:
    """Who shares their card? Answer: Page of Names, who began last first."""

    page: int
    most: int = 8


@dataclass(frozen=True, slots=True)
class Page:
    """Some of many: items, and how many there are in all."""

    items: tuple[object, ...]
    total: int


@dataclass(frozen=True, slots=True)
class AtAGlance:
    """How do the patients do, all together? Answer: Statistics."""


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
class LedgerOf:
    """What went wrong since a moment? Answer: Page of LedgerLine, newest first."""

    since: datetime
    page: int
    most: int = 8


@dataclass(frozen=True, slots=True)
class LedgerLine:
    code: str
    event: SafetyEvent
