"""A number for help that is spelled out, as a phone writes what it hears: "nine one one", "nueve once"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from bot.care.understanding.health_words import HealthWords


def as_dialled(text: str, languages: Iterable[HealthWords], number: str) -> str:
    """Write it in digits, but where it is an hour: "remind me at nine eleven"."""
    for words in languages:
        text = _spelled(words.dialled, words.clock).sub(number, text)
    return text


@cache
def _spelled(phrases: Sequence[str], hours: Sequence[str]) -> re.Pattern[str]:
    known = "|".join(r"[\s-]+".join(map(re.escape, one.split())) for one in phrases)
    clock = "".join(rf"(?<!\b{re.escape(one)}\s)" for one in hours)
    return re.compile(rf"{clock}\b(?:{known})\b", re.IGNORECASE)
