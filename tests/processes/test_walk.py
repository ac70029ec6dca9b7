"""The main walk once more, with the bot and the emulator as processes that speak HTTP."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import walk
from tests.processes.driver import Stage


@pytest.mark.timeout(180)
def test_the_walk_passes_through_run_against_the_emulator_over_http(
    tmp_path: Path, database_url: str, pictures: Path
) -> None:
    with Stage.opened(tmp_path, database_url, pictures) as stage:
        stage.play(walk.WALK)
        stage.catches_up()
        heard = stage.books.inbox()
        assert set(heard) == {"heard"}
        assert stage.books.sessions() == 1
        log = (tmp_path / "bot.log").read_text(encoding="utf-8")
    assert "ERROR" not in log
    assert "silence" not in log, "the bot ran into Telegram's limits"
