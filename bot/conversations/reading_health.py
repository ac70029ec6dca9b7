"""What a message tells of one's health: alone, with what was denied just before, or of an unnamed medicine."""

from __future__ import annotations

from typing import Final

from bot.care.record.together import fresh, joined
from bot.care.understanding import Understood
from bot.care.understanding.conditions import (
    THINNER,
    is_the_friend,
    says_after_all,
    takes_something,
)
from bot.care.understanding.intents import SURELY, likeliest
from bot.conversations.frame.hearing import tells
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.told_health import HealthNews, news_in
from bot.talk.heard import Said, Words, words_of

MEDICINES: Final = "medicines"
"""The card about what somebody takes."""


def health_in(turn: Turn, said: Said, meant: Understood) -> HealthNews:
    """Read it; "wait, yes I do" together with what was denied just before.

    Of a medicine that has no name here it is asked whether it thins the blood.
    """
    news, words = news_in(said, turn.person, turn.catalog), words_of(said)
    if news or news.elses or news.early or not words:
        return news
    known = (*(turn.person.precautions or ()), *turn.person.told_health)
    if turn.person.others_health and tells(is_the_friend, words, turn.catalog):
        return HealthNews(asked=tuple(one for one in turn.person.others_health if one not in known))
    if tells(says_after_all, words, turn.catalog):
        return news_in(Words(joined(fresh(turn.person.recent, turn.now), words)), turn.person, turn.catalog)
    unnamed = tells(takes_something, words, turn.catalog) and _is_of_medicine(turn, words, meant)
    return HealthNews(asked=(THINNER,)) if unnamed and THINNER not in known else news


def _is_of_medicine(turn: Turn, words: str, meant: Understood) -> bool:
    """Say whether the card about medicines would be the answer."""
    likely = likeliest(turn.catalog.intents, meant.intended, SURELY, running=False)
    of_it = likely is not None and likely.card == MEDICINES
    return of_it or turn.find_topic(words, turn.person.locale).sure == MEDICINES
