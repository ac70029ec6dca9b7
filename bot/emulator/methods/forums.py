"""Topics of a forum: one thread for each matter a clinic talks about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.emulator import units
from bot.emulator.chats import Chat, Topic
from bot.emulator.fields import Fields
from bot.emulator.messages import Message
from bot.emulator.methods.method import Method
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World

_COLOR = 7_322_096
_LONGEST_NAME = 128


def create_topic(world: World, fields: Fields) -> dict[str, Any]:
    chat = _forum(world, fields)
    name = fields.text("name").strip()
    if not 1 <= units.length(name) <= _LONGEST_NAME:
        raise BadRequest("TOPIC_TITLE_EMPTY" if not name else "TOPIC_TITLE_TOO_LONG")
    color = fields.whole("icon_color") or _COLOR
    created = _note(world, chat, {"forum_topic_created": {"name": name, "icon_color": color}})
    chat.topics[created.message_id] = Topic(created.message_id, name)
    return {"message_thread_id": created.message_id, "name": name, "icon_color": color}


def edit_topic(world: World, fields: Fields) -> bool:
    chat = _forum(world, fields)
    topic = _topic(chat, fields)
    name = fields.text("name").strip() or topic.name
    if name == topic.name:
        raise BadRequest("TOPIC_NOT_MODIFIED")
    chat.topics[topic.thread_id] = replace(topic, name=name)
    _note(world, chat, {"forum_topic_edited": {"name": name}}, topic.thread_id)
    return True


def delete_topic(world: World, fields: Fields) -> bool:
    chat = _forum(world, fields)
    world.delete_topic(chat, _topic(chat, fields).thread_id)
    return True


def close_topic(world: World, fields: Fields) -> bool:
    return _set_closed(world, fields, closed=True)


def reopen_topic(world: World, fields: Fields) -> bool:
    return _set_closed(world, fields, closed=False)


def _set_closed(world: World, fields: Fields, *, closed: bool) -> bool:
    chat = _forum(world, fields)
    topic = _topic(chat, fields)
    if topic.closed == closed:
        raise BadRequest("TOPIC_NOT_MODIFIED")
    chat.topics[topic.thread_id] = replace(topic, closed=closed)
    _note(world, chat, {"forum_topic_closed" if closed else "forum_topic_reopened": {}}, topic.thread_id)
    return True


def _topic(chat: Chat, fields: Fields) -> Topic:
    topic = chat.topics.get(fields.whole("message_thread_id") or 0)
    if topic is None:
        raise BadRequest("message thread not found")
    return topic


def _forum(world: World, fields: Fields) -> Chat:
    """Find a forum in which the bot may manage topics."""
    chat = world.open_chat(fields.whole("chat_id"))
    if not chat.forum:
        raise BadRequest("the chat is not a forum")
    if chat.bot_status not in {"administrator", "creator"}:
        raise BadRequest("not enough rights to create a topic")
    return chat


def _note(world: World, chat: Chat, extra: Mapping[str, Any], thread_id: int | None = None) -> Message:
    return world.post(chat, Message(0, chat.chat_id, world.me, world.now(), thread_id=thread_id, extra=extra))


METHODS: Mapping[str, Method] = {
    "createForumTopic": create_topic,
    "editForumTopic": edit_topic,
    "deleteForumTopic": delete_topic,
    "closeForumTopic": close_topic,
    "reopenForumTopic": reopen_topic,
}
