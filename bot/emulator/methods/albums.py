"""sendMediaGroup: several pictures or files that arrive as one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.emulator import content, wire
from bot.emulator.fields import Fields
from bot.emulator.messages import Message
from bot.emulator.methods.method import Method
from bot.emulator.methods.sending import place
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World

_MOST = 10


def send_media_group(world: World, fields: Fields) -> list[dict[str, Any]]:
    chat = world.open_chat(fields.whole("chat_id"))
    parts = [content.input_media(world, raw, fields.uploads) for raw in _items(fields)]
    album = str(next(world.albums))
    drafts = [
        Message(0, chat.chat_id, world.me, world.now(), words, entities, shown, album=album)
        for shown, (words, entities) in parts
    ]
    placed = [place(draft, chat, fields) for draft in drafts]
    world.meter.spend(chat.chat_id, len(placed))
    return [wire.message(world.post(chat, message), chat) for message in placed]


def _items(fields: Fields) -> list[Any]:
    items = fields.array("media") or []
    if not items:
        raise BadRequest("there are no messages to send")
    if len(items) > _MOST:
        raise BadRequest("too many messages to send as an album")
    kinds = {item.get("type") for item in items}
    if len(kinds) > 1 and kinds & {"document", "audio"}:
        raise BadRequest("documents and audio files can't be mixed with other media types")
    return items


METHODS: Mapping[str, Method] = {"sendMediaGroup": send_media_group}
