"""What the bot tells about itself: name and descriptions by language, commands by scope and language, menu button."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Command = Mapping[str, str]
Scope = tuple[str, int, int]
"""Type, chat and user of a command scope; 0 where the type has none."""

DEFAULT: Scope = ("default", 0, 0)


@dataclass(slots=True)
class ByLanguage:
    """One text of the profile; "" is for every language that has no text of its own."""

    texts: dict[str, str] = field(default_factory=dict)

    def set(self, language: str, text: str) -> None:
        if text:
            self.texts[language] = text
        else:
            self.texts.pop(language, None)

    def get(self, language: str) -> str:
        return self.texts.get(language) or self.texts.get("", "")


@dataclass(slots=True)
class BotProfile:
    """The bot's public face."""

    name: ByLanguage = field(default_factory=ByLanguage)
    description: ByLanguage = field(default_factory=ByLanguage)
    short_description: ByLanguage = field(default_factory=ByLanguage)
    commands: dict[tuple[Scope, str], tuple[Command, ...]] = field(default_factory=dict)
    menu_buttons: dict[int, Mapping[str, Any]] = field(default_factory=dict)

    def menu_button(self, chat_id: int) -> Mapping[str, Any]:
        return self.menu_buttons.get(chat_id) or self.menu_buttons.get(0) or {"type": "commands"}

    def commands_for(self, chat_id: int, language: str, *, admin: bool = False) -> tuple[Command, ...]:
        """List a phone's commands: the narrowest scope that has any, the person's language first."""
        scopes = _private_scopes(chat_id) if chat_id > 0 else _group_scopes(chat_id, admin=admin)
        keys = [(scope, lang) for scope in scopes for lang in dict.fromkeys((language, ""))]
        return next((self.commands[key] for key in keys if self.commands.get(key)), ())


def _private_scopes(chat_id: int) -> list[Scope]:
    return [("chat", chat_id, 0), ("all_private_chats", 0, 0), DEFAULT]


def _group_scopes(chat_id: int, *, admin: bool) -> list[Scope]:
    here: list[Scope] = [("chat", chat_id, 0)]
    everywhere: list[Scope] = [("all_group_chats", 0, 0), DEFAULT]
    if admin:
        return [("chat_administrators", chat_id, 0), *here, ("all_chat_administrators", 0, 0), *everywhere]
    return here + everywhere
