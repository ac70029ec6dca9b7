"""What a message tells of one's health: alone, with what was denied just before, or of an unnamed medicine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot.care.record.together import fresh, joined
from bot.care.understanding import Understood
from bot.care.understanding.conditions import (
    THINNER,
    UNRULED,
    asks_something,
    has_something,
    is_the_friend,
    says_after_all,
    takes_something,
    takes_unknown,
)
from bot.care.understanding.distress import distress_in
from bot.care.understanding.health_words import HealthWords
from bot.care.understanding.intents import RATHER, SURELY, likeliest
from bot.conversations.comforting import off_kinds
from bot.conversations.frame.hearing import tells
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.told_health import HealthNews, news_in
from bot.conversations.safety.told_in_halves import completed, halved
from bot.talk.heard import Said, Words, words_of

MEDICINES: Final = "medicines"
"""The card about what somebody takes."""
A_FACT: Final = 8
"""Words of a message that says what somebody has, and nothing else."""


def health_in(turn: Turn, said: Said, meant: Understood) -> HealthNews:
    """Read it; "wait, yes I do" together with what was denied just before.

    Of a medicine that has no name here it is asked whether it thins the blood.
    """
    news, words = news_in(said, turn.person, turn.catalog), words_of(said)
    if (whole := completed(turn, said, news)) is not None:
        return whole
    if off_kinds(turn, words_of(said)):
        return HealthNews()  # "estoy de vacaciones esta semana" counts no weeks of a pregnancy
    if news or news.elses or news.early or not words:
        return news
    known = (*(turn.person.precautions or ()), *turn.person.told_health)
    if turn.person.others_health and tells(is_the_friend, words, turn.catalog):
        return HealthNews(asked=tuple(one for one in turn.person.others_health if one not in known))
    if tells(says_after_all, words, turn.catalog):
        return news_in(Words(joined(fresh(turn.person.recent, turn.now), words)), turn.person, turn.catalog)
    unnamed = tells(takes_something, words, turn.catalog) and (
        _is_of_medicine(turn, words, meant) or _is_unknown(turn, words, meant, takes_unknown)
    )
    if unnamed:
        return HealthNews(asked=(THINNER,)) if THINNER not in known else news
    if several := tuple(one for one in halved(turn, words) if one not in known):
        return HealthNews(asked=several)
    return (
        HealthNews(asked=(UNRULED,))
        if UNRULED not in known and _is_unknown(turn, words, meant, has_something)
        else news
    )


def _is_unknown(turn: Turn, words: str, meant: Understood, test: Callable[[str, HealthWords], bool]) -> bool:
    """Say whether somebody has, or takes, something that nothing here knows: "I have myasthenia"."""
    if turn.person.precautions is None or not tells(test, words, turn.catalog):
        return False
    if len(words.split()) > A_FACT or tells(asks_something, words, turn.catalog):
        return False
    read = meant.complaints or meant.felt or meant.wish or meant.score is not None or meant.doubts("region")
    if read or meant.red_flags or meant.suspected or meant.crisis:
        return False
    if turn.find_topic(words, turn.person.locale).sure is not None:
        return False
    if any(distress_in(words, one) for one in turn.catalog.distress.values()):
        return False
    return likeliest(turn.catalog.intents, meant.intended, SURELY, running=False) is None


def _is_of_medicine(turn: Turn, words: str, meant: Understood) -> bool:
    """Say whether the card about medicines would be the answer."""
    likely = likeliest(turn.catalog.intents, meant.intended, RATHER, running=False)
    of_it = likely is not None and likely.card == MEDICINES
    return of_it or turn.find_topic(words, turn.person.locale).sure == MEDICINES
