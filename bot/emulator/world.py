"""The state behind the API: one bot, the chats it is in, and everything it has sent and been sent."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.emulator.bot_profile import BotProfile
from bot.emulator.callback_queries import CallbackQueries
from bot.emulator.changes import Change, Changes
from bot.emulator.chats import Chat
from bot.emulator.fields import Fields
from bot.emulator.files import Files
from bot.emulator.limits import Meter
from bot.emulator.messages import Message
from bot.emulator.people import Account
from bot.emulator.queue import UpdateQueue
from bot.emulator.refusals import BadRequest, Forbidden, blocked
from bot.emulator.webhook import Webhook

_CHAT_FIELDS = ("chat_id", "from_chat_id")


@dataclass(slots=True)
class World:
    """Everything that methods and people change. Message ids count per group, and once for all private chats."""

    now: Callable[[], float]
    me: Account
    meter: Meter
    queue: UpdateQueue
    webhook: Webhook
    queries: CallbackQueries
    chats: dict[int, Chat] = field(default_factory=dict)
    files: Files = field(default_factory=Files)
    profile: BotProfile = field(default_factory=BotProfile)
    changes: Changes = field(default_factory=Changes)
    albums: itertools.count[int] = field(default_factory=lambda: itertools.count(13_000_000_000_000_001))
    _private_ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def chat(self, chat_id: int | None) -> Chat:
        """Find a chat the bot knows. Raises BadRequest "chat not found"."""
        chat = self.chats.get(chat_id or 0)
        if chat is None:
            raise BadRequest("chat not found")
        return chat

    def addressed(self, fields: Fields) -> Fields:
        """Put numbers where a call names chats by their @name; people cannot be written to by name."""
        named = {key: str(fields.values.get(key, "")) for key in _CHAT_FIELDS}
        named = {key: name.removeprefix("@").lower() for key, name in named.items() if name.startswith("@")}
        if not named:
            return fields
        known = {chat.username.lower(): chat.chat_id for chat in self.chats.values() if chat.username}
        if not known.keys() >= set(named.values()):
            raise BadRequest("chat not found")
        numbers = {key: known[name] for key, name in named.items()}
        return Fields({**fields.values, **numbers}, fields.uploads)

    def open_chat(self, chat_id: int | None) -> Chat:
        """Find a chat the bot may write to."""
        chat = self.chat(chat_id)
        if chat.blocked:
            raise blocked()
        if chat.person is not None and not chat.started:
            raise Forbidden("bot can't initiate conversation with a user")
        if chat.bot_status in {"left", "kicked"}:
            raise Forbidden("bot was kicked from the supergroup chat")
        return chat

    def person(self, user_id: int) -> Account | None:
        """Someone with an account, whether or not they wrote to the bot."""
        chat = self.chats.get(user_id)
        return chat.person if chat else None

    def next_id(self, chat: Chat) -> int:
        return next(self._private_ids) if chat.person is not None else chat.newest_id + 1

    def post(self, chat: Chat, message: Message) -> Message:
        """Put a message into its chat under the next id, and let everyone see it."""
        numbered = replace(message, message_id=self.next_id(chat))
        chat.put(numbered)
        if numbered.from_bot:
            chat.action = None
        self.changes.publish(Change("message", chat.chat_id, numbered.message_id))
        return numbered

    def change(self, chat: Chat, message: Message) -> None:
        """Replace a message in place."""
        chat.put(message)
        self.changes.publish(Change("edit", chat.chat_id, message.message_id))

    def delete_topic(self, chat: Chat, thread_id: int) -> None:
        """Take a topic away with all that stands in it."""
        del chat.topics[thread_id]
        for message in chat.shown:
            if thread_id in {message.message_id, message.thread_id}:
                self.delete(chat, message)

    def delete(self, chat: Chat, message: Message) -> None:
        chat.delete(message)
        self.changes.publish(Change("delete", chat.chat_id, message.message_id))
