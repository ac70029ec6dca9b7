"""The bot behind a webhook: Telegram comes to it, and it ends as it should when it is asked to."""

from __future__ import annotations

import errno
import socket
from pathlib import Path

import pytest

from tests import walk
from tests.processes.child import free_port
from tests.processes.driver import Stage, next_morning


@pytest.mark.timeout(120)
def test_a_patient_is_welcomed_through_the_webhook_and_sigterm_ends_it_in_order(tmp_path: Path, pictures: Path) -> None:
    stage = Stage(tmp_path, f"sqlite:///{tmp_path}/bot.db", pictures, next_morning(), anew=True)
    port = free_port()
    stage.settings |= {"WEBHOOK_URL": f"http://127.0.0.1:{port}", "WEBHOOK_SECRET": "s" * 32, "PORT": str(port)}
    stage.settings |= {"WEBHOOK_HOST": "127.0.0.1"}
    try:
        stage.start_emulator()
        stage.start_bot()
        stage.play(walk.WELCOME)
        stage.catches_up()
        assert set(stage.books.inbox()) == {"heard"}
        assert stage.bot is not None
        assert "by webhook" in stage.bot.written()
        with socket.socket() as elsewhere:
            assert elsewhere.connect_ex(("127.0.0.2", port)) == errno.ECONNREFUSED
        assert stage.bot.stop() == 0
        assert "ERROR" not in stage.bot.written()
    finally:
        stage.close()
