"""A person with a phone: writes, taps, sends pictures, blocks the bot; every act becomes an update."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.emulator import entities, group_members, wire
from bot.emulator.callback_queries import CallbackQuery
from bot.emulator.changes import Change
from bot.emulator.chats import Chat
from bot.emulator.entities import Entity
from bot.emulator.fields import Upload
from bot.emulator.messages import InlineButton, Message, SentMedia
from bot.emulator.people import Account
from bot.emulator.world import World


class NotPossibleError(Exception):
    """A phone would not let a person do this: no such button, a blocked bot, a message that is not theirs."""


@dataclass(slots=True)
class PhoneUser:
    """Acts in the private chat with the bot, or in a group when a group's chat_id is given."""

    world: World
    account: Account

    @property
    def chat(self) -> Chat:
        return self.world.chats[self.account.user_id]

    def says(
        self, text: str, *, chat_id: int | None = None, reply_to: int | None = None, topic: int | None = None
    ) -> Message:
        """Write words; a leading or inner /command is marked as one. topic: of a forum."""
        chat = self._where(chat_id)
        draft = self._draft(chat, words=text.strip(), entities=entities.found_in(text.strip()))
        return self._sent(chat, replace(draft, reply_to=reply_to, thread_id=_thread(chat, reply_to, topic)))

    def opens(self, payload: str = "") -> Message:
        """Follow the bot's link and press START; payload is what the link carries."""
        if self.chat.blocked:
            self.unblocks()
        return self.says(f"/start {payload}".strip())

    def taps(self, label: str, *, message_id: int | None = None, chat_id: int | None = None) -> CallbackQuery:
        """Tap an inline button by its label or its data: on this message, or on the newest that has it."""
        chat = self._where(chat_id)
        message, button = self._button(chat, label, message_id)
        return self.sends_data(button.data, message, chat)

    def sends_data(self, data: str, message: Message, chat: Chat) -> CallbackQuery:
        """Send callback data as if a button held it: what a forged client does."""
        query = self.world.queries.ask(chat.chat_id, message.message_id)
        body = {
            "id": query.query_id,
            "from": self.account.as_json(),
            "message": wire.message(message, chat),
            "chat_instance": str(abs(chat.chat_id)),
            "data": data,
        }
        self.world.queue.add({"callback_query": body}, chat.chat_id)
        return query

    def presses(self, label: str) -> Message:
        """Press a key of the reply keyboard, which says its label or shares a contact."""
        keyboard = self.chat.keyboard
        if keyboard is None or not any(label in row for row in keyboard.rows):
            raise NotPossibleError(f"no key {label!r} on the reply keyboard")
        if keyboard.one_time:
            self.chat.keyboard = None
            self.world.changes.publish(Change("keyboard", self.chat.chat_id))
        return self.shares_contact() if keyboard.asks.get(label) == "contact" else self.says(label)

    def sends(
        self,
        kind: str,
        upload: Upload,
        *,
        caption: str = "",
        seconds: int = 0,
        chat_id: int | None = None,
        reply_to: int | None = None,
        topic: int | None = None,
    ) -> Message:
        """Send a photo, video, voice, audio, document, animation, video_note or sticker."""
        chat = self._where(chat_id)
        draft = self._with_media(chat, kind, upload, caption, seconds)
        return self._sent(chat, replace(draft, reply_to=reply_to, thread_id=_thread(chat, reply_to, topic)))

    def sends_album(self, parts: Sequence[tuple[str, Upload]], *, caption: str = "") -> list[Message]:
        """Several media as one; the caption goes with the first."""
        album, chat = str(next(self.world.albums)), self._where(None)
        captions = [caption, *[""] * (len(parts) - 1)]
        drafts = [
            self._with_media(chat, kind, upload, words, 0)
            for (kind, upload), words in zip(parts, captions, strict=True)
        ]
        return [self._sent(chat, replace(draft, album=album)) for draft in drafts]

    def shares_contact(self, phone_number: str = "+15550100") -> Message:
        me = self.account
        contact = {"phone_number": phone_number, "first_name": me.first_name, "user_id": me.user_id}
        return self._sent(self.chat, self._draft(self._where(None), extra={"contact": contact}))

    def edits(self, message: Message, text: str) -> Message:
        """Change one's own message; the bot hears of an edited_message."""
        chat = self._where(message.chat_id)
        current = chat.find(message.message_id)
        if current is None or current.sender != self.account:
            raise NotPossibleError("only one's own message can be edited")
        edited = replace(current, words=text, entities=entities.found_in(text), edited_at=self.world.now())
        self.world.change(chat, edited)
        self.world.queue.add({"edited_message": wire.message(edited, chat)}, chat.chat_id)
        return edited

    def blocks(self) -> None:
        """Stop the bot."""
        self._set_blocked(blocked=True)

    def unblocks(self) -> None:
        """Let the bot write again."""
        self._set_blocked(blocked=False)

    def joins(self, group_id: int, status: str = "member") -> Message:
        """Become a member, administrator or creator of a group."""
        group = self.world.chat(group_id)
        group.members[self.account.user_id] = status
        extra = {"new_chat_members": [self.account.as_json()]}
        return self._sent(group, self._draft(group, extra=extra))

    def adds_bot(self, group_id: int, status: str = "administrator") -> None:
        """Bring the bot into a group; it hears of my_chat_member."""
        group = self.world.chat(group_id)
        before, group.bot_status = group.bot_status, status
        self._bot_member_changed(group, before, status)

    def deletes_topic(self, group_id: int, topic: int) -> None:
        """Take a topic away with all that stands in it; the bot hears nothing of it."""
        self.world.delete_topic(self.world.chat(group_id), topic)

    def removes_bot(self, group_id: int) -> None:
        group = self.world.chat(group_id)
        before, group.bot_status = group.bot_status, "kicked"
        self._bot_member_changed(group, before, "kicked")

    def _set_blocked(self, *, blocked: bool) -> None:
        chat = self.chat
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        before, after = ("member", "kicked") if blocked else ("kicked", "member")
        self._bot_member_changed(chat, before, after)
        self.world.changes.publish(Change("blocked", chat.chat_id))

    def _bot_member_changed(self, chat: Chat, before: str, after: str) -> None:
        body = {
            "chat": wire.chat(chat),
            "from": self.account.as_json(),
            "date": int(self.world.now()),
            "old_chat_member": group_members.as_json(self.world.me, before),
            "new_chat_member": group_members.as_json(self.world.me, after),
        }
        self.world.queue.add({"my_chat_member": body}, chat.chat_id)

    def _where(self, chat_id: int | None) -> Chat:
        chat = self.world.chats.get(chat_id or self.account.user_id)
        if chat is None:
            raise NotPossibleError(f"no chat {chat_id}")
        if chat.blocked:
            raise NotPossibleError("the bot is blocked: unblock it first")
        if chat.person is not None and chat.person.user_id != self.account.user_id:
            raise NotPossibleError("this is another person's chat")
        return chat

    def _draft(
        self,
        chat: Chat,
        *,
        words: str = "",
        entities: tuple[Entity, ...] = (),
        extra: Mapping[str, Any] | None = None,
    ) -> Message:
        return Message(0, chat.chat_id, self.account, self.world.now(), words, entities, extra=extra or {})

    def _with_media(self, chat: Chat, kind: str, upload: Upload, caption: str, seconds: int) -> Message:
        stored = self.world.files.keep(kind, upload)
        draft = self._draft(chat, words=caption, entities=entities.found_in(caption))
        return replace(draft, media=SentMedia(kind, stored, seconds))

    def _sent(self, chat: Chat, draft: Message) -> Message:
        chat.started = True
        message = self.world.post(chat, draft)
        if _reaches_bot(self.world, chat, message):
            self.world.queue.add({"message": wire.message(message, chat)}, chat.chat_id)
        return message

    def _button(self, chat: Chat, label: str, message_id: int | None) -> tuple[Message, InlineButton]:
        candidates = chat.backwards() if message_id is None else filter(None, [chat.find(message_id)])
        for message in candidates:
            button = None if message.deleted else message.button(label)
            if button is not None and button.data:
                return message, button
        raise NotPossibleError(f"no button {label!r} in chat {chat.chat_id}")


def _thread(chat: Chat, reply_to: int | None, topic: int | None) -> int | None:
    """Find the topic of what is said; a reply stays in that of what it answers."""
    if topic is not None and topic not in chat.topics:
        raise NotPossibleError(f"no topic {topic}")
    answered = chat.find(reply_to)
    return answered.thread_id if answered else topic


def _reaches_bot(world: World, chat: Chat, message: Message) -> bool:
    """In a group a bot in privacy mode hears commands, replies to itself and grey lines; an administrator hears all."""
    if chat.person is not None or chat.bot_status in {"administrator", "creator"}:
        return True
    if chat.bot_status in {"left", "kicked"}:
        return False
    answered = chat.find(message.reply_to)
    to_bot = answered is not None and answered.sender == world.me
    return to_bot or message.is_service or message.words.startswith("/")
