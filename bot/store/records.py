"""What goes through the store's door: values, never rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import TypeAlias

from bot.care.record.history import CareSession, LookBack
from bot.care.record.person import Person
from bot.store.statuses import EventKind, OutboxStatus
from bot.talk.bubbles import Bubbles, Menu, Say, Toast
from bot.talk.effects import Effect
from bot.talk.given_up import Cause
from bot.talk.queries import AnyQuery
from bot.talk.query import Query
from bot.talk.staff import Role
from bot.talk.tips import Sort


@dataclass(frozen=True, slots=True)
class StoredState:
    """A conversation's state: the name and version of its type, and its fields as JSON."""

    name: str
    version: int
    data: str


@dataclass(frozen=True, slots=True)
class ChatRecord:
    """A chat as a turn finds it.

    asked: the questions on show, by name; sessions and look_backs: newest first; heard_at: when the person last said
    something. role: of a member of the clinic's staff, None for everybody else; facts: answers of the store to
    Reply.needs.
    """

    chat_id: int
    step: int = 0
    state: StoredState | None = None
    person: Person = field(default_factory=Person)
    asked: Mapping[str, Say] = field(default_factory=dict)
    sessions: Sequence[CareSession] = ()
    blocked: bool = False
    heard_at: datetime | None = None
    role: Role | None = None
    facts: Mapping[Query[object], object] = field(default_factory=dict)
    look_backs: Sequence[LookBack] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """An update as Telegram sent it; chat_id None when none could be found in it."""

    update_id: int | None
    chat_id: int | None
    body: str


@dataclass(frozen=True, slots=True)
class Event:
    """A stored event that waits to be heard. body: an update's raw JSON, or a timer's key and due."""

    id: int
    chat_id: int
    kind: EventKind
    body: str
    at: datetime
    tries: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one turn changes, all in one commit. blocked None leaves that as it was.

    undisturbed: the chat is in the middle of what not even a correction may break into; in_exercise: what staff write
    waits as well.
    needs: look these up and hear the event again; nothing else of this outcome counts then.
    """

    step: int
    state: StoredState | None
    person: Person
    asked: Mapping[str, Say]
    says: Bubbles = ()
    effects: tuple[Effect, ...] = ()
    callback_query_id: str | None = None
    blocked: bool | None = None
    undisturbed: bool = False
    in_exercise: bool = False
    needs: tuple[AnyQuery, ...] = ()


class Heard(IntEnum):
    """What a turn found: nothing waiting, the last event, or one with another behind it."""

    NOTHING = 0
    LAST = 1
    MORE = 2


Hear: TypeAlias = Callable[[ChatRecord, Event], Outcome | None]
"""A turn's pure middle; None leaves the chat as it was and still counts as heard."""

Apologise: TypeAlias = Callable[[Event, str], Outcome]
"""What is said, in a chat's language, in place of the answer to an event that was parked; only its bubbles count."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A bubble in the chat that can still be edited. also: other messages that belong to it."""

    message_id: int
    has_photo: bool
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A claimed outbox row. callback_query_id is set for a toast; shown: the bubble it edits, if it is known;
    broadcast_id: of a tip, sort: what of that kind it is. tries: how often it may have arrived. queued_at: when
    it was said. last: once it is out, or cannot go, nothing is left of its chat. over: of a passing bubble, whether
    the chat has gone on since, or says it anew further on. answers: the message that a correction is about.
    """

    id: int
    chat_id: int
    lane: int
    step: int
    locale: str
    tries: int
    say: Say | Toast | Menu
    queued_at: datetime
    callback_query_id: str | None = None
    shown: Shown | None = None
    broadcast_id: str | None = None
    last: bool = False
    sort: Sort = Sort.TIP
    over: bool = False
    answers: int | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """How a claimed row ended; WAITING: it goes again at due_at, and counts says whether as a try. given_up: why it
    will not go again by itself. moved_to: what the group that it was for is called now. also: other messages
    that it was sent in.
    """

    row: Outgoing
    status: OutboxStatus
    message_id: int | None = None
    has_photo: bool = False
    due_at: datetime | None = None
    fault: str | None = None
    blocked: bool = False
    counts: bool = True
    given_up: Cause | None = None
    moved_to: int | None = None
    also: tuple[int, ...] = ()

    @property
    def told_fault(self) -> str | None:
        """The fault as it is kept: with the cause before it, by which the row is found."""
        return self.fault if self.given_up is None else f"{self.given_up}: {self.fault}"[:200]
