"""Health told in halves: "i'm on blood" | "thinners" is one thing, whatever was asked in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.care.planning.said_since import THREE_MONTHS
from bot.care.record.together import fresh
from bot.care.understanding.clauses import BareClause, bare
from bot.care.understanding.conditions import BRITTLE, NEW_HIP, UNRULED
from bot.care.understanding.whose import tells_of_another
from bot.conversations.frame.asking import score_in
from bot.conversations.frame.hearing import choice_of, tells
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.precaution_check import AskingWhich
from bot.conversations.safety.told_health import HealthNews, news_in
from bot.conversations.safety.told_when import OPERATED, told_weeks
from bot.talk.heard import Said, Words, words_of

A_HALF: Final = 4
"""Words of a second half."""
A_STOP: Final = 9
"""Words of a message that only says of what was told before it that it is over: "well not any more, I quit it"."""


def completed(turn: Turn, said: Said, alone: HealthNews) -> HealthNews | None:
    """Give what the words tell together with those just before them, and neither tells alone; None for nothing.

    alone: what they tell by themselves. What was asked of the first half only is asked no more.
    """
    words, earlier = words_of(said), fresh(turn.person.recent, turn.now)
    if isinstance(turn.state, AskingWhich) and not set(turn.state.precautions).isdisjoint(alone.told):
        return replace(alone, instead=turn.state.precautions)
    known = {*alone.told, *alone.asked, *alone.over} - {UNRULED}
    complete = known or alone.elses or alone.agreed or alone.unagreed
    if not words or not earlier or complete or turn.person.consented_at is None:
        return None
    before = news_in(Words(earlier[-1].words), turn.person, turn.catalog)
    if (dated := _dated(turn, words, before)) is not None:
        return dated
    if choice_of(said, turn.person, turn.catalog) is not None or score_in(words) is not None or "?" in words:
        return None
    told_before = {*before.told, UNRULED}
    length = len(words.split())
    for whole in _wholes(earlier[-1].words, words):
        news = news_in(Words(whole), turn.person, turn.catalog)
        if news.stopped and not before.stopped and length <= A_STOP:
            return HealthNews(news.told, stopped=news.stopped)
        told = tuple(one for one in news.told if one not in told_before)
        asked = tuple(one for one in news.asked if one not in {*told_before, *before.asked})
        if (told or asked) and length <= A_HALF:
            new = tuple(one for one in told if one in news.fresh)
            return HealthNews(told, asked, fresh=new, instead=_asked_of(turn, told, asked))
    return None


def _dated(turn: Turn, words: str, before: HealthNews) -> HealthNews | None:
    """Take a date behind an operation, or a new hip, for when that was: in the last three months it holds as such."""
    told = {*before.told, *before.asked} & {OPERATED, NEW_HIP}
    weeks = told_weeks(turn, words) if told else None
    if weeks is None:
        return None
    known = turn.person.precautions or ()
    if weeks <= THREE_MONTHS:
        return HealthNews((OPERATED,), fresh=() if OPERATED in known else (OPERATED,))
    return HealthNews(over=(OPERATED,)) if OPERATED in known else HealthNews(before.told)


def halved(turn: Turn, words: str) -> tuple[str, ...]:
    """Give what a half may be that is of several: "osteo" of thin bones, or of a worn joint."""
    if turn.person.precautions is None or tells(tells_of_another, words, turn.catalog):
        return ()
    said = BareClause(bare(words))
    several = any(said.any(one.bones) and not said.any(one.denials) for one in turn.catalog.health.values())
    return (BRITTLE, UNRULED) if several else ()


def _wholes(first: str, second: str) -> Iterator[str]:
    """Write both as one word, and as one sentence."""
    first, second = first.rstrip(" .,;:-\u2026"), second.lstrip(" .,;:-\u2026")
    yield f"{first}{second}"
    yield f"{first} {second}"


def _asked_of(turn: Turn, told: tuple[str, ...], asked: tuple[str, ...]) -> tuple[str, ...]:
    """Give what was asked already and not answered, of a half that is whole now."""
    return tuple(one for one in turn.person.asked_health if one == UNRULED or one in (*told, *asked))
