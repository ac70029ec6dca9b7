"""A cancelled caller costs the store no connection."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.care.person import Person
from bot.clock import TravelClock
from bot.store.migrations import to_head
from bot.store.store import Store, async_url, open_engine
from bot.store.vault import Vault


async def test_a_cancelled_transaction_leaves_the_store_usable(
    tmp_path: Path, vault: Vault, clock: TravelClock
) -> None:
    engine = open_engine(async_url(f"sqlite:///{tmp_path}/test.db"))
    await to_head(engine)
    store = Store(engine, vault, Person())
    for turns in range(40):
        task = asyncio.create_task(store.fire_timers(clock.now()))
        for _ in range(turns % 8):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    async with asyncio.timeout(10):
        assert await store.fire_timers(clock.now()) == []
    await store.close()
    assert store.open_work == set()
