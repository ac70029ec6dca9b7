"""What a person means by free text: regions, sides, sensations, red flags, a score, a wish; and what stays unsure."""

from bot.care.understanding.intents import Intended, Intents, intended_in
from bot.care.understanding.judging import asked_whether_new, judged
from bot.care.understanding.letters import meant
from bot.care.understanding.lexicon import Closest, Lexicon
from bot.care.understanding.one_language import alarms_in, coverage, understand, uses_all
from bot.care.understanding.signs import Signs
from bot.care.understanding.suspicion import Clues, Suspicion, Weights, suspect
from bot.care.understanding.topics import Asked, asked_in
from bot.care.understanding.understood import Doubt, Mention, Understood

__all__ = [
    "Asked",
    "Closest",
    "Clues",
    "Doubt",
    "Intended",
    "Intents",
    "Lexicon",
    "Mention",
    "Signs",
    "Suspicion",
    "Understood",
    "Weights",
    "alarms_in",
    "asked_in",
    "asked_whether_new",
    "coverage",
    "intended_in",
    "judged",
    "meant",
    "suspect",
    "understand",
    "uses_all",
]  # fmt: skip
