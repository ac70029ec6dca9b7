"""What Telegram sent, read as what was said."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from telegram import Bot, CallbackQuery, Message, Update
from telegram.constants import ChatMemberStatus

from bot.gateway import buttons
from bot.store.records import Event, Received
from bot.store.statuses import EventKind
from bot.talk.heard import CameBack, Command, InGroup, Left, Media, Rang, Said, Tapped, Words
from bot.talk.tips import Post

GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
KINDS = ("photo", "voice", "video", "video_note", "audio", "animation", "document", "sticker", "location", "contact")
PASSED_ON = ("photo", "voice", "video", "audio", "animation", "document")
"""What a clinic may send to its patients, beside words."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was said, in which language the person's Telegram is, and the query a tap wants answered."""

    said: Said
    language: str | None = None
    callback_query_id: str | None = None


def received(raw: dict[str, Any]) -> Received:
    """Wrap a raw update for the inbox. Reads as little as it can: what is odd must be stored as well."""
    update_id = raw.get("update_id")
    return Received(
        update_id=update_id if isinstance(update_id, int) else None,
        chat_id=_chat_id(raw),
        body=json.dumps(raw),
    )


def _chat_id(raw: dict[str, Any]) -> int | None:
    """Find the chat without trusting the update's shape."""
    for kind in ("message", "edited_message", "my_chat_member", "callback_query"):
        part = raw.get(kind)
        if isinstance(part, dict):
            holder = part.get("message") if kind == "callback_query" else part
            chat = holder.get("chat") if isinstance(holder, dict) else None
            person = part.get("from") if kind == "callback_query" else None
            for found in (chat, person):
                if isinstance(found, dict) and isinstance(found.get("id"), int):
                    return int(found["id"])
    return None


def read(event: Event, bot: Bot) -> Read | None:
    """Read a stored event; None when there is nothing to answer. Raises whatever PTB raises on a broken update."""
    raw = json.loads(event.body)
    if event.kind is EventKind.TIMER:
        return Read(Rang(raw["key"], datetime.fromisoformat(raw["due"])))
    update = Update.de_json(raw, bot)
    if event.chat_id < 0 and not update.my_chat_member:
        return _in_group(update.message) if update.message else None
    if update.callback_query:
        return _tap(update.callback_query)
    if update.my_chat_member:
        gone = update.my_chat_member.new_chat_member.status in GONE
        return Read(Left() if gone else CameBack())
    if update.message:
        return _message(update.message)
    return None


def _in_group(message: Message) -> Read | None:
    """Tell who said it and in which topic. The group's language is that of whoever links it."""
    found = _message(message)
    if found is None or message.from_user is None or not isinstance(found.said, Words | Command | Media):
        return None
    topic = message.message_thread_id if message.is_topic_message else None
    said = InGroup(message.from_user.id, found.said, topic, forum=bool(message.chat.is_forum))
    return Read(said, found.language if isinstance(found.said, Command) else None)


def _tap(query: CallbackQuery) -> Read:
    tapped = buttons.decode(query.data or "") or Tapped(-1, "")
    return Read(replace(tapped, sender=query.from_user.first_name), query.from_user.language_code, query.id)


def _message(message: Message) -> Read | None:
    language = message.from_user.language_code if message.from_user else None
    if message.text is not None:
        return Read(_words(message), language)
    for kind in KINDS:
        if getattr(message, kind):
            words = message.caption or ""
            return Read(Media(kind, _post(kind, message), words, message.message_id, _answered(message)), language)
    return None


def _post(kind: str, message: Message) -> Post | None:
    """Keep what is needed to pass something on: Telegram's own name of the file, and the caption's formatting."""
    if kind not in PASSED_ON:
        return None
    file = message.photo[-1] if kind == "photo" else getattr(message, kind)
    source = (message.chat_id, message.message_id)
    return Post(kind, message.caption_html or "", file.file_id, message.media_group_id or "", source=source)


def _answered(message: Message) -> int | None:
    return message.reply_to_message.message_id if message.reply_to_message else None


def _words(message: Message) -> Said:
    """A leading slash makes a command, with or without "@botname" behind it."""
    text = message.text or ""
    if not text.startswith("/") or len(text) == 1:
        return Words(text, Post("text", message.text_html), message.message_id, _answered(message))
    head, _, argument = text[1:].partition(" ")
    sender = message.from_user.first_name if message.from_user else ""
    return Command(head.partition("@")[0].lower(), argument.strip(), sender)
