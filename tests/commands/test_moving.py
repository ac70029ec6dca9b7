"""`tenderspot move` takes everything along, and refuses a database that is in use."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from pathlib import Path

import psycopg
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
from tests.processes.child import run_once

PASSWORD = "not-for-a-terminal"  # noqa: S105


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


def test_a_database_of_another_program_is_left_alone(tmp_path: Path, postgres: Cluster) -> None:
    server = postgres.fresh_database()
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("CREATE TABLE invoices (number int)")
    with pytest.raises(BadSetting, match=r"holds other tables \(invoices\)\. Move into an empty one"):
        move(Settings(_env_file=None, database_url=f"sqlite:///{tmp_path}/old.db"), Namespace(url=server))
    with psycopg.connect(server.replace("+psycopg", "")) as connection:
        assert connection.execute("SELECT relname FROM pg_stat_user_tables").fetchall() == [("invoices",)]


@pytest.mark.parametrize(
    ("address", "code", "says"),
    [
        ("postgresql://a:{password}@127.0.0.1:9/x", 75, "Check the address after move."),
        ("postgresql://tender:{password}@127.0.0.1:{port}/nowhere", 2, "Check the address after move."),
        ("postgresql://a:{password}@host:port/x", 2, "The address after move cannot be read."),
    ],
)
def test_a_wrong_address_to_move_to_is_what_is_to_be_checked_and_not_the_right_one_in_the_settings(
    tmp_path: Path, postgres: Cluster, address: str, code: int, says: str
) -> None:
    ended, out, line = run_once(
        "move",
        address.format(password=PASSWORD, port=postgres.port),
        settings={"DATABASE_URL": f"sqlite:///{tmp_path}/old.db"},
        folder=tmp_path,
    )
    assert (ended, line.count("\n")) == (code, 1)
    assert says in line
    assert "DATABASE_URL" not in line
    assert PASSWORD not in line + out


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
