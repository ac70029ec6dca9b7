"""copyMessage, forwardMessage and their plurals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.emulator import content, keyboards, wire
from bot.emulator.chats import Chat
from bot.emulator.fields import Fields
from bot.emulator.messages import THINGS, Message
from bot.emulator.methods.method import Method
from bot.emulator.methods.sending import place, show_keyboard
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World

_MOST = 100


def copy_message(world: World, fields: Fields) -> dict[str, Any]:
    chat = world.open_chat(fields.whole("chat_id"))
    copied = _recaptioned(_copy(world, _source(world, fields, "copy"), chat), fields)
    keys = keyboards.read(fields, private=chat.person is not None)
    placed = place(copied, chat, fields, keys)
    world.meter.spend(chat.chat_id)
    sent = world.post(chat, placed)
    show_keyboard(world, chat, keys)
    return {"message_id": sent.message_id}


def copy_messages(world: World, fields: Fields) -> list[dict[str, Any]]:
    sent = _several(world, fields, forward=False)
    return [{"message_id": message.message_id} for message in sent]


def forward_message(world: World, fields: Fields) -> dict[str, Any]:
    chat = world.open_chat(fields.whole("chat_id"))
    placed = place(_forward(world, _source(world, fields, "forward"), chat), chat, fields)
    world.meter.spend(chat.chat_id)
    return wire.message(world.post(chat, placed), chat)


def forward_messages(world: World, fields: Fields) -> list[dict[str, Any]]:
    return [{"message_id": message.message_id} for message in _several(world, fields, forward=True)]


def _source(world: World, fields: Fields, verb: str) -> Message:
    origin = world.chat(fields.whole("from_chat_id"))
    found = origin.find(fields.whole("message_id"))
    if found is None:
        raise BadRequest(f"message to {verb} not found")
    if found.protected or found.is_service:
        raise BadRequest("message can't be forwarded" if verb == "forward" else "message can't be copied")
    return found


def _several(world: World, fields: Fields, *, forward: bool) -> list[Message]:
    """Messages that cannot be found or copied are left out, and albums stay albums."""
    chat = world.open_chat(fields.whole("chat_id"))
    origin = world.chat(fields.whole("from_chat_id"))
    wanted = [origin.find(int(number)) for number in (fields.array("message_ids") or [])[:_MOST]]
    sources = [found for found in wanted if found and not found.protected and not found.is_service]
    if not sources:
        raise BadRequest("there are no messages to forward" if forward else "there are no messages to copy")
    albums = {source.album: str(next(world.albums)) for source in sources if source.album}
    make = _forward if forward else _copy
    drafts = [replace(make(world, source, chat), album=albums.get(source.album, "")) for source in sources]
    placed = [place(draft, chat, fields) for draft in drafts]
    world.meter.spend(chat.chat_id, len(placed))
    return [world.post(chat, message) for message in placed]


def _copy(world: World, source: Message, chat: Chat) -> Message:
    kept = {key: value for key, value in source.extra.items() if key in THINGS}
    return Message(
        0, chat.chat_id, world.me, world.now(), source.words, source.entities, source.media, source.buttons, extra=kept
    )


def _recaptioned(copied: Message, fields: Fields) -> Message:
    if copied.media is None or "caption" not in fields.values:
        return copied
    words, entities = content.caption(fields)
    return replace(copied, words=words, entities=entities)


def _forward(world: World, source: Message, chat: Chat) -> Message:
    origin = {"type": "user", "sender_user": source.sender.as_json(), "date": int(source.sent_at)}
    copied = replace(_copy(world, source, chat), buttons=())
    return replace(copied, extra={**copied.extra, "forward_origin": origin})


METHODS: Mapping[str, Method] = {
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
    "forwardMessage": forward_message,
    "forwardMessages": forward_messages,
}
