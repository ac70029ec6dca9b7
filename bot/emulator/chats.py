"""A chat: its messages, who is in it, and what the person's phone shows around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from bot.emulator.messages import Message, ReplyKeyboard
from bot.emulator.people import Account


@dataclass(frozen=True, slots=True)
class Topic:
    """A thread of a forum."""

    thread_id: int
    name: str
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """What the bot is seen doing ("typing"), and when it said so."""

    name: str
    at: float


@dataclass(slots=True)
class Chat:
    """A private chat (person is set) or a supergroup. started: the person has written at least once."""

    chat_id: int
    person: Account | None = None
    title: str = ""
    username: str = ""
    forum: bool = False
    started: bool = False
    blocked: bool = False
    bot_status: str = "member"
    members: dict[int, str] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    invite_links: dict[str, dict[str, Any]] = field(default_factory=dict)
    keyboard: ReplyKeyboard | None = None
    action: Action | None = None
    newest_id: int = 0
    _messages: dict[int, Message] = field(default_factory=dict)

    @property
    def messages(self) -> tuple[Message, ...]:
        """All messages, oldest first, deleted ones too."""
        return tuple(self._messages.values())

    @property
    def shown(self) -> tuple[Message, ...]:
        """What stands in the chat now."""
        return tuple(message for message in self._messages.values() if not message.deleted)

    @property
    def newest(self) -> Message | None:
        return next((message for message in self.backwards() if not message.deleted), None)

    def backwards(self) -> Iterator[Message]:
        return reversed(self._messages.values())

    def find(self, message_id: int | None) -> Message | None:
        """Find a message that is still there."""
        message = self._messages.get(message_id or 0)
        return None if message is None or message.deleted else message

    def put(self, message: Message) -> None:
        """Add a message, or replace the one with its id."""
        self._messages[message.message_id] = message
        self.newest_id = max(self.newest_id, message.message_id)

    def delete(self, message: Message) -> None:
        self._messages[message.message_id] = replace(message, deleted=True)
        if message.message_id in self.pinned:
            self.pinned.remove(message.message_id)
