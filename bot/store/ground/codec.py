"""Values of care and talk as JSON and back, for sealed columns."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter

from bot.care.record.history import CareSession, LookBack, SafetyEvent
from bot.care.record.person import Person
from bot.care.record.trajectory import Tally, Trajectory
from bot.store.records import StoredState
from bot.talk.alerts import Alert
from bot.talk.bubbles import Menu, Say, Toast
from bot.talk.tips import Broadcast, PointMedia, SavedTip

Value = TypeVar("Value")

KINDS = {"say": Say, "bye": Say, "toast": Toast, "menu": Menu}


@cache
def _adapter(of: Any) -> TypeAdapter[Any]:
    return TypeAdapter(of)


def write(of: Any, value: object) -> str:
    """Give JSON for a value of that type."""
    return _adapter(of).dump_json(value).decode()


def _read(of: Any, text: str) -> Any:
    return _adapter(of).validate_json(text)


def read_person(text: str) -> Person:
    """Person from JSON; fields that a newer release added take their defaults."""
    person: Person = _read(Person, text)
    return person


def read_state(text: str) -> StoredState:
    """Stored state from JSON."""
    state: StoredState = _read(StoredState, text)
    return state


def read_asked(text: str) -> Mapping[str, Say]:
    """Questions on show from JSON."""
    asked: Mapping[str, Say] = _read(dict[str, Say], text)
    return asked


def read_session(text: str) -> CareSession:
    """Care session from JSON."""
    session: CareSession = _read(CareSession, text)
    return session


def read_look_back(text: str) -> LookBack:
    """Look back from JSON."""
    look_back: LookBack = _read(LookBack, text)
    return look_back


def read_safety_event(text: str) -> SafetyEvent:
    """Line of the safety ledger from JSON."""
    event: SafetyEvent = _read(SafetyEvent, text)
    return event


def read_say(kind: str, text: str) -> Say | Toast | Menu:
    """Bubble, toast or menu from JSON, by the row's kind."""
    say: Say | Toast | Menu = _read(KINDS[kind], text)
    return say


def read_bubble(text: str) -> Say:
    """Bubble from JSON."""
    say: Say = _read(Say, text)
    return say


def read_broadcast(text: str) -> Broadcast:
    """Broadcast from JSON."""
    broadcast: Broadcast = _read(Broadcast, text)
    return broadcast


def read_saved_tip(text: str) -> SavedTip:
    """Tip kept for later from JSON."""
    tip: SavedTip = _read(SavedTip, text)
    return tip


def read_point_media(text: str) -> PointMedia:
    """What the clinic shows at a point, from JSON."""
    media: PointMedia = _read(PointMedia, text)
    return media


def read_alert(text: str) -> Alert:
    """Alert from JSON."""
    alert: Alert = _read(Alert, text)
    return alert


def read_course(text: str) -> Trajectory:
    """Trajectory of scores from JSON."""
    course: Trajectory = _read(Trajectory, text)
    return course


def read_tally(text: str) -> Tally:
    """Sums of courses from JSON."""
    tally: Tally = _read(Tally, text)
    return tally


def write_asked(asked: Mapping[str, Say]) -> str:
    """JSON of the questions on show."""
    return write(dict[str, Say], dict(asked))
