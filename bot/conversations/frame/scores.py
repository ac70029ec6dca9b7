"""A score of 0-10 said in the middle of other words."""

from __future__ import annotations

import re
from typing import Final

from bot.care.catalog import Catalog
from bot.care.planning.said_times import by_the_clock
from bot.care.understanding import Understood
from bot.conversations.frame.asking import score_in
from bot.talk.heard import Words

_NUMBERS: Final = re.compile(r"\d+")
FEW: Final = 6
"""Words of an answer in which a number can only be the score that was asked for."""
A_RANGE: Final = 2
"""Numbers of "6 or 7"."""


A_SENTENCE: Final = 16
"""Words of an answer that leads up to its number."""
_LAST: Final = re.compile(
    r"(?<![\w.,:/$-])(\d{1,2})(?: ?(?:/ ?10|of 10|out of 10|de 10|sobre 10))?"
    r"(?= *(?:[.!,;?)]|$| (?:after|when|while|if|now|today|i think|maybe|despues|cuando|si|al|ahora|hoy|creo)\b))"
)
"""A number that ends what is said of it: "still the same, 6", "a 6? 7 after stairs"; "2 spots" is none."""


def is_an_hour(text: str, meant: Understood, catalog: Catalog) -> bool:
    """Tell whether a number is an hour and no score: "call me at 9", where no pain is spoken of."""
    return "pain" not in meant.felt and by_the_clock(text, catalog.times.values())


def answered_score(said: Words, meant: Understood, catalog: Catalog) -> int | None:
    """Give the score where one was asked for: "worse, 9" is 9, and "like 6 or 7" is the worse of both."""
    if is_an_hour(said.text, meant, catalog):
        return None
    known = score_of(said, meant)
    if known is not None:
        return known
    if len(said.text.split()) > FEW:
        return led_up_to(said.text)
    told = [score_in(one) for one in _NUMBERS.findall(said.text)]
    sure = [one for one in told if one is not None]
    return max(sure) if sure and len(sure) == len(told) <= A_RANGE else None


def led_up_to(text: str) -> int | None:
    """Give the score that a sentence ends in, of two the worse; None where a number counts something else."""
    numbers, last = (
        _NUMBERS.findall(text.replace("/10", "").replace("of 10", "").replace("de 10", "")),
        _LAST.findall(text),
    )
    told = [score_in(one) for one in last]
    sure = [one for one in told if one is not None]
    short = len(text.split()) <= A_SENTENCE and len(last) == len(numbers) <= A_RANGE
    return max(sure) if short and sure and len(sure) == len(told) else None


def worst_of(said: Words, meant: Understood) -> int | None:
    """Give a score that nobody asked for; of several, "8 today, was a 4 last time", the worst. "8 am" is none."""
    if meant.score is None:
        return score_in(said.text.strip(",.;:! "))
    told = [score_in(one) for one in _NUMBERS.findall(said.text)] if meant.doubts("score") else []
    return max((meant.score, *(one for one in told if one is not None)))


def worst_in(numbers: str) -> int | None:
    """Give the score of words that are one number or two, and nothing else; of two the worse."""
    told = [score_in(one) for one in numbers.split()]
    sure = [one for one in told if one is not None]
    return max(sure) if sure and len(sure) == len(told) <= A_RANGE else None


def score_of(said: Words, meant: Understood) -> int | None:
    """Give the score that was meant for sure, or else the number that the words begin with."""
    if meant.score is not None and not meant.doubts("score"):
        return meant.score
    first = said.text.split(maxsplit=1)[:1]
    return score_in(first[0].strip(",.;:!")) if first else None
