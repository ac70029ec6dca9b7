"""What the program costs before anybody says a word: its start to the first answer, its memory, and doing nothing."""

from __future__ import annotations

import asyncio
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, time
from typing import Final

from bot.emulator.emulator import Emulator
from bot.emulator.server import serving
from bot.store.ground.vault import fresh_key
from tests.benchmarks.updates import cpu_of
from tests.processes.child import Child
from tests.processes.driver import TOKEN

IDLE: Final = 30.0
"""Seconds of doing nothing."""

AFTER: Final = 20.0
"""Seconds after the start, in which pictures are drawn ahead."""


@dataclass(frozen=True, slots=True)
class Start:
    """cpu: user and system seconds of the bot's own process; memory: MiB; idle: share of a core."""

    cpu: float
    memory: float
    idle: float


async def measure() -> Start:
    """Start the program twice, the second time as usual: its content is known, its database is there."""
    with tempfile.TemporaryDirectory(prefix="tenderspot-bench-") as folder:
        emulator = Emulator(time, (TOKEN,))
        async with serving(emulator) as address:
            settings = {
                "TELEGRAM_BOT_TOKEN": TOKEN,
                "TELEGRAM_API_URL": address,
                "DATABASE_URL": f"sqlite:///{folder}/bot.db",
                "DATA_KEYS": fresh_key(),
                "PICTURES_DIR": str(Path(folder) / "pictures"),
            }
            await _once(emulator, settings, Path(folder), 1001, idle=0)
            return await _once(emulator, settings, Path(folder), 1002, idle=IDLE)


async def _once(emulator: Emulator, settings: dict[str, str], folder: Path, who: int, idle: float) -> Start:
    emulator.person(who).says("/start")
    bot = Child(("run",), settings, folder, folder / "bot.log", anew=True)
    try:
        while not any(one.from_bot for one in emulator.chat(who).shown):  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.01)
        cpu = cpu_of(bot.pid)
        await asyncio.sleep(AFTER if idle else 1)
        before, began = cpu_of(bot.pid), monotonic()
        await asyncio.sleep(idle)
        spent = (cpu_of(bot.pid) - before) / (monotonic() - began) if idle else 0.0
        return Start(cpu, _memory(bot.pid), spent)
    finally:
        await asyncio.to_thread(bot.kill)


def _memory(pid: int) -> float:
    """Give how much of the machine's memory a process takes, in MiB."""
    pages = Path(f"/proc/{pid}/statm").read_text().split()
    return int(pages[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
