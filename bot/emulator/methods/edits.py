"""editMessageText and its siblings: a bubble that changes in place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.emulator import content, keyboards, wire
from bot.emulator.chats import Chat
from bot.emulator.fields import Fields
from bot.emulator.messages import Message
from bot.emulator.methods.method import Method
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World

_SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)

_KEPT = frozenset({"voice", "video_note", "sticker"})
"""Media that can take no other in its place."""


def edit_text(world: World, fields: Fields) -> dict[str, Any]:
    words, entities = content.text(fields)
    chat, old = editable(world, fields)
    if old.media is not None:
        raise BadRequest("there is no text in the message to edit")
    return _change(world, chat, old, replace(old, words=words, entities=entities), fields)


def edit_caption(world: World, fields: Fields) -> dict[str, Any]:
    words, entities = content.caption(fields)
    chat, old = editable(world, fields)
    if old.media is None:
        raise BadRequest("there is no caption in the message to edit")
    above = fields.flag("show_caption_above_media")
    return _change(world, chat, old, replace(old, words=words, entities=entities, caption_above=above), fields)


def edit_media(world: World, fields: Fields) -> dict[str, Any]:
    chat, old = editable(world, fields)
    raw = fields.object("media")
    if raw is None:
        raise BadRequest("there is no media in the request")
    if old.media is not None and old.media.kind in _KEPT:
        raise BadRequest("message can't be edited")
    shown, (words, entities) = content.input_media(world, raw, fields.uploads)
    return _change(world, chat, old, replace(old, words=words, entities=entities, media=shown), fields)


def edit_buttons(world: World, fields: Fields) -> dict[str, Any]:
    chat, old = editable(world, fields)
    return _change(world, chat, old, old, fields)


def editable(world: World, fields: Fields) -> tuple[Chat, Message]:
    """Find the bubble that a call wants to change."""
    chat = world.open_chat(fields.whole("chat_id"))
    message = chat.find(fields.whole("message_id"))
    if message is None:
        raise BadRequest("message to edit not found")
    if not message.from_bot or message.is_service:
        raise BadRequest("message can't be edited")
    return chat, message


def _change(world: World, chat: Chat, old: Message, new: Message, fields: Fields) -> dict[str, Any]:
    """Put the edited bubble in place; without a reply_markup its buttons go, as at Telegram."""
    buttons = keyboards.read(fields, private=chat.person is not None).buttons
    changed = replace(new, buttons=buttons)
    if changed == old:
        raise BadRequest(_SAME)
    edited = replace(changed, edited_at=world.now())
    world.change(chat, edited)
    return wire.message(edited, chat)


METHODS: Mapping[str, Method] = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageMedia": edit_media,
    "editMessageReplyMarkup": edit_buttons,
}
