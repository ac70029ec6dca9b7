"""The pulse: it ends without a word, even in the middle of a look."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from bot.care.record.person import Person
from bot.clock import Ticks, TravelClock
from bot.store.ground.database import full_url, open_database
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.store import Store


async def test_a_bot_that_ends_in_the_middle_of_a_look_at_the_timers_logs_no_fault(
    tmp_path: Path, vault: Vault, clock: TravelClock, caplog: pytest.LogCaptureFixture
) -> None:
    database = open_database(full_url(f"sqlite:///{tmp_path}/test.db"))
    await to_head(database)
    store, looks = Store(database, vault, Person()), asyncio.Event()

    def now() -> datetime:
        looks.set()
        return clock.now()

    async def recover() -> None:
        return

    ticks = Ticks(store, now, lambda _: None, recover, every=0.01)
    looks.clear()
    with closing(sqlite3.connect(tmp_path / "test.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # so that the look has to wait
        ticks.start()
        await looks.wait()
        ticks.stop()
        other.execute("ROLLBACK")
    await store.close()
    assert caplog.messages == []
