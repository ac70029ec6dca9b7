"""What a clinic's staff may know of patients: alerts, cards, counts and questions, and what one may ask about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.care.person import Complaint
from bot.care.records import CareSession, SafetyEvent

# ---------------------------------------------------------------- who


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


# ---------------------------------------------------------------- alerts


@dataclass(frozen=True, slots=True)
class Alert:
    """Something serious. kind and about as in the safety ledger; zone: of the patient; told: chats of staff on duty."""

    id: str
    at: datetime
    kind: str
    about: str
    zone: str
    told: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FindAlert:
    """What was an alert about? Answer: Raised, or None where there is no such alert."""

    id: str


@dataclass(frozen=True, slots=True)
class Raised:
    """An alert as it stands; seen_by: the chat of whoever saw it first."""

    alert: Alert
    names: Names
    seen_by: int | None = None


# ---------------------------------------------------------------- cards


@dataclass(frozen=True, slots=True)
class FindCard:
    """What does a shared card hold? Answer: Card, or None where it is not shared (any more)."""

    ref: str


@dataclass(frozen=True, slots=True)
class Card:
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


# ---------------------------------------------------------------- at a glance


@dataclass(frozen=True, slots=True)
class AtAGlance:
    """How do the patients do, all together? Answer: Figures."""


@dataclass(frozen=True, slots=True)
class Week:
    """Mean pain (0-10) before and after sessions in a week of care, counted from 1, over so many patients."""

    number: int
    before: float
    after: float
    patients: int


@dataclass(frozen=True, slots=True)
class Figures:
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


# ---------------------------------------------------------------- questions to the clinic


@dataclass(frozen=True, slots=True)
class Room:
    """Where does a patient's question go? Answer: Where."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Where:
    """group: the clinic's, None for none that the bot can write to; owners: their chats; thread: the patient's."""

    thread: str
    names: Names
    group: int | None = None
    owners: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicAbout:
    """Which patient is a topic of a group about? Answer: Asker or None."""

    group_id: int
    topic_id: int


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """Which patient's question is this bubble of a chat? Answer: Asker, or None where it is something else."""

    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Asker:
    """A patient who asked; blocked: nothing reaches them, they blocked the bot or deleted everything."""

    chat_id: int
    names: Names
    thread: str
    blocked: bool = False


PatientQuery: TypeAlias = (
    NamesOf | FindAlert | FindCard | SharedCards | AtAGlance | LedgerOf | Room | TopicAbout | QuestionShown
)


# ---------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class KeepAlert:
    """Write down that staff were told something about this chat."""

    alert: Alert


@dataclass(frozen=True, slots=True)
class SeeAlert:
    """A member of the staff saw an alert; only the first to see it is kept."""

    id: str


@dataclass(frozen=True, slots=True)
class TakeAlerts:
    """Whether this member of the staff gets alerts."""

    on: bool


@dataclass(frozen=True, slots=True)
class OpenThread:
    """From now on the patient has a thread with the clinic."""

    thread: str


PatientEffect: TypeAlias = KeepAlert | SeeAlert | TakeAlerts | OpenThread
