"""What Telegram shows of the bot before anything is said: its commands and descriptions, in each language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, MenuButtonCommands

from bot.gateway.rendering import Words, plain

PATIENT_COMMANDS = {
    "session": "command-session",
    "warm": "command-warm",
    "learn": "command-learn",
    "progress": "command-progress",
    "reminders": "command-reminders",
    "check": "command-check",
    "help": "command-help",
    "stop": "command-stop",
    "privacy": "command-privacy",
    "delete": "command-delete",
}
"""Each with the text that describes it."""


class Languages(Words, Protocol):
    """Wording, and the languages that it has."""

    @property
    def locales(self) -> Sequence[str]:
        """Give the languages, the fallback first."""


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
