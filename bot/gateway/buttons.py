"""The one codec of callback_data: the step a button was made for, and what it chooses.

The data comes back from the client unsigned, so it names no person and no right: a forged one can only choose
what its own chat could choose anyway.
"""

from __future__ import annotations

import re
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.talk.base36 import base36
from bot.talk.bubbles import CHOICE, Button, Keyboard
from bot.talk.heard import Tapped

LIMIT: Final = 64
"""Bytes that Telegram allows."""

PATTERN: Final = re.compile(rf"([0-9a-z]{{1,7}})\.({CHOICE.pattern})")


def encode(step: int, button: Button) -> str:
    """Give callback_data. Raises ValueError when a choice is too long or not plain ASCII."""
    data = f"{base36(0 if button.timeless else step)}.{button.choice}"
    if not button.fits or not PATTERN.fullmatch(data) or len(data) > LIMIT:
        raise ValueError(f"choice {button.choice!r} does not fit callback_data")
    return data


def decode(data: str) -> Tapped | None:
    """Read callback_data; None when it is none of ours."""
    found = PATTERN.fullmatch(data)
    return Tapped(int(found[1], 36), found[2]) if found else None


def markup(step: int, keyboard: Keyboard, labels: list[list[str]]) -> InlineKeyboardMarkup | None:
    """Give Telegram's keyboard, None for no buttons; labels are the rendered words, row by row."""
    if not keyboard:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(label, url=button.url)
                if button.url
                else InlineKeyboardButton(label, callback_data=encode(step, button))
                for button, label in zip(row, words, strict=True)
            ]
            for row, words in zip(keyboard, labels, strict=True)
        ]
    )
