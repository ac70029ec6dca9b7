"""A bot that is killed in the middle of things: nothing is lost, and next to nothing comes twice.

Twenty kills take longer than a test should: `python -m tests.crashes walk --kills 20`, `python -m tests.crashes soak`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crashes.campaign import ACTS, crash

KILLS = 5
SEEDS = {"sqlite": 12, "postgresql": 13}
"""On SQLite the kills fall into the safety check, the countdown, a moved ball, and the last score. With PostgreSQL a
chat whose sender died waits until its lease is over, which is longer than a question in the countdown waits: there they
fall into the safety check, the check-in, and the plan for the next days.
"""


@pytest.mark.timeout(240)
def test_a_bot_killed_at_random_moments_of_the_walk_loses_nothing(
    tmp_path: Path, database_url: str, pictures: Path
) -> None:
    found = crash(tmp_path, database_url, pictures, KILLS, SEEDS[database_url.partition(":")[0].partition("+")[0]])
    print(found)
    assert found.killed.events == found.unkilled.events == ACTS
    assert set(found.killed.inbox) == {"heard"}
    assert found.lost == 0
    assert not found.missing
    assert found.doubled <= KILLS
    assert (found.killed.step, found.killed.sessions) == (found.unkilled.step, 1)
    assert found.killed.timers == found.unkilled.timers
