"""Two `run` by polling on one PostgreSQL: one works, the other stands by, and a patient hardly notices a kill."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.postgres import Cluster
from tests.processes.child import Child, eventually
from tests.processes.driver import Stage


@pytest.mark.timeout(180)
def test_the_one_that_stands_by_takes_over_within_ten_seconds(
    tmp_path: Path, postgres: Cluster, pictures: Path
) -> None:
    with Stage.opened(tmp_path, postgres.fresh_database(), pictures) as stage:
        second = Child(("run",), stage.settings, tmp_path, tmp_path / "second.log")
        try:
            second.until_it_writes("standing by")
            stage.phone.says("/start")
            stage.phone.sees("May I keep them?")
            assert stage.bot is not None
            assert "same token" not in stage.bot.written() + second.written(), "they fought over the updates"
            stage.bot.kill()
            killed = time.monotonic()
            stage.phone.says("/privacy")
            eventually(lambda: _has_answered(stage), 20, stage.phone.shown)
            assert time.monotonic() - killed <= 10
            assert second.is_running
        finally:
            second.stop()


def _has_answered(stage: Stage) -> bool:
    try:
        stage.phone.sees("encrypt", within=0)
    except AssertionError:
        return False
    return True
