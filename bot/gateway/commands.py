"""What Telegram shows of the bot before anything is said: its commands and descriptions, in each language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, MenuButtonCommands

from bot.gateway.way_out.bubble_html import Speaks
from bot.talk.staff import Role
from bot.wording.plain import plain

PATIENT_COMMANDS = {
    "session": "command-session",
    "warm": "command-warm",
    "learn": "command-learn",
    "progress": "command-progress",
    "summary": "command-summary",
    "reminders": "command-reminders",
    "check": "command-check",
    "ask": "command-ask",
    "help": "command-help",
    "stop": "command-stop",
    "privacy": "command-privacy",
    "export": "command-export",
    "delete": "command-delete",
}
"""Each with the text that describes it."""

STAFF_COMMANDS = {"clinic": "command-clinic", "broadcast": "command-broadcast"}
"""What staff have beside. Only a display: whoever sends such a command is looked up in the store."""


class Languages(Speaks, Protocol):
    """Wording, and the languages that it has."""

    @property
    def locales(self) -> Sequence[str]:
        """Give the languages, the fallback first."""


async def write_for(bot: Bot, words: Speaks, chat_id: int, locale: str, role: Role | None) -> None:
    """Write the commands of one chat: those of the staff first, or only what every patient has."""
    scope = BotCommandScopeChat(chat_id)
    if role is None:
        await bot.delete_my_commands(scope=scope)
        return
    named = STAFF_COMMANDS | PATIENT_COMMANDS
    commands = [BotCommand(name, plain(words.text(locale, text, {}))) for name, text in named.items()]
    await bot.set_my_commands(commands, scope=scope)


async def write(bot: Bot, words: Languages) -> None:
    """Write commands, descriptions and the menu button. The first language also serves everybody else's."""
    scope = BotCommandScopeAllPrivateChats()
    for number, locale in enumerate(words.locales):
        for language in [locale] if number else [None, locale]:
            commands = [
                BotCommand(name, plain(words.text(locale, text, {}))) for name, text in PATIENT_COMMANDS.items()
            ]
            await bot.set_my_commands(commands, scope=scope, language_code=language)
            await bot.set_my_description(plain(words.text(locale, "bot-description", {})), language)
            await bot.set_my_short_description(plain(words.text(locale, "bot-short-description", {})), language)
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
