"""Values as the JSON objects of the Bot API."""

from __future__ import annotations

from typing import Any

from bot.emulator.chats import Chat
from bot.emulator.files import StoredFile
from bot.emulator.messages import Buttons, InlineButton, Message, SentMedia

_THUMBNAILS = (90, 320, 800)


def chat(of: Chat) -> dict[str, Any]:
    if of.person is not None:
        body: dict[str, Any] = {"id": of.chat_id, "type": "private", "first_name": of.person.first_name}
        extra = {"last_name": of.person.last_name, "username": of.person.username}
        return body | {name: value for name, value in extra.items() if value}
    body = {"id": of.chat_id, "type": "supergroup", "title": of.title}
    more: dict[str, Any] = {"username": of.username, "is_forum": of.forum}
    return body | {name: value for name, value in more.items() if value}


def message(of: Message, where: Chat, *, quotes: bool = True) -> dict[str, Any]:
    """Write a Message object. quotes: with the message it replies to, one level deep as at Telegram."""
    body: dict[str, Any] = {
        "message_id": of.message_id,
        "from": of.sender.as_json(),
        "chat": chat(where),
        "date": int(of.sent_at),
    }
    body.update(of.extra)
    _add_content(body, of)
    _add_place(body, of)
    # What answers nothing in a topic counts as an answer to the line that opened the topic.
    answered = of.reply_to or of.thread_id
    quoted = where.find(answered) if quotes and answered else None
    if quoted is not None:
        body["reply_to_message"] = message(quoted, where, quotes=False)
    return body


def _add_content(body: dict[str, Any], of: Message) -> None:
    if of.media is not None:
        body.update(media(of.media))
    if of.words:
        body["caption" if of.media else "text"] = of.words
    if of.entities:
        body["caption_entities" if of.media else "entities"] = [entity.as_json() for entity in of.entities]
    if of.buttons:
        body["reply_markup"] = {"inline_keyboard": rows(of.buttons)}


def _add_place(body: dict[str, Any], of: Message) -> None:
    if of.edited_at is not None:
        body["edit_date"] = int(of.edited_at)
    if of.album:
        body["media_group_id"] = of.album
    if of.protected:
        body["has_protected_content"] = True
    if of.thread_id is not None:
        body["message_thread_id"] = of.thread_id
        body["is_topic_message"] = True


def rows(buttons: Buttons) -> list[list[dict[str, Any]]]:
    return [[button(one) for one in row] for row in buttons]


def button(of: InlineButton) -> dict[str, Any]:
    return dict(of.raw)


def media(of: SentMedia) -> dict[str, Any]:
    if of.kind == "photo":
        spoiler = {"has_media_spoiler": True} if of.spoiler else {}
        return {"photo": photo_sizes(of.file)} | spoiler
    body: dict[str, Any] = file(of.file) | {"mime_type": of.file.mime_type}
    if of.kind != "voice" and of.file.name:
        body["file_name"] = of.file.name
    if of.kind in {"video", "voice", "audio", "animation", "video_note"}:
        body["duration"] = of.seconds
    if of.kind in {"video", "animation"}:
        body |= {"width": of.file.width or 640, "height": of.file.height or 360}
    if of.kind == "sticker":
        body = file(of.file) | {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    if of.kind == "video_note":
        body["length"] = 240
    # Telegram shows an animation as a document too, for programs that know no animations.
    return {of.kind: body} | ({"document": file(of.file)} if of.kind == "animation" else {})


def file(of: StoredFile) -> dict[str, Any]:
    return {"file_id": of.file_id, "file_unique_id": of.unique_id, "file_size": of.size}


def photo_sizes(of: StoredFile) -> list[dict[str, Any]]:
    """Smaller sizes first and the picture itself last; they share one file here."""
    longest = max(of.width, of.height)
    sizes = [(_scaled(of.width, edge, longest), _scaled(of.height, edge, longest)) for edge in _THUMBNAILS]
    smaller = [(width, height) for width, height in sizes if max(width, height) < longest]
    return [file(of) | {"width": width, "height": height} for width, height in [*smaller, (of.width, of.height)]]


def _scaled(side: int, edge: int, longest: int) -> int:
    return max(1, round(side * edge / longest))
