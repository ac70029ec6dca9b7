"""Whoever stops waiting for a transaction costs the store no connection: the bot can be stopped at any moment."""

from __future__ import annotations

import asyncio

from bot.care.record.person import Person
from bot.clock import TravelClock
from bot.store.ground.database import full_url, open_database
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.store import Store


async def test_cancelled_transactions_leave_the_store_usable(
    database_url: str, vault: Vault, clock: TravelClock
) -> None:
    database = open_database(full_url(database_url))
    await to_head(database)
    store = Store(database, vault, Person())
    for turns in range(40):
        task = asyncio.create_task(store.fire_timers(clock.now()))
        for _ in range(turns % 8):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    async with asyncio.timeout(10):
        assert await store.fire_timers(clock.now()) == []
        await store.close()
