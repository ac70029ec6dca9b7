"""Whether a change of a 0-10 pain score means something (2 points or 30 %, Farrar 2001)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from bot.care.planning.cadence import Cadence, Meaningful
from bot.care.record.history import CareSession

UNCHANGED: Final = 4
MUCH_WORSE: Final = 6
"""Of the seven steps of the impression of change, 1 being very much better."""


class Direction(Enum):
    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """From one score to another, 0-10. meaningful: large enough to matter. flag: worse enough to ask red flags."""

    before: int
    after: int
    direction: Direction
    meaningful: bool
    flag: bool


def change(before: int, after: int, matters: Meaningful) -> ScoreChange:
    """Compare two scores of 0-10; a drop or rise of 2 points, or of 30 % of the score before, is meaningful."""
    moved = abs(after - before)
    meaningful = moved > 0 and (moved >= matters.points or moved * 100 >= matters.percent * before)
    return ScoreChange(before, after, _direction(before, after), meaningful, after - before >= matters.rise)


def within(session: CareSession, matters: Meaningful) -> ScoreChange | None:
    """Compare the scores of one session; None where a score is missing."""
    if session.before is None or session.after is None:
        return None
    return change(session.before, session.after, matters)


def over(sessions: Sequence[CareSession], matters: Meaningful) -> ScoreChange | None:
    """Compare the first session's score before with the latest one's; None with fewer than two scores."""
    scores = [one.before for one in sorted(sessions, key=lambda one: one.started_at) if one.before is not None]
    return change(scores[0], scores[-1], matters) if len(scores) > 1 else None


def is_stalled(
    pain: int, impression: int, sessions: Sequence[CareSession], now: datetime, cadence: Cadence, since: timedelta
) -> bool:
    """Say whether care goes on for so long with no clear change (R28): none felt, or none in the score."""
    started = min((one.started_at for one in sessions), default=now)
    if pain == 0 or now - started < since:
        return False
    first = next(
        (one.before for one in sorted(sessions, key=lambda one: one.started_at) if one.before is not None), pain
    )
    moved = change(first, pain, cadence.change)
    return impression >= UNCHANGED or not (moved.direction is Direction.BETTER and moved.meaningful)


def _direction(before: int, after: int) -> Direction:
    if after == before:
        return Direction.SAME
    return Direction.BETTER if after < before else Direction.WORSE
