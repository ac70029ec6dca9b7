"""What a bot does around its messages: answering taps, showing that it types, pinning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.emulator import units, wire
from bot.emulator.changes import Change
from bot.emulator.chats import Action
from bot.emulator.fields import Fields
from bot.emulator.messages import Message
from bot.emulator.methods.method import Method
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World

_LONGEST_ANSWER = 200
_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
_EMOJI = (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 "
    "🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 "
    "🤷\u200d♂ 🤷 🤷\u200d♀ 😡"
)
_REACTIONS = frozenset(_EMOJI.split())
"""The emoji that Telegram takes as reactions."""


def answer_callback_query(world: World, fields: Fields) -> bool:
    if units.length(fields.text("text")) > _LONGEST_ANSWER:
        raise BadRequest("MESSAGE_TOO_LONG")
    query = world.queries.answer(fields.text("callback_query_id"))
    toast = Change("toast", query.chat_id, query.message_id, fields.text("text"), query_id=query.query_id)
    world.changes.publish(replace(toast, alert=fields.flag("show_alert")))
    return True


def send_chat_action(world: World, fields: Fields) -> bool:
    action = fields.text("action")
    if action not in _ACTIONS:
        raise BadRequest("wrong parameter action in request")
    chat = world.open_chat(fields.whole("chat_id"))
    chat.action = Action(action, world.now())
    world.changes.publish(Change("action", chat.chat_id, text=action))
    return True


def set_reaction(world: World, fields: Fields) -> bool:
    """Show the bot's reaction at a message, or take it away; a bot has one."""
    chat = world.open_chat(fields.whole("chat_id"))
    message = chat.find(fields.whole("message_id"))
    if message is None:
        raise BadRequest("message to react not found")
    wanted = [one for one in fields.array("reaction") or [] if one.get("type") in {"emoji", "custom_emoji"}]
    if len(wanted) > 1:
        raise BadRequest("REACTIONS_TOO_MANY")
    emoji = [str(one.get("emoji", "")).removesuffix("\ufe0f") for one in wanted if one["type"] == "emoji"]
    if not _REACTIONS.issuperset(emoji):
        raise BadRequest("REACTION_INVALID")
    shown = tuple(str(one.get("emoji") or one.get("custom_emoji_id", "")) for one in wanted)
    world.change(chat, replace(message, reactions=shown))
    return True


def pin_message(world: World, fields: Fields) -> bool:
    chat = world.open_chat(fields.whole("chat_id"))
    message = chat.find(fields.whole("message_id"))
    if message is None:
        raise BadRequest("message to pin not found")
    if message.message_id not in chat.pinned:
        chat.pinned.append(message.message_id)
    extra = {"pinned_message": wire.message(message, chat, quotes=False)}
    world.post(chat, Message(0, chat.chat_id, world.me, world.now(), silent=True, extra=extra))
    return True


def unpin_message(world: World, fields: Fields) -> bool:
    chat = world.open_chat(fields.whole("chat_id"))
    message_id = fields.whole("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise BadRequest("message to unpin not found")
    chat.pinned.remove(message_id)
    return True


def unpin_all(world: World, fields: Fields) -> bool:
    world.open_chat(fields.whole("chat_id")).pinned.clear()
    return True


METHODS: Mapping[str, Method] = {
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
    "setMessageReaction": set_reaction,
    "pinChatMessage": pin_message,
    "unpinChatMessage": unpin_message,
    "unpinAllChatMessages": unpin_all,
}
