"""Questions of patients to the clinic: where they go, and whose a bubble or a topic is."""

from __future__ import annotations

from dataclasses import dataclass

from bot.talk.patients import Names
from bot.talk.query import Query


@dataclass(frozen=True, slots=True)
class Where:
    """group: the clinic's, None for none that the bot can write to; owners: their chats; thread: the patient's."""

    thread: str
    names: Names
    group: int | None = None
    owners: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Room(Query[Where]):
    """Where does a patient's question go?"""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Asker:
    """A patient who asked; blocked: nothing reaches them, they blocked the bot or deleted everything. zone: theirs."""

    chat_id: int
    names: Names
    thread: str
    blocked: bool = False
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class TopicAbout(Query[Asker | None]):
    """Which patient is a topic of a group about?"""

    group_id: int
    topic_id: int


@dataclass(frozen=True, slots=True)
class QuestionShown(Query[Asker | None]):
    """Which patient's question is this bubble of a chat? None where it is something else."""

    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class OpenThread:
    """From now on the patient has a thread with the clinic."""

    thread: str
