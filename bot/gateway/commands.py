"""What Telegram shows of the bot before anything is said: its commands and descriptions, in each language."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, MenuButtonCommands

from bot.gateway.way_out.bubble_html import Speaks
from bot.talk.staff import Role
from bot.wording.plain import plain


class Languages(Speaks, Protocol):
    """Wording, and the languages that it has."""

    @property
    def locales(self) -> Sequence[str]:
        """Give the languages, the fallback first."""


class CommandMenus:
    """Writes the "/" menu. Only a display: whoever sends a command of the staff is looked up in the store."""

    def __init__(
        self,
        bot: Bot,
        words: Languages,
        everybody: Sequence[str],
        staff: Sequence[str],
        owners: Collection[str] = (),
    ) -> None:
        """everybody, staff: names of commands, in their order; staff see theirs first. owners: only they see these."""
        self._bot = bot
        self._words = words
        self._everybody = tuple(everybody)
        self._staff = tuple(staff)
        self._owners = frozenset(owners)

    async def write(self) -> None:
        """Write commands, descriptions and the menu button. The first language also serves everybody else's."""
        scope = BotCommandScopeAllPrivateChats()
        for number, locale in enumerate(self._words.locales):
            for language in [locale] if number else [None, locale]:
                commands = self._described(self._everybody, locale)
                await self._bot.set_my_commands(commands, scope=scope, language_code=language)
                await self._bot.set_my_description(plain(self._words.text(locale, "bot-description", {})), language)
                short = plain(self._words.text(locale, "bot-short-description", {}))
                await self._bot.set_my_short_description(short, language)
        await self._bot.set_chat_menu_button(menu_button=MenuButtonCommands())

    async def write_for(self, chat_id: int, locale: str, role: Role | None) -> None:
        """Write the commands of one chat: those of the staff first, or only what every patient has."""
        scope = BotCommandScopeChat(chat_id)
        if role is None:
            await self._bot.delete_my_commands(scope=scope)
            return
        theirs = (name for name in self._staff if role is Role.OWNER or name not in self._owners)
        commands = self._described((*theirs, *self._everybody), locale)
        await self._bot.set_my_commands(commands, scope=scope)

    def _described(self, names: Sequence[str], locale: str) -> list[BotCommand]:
        return [BotCommand(name, plain(self._words.text(locale, f"command-{name}", {}))) for name in names]
