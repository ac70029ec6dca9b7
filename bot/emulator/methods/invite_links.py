"""Links into a group, and how many are in it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

from bot.emulator import units
from bot.emulator.chats import Chat
from bot.emulator.fields import Fields
from bot.emulator.methods.method import Method
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World

_LONGEST_NAME = 32


def _group(world: World, fields: Fields) -> Chat:
    chat = world.open_chat(fields.whole("chat_id"))
    if chat.person is not None:
        raise BadRequest("chat invite links can't be used in private chats")
    if chat.bot_status not in {"administrator", "creator"}:
        raise BadRequest("not enough rights to manage chat invite link")
    return chat


def _link(world: World, fields: Fields, url: str) -> dict[str, Any]:
    name, limit, until = fields.text("name"), fields.whole("member_limit"), fields.whole("expire_date")
    if units.length(name) > _LONGEST_NAME:
        raise BadRequest("chat invite link name is too long")
    asks = fields.flag("creates_join_request")
    if asks and limit:
        raise BadRequest("member limit can't be specified for links requiring administrator approval")
    body = {"invite_link": url, "creator": world.me.as_json(), "creates_join_request": asks}
    told = {"name": name, "member_limit": limit, "expire_date": until}
    return body | {"is_primary": False, "is_revoked": False} | {key: value for key, value in told.items() if value}


def create(world: World, fields: Fields) -> dict[str, Any]:
    chat = _group(world, fields)
    link = _link(world, fields, f"https://t.me/+{secrets.token_urlsafe(12)}")
    chat.invite_links[link["invite_link"]] = link
    return link


def edit(world: World, fields: Fields) -> dict[str, Any]:
    chat, old = _found(world, fields)
    link = chat.invite_links[old["invite_link"]] = _link(world, fields, old["invite_link"])
    return link


def revoke(world: World, fields: Fields) -> dict[str, Any]:
    chat, old = _found(world, fields)
    link = chat.invite_links[old["invite_link"]] = {**old, "is_revoked": True}
    return link


def export(world: World, fields: Fields) -> str:
    return str(create(world, Fields({"chat_id": _group(world, fields).chat_id}, {}))["invite_link"])


def _found(world: World, fields: Fields) -> tuple[Chat, dict[str, Any]]:
    chat = _group(world, fields)
    link = chat.invite_links.get(fields.text("invite_link"))
    if link is None:
        raise BadRequest("INVITE_HASH_EXPIRED")
    return chat, link


def count_members(world: World, fields: Fields) -> int:
    chat = world.chat(fields.whole("chat_id"))
    inside = [status for status in chat.members.values() if status not in {"left", "kicked"}]
    return 2 if chat.person else len(inside) + 1


METHODS: Mapping[str, Method] = {
    "createChatInviteLink": create,
    "editChatInviteLink": edit,
    "revokeChatInviteLink": revoke,
    "exportChatInviteLink": export,
    "getChatMemberCount": count_members,
}
