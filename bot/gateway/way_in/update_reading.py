"""What Telegram sent, read as what was said."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from telegram import Bot, CallbackQuery, Message, Update
from telegram.constants import ChatMemberStatus
from telegram.ext.filters import StatusUpdate

from bot.gateway import buttons
from bot.store.records import Event, Received
from bot.store.statuses import EventKind
from bot.talk.heard import CameBack, Command, Edited, InGroup, Left, Media, Rang, Said, Tapped, Unread, Words
from bot.talk.tips import Post

GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
KINDS = (
    *("photo", "voice", "video", "video_note", "audio", "animation", "document", "sticker"),
    *("venue", "location", "contact", "poll", "checklist", "story", "dice", "game", "paid_media"),
)
PASSED_ON = ("photo", "voice", "video", "video_note", "audio", "animation", "document")
"""What a clinic may send to its patients, beside words."""

WRITTEN = frozenset(
    {"text", "caption", "question", "title", "address", "first_name", "last_name", "explanation", "description"}
)
"""Fields of a message that hold words of a person."""

OF_OTHERS = frozenset({"from", "chat", "sender_chat", "via_bot", "reply_to_message", "forward_origin", "reply_markup"})
"""Fields that tell who and where, and what somebody else wrote."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was said, in which language the person's Telegram is, and the query a tap wants answered."""

    said: Said
    language: str | None = None
    callback_query_id: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """Words of an update that has just come, and the language of the person's Telegram."""

    words: str = ""
    language: str = ""


NOTHING = Written()


LARGEST: Final = 2**63 - 1
"""The largest number that a database keeps."""


def number_in(raw: object) -> int | None:
    """Find an update's number; None where it has none that can be kept."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return number if type(number) is int and 0 <= number <= LARGEST else None


def received(raw: object) -> Received:
    """Wrap a raw update for the inbox. Reads as little as it can: what is odd must be stored as well.

    What is nested too deeply to be written down again is kept without its body, and without a chat, so that it is
    parked.
    """
    try:
        return Received(update_id=number_in(raw), chat_id=_chat_id(raw), body=json.dumps(raw))
    except RecursionError:
        return Received(update_id=number_in(raw), chat_id=None, body="{}")


def _chat_id(raw: object) -> int | None:
    """Find the chat without trusting the update's shape."""
    if not isinstance(raw, dict):
        return None
    for kind in ("message", "edited_message", "my_chat_member", "callback_query"):
        part = raw.get(kind)
        if isinstance(part, dict):
            holder = part.get("message") if kind == "callback_query" else part
            chat = holder.get("chat") if isinstance(holder, dict) else None
            person = part.get("from") if kind == "callback_query" else None
            for found in (chat, person):
                if isinstance(found, dict) and type(found.get("id")) is int and abs(found["id"]) <= LARGEST:
                    return int(found["id"])
    return None


def read(event: Event, bot: Bot) -> Read | None:
    """Read a stored event; None when there is nothing to answer. Raises whatever PTB raises on a broken update."""
    raw = json.loads(event.body)
    if event.kind is EventKind.TIMER:
        return Read(Rang(raw["key"], datetime.fromisoformat(raw["due"])))
    try:
        update = Update.de_json(_without_what_was_tapped(raw), bot)
    except Exception:
        # A newer Telegram, or an older one: words of danger must not be lost with what the library cannot read.
        words = words_in(message_in(raw))
        if not words or event.chat_id < 0:
            raise
        return Read(Unread(words))
    if event.chat_id < 0 and update.callback_query:
        return _tap_in_group(update.callback_query)
    if event.chat_id < 0 and not update.my_chat_member:
        message = update.message or update.edited_message
        return _in_group(message, edited=update.message is None) if message else None
    if update.callback_query:
        return _tap(update.callback_query)
    if update.my_chat_member:
        gone = update.my_chat_member.new_chat_member.status in GONE
        return Read(Left() if gone else CameBack())
    if update.message:
        return _message(update.message)
    if update.edited_message:
        return _edited(update.edited_message)
    return None


def _without_what_was_tapped(raw: dict[str, Any]) -> dict[str, Any]:
    """A tap says which button; the bubble with all its buttons, which is most of the update, nobody reads."""
    query = raw.get("callback_query")
    if not isinstance(query, dict):
        return raw
    return raw | {"callback_query": {name: value for name, value in query.items() if name != "message"}}


def message_in(raw: object) -> object:
    """Find the message, new or edited, in a raw update."""
    if not isinstance(raw, dict):
        return None
    return raw.get("message") or raw.get("edited_message")


