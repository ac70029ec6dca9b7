"""What numbers say: an age, how long it has lasted, and how strong the pain is from 0 to 10."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bot.care.understanding.lexicon import Lexicon
from bot.care.understanding.phrases import Span
from bot.care.understanding.utterance import Utterance

DAYS: Final[Mapping[str, float]] = {"day": 1, "week": 7, "month": 30, "year": 365, "hour": 1 / 24, "minute": 1 / 1440}
A_WEEK: Final = 7
SOME_WEEKS: Final = 21
HIGHEST: Final = 10
ADULT, YOUNG, OLDER, OLD = 18, 20, 55, 65
NEAR_A_SCORE: Final = 4
"""Words between "pain" and its number."""


def counted(heard: Utterance, lexicon: Lexicon) -> Iterator[Span]:
    """Give the groups that numbers make."""
    for at in range(len(heard.words)):
        value = _value(at, heard, lexicon)
        if value is None:
            continue
        for name in (*_duration(at, value, heard), *_age(at, value, heard)):
            yield Span("group", name, at, at + 1)


def score_in(heard: Utterance, lexicon: Lexicon) -> tuple[int | None, bool]:
    """Find the score, and whether it is sure. The last one said counts: "from 7 down to 4" is 4."""
    values = [(at, value) for at in range(len(heard.words)) if (value := _value(at, heard, lexicon)) is not None]
    fit = [(at, value) for at, value in values if value <= HIGHEST and not _measures(at, heard)]
    out_of = {at for at, value in values if value == HIGHEST and _after_out_of(at, heard)}
    for found in (
        [value for at, value in fit if at + 1 in out_of or at + 2 in out_of or at + 3 in out_of],
        [value for at, value in fit if at not in out_of and _about_pain(at, heard)],
    ):
        if found:
            return round(found[-1] + 1e-9), len(set(found)) == 1
    if len(values) == 1 and fit and _says_little_else(fit[0][0], heard, lexicon):
        return round(fit[0][1] + 1e-9), len(heard.words) == 1
    return None, True


def _value(at: int, heard: Utterance, lexicon: Lexicon) -> float | None:
    word = heard.words[at]
    number = word.number
    return number if number is not None else lexicon.numbers.get(word.text)


def _unit(at: int, heard: Utterance) -> str | None:
    return next((one.name for one in heard.of("units") if one.start in {at + 1, at + 2}), None)


def _duration(at: int, value: float, heard: Utterance) -> Iterator[str]:
    days = value * DAYS.get(next((one.name for one in heard.of("units") if one.start == at + 1), ""), 0)
    if days > A_WEEK:
        yield "over_a_week"
    if days >= SOME_WEEKS:
        yield "for_weeks"


def _age(at: int, value: float, heard: Utterance) -> Iterator[str]:
    before = any(one.end == at for one in heard.of("age", "before"))
    after = any(one.start == at + 1 for one in heard.of("age", "after"))
    unit = next((one.name for one in heard.of("units") if one.start == at + 1), "year")
    if any(one.start == at + 1 for one in heard.of("age", "none")) or not (after or (before and unit == "year")):
        return
    if value > OLDER:
        yield "over_55"
    if value >= OLD:
        yield "over_65"
    if value < YOUNG:
        yield "under_20"
    if value < ADULT:
        yield "under_18"


def _measures(at: int, heard: Utterance) -> bool:
    """Say whether a number counts days, or anything but pain."""
    return any(one.start == at + 1 for kind in ("units", "age") for one in heard.of(kind) if one.name != "before")


def _after_out_of(at: int, heard: Utterance) -> bool:
    slash = at > 0 and heard.words[at].gap.name == "COMMA"
    return slash or any(one.end == at for one in heard.of("score", "out_of"))


def _about_pain(at: int, heard: Utterance) -> bool:
    return any(0 <= at - one.end < NEAR_A_SCORE for one in heard.of("score", "about"))


def _says_little_else(at: int, heard: Utterance, lexicon: Lexicon) -> bool:
    return all(place == at or word.text in lexicon.small for place, word in enumerate(heard.words))
