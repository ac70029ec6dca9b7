"""A reboot: the bot comes up first, and Telegram and PostgreSQL are away for a while."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.postgres import Cluster
from tests.processes.child import Child
from tests.processes.driver import Stage, next_morning

PATIENCE = 150.0
"""Seconds for the longest pause between two tries, and for a start on a machine that has other work."""


@dataclass(frozen=True, slots=True)
class Reboot:
    """away: seconds without both. up_after: seconds from their return until the first answer to a patient.
    told: lines of the log until then.
    """

    away: float
    up_after: float
    told: tuple[str, ...]

    def __str__(self) -> str:
        lines = "\n".join(f"  {line}" for line in self.told)
        return f"away {self.away:.0f} s; a patient was answered {self.up_after:.1f} s after the return\n{lines}"


def reboot(folder: Path, cluster: Cluster, pictures: Path, away: float) -> Reboot:
    """Start `run` with neither there, bring PostgreSQL back and then Telegram, and let a patient write."""
    stage = Stage(folder, cluster.fresh_database(), pictures, next_morning())
    with ExitStack() as ends:
        cluster.stop("immediate")
        back = ends.enter_context(ExitStack())
        back.callback(cluster.start)
        bot = Child(("run",), stage.settings, folder, folder / "bot.log", anew=True)
        stage.bot = bot
        ends.callback(stage.close)
        bot.until_it_writes("Trying again")
        time.sleep(away)  # that long they are away: nothing happens that could be awaited
        assert bot.is_running, bot.written()
        back.close()
        returned = time.monotonic()
        bot.until_it_writes("cannot be reached. Check the network", PATIENCE)
        stage.start_emulator()
        stage.phone.says("/start")
        stage.phone.sees("May I keep them?", PATIENCE)
        return Reboot(away, time.monotonic() - returned, tuple(bot.written().splitlines()))
