"""What a clinic's own words ask of those who read them: to do something with a body, to begin, to leave a medicine."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bot.care.understanding.conditions import HealthWords
from bot.care.understanding.distress import says_any

SENTENCE: Final = re.compile(r"[.;!?\n]+")
CLAUSE: Final = re.compile(r"[.,;:!?\n]+")


def invites(text: str, languages: Iterable[HealthWords]) -> bool:
    """Tell whether it asks to press, warm or stretch; a tip may be in any language."""
    return any(says_any(text, words.invites) for words in languages)


def begins(text: str, languages: Iterable[HealthWords]) -> bool:
    """Tell whether it tells one patient to press, warm or stretch, or to begin or go on; a no holds in its clause."""
    return any(says_any(one, (*words.invites, *words.starts)) for words in languages for one in CLAUSE.split(text))


def plays_down(text: str, languages: Iterable[HealthWords]) -> bool:
    """Tell whether it says that help is not needed, or can wait."""
    return any(says_any(one, words.plays_down) for words in languages for one in CLAUSE.split(text))


def leaves_medicine(text: str, languages: Iterable[HealthWords]) -> bool:
    """Tell whether a sentence of it speaks of stopping a medicine."""
    sentences = SENTENCE.split(text)
    return any(
        says_any(one, words.medicines) and says_any(one, words.leave_off) for words in languages for one in sentences
    )
