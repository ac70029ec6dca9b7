"""Commands, names, descriptions and the menu button."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any, Literal

from bot.emulator import units
from bot.emulator.bot_profile import DEFAULT, ByLanguage, Command, Scope
from bot.emulator.changes import Change
from bot.emulator.fields import Fields
from bot.emulator.methods.method import Method
from bot.emulator.refusals import BadRequest
from bot.emulator.world import World

Text = Literal["name", "description", "short_description"]

_LONGEST: Mapping[Text, int] = {"name": 64, "description": 512, "short_description": 120}
_MOST_COMMANDS = 100
_LONGEST_DESCRIPTION = 256
_NAME = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
_CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})


def _texts(world: World, kind: Text) -> ByLanguage:
    return {
        "name": world.profile.name,
        "description": world.profile.description,
        "short_description": world.profile.short_description,
    }[kind]


def set_text(kind: Text, world: World, fields: Fields) -> bool:
    text = fields.text(kind)
    if units.length(text) > _LONGEST[kind]:
        raise BadRequest(f"bot {kind.replace('_', ' ')} is too long")
    _texts(world, kind).set(_language(fields), text)
    world.changes.publish(Change("profile", 0))
    return True


def get_text(kind: Text, world: World, fields: Fields) -> dict[str, str]:
    found = _texts(world, kind).get(_language(fields))
    return {kind: found or (world.me.first_name if kind == "name" else "")}


def set_commands(world: World, fields: Fields) -> bool:
    raw = fields.array("commands") or []
    if len(raw) > _MOST_COMMANDS:
        raise BadRequest("BOT_COMMANDS_TOO_MUCH")
    world.profile.commands[_key(world, fields)] = tuple(map(_command, raw))
    world.changes.publish(Change("profile", 0))
    return True


def get_commands(world: World, fields: Fields) -> list[dict[str, str]]:
    return [dict(command) for command in world.profile.commands.get(_key(world, fields), ())]


def delete_commands(world: World, fields: Fields) -> bool:
    world.profile.commands.pop(_key(world, fields), None)
    world.changes.publish(Change("profile", 0))
    return True


def _command(raw: Any) -> Command:
    name, description = str(raw.get("command", "")).removeprefix("/"), str(raw.get("description", ""))
    if not _NAME.fullmatch(name):
        raise BadRequest("BOT_COMMAND_INVALID")
    if not 1 <= units.length(description) <= _LONGEST_DESCRIPTION:
        raise BadRequest("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def _key(world: World, fields: Fields) -> tuple[Scope, str]:
    return _scope(world, fields), _language(fields)


def _scope(world: World, fields: Fields) -> Scope:
    raw = fields.object("scope")
    if not raw:
        return DEFAULT
    kind = str(raw.get("type", ""))
    if kind in _SCOPES:
        return kind, 0, 0
    if kind not in _CHAT_SCOPES:
        raise BadRequest("can't parse BotCommandScope: unsupported type specified")
    chat = world.chat(int(raw.get("chat_id", 0)))
    return kind, chat.chat_id, int(raw.get("user_id", 0))


def _language(fields: Fields) -> str:
    language = fields.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise BadRequest("invalid language code specified")
    return language


def set_menu_button(world: World, fields: Fields) -> bool:
    button = fields.object("menu_button") or {"type": "default"}
    if button.get("type") == "web_app" and not str(button.get("web_app", {}).get("url", "")).startswith("https://"):
        raise BadRequest("menu button Web App URL is invalid: Only HTTPS links are allowed")
    chat_id = fields.whole("chat_id") or 0
    if button.get("type") == "default":
        world.profile.menu_buttons.pop(chat_id, None)
    else:
        world.profile.menu_buttons[chat_id] = dict(button)
    world.changes.publish(Change("profile", 0))
    return True


def get_menu_button(world: World, fields: Fields) -> dict[str, Any]:
    return dict(world.profile.menu_button(fields.whole("chat_id") or 0))


METHODS: Mapping[str, Method] = {
    "setMyName": partial(set_text, "name"),
    "getMyName": partial(get_text, "name"),
    "setMyDescription": partial(set_text, "description"),
    "getMyDescription": partial(get_text, "description"),
    "setMyShortDescription": partial(set_text, "short_description"),
    "getMyShortDescription": partial(get_text, "short_description"),
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "setChatMenuButton": set_menu_button,
    "getChatMenuButton": get_menu_button,
}
