"""Numbers written short, where Telegram or a column allows few characters."""

from __future__ import annotations

from typing import Final

DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number: int) -> str:
    """Write a number; int(text, 36) reads it. Raises ValueError for a negative one."""
    if number < 0:
        raise ValueError("only numbers from 0 on are written so")
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = DIGITS[rest] + digits
        if not number:
            return digits