def written_in(raw: object) -> Written:
    """Find what was written in a raw update, and by whom, as far as its language goes."""
    message = message_in(raw)
    who = message.get("from") if isinstance(message, dict) else None
    language = who.get("language_code") if isinstance(who, dict) else None
    try:
        return Written(words_in(message), language if isinstance(language, str) else "")
    except RecursionError:
        return NOTHING


def words_in(raw: object) -> str:
    """Find what a person wrote in a message of whatever shape."""
    match raw:
        case dict():
            own = [value for key, value in raw.items() if key in WRITTEN and isinstance(value, str)]
            inner = [
                words_in(value) for key, value in raw.items() if key not in OF_OTHERS and not isinstance(value, str)
            ]
            return "\n".join(filter(None, (*own, *inner)))
        case list():
            return "\n".join(filter(None, map(words_in, raw)))
    return ""


def _in_group(message: Message, *, edited: bool) -> Read | None:
    """Tell who said it and in which topic. The group's language is that of whoever links it."""
    found = _edited(message) if edited else _message(message)
    if found is None or message.from_user is None or not isinstance(found.said, Words | Command | Media | Edited):
        return None
    topic = message.message_thread_id if message.is_topic_message else None
    said = InGroup(message.from_user.id, found.said, topic, forum=bool(message.chat.is_forum))
    return Read(said, found.language if isinstance(found.said, Command) else None)


def _tap_in_group(query: CallbackQuery) -> Read:
    tapped = _tap(query)
    assert isinstance(tapped.said, Tapped)  # noqa: S101 - a tap is read as one
    return replace(tapped, said=InGroup(query.from_user.id, tapped.said), language=None)


def _tap(query: CallbackQuery) -> Read:
    tapped = buttons.decode(query.data or "") or Tapped(-1, "")
    return Read(replace(tapped, sender=query.from_user.first_name), query.from_user.language_code, query.id)


def _message(message: Message) -> Read | None:
    language = message.from_user.language_code if message.from_user else None
    if message.text is not None:
        return Read(_words(message), language)
    if StatusUpdate.ALL.filter(Update(0, message=message)):
        return None
    kind = next((one for one in KINDS if getattr(message, one)), "other")
    media = Media(
        kind, _post(kind, message), message.caption or "", message.message_id, _answered(message), _also(message)
    )
    return Read(media, language)


def _edited(message: Message) -> Read:
    """An older message as it stands now."""
    words = "\n".join(filter(None, (message.text or message.caption, _also(message))))
    language = message.from_user.language_code if message.from_user else None
    kind = next((one for one in PASSED_ON if getattr(message, one)), "")
    post = (
        Post("text", message.text_html, source=_source(message)) if message.text is not None else _post(kind, message)
    )
    return Read(Edited(words, message.message_id, post, _answered(message)), language)


def _also(message: Message) -> str:
    """Words that stand neither in the text nor in the caption: somebody may ask for help by a poll."""
    found: list[str | None] = [message.quote.text if message.quote else None]
    if message.poll:
        found += [message.poll.question, *(option.text for option in message.poll.options), message.poll.explanation]
    if message.checklist:
        found += [message.checklist.title, *(task.text for task in message.checklist.tasks)]
    if message.contact:
        found += [message.contact.first_name, message.contact.last_name]
    if message.venue:
        found += [message.venue.title, message.venue.address]
    if message.document or message.audio:
        held = message.document or message.audio
        found.append(held.file_name if held else None)
    return "\n".join(filter(None, found))


def _post(kind: str, message: Message) -> Post | None:
    """Keep what is needed to pass something on: Telegram's own name of the file, and the caption's formatting."""
    if kind not in PASSED_ON:
        return None
    file = message.photo[-1] if kind == "photo" else getattr(message, kind)
    return Post(kind, message.caption_html or "", file.file_id, message.media_group_id or "", source=_source(message))


def _source(message: Message) -> tuple[int, int]:
    return (message.chat_id, message.message_id)


def _answered(message: Message) -> int | None:
    return message.reply_to_message.message_id if message.reply_to_message else None


def _words(message: Message) -> Said:
    """A leading slash makes a command, with or without "@botname" behind it."""
    text = message.text or ""
    if not text.startswith("/") or not text[1:2].strip():
        quote = message.quote.text if message.quote else ""
        return Words(
            text,
            Post("text", message.text_html, source=_source(message)),
            message.message_id,
            _answered(message),
            quote,
        )
    head, argument = (*text[1:].split(maxsplit=1), "", "")[:2]
    sender = message.from_user.first_name if message.from_user else ""
    return Command(head.partition("@")[0].lower(), argument.strip(), sender)
