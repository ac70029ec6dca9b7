"""What sounds like "delete all" and asks for nothing of the kind: "cycle all you want", "delete all my pain"."""

from __future__ import annotations

from typing import Final

from bot.care.understanding.distress import says_any
from bot.care.understanding.health_words import HealthWords

FEW: Final = 8
"""Words of a message that speaks of its pain, and of nothing that is kept."""


def erases_nothing(text: str, words: HealthWords) -> bool:
    """Tell whether words near "delete all" are of as much as one likes, or want a pain gone and not what is kept."""
    if says_any(text, words.kept):
        return False
    if says_any(text, words.as_one_likes):
        return True
    return len(text.split()) <= FEW and says_any(text, words.soreness)
