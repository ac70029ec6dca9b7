"""A patient's scores in short, in whatever order the sessions come."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations

from bot.care.record.history import CareSession
from bot.care.record.trajectory import MOST_WEEKS, Trajectory, trajectory_of

BEGAN = datetime(2026, 9, 1, 15, 0, tzinfo=UTC)


def session(day: int, before: int | None, after: int | None = None) -> CareSession:
    return CareSession(BEGAN + timedelta(days=day), None, before, after)


def test_the_first_and_the_latest_score_make_the_change() -> None:
    assert trajectory_of([session(0, 7), session(3, 5), session(9, 4)]).change == -3


def test_one_score_is_no_change() -> None:
    assert trajectory_of([session(0, 7, 5)]).change is None
    assert trajectory_of([session(0, None), session(3, 5)]).change is None


def test_a_session_that_gets_its_score_after_counts_once() -> None:
    trajectory = trajectory_of([session(0, 7)]).with_session(session(0, 7, 4))
    assert trajectory.weeks == {1: (7, 4)}
    assert trajectory.change is None


def test_each_week_keeps_its_newest_session() -> None:
    trajectory = trajectory_of([session(0, 7, 6), session(6, 6, 5), session(7, 5, 4), session(20, 3, 1)])
    assert trajectory.weeks == {1: (6, 5), 2: (5, 4), 3: (3, 1)}


def test_the_order_of_the_sessions_changes_no_change() -> None:
    sessions = (session(0, 7, 6), session(8, 6, 5), session(16, 3, 2))
    for order in permutations(sessions):
        trajectory = Trajectory()
        for one in order:
            trajectory = trajectory.with_session(one)
        assert trajectory.change == -4
        assert trajectory.weeks[1] == (7, 6)


def test_after_half_a_year_only_the_latest_score_moves() -> None:
    trajectory = trajectory_of([session(0, 7, 6), session(7 * MOST_WEEKS + 1, 2, 1)])
    assert trajectory.weeks == {1: (7, 6)}
    assert trajectory.change == -5
