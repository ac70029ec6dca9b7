"""Alerts to staff, and what one may ask and do about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.talk.patients import Names
from bot.talk.query import Query


class Over(StrEnum):
    """How a patient took back what an alert says."""

    SLIP = "slip"
    """They tapped it by mistake, or their words were read wrong."""
    DENIED = "denied"
    """They answered that it is not so."""
    WITHDRAWN = "withdrawn"
    """The clinic hears of danger no more."""


@dataclass(frozen=True, slots=True)
class Alert:
    """Something serious. kind and about as in the safety ledger; zone: of the patient; told: chats of staff on duty.

    also: kind and about of what else the same words told, or may have told. tries: it is somebody of the staff, who may
    only be trying the bot. over: the patient took it back, one of Over. at_help: when they said that help is there
    (aware).
    """

    id: str
    at: datetime
    kind: str
    about: str
    zone: str
    told: tuple[int, ...] = ()
    also: tuple[tuple[str, str], ...] = ()
    tries: bool = False
    over: str = ""
    at_help: datetime | None = None


@dataclass(frozen=True, slots=True)
class Raised:
    """An alert as it stands; seen_by: the chat of whoever saw it first, at seen_at (aware); blocked: its patient has
    blocked the bot.
    """

    alert: Alert
    names: Names
    seen_by: int | None = None
    blocked: bool = False
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FindAlert(Query[Raised | None]):
    """What was an alert about? None where there is no such alert."""

    id: str


@dataclass(frozen=True, slots=True)
class OpenAlerts(Query[tuple[Raised, ...]]):
    """Which alerts has nobody seen yet? The newest few, newest last."""

    most: int = 5


@dataclass(frozen=True, slots=True)
class AlertsOf(Query[tuple[Raised, ...]]):
    """Which alerts tell of this patient? The newest few."""

    chat_id: int
    most: int = 5


@dataclass(frozen=True, slots=True)
class KeepAlert:
    """Write down that staff were told something about this chat."""

    alert: Alert


@dataclass(frozen=True, slots=True)
class SeeAlert:
    """A member of the staff saw an alert; only the first to see it is kept."""

    id: str


@dataclass(frozen=True, slots=True)
class UnseeAlert:
    """Somebody tapped "Seen" by a slip: the alert waits for somebody again, and comes again after a while (aware)."""

    id: str
    again_at: datetime


@dataclass(frozen=True, slots=True)
class Consents:
    """How many patients let the clinic hear of danger, and how many do not."""

    yes: int = 0
    no: int = 0


@dataclass(frozen=True, slots=True)
class AlertConsents(Query[Consents]):
    """Of how many patients does the clinic hear?"""


@dataclass(frozen=True, slots=True)
class TakeQuestions:
    """Let patients' questions come to this member of the staff, or not; a switch of its own."""

    on: bool


@dataclass(frozen=True, slots=True)
class TakeAlerts:
    """Whether this member of the staff gets alerts."""

    on: bool
