"""What somebody says they only joke about: "my numb bum jokes aside" is nothing felt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from bot.care.understanding.health_words import HealthWords

_NAMED = r"(?:[^\W\d_]+ ){1,4}"
"""A few words of what the joke is about."""


def without_jokes(text: str, languages: Iterable[HealthWords]) -> str:
    """Leave a joke out that is set aside; whoever tells of themselves in it, "I can't pee, jokes aside", tells it."""
    for words in languages:
        for found in _joke(words.jokes, words.aside, words.joking).finditer(text):
            about = set(found[0].casefold().split())
            if not about & ({*words.myself} - {*words.own_things}) and not about & {*words.cannot, *words.denials}:
                left = f"{text[: found.start()]}{text[found.end() :]}".strip()
                return left or text
    return text


@cache
def _joke(jokes: Sequence[str], aside: Sequence[str], joking: Sequence[str]) -> re.Pattern[str]:
    """Find "NUMB BUM jokes aside", "bromas de la NALGA DORMIDA aparte", "kidding about the NUMB BUM,"."""
    noun, end, lead = ("|".join(map(re.escape, one)) for one in (jokes, aside, joking))
    before, behind = rf"{_NAMED}(?:{noun}) (?:{end})", rf"(?:{noun}) (?:about|de|del) {_NAMED}(?:{end})"
    led = rf"(?:{lead}) (?:{_NAMED})?[^\W\d_]+(?=\s*[,;.:])"
    return re.compile(rf"(?<!\w)(?:{led}|{behind}|{before})\b[\s,;.:]*", re.IGNORECASE)
