"""What a person means by free text: regions, sides, sensations, red flags, a score, a wish; and what stays unsure."""

from bot.care.understanding.lexicon import Closest, Lexicon
from bot.care.understanding.reading import read_lexicon
from bot.care.understanding.understanding import coverage, red_flags_in, understand
from bot.care.understanding.understood import Doubt, Mention, Understood

__all__ = [
    "Closest", "Doubt", "Lexicon", "Mention", "Understood", "coverage", "read_lexicon", "red_flags_in", "understand",
]  # fmt: skip
