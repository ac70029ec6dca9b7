"""Whether somebody who was told to get help says that help is there: "I am in the ambulance", "they took me in"."""

from __future__ import annotations

from bot.care.understanding.distress import says_any
from bot.care.understanding.health_words import HealthWords


def is_at_help(text: str, words: HealthWords) -> bool:
    """Tell whether words say so of now; a question asks it, and what is long past tells of another time."""
    if "?" in text or says_any(text, words.long_ago):
        return False
    return says_any(text, words.at_help)
