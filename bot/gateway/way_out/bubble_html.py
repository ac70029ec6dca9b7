"""A bubble's ids and arguments, rendered as Telegram's HTML in the reader's language."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from telegram import InlineKeyboardMarkup

from bot.gateway import buttons
from bot.talk.bubbles import Arg, Day, Keyboard, Say, Text, Texts, TimeOfDay
from bot.wording import days
from bot.wording.plain import plain

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


class Speaks(Protocol):
    """What wording gives: message id and arguments to text."""

    def text(self, locale: str, text_id: str, args: Mapping[str, str | int | float]) -> str:
        """Give the text in that language, or in English where it has none."""


@dataclass(frozen=True, slots=True)
class RenderedBubble:
    """What goes to Telegram: HTML and keyboard."""

    html: str
    markup: InlineKeyboardMarkup | None


def say(words: Speaks, locale: str, step: int, said: Say) -> RenderedBubble:
    """Render a bubble."""
    own = text(words, locale, said.text) if said.text.id else ""
    passed_on = said.post.html if said.post else ""
    return RenderedBubble("\n\n".join(filter(None, (passed_on, own))), keyboard(words, locale, step, said.buttons))


def keyboard(words: Speaks, locale: str, step: int, keys: Keyboard) -> InlineKeyboardMarkup | None:
    """Render buttons; their labels are plain text."""
    labels = [[plain(text(words, locale, button.label)) for button in row] for row in keys]
    return buttons.markup(step, keys, labels)


def text(words: Speaks, locale: str, of: Text) -> str:
    """Render a text with all its arguments; plain strings among them are escaped."""
    args = {name: _argument(words, locale, arg) for name, arg in of.args.items()}
    return words.text(locale, of.id, args)


def _argument(words: Speaks, locale: str, arg: Arg) -> str | int | float:
    match arg:
        case Text():
            return text(words, locale, arg)
        case Texts(items, lines):
            parts = [text(words, locale, item) for item in items]
            return "\n".join(parts) if lines else days.listed(locale, parts)
        case Day(on):
            return days.day(locale, on)
        case TimeOfDay(at):
            return days.time_of_day(locale, at)
        case str():
            return html.escape(arg, quote=False)
        case int() | float():
            return arg
