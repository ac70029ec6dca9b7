"""A bubble's ids and arguments, rendered as Telegram's HTML in the reader's language."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Protocol

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, match_skeleton
from babel.lists import format_list
from telegram import InlineKeyboardMarkup

from bot.gateway import buttons
from bot.talk import Arg, Day, Keyboard, Say, Text, Texts, TimeOfDay

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
SPOKEN_AS = {"es": "es_US"}
"""A language without a country, as our patients write days and times in it: plain "es" is Spain's, with 20:00."""


class Words(Protocol):
    """What wording gives: message id and arguments to text."""

    def text(self, locale: str, text_id: str, args: Mapping[str, str | int | float]) -> str:
        """Give the text in that language, or in English where it has none."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What goes to Telegram: HTML and keyboard."""

    html: str
    markup: InlineKeyboardMarkup | None


def say(words: Words, locale: str, step: int, said: Say) -> Rendered:
    """Render a bubble."""
    own = text(words, locale, said.text) if said.text.id else ""
    passed_on = said.post.html if said.post else ""
    return Rendered("\n\n".join(filter(None, (passed_on, own))), keyboard(words, locale, step, said.buttons))


def keyboard(words: Words, locale: str, step: int, keys: Keyboard) -> InlineKeyboardMarkup | None:
    """Render buttons; their labels are plain text."""
    labels = [[plain(text(words, locale, button.label)) for button in row] for row in keys]
    return buttons.markup(step, keys, labels)


def text(words: Words, locale: str, of: Text) -> str:
    """Render a text with all its arguments; plain strings among them are escaped."""
    args = {name: _argument(words, locale, arg) for name, arg in of.args.items()}
    return words.text(locale, of.id, args)


def _argument(words: Words, locale: str, arg: Arg) -> str | int | float:
    match arg:
        case Text():
            return text(words, locale, arg)
        case Texts(items, lines):
            parts = [text(words, locale, item) for item in items]
            return "\n".join(parts) if lines else str(format_list(parts, locale=_babel(locale)))
        case Day(on):
            return day(locale, on)
        case TimeOfDay(at):
            return time_of_day(locale, at)
        case str():
            return html.escape(arg, quote=False)
        case _:
            return arg


def day(locale: str, on: date) -> str:
    """Write a day: "Monday, November 23"."""
    known = Locale.parse(_babel(locale)).datetime_skeletons
    nearest = match_skeleton("MMMMEEEEd", known) or "yMMMd"
    # The nearest skeleton of Spanish cuts the day of the week short, and babel leaves it so.
    whole = re.sub("M{3,}", "MMMM", re.sub("E+", "EEEE", known[nearest].pattern))
    return str(format_date(on, whole, locale=_babel(locale)))


def short_day(locale: str, on: date) -> str:
    """Write a day shortly, for a chart's axis: "Nov 23"."""
    return str(format_skeleton("MMMd", on, locale=_babel(locale)))


def date_in_full(locale: str, on: date) -> str:
    """Write a day with its year, for a paper: "Nov 23, 2026"."""
    return str(format_date(on, "medium", locale=_babel(locale)))


def time_of_day(locale: str, at: time) -> str:
    """Write a wall-clock time: "9:00 AM"; the narrow and the hard space of CLDR are hard to type."""
    return str(format_time(at, format="short", locale=_babel(locale))).replace("\u202f", " ").replace("\xa0", " ")


def plain(markup: str) -> str:
    """Take HTML off, for buttons and toasts, which show none."""
    return html.unescape(markup.replace("<b>", "").replace("</b>", "").replace("<i>", "").replace("</i>", ""))


def _babel(locale: str) -> str:
    return SPOKEN_AS.get(locale, locale.replace("-", "_"))
