"""deleteMessage and deleteMessages."""

from __future__ import annotations

from collections.abc import Mapping

from bot.emulator.fields import Fields
from bot.emulator.methods.method import Method
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World

_DELETABLE_SECONDS = 48 * 3600


def delete_message(world: World, fields: Fields) -> bool:
    chat = world.chat(fields.whole("chat_id"))
    message = chat.find(fields.whole("message_id"))
    if message is None:
        raise BadRequest("message to delete not found")
    if world.now() - message.sent_at > _DELETABLE_SECONDS:
        raise BadRequest("message can't be deleted for everyone")
    world.delete(chat, message)
    return True


def delete_messages(world: World, fields: Fields) -> bool:
    """Messages that are gone or too old are passed over."""
    chat = world.chat(fields.whole("chat_id"))
    for number in fields.array("message_ids") or []:
        message = chat.find(int(number))
        if message is not None and world.now() - message.sent_at <= _DELETABLE_SECONDS:
            world.delete(chat, message)
    return True


METHODS: Mapping[str, Method] = {"deleteMessage": delete_message, "deleteMessages": delete_messages}
