"""With a clock that runs between two looks, what a timer asks the store is asked of one moment."""

from __future__ import annotations

import pytest

from bot.clock import TravelClock
from tests.conftest import START
from tests.person import Person
from tests.scenarios.clinic.test_weekly import A_WEEK, TO_MONDAY, summaries, wants_it


@pytest.fixture
def clock() -> TravelClock:
    """Give a clock that goes on by itself, as a machine's does."""
    return TravelClock(START, runs=True)


async def test_the_week_in_numbers_comes_once_and_the_desk_answers_after_it(olga: Person) -> None:
    await wants_it(olga)
    await olga.waits(TO_MONDAY)
    assert len(summaries(olga)) == 2
    await olga.says("/clinic")
    assert "Patients" in olga.buttons()
    await olga.waits(A_WEEK)
    assert len(summaries(olga)) == 3
