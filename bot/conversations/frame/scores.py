"""A score of 0-10 said in the middle of other words."""

from __future__ import annotations

from bot.care.understanding import Understood
from bot.conversations.frame.asking import score_in
from bot.talk.heard import Words


def score_of(said: Words, meant: Understood) -> int | None:
    """Give the score that was meant for sure, or else the number that the words begin with."""
    if meant.score is not None and not meant.doubts("score"):
        return meant.score
    first = said.text.split(maxsplit=1)[:1]
    return score_in(first[0].strip(",.;:!")) if first else None
