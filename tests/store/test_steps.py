"""How much of something long is done at once follows how long it takes."""

from __future__ import annotations

from bot.store.store import FORGOTTEN_AT_MOST, FORGOTTEN_BESIDE, STEP, Steps


def goes_on(steps: Steps, a_row: float, times: int = 60) -> float:
    """Take so many seconds a row; give the longest step once it has settled."""
    longest = 0.0
    for number in range(times):
        took = steps.rows * a_row
        longest = max(longest, took if number > times / 2 else 0.0)
        steps.took(took)
    return longest


def test_a_step_takes_the_time_that_it_may_take_on_a_fast_machine_and_on_a_slow_one() -> None:
    for a_row in (0.00001, 0.0001, 0.001):
        assert goes_on(Steps(), a_row) <= 1.2 * STEP


def test_where_a_row_takes_longer_than_a_step_may_it_goes_row_by_row_and_recovers() -> None:
    steps = Steps()
    goes_on(steps, 0.05)
    assert steps.rows == 1
    goes_on(steps, 0.000001)
    assert steps.rows == FORGOTTEN_AT_MOST
    steps.took(0.2)
    assert steps.rows < 3


def test_where_nobody_waits_for_a_step_it_is_never_small_however_far_the_database_is() -> None:
    steps = Steps(alone=False)
    for _ in range(60):
        steps.took(0.005)
        assert steps.rows >= FORGOTTEN_BESIDE
    goes_on(steps, 0.05)
    assert steps.rows == FORGOTTEN_BESIDE
