"""`tenderspot move` takes everything along, and refuses a database that is in use."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from pathlib import Path

import pytest

from bot.app import keep_to_one, let_go
from bot.care.record.person import Person
from bot.clock import TravelClock
from bot.commands.moving import move
from bot.settings import BadSetting, Settings
from bot.store.ground.database import full_url, open_database
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.records import Received
from bot.store.store import Store
from tests.postgres import Cluster


async def opened(url: str, vault: Vault) -> Store:
    database = open_database(full_url(url))
    await to_head(database)
    return Store(database, vault, Person())


def test_what_was_received_is_there_after_the_move_and_numbers_go_on(
    tmp_path: Path, postgres: Cluster, vault: Vault, clock: TravelClock
) -> None:
    file, server = f"sqlite:///{tmp_path}/old.db", postgres.fresh_database()

    async def before() -> None:
        store = await opened(file, vault)
        await store.receive([Received(7, 1001, "{}")], clock.now(), offset=8)
        await store.close()

    async def after() -> None:
        store = await opened(server, vault)
        assert await store.waiting_chats() == [1001]
        assert await store.offset() == 8
        await store.receive([Received(8, 1002, "{}")], clock.now(), offset=9)
        assert sorted(await store.waiting_chats()) == [1001, 1002]
        await store.close()

    asyncio.run(before())
    settings = Settings(_env_file=None, database_url=file)
    assert move(settings, Namespace(url=server)) == 0
    asyncio.run(after())
    with pytest.raises(BadSetting, match="empty one"):
        move(settings, Namespace(url=server))


def test_only_from_sqlite_to_postgresql(tmp_path: Path) -> None:
    settings = Settings(_env_file=None, database_url=f"sqlite:///{tmp_path}/old.db")
    with pytest.raises(BadSetting, match="PostgreSQL"):
        move(settings, Namespace(url=f"sqlite:///{tmp_path}/new.db"))


def test_nothing_is_moved_from_under_a_running_bot(tmp_path: Path, postgres: Cluster, vault: Vault) -> None:
    file = f"sqlite:///{tmp_path}/old.db"

    async def before() -> None:
        await (await opened(file, vault)).close()

    asyncio.run(before())
    keep_to_one(file)
    try:
        with pytest.raises(BadSetting, match="Another bot runs on"):
            move(Settings(_env_file=None, database_url=file), Namespace(url=postgres.fresh_database()))
    finally:
        let_go()
