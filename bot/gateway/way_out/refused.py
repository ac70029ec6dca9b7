"""What Telegram's refusals say, by the phrases that it uses."""

from __future__ import annotations

from telegram.error import BadRequest


def says(error: BadRequest, phrases: tuple[str, ...]) -> bool:
    """Tell whether a refusal holds one of these phrases (lower case)."""
    return any(phrase in error.message.lower() for phrase in phrases)
