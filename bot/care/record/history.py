"""What is kept of a patient's sessions and of what went wrong: values that the store writes and reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PressedPoint:
    """A point worked on: its id, side "left" or "right", seconds under the ball, and why it ended.

    ended: "time", "nerve", "no_answer", "stopped", "hurt" or "interrupted". tool: its id, "" where nobody noted it.
    """

    point: str
    side: str
    seconds: int
    ended: str
    tool: str = ""


@dataclass(frozen=True, slots=True)
class CareSession:
    """One guided session. Moments aware, UTC; pain 0-10; ended_at None while it runs."""

    started_at: datetime
    ended_at: datetime | None = None
    before: int | None = None
    after: int | None = None
    points: tuple[PressedPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class LookBack:
    """How a week went. at aware, UTC; pain 0-10; sessions: how many in that week.

    activity: the id of the person's own choice, and ability in it 0-10 (10: as before); impression of the change,
    1 very much better to 7 very much worse. None where a danger sign ended the questions before.
    """

    at: datetime
    pain: int
    sessions: int
    activity: str | None = None
    ability: int | None = None
    impression: int | None = None


@dataclass(frozen=True, slots=True)
class SafetyEvent:
    """A line of the safety ledger, without free text: kind "red_flag", "nerve", "breath", "no_answer" …, and about."""

    at: datetime
    kind: str
    about: str
