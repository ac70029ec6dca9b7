"""What a clinic's own words ask of those who read them: to do something with a body, to begin, to leave a medicine.

Or to do themselves harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bot.care.understanding.distress import says_any
from bot.care.understanding.health_words import HealthWords

SENTENCE: Final = re.compile(r"[.;!?\n]+")
CLAUSE: Final = re.compile(r"[.,;:!?\n]+")


def invites(text: str, languages: Iterable[HealthWords]) -> bool:
    """Tell whether it asks to press, warm or stretch; a tip may be in any language."""
    return any(says_any(text, words.invites) for words in languages)


def takes_back(text: str, languages: Iterable[HealthWords]) -> bool:
    """Tell whether a correction says to leave something off: "stop pressing", "sorry: never until numb".

    Whoever was told to do it has to read that. "Two minutes, not twenty" leaves nothing off.
    """
    return any(
        says_any(clause, [f"{no} + {act}" for no in words.warns for act in words.invites]) or _begins_with_never(clause)
        for words in languages
        for clause in CLAUSE.split(text)
    )


NEVER: Final = re.compile(r"\W*(?:never|nunca|jam[aá]s)\b", re.IGNORECASE)


def _begins_with_never(clause: str) -> bool:
    return NEVER.match(clause) is not None


def begins(text: str, languages: Iterable[HealthWords]) -> bool:
    """Tell whether it tells one patient to press, warm or stretch, or to begin or go on; a no holds in its clause."""
    return any(says_any(one, (*words.invites, *words.starts)) for words in languages for one in CLAUSE.split(text))


def plays_down(text: str, languages: Iterable[HealthWords]) -> bool:
    """Tell whether it says that help is not needed, or can wait."""
    return any(says_any(one, words.plays_down) for words in languages for one in CLAUSE.split(text))


def harms(text: str, languages: Iterable[HealthWords]) -> bool:
    """Tell whether it tells somebody to go on into pain or numbness, too hard or too hot, or to hold the breath."""
    sentences = SENTENCE.split(text)
    return any(says_any(one, words.harms) and not _forbids(one, words) for words in languages for one in sentences)


FORBIDS: Final = re.compile(r"\W*(?:please |por favor )?(?:do not|don.?t|never|no|nunca) (\w+)")


def _forbids(sentence: str, words: HealthWords) -> bool:
    """Tell whether a sentence begins with a no, which holds to its end: but "do not stop until it hurts" does not."""
    found = FORBIDS.match(sentence.lower())
    return found is not None and not says_any(found[1], words.leave_off)


def names_help(text: str, languages: Iterable[HealthWords]) -> bool:
    """Tell whether it names a place or a person of help, denied or not."""
    return any(says_any(one, words.helps) for words in languages for one in text.split())


def leaves_medicine(text: str, languages: Iterable[HealthWords]) -> bool:
    """Tell whether a sentence of it speaks of stopping a medicine."""
    sentences = SENTENCE.split(text)
    return any(
        says_any(one, words.medicines) and says_any(one, words.leave_off) for words in languages for one in sentences
    )


def without_medicines(text: str, languages: Iterable[HealthWords]) -> str:
    """Give its sentences that speak of no medicine."""
    known = tuple(languages)
    kept = (one for one in SENTENCE.split(text) if not any(says_any(one, words.medicines) for words in known))
    return ". ".join(one.strip() for one in kept if one.strip())
