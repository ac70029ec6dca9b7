"""sendMessage, sendPhoto and their like: one new bubble in a chat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from bot.emulator import content, keyboards, wire
from bot.emulator.changes import Change
from bot.emulator.chats import Chat
from bot.emulator.fields import Fields
from bot.emulator.keyboards import Markup
from bot.emulator.messages import Message
from bot.emulator.methods.method import Method
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World


def send_message(world: World, fields: Fields) -> dict[str, Any]:
    words, entities = content.text(fields)
    chat = world.open_chat(fields.whole("chat_id"))
    draft = Message(0, chat.chat_id, world.me, world.now(), words, entities, link_preview=_previews(fields))
    return deliver(world, chat, fields, draft)


def _previews(fields: Fields) -> bool:
    options = fields.object("link_preview_options") or {}
    return not (options.get("is_disabled") or fields.flag("disable_web_page_preview"))


def send_media(kind: str, world: World, fields: Fields) -> dict[str, Any]:
    chat = world.open_chat(fields.whole("chat_id"))
    words, entities = content.caption(fields)
    shown = content.media(world, kind, fields)
    above = fields.flag("show_caption_above_media")
    draft = Message(0, chat.chat_id, world.me, world.now(), words, entities, shown, caption_above=above)
    return deliver(world, chat, fields, draft)


def deliver(world: World, chat: Chat, fields: Fields, draft: Message) -> dict[str, Any]:
    """Send one bubble: its keyboard and its place are read from the call, and the limits are kept."""
    keys = keyboards.read(fields, private=chat.person is not None)
    placed = place(draft, chat, fields, keys)
    world.meter.spend(chat.chat_id)
    sent = world.post(chat, placed)
    show_keyboard(world, chat, keys)
    return wire.message(sent, chat)


def place(draft: Message, chat: Chat, fields: Fields, keys: Markup | None = None) -> Message:
    """Complete a draft with what every sending method may ask for."""
    return replace(
        draft,
        buttons=keys.buttons if keys else draft.buttons,
        silent=fields.flag("disable_notification"),
        protected=fields.flag("protect_content"),
        thread_id=thread(chat, fields),
        reply_to=_replied(chat, fields),
    )


def thread(chat: Chat, fields: Fields) -> int | None:
    thread_id = fields.whole("message_thread_id")
    if thread_id is not None and thread_id not in chat.topics:
        raise BadRequest("message thread not found")
    if thread_id is not None and chat.topics[thread_id].closed and chat.bot_status == "member":
        raise BadRequest("TOPIC_CLOSED")
    return thread_id


def _replied(chat: Chat, fields: Fields) -> int | None:
    parameters = fields.object("reply_parameters") or {}
    message_id = parameters.get("message_id") or fields.whole("reply_to_message_id")
    if not message_id:
        return None
    if chat.find(int(message_id)) is not None:
        return int(message_id)
    if parameters.get("allow_sending_without_reply") or fields.flag("allow_sending_without_reply"):
        return None
    raise BadRequest("message to be replied not found")


def show_keyboard(world: World, chat: Chat, keys: Markup) -> None:
    """Put the reply keyboard on the phone, or take it away."""
    if keys.keyboard is None and not (keys.removes and chat.keyboard):
        return
    chat.keyboard = keys.keyboard
    world.changes.publish(Change("keyboard", chat.chat_id))


_MEDIA = ("photo", "document", "video", "voice", "audio", "animation", "sticker", "video_note")
_NAMES = {"video_note": "sendVideoNote"}

METHODS: Mapping[str, Method] = {
    "sendMessage": send_message,
    **{_NAMES.get(kind, f"send{kind.title()}"): partial(send_media, kind) for kind in _MEDIA},
}
