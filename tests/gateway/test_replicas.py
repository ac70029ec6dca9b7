"""Four replicas on one PostgreSQL: order in every chat, one budget, nothing twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from bot import app as composition
from bot.app import App, Transports
from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, call_of
from bot.content import Content
from bot.emulator.emulator import Emulator
from bot.gateway.transport import InProcessRequest
from bot.gateway.way_in.update_reading import received
from bot.settings import Settings
from bot.store.ground.vault import Vault
from tests.postgres import Cluster
from tests.web.test_application import update

CHATS = range(5001, 5021)
REPLICAS = 4


async def replica(
    url: str, vault: Vault, known: Content, pictures: Path, emulator: Emulator, clock: TravelClock
) -> App:
    settings = Settings(_env_file=None, database_url=url, pictures_dir=pictures)
    store = await composition.open_store(settings, vault)
    transports = Transports(InProcessRequest(call_of(emulator)), InProcessRequest(call_of(emulator)))
    return composition.build(settings, known, store, transports, TOKEN, clock.now)


@pytest.mark.timeout(90)
async def test_four_replicas_keep_order_and_one_budget(
    postgres: Cluster, vault: Vault, known: Content, pictures: Path, emulator: Emulator, clock: TravelClock
) -> None:
    sent: list[tuple[float, int]] = []
    call = emulator.call

    async def noted(token: str, method: str, fields: Any, *rest: Any) -> Any:
        if method == "sendMessage":
            sent.append((monotonic(), int(fields["chat_id"])))
        return await call(token, method, fields, *rest)

    emulator.call = noted  # type: ignore[method-assign]
    url = postgres.fresh_database()
    async with AsyncExitStack() as running:
        apps = [await replica(url, vault, known, pictures, emulator, clock) for _ in range(REPLICAS)]
        for app in apps:
            await running.enter_async_context(app.running())
        for place, chat_id in enumerate(CHATS):
            emulator.person(chat_id, "P")
            emulator.chat(chat_id).started = True
            for number in range(4):
                await apps[(place + number) % REPLICAS].intake.take([update(10 * chat_id + number, chat_id=chat_id)])
        async with asyncio.timeout(60):
            for app in apps:
                await app.settle()
        statuses = (await apps[0].store.queues(clock.now())).rows
    assert {status for _, status in statuses} <= {"sent", "dropped"}
    seconds = [sum(begin <= at < begin + 1 for at, _ in sent) for begin, _ in sent]
    assert max(seconds) <= 30
    told = Counter(chat_id for _, chat_id in sent)
    assert len(told) == len(CHATS)
    assert len(set(told.values())) == 1, "every chat was told the same, nothing twice"
    words = [[one.words for one in emulator.chat(chat_id).shown if one.from_bot] for chat_id in CHATS]
    assert all(one == words[0] for one in words), "in the same order"


async def test_who_takes_over_polling_hears_at_once_what_the_one_before_stored_and_did_not_hear(
    postgres: Cluster, vault: Vault, known: Content, pictures: Path, emulator: Emulator, clock: TravelClock
) -> None:
    follower = await replica(postgres.fresh_database(), vault, known, pictures, emulator, clock)
    async with follower.running():
        stored = [received(update(1, chat_id=5001))]
        await follower.store.receive(stored, clock.now(), offset=2)
        polling = asyncio.create_task(follower.poll(timeout=5))
        try:
            async with asyncio.timeout(5):
                while (await follower.store.queues(clock.now())).unheard:  # noqa: ASYNC110 - no one event says so
                    await asyncio.sleep(0.01)
        finally:
            polling.cancel()
