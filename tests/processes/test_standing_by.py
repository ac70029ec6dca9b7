"""Two `run` by polling on one PostgreSQL: one works, the other stands by, and a patient hardly notices a kill."""

from __future__ import annotations

import re
import time
from pathlib import Path

import httpx
import pytest

from tests.postgres import Cluster
from tests.processes.child import Child, eventually, free_port
from tests.processes.driver import Stage


@pytest.mark.timeout(180)
def test_the_one_that_stands_by_takes_over_within_ten_seconds(
    tmp_path: Path, postgres: Cluster, pictures: Path
) -> None:
    with Stage.opened(tmp_path, postgres.fresh_database(), pictures) as stage:
        port = free_port()
        watched = {**stage.settings, "PRIVATE_PORT": str(port)}
        second = Child(("run",), watched, tmp_path, tmp_path / "second.log")
        try:
            assert stage.bot is not None
            stage.bot.until_it_writes("polls now")
            stage.bot.until_it_writes("sends now")
            second.until_it_writes("another replica does the polling; standing by")
            second.until_it_writes("another replica does the sending; standing by")
            assert leases_of(port) == {"polling": 0, "sending": 0}
            assert "away" not in second.written()
            stage.phone.says("/start")
            stage.phone.sees("May I keep them?")
            assert "same token" not in stage.bot.written() + second.written(), "they fought over the updates"
            stage.bot.kill()
            killed = time.monotonic()
            stage.phone.says("/privacy")
            eventually(lambda: _has_answered(stage), 20, stage.phone.shown)
            assert time.monotonic() - killed <= 10
            assert second.is_running
            second.until_it_writes("polls now")
            second.until_it_writes("sends now")
            assert leases_of(port) == {"polling": 1, "sending": 1}
        finally:
            second.stop()


def leases_of(port: int) -> dict[str, float]:
    """Ask a replica's private port which leases it has."""
    figures = httpx.get(f"http://127.0.0.1:{port}/metrics").text
    found = re.findall(r'^tenderspot_holds\{lease="(\w+)"\} (\S+)$', figures, re.MULTILINE)
    return {lease: float(held) for lease, held in found}


def _has_answered(stage: Stage) -> bool:
    try:
        stage.phone.sees("encrypt", within=0)
    except AssertionError:
        return False
    return True
