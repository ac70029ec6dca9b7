"""A patient's scores in short: the first one, the latest one, and how each week of care went."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from bot.care.planning.cadence import A_WEEK
from bot.care.record.history import CareSession

MOST_WEEKS: Final = 26
"""So many weeks of care are kept apart; later ones only change the latest score."""


@dataclass(frozen=True, slots=True)
class Trajectory:
    """Scores 0-10, taken before sessions. began: the first scored session (aware, UTC); latest_at: the newest one.

    weeks: by number, from 1, the scores before and after the week's newest session that has both.
    """

    began: datetime | None = None
    first: int | None = None
    latest_at: datetime | None = None
    latest: int | None = None
    weeks: Mapping[int, tuple[int, int]] = field(default_factory=dict)

    @property
    def change(self) -> int | None:
        """The latest score less the first one; None with fewer than two."""
        if self.first is None or self.latest is None or self.latest_at == self.began:
            return None
        return self.latest - self.first

    def with_session(self, session: CareSession) -> Trajectory:
        """Count a session in, or count it again once it has its score after."""
        if session.before is None:
            return self
        began = min(self.began or session.started_at, session.started_at)
        is_newest = self.latest_at is None or session.started_at >= self.latest_at
        return replace(
            self,
            began=began,
            first=session.before if session.started_at == began else self.first,
            latest_at=session.started_at if is_newest else self.latest_at,
            latest=session.before if is_newest else self.latest,
            weeks=self._weeks_with(session, began),
        )

    def _weeks_with(self, session: CareSession, began: datetime) -> Mapping[int, tuple[int, int]]:
        earlier = ((self.began or began) - began) // A_WEEK
        weeks = {number + earlier: scores for number, scores in self.weeks.items()}
        number = (session.started_at - began) // A_WEEK + 1
        if session.before is not None and session.after is not None and number <= MOST_WEEKS:
            weeks[number] = (session.before, session.after)
        return weeks


@dataclass(frozen=True, slots=True)
class Tally:
    """Many trajectories added up. scored: patients with two scores; change: the sum of theirs.

    weeks: by number, the sums of the scores before and after, and over how many patients.
    """

    scored: int = 0
    change: int = 0
    weeks: Mapping[int, tuple[int, int, int]] = field(default_factory=dict)

    def plus(self, course: Trajectory, sign: int = 1) -> Tally:
        """Count a course in; with sign -1, out again."""
        weeks = dict(self.weeks)
        for number, (before, after) in course.weeks.items():
            befores, afters, count = weeks.get(number, (0, 0, 0))
            weeks[number] = (befores + sign * before, afters + sign * after, count + sign)
        moved = course.change
        return Tally(self.scored + (0 if moved is None else sign), self.change + sign * (moved or 0), weeks)

    def with_all(self, other: Tally) -> Tally:
        """Add another tally."""
        weeks = dict(self.weeks)
        for number, added in other.weeks.items():
            befores, afters, count = weeks.get(number, (0, 0, 0))
            weeks[number] = (befores + added[0], afters + added[1], count + added[2])
        return Tally(self.scored + other.scored, self.change + other.change, weeks)


def trajectory_of(sessions: Iterable[CareSession]) -> Trajectory:
    """Make it from all sessions there are."""
    made = Trajectory()
    for session in sorted(sessions, key=lambda one: one.started_at):
        made = made.with_session(session)
    return made
