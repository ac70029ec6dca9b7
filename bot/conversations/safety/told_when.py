"""When it was: "in the last 3 months?" is answered by "five weeks ago", and a date behind an operation dates that."""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.planning.said_since import THREE_MONTHS, weeks_since
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.precaution_check import AskingWhether
from bot.talk.heard import Said, Words

OPERATED: Final = "recent_surgery"
"""The precaution that asks whether it was in the last 3 months."""


def heard(turn: Turn, said: Said) -> tuple[Turn, Said]:
    """Take a time for the yes or no that it is, where that is asked and no question about danger stands above it."""
    asked = isinstance(turn.state, AskingWhether) and turn.state.precaution == OPERATED and not turn.person.doubted
    weeks = told_weeks(turn, said.text) if asked and isinstance(said, Words) else None
    if weeks is None or not isinstance(said, Words):
        return turn, said
    wanted = "yes" if weeks <= THREE_MONTHS else "no"
    spoken = turn.catalog.answers.get(turn.person.locale, {})
    answer = next((phrase for phrase, one in spoken.items() if one == wanted), None)
    return turn, said if answer is None else replace(said, text=answer)


def told_weeks(turn: Turn, words: str) -> float | None:
    """Give how many weeks ago it was, where nothing else is told."""
    today = turn.now.astimezone(ZoneInfo(turn.person.zone)).date()
    return weeks_since(words, today, turn.catalog.times, turn.catalog.health)
