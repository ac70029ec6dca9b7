"""What a bot may ask about chats, members and files, and about itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.emulator import group_members, wire
from bot.emulator.fields import Fields
from bot.emulator.files import DOWNLOAD_LIMIT
from bot.emulator.methods.method import Method
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World

_ABILITIES = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
    "has_topics_enabled": False,
    "allows_users_to_create_topics": False,
    "can_manage_bots": False,
}
_GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def get_me(world: World, fields: Fields) -> dict[str, Any]:  # noqa: ARG001  every method has this shape
    return world.me.as_json() | {"first_name": world.profile.name.get("") or world.me.first_name} | _ABILITIES


def get_chat(world: World, fields: Fields) -> dict[str, Any]:
    chat = world.chat(fields.whole("chat_id"))
    body = wire.chat(chat) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, True),
    }
    pinned = chat.find(chat.pinned[-1]) if chat.pinned else None
    return body | {"pinned_message": wire.message(pinned, chat)} if pinned else body


def get_chat_member(world: World, fields: Fields) -> dict[str, Any]:
    chat = world.chat(fields.whole("chat_id"))
    user_id = fields.whole("user_id") or 0
    if user_id == world.me.user_id:
        return group_members.as_json(world.me, chat.bot_status)
    person = chat.person if chat.person and chat.person.user_id == user_id else world.person(user_id)
    if person is None:
        raise BadRequest("PARTICIPANT_ID_INVALID")
    return group_members.as_json(person, "member" if chat.person else chat.members.get(user_id, "left"))


def get_chat_administrators(world: World, fields: Fields) -> list[dict[str, Any]]:
    chat = world.chat(fields.whole("chat_id"))
    if chat.person is not None:
        raise BadRequest("there are no administrators in the private chat")
    people = {user_id: world.person(user_id) for user_id in chat.members}
    return [
        group_members.as_json(person, chat.members[user_id])
        for user_id, person in people.items()
        if person is not None and chat.members[user_id] in {"creator", "administrator"}
    ]


def leave_chat(world: World, fields: Fields) -> bool:
    chat = world.open_chat(fields.whole("chat_id"))
    if chat.person is not None:
        raise BadRequest("chat member status can't be changed in private chats")
    chat.bot_status = "left"
    return True


def get_photos(world: World, fields: Fields) -> dict[str, Any]:
    """Nobody here has a profile picture."""
    if world.person(fields.whole("user_id") or 0) is None:
        raise BadRequest("user not found")
    return {"total_count": 0, "photos": []}


def get_file(world: World, fields: Fields) -> dict[str, Any]:
    stored = world.files.find(fields.text("file_id"))
    if stored.size > DOWNLOAD_LIMIT:
        raise BadRequest("file is too big")
    return wire.file(stored) | {"file_path": stored.path}


METHODS: Mapping[str, Method] = {
    "getMe": get_me,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "leaveChat": leave_chat,
    "getFile": get_file,
    "getUserProfilePhotos": get_photos,
}
