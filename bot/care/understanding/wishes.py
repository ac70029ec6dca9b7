"""Commands in plain language: "please stop", "remind me tomorrow"."""

from __future__ import annotations

from typing import Final

from bot.care.understanding.lexicon import Lexicon
from bot.care.understanding.phrases import Span
from bot.care.understanding.standing import Standing
from bot.care.understanding.utterance import Utterance

UNDENIED: Final = frozenset({"answers_wrong"})
"""Wishes that a no beside them does not take back: "no, except the bladder one"."""
VAGUE: Final = "remind_later"
"""The wish to put it off, with no moment named."""


def wish_of(heard: Utterance, stands: Standing, lexicon: Lexicon) -> str | None:
    """Find what the person wants the bot to do: the longest undenied phrase that counts."""
    said = [
        span
        for span in (*heard.of("within"), *heard.of("whole"))
        if (span.name in UNDENIED or not stands.denies(span))
        and (span.kind == "within" or _is_all(span, heard, lexicon))
    ]
    # "Not now, after dinner": the moment that is named says more than that it is not now.
    return (
        max(said, key=lambda one: (one.name != VAGUE, one.end - one.start, one.kind == "within", -one.start)).name
        if said
        else None
    )


def _is_all(span: Span, heard: Utterance, lexicon: Lexicon) -> bool:
    """Say whether nothing else of weight is said: "stop" is a wish, "the pain does not stop" is none."""
    beside = [one for one in heard.of("whole") if one.name == VAGUE]
    return all(
        any(one.start <= at < one.end for one in (span, *beside))
        or word.text in lexicon.small
        or any(one.start == at for one in heard.of("join"))
        for at, word in enumerate(heard.words)
    )
