"""Which changes of a pain score count."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.care.catalog import Catalog
from bot.care.record.history import CareSession
from bot.care.record.progress import Direction, change, over, within

START = datetime(2026, 5, 1, 9, tzinfo=UTC)


def scored(day: int, before: int | None, after: int | None = None) -> CareSession:
    return CareSession(START + timedelta(days=day), before=before, after=after)


@pytest.mark.parametrize(
    ("before", "after", "direction", "meaningful", "flag"),
    [
        (7, 5, Direction.BETTER, True, False),  # two points
        (3, 2, Direction.BETTER, True, False),  # a third
        (7, 6, Direction.BETTER, False, False),
        (4, 3, Direction.BETTER, False, False),  # a quarter
        (5, 5, Direction.SAME, False, False),
        (0, 0, Direction.SAME, False, False),
        (5, 6, Direction.WORSE, False, False),
        (5, 7, Direction.WORSE, True, True),
        (0, 1, Direction.WORSE, True, False),
    ],
)
def test_two_points_or_thirty_percent_matter(
    catalog: Catalog, before: int, after: int, direction: Direction, *, meaningful: bool, flag: bool
) -> None:
    one = change(before, after, catalog.cadence.change)
    assert (one.direction, one.meaningful, one.flag) == (direction, meaningful, flag)


def test_progress_over_sessions_goes_from_the_first_to_the_latest(catalog: Catalog) -> None:
    one = over([scored(4, 3), scored(0, 8), scored(2, None)], catalog.cadence.change)
    assert one is not None
    assert (one.before, one.after) == (8, 3)


def test_one_score_is_no_progress(catalog: Catalog) -> None:
    assert over([scored(0, 8)], catalog.cadence.change) is None


def test_a_session_without_a_second_score_has_no_change(catalog: Catalog) -> None:
    assert within(scored(0, 8), catalog.cadence.change) is None
    assert within(scored(0, 8, 5), catalog.cadence.change) is not None
