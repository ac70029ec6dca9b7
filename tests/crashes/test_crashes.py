"""A bot that is killed in the middle of things: nothing is lost, and next to nothing comes twice.

Each of these is a command too, and larger there: `python -m tests.crashes --help`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crashes.answers import FAULTS, answers
from tests.crashes.campaign import ACTS, crash
from tests.crashes.malformed import malformed
from tests.crashes.reboot import reboot
from tests.crashes.soak import Plan, soak
from tests.crashes.steps import STEPS, steps
from tests.crashes.three_days import three_days
from tests.postgres import Cluster

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


@pytest.mark.timeout(240)
async def test_replicas_that_are_killed_and_lied_to_repeat_no_more_than_what_may_not_have_arrived(
    tmp_path: Path, postgres: Cluster
) -> None:
    plan = Plan(seed=31, seconds=8, people=6, kills=1, outages=0, storms=0, lies=0.2, replicas=2)
    found = await soak(tmp_path, postgres.fresh_database(), plan)
    assert found.kills == 1
    assert found.unreadable > 0
    assert found.holds, str(found)


@pytest.mark.timeout(180)
async def test_a_bot_that_dies_before_or_after_any_step_of_the_path_loses_nothing_and_names_what_is_in_doubt(
    database_url: str,
) -> None:
    found = await steps(database_url, times=1, seed=4)
    assert dict(found.deaths) == dict.fromkeys(STEPS, 1)
    assert found.holds, str(found)


@pytest.mark.timeout(180)
async def test_of_calls_that_are_answered_badly_nothing_is_lost_and_each_copy_has_its_reason(tmp_path: Path) -> None:
    found = await answers(tmp_path, calls=100, seed=5)
    assert len(found.struck) == len(FAULTS)
    assert found.twice > 0
    assert found.holds, str(found)


@pytest.mark.timeout(180)
async def test_people_among_malformed_updates_are_answered(tmp_path: Path) -> None:
    found = await malformed(tmp_path, updates=200, seed=5)
    assert found.parked > 50
    assert found.holds, str(found)


@pytest.mark.timeout(180)
async def test_after_three_days_very_many_reminders_come_once_each_by_day_and_are_spread(tmp_path: Path) -> None:
    found = await three_days(tmp_path, people=60)
    assert found.holds, str(found)


@pytest.mark.timeout(180)
def test_after_a_reboot_the_bot_waits_for_postgresql_and_telegram_and_comes_up_by_itself(
    tmp_path: Path, postgres: Cluster, pictures: Path
) -> None:
    found = reboot(tmp_path, postgres, pictures, away=4)
    waits = [line for line in found.told if "Trying again in" in line]
    assert ["database" in line for line in waits] == sorted(("database" in line for line in waits), reverse=True)
    assert {"database" in line for line in waits} == {True, False}
    assert "Traceback" not in "".join(found.told)
