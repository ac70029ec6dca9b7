"""Every table is made by a migration, forgotten with its chat, and exported; or it says why not."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import BigInteger, Column, MetaData, String, Table

from bot.app import open_store
from bot.care.record.person import Person
from bot.settings import Settings
from bot.store.ground.database import full_url, open_database
from bot.store.ground.tables import metadata
from bot.store.ground.vault import BadKey, Vault, fresh_key
from bot.store.migrations import VERSIONS, differences, to_head
from bot.store.path.hands import BadHands
from bot.store.record import gathering
from bot.store.record.forgetting import WITHOUT_A_CHAT, prove_forgettable
from bot.store.store import Store
from tests.postgres import Cluster

REPLICAS = 4


def copied(*, without: str = "") -> MetaData:
    """The tables once more, to be spoiled."""
    copy = MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        if table.name != without:
            table.to_metadata(copy)
    return copy


def widened() -> MetaData:
    tables = copied()
    tables.tables["marks"].append_column(Column("glasses", BigInteger))
    return tables


def shortened() -> MetaData:
    tables = copied(without="marks")
    Table("marks", tables, Column("name", String(9), primary_key=True), Column("value", BigInteger, nullable=False))
    return tables


def added() -> MetaData:
    tables = copied()
    Table("drinks", tables, Column("chat_id", BigInteger, primary_key=True))
    return tables


async def test_a_migrated_database_is_what_the_tables_say(database_url: str) -> None:
    database = open_database(full_url(database_url))
    await to_head(database)
    assert await differences(database) == ()
    assert await differences(database, added()) == ("add_table 'drinks'",)
    assert await differences(database, widened()) == ("add_column 'glasses' of 'marks'",)
    assert "modify_type 'value' of 'marks'" in await differences(database, shortened())
    assert "remove_table 'marks'" in await differences(database, copied(without="marks"))
    await database.close()


def test_a_table_without_a_chat_is_refused_unless_it_says_why() -> None:
    prove_forgettable(metadata)
    tables = copied()
    Table("drinks", tables, Column("who", BigInteger, primary_key=True))
    with pytest.raises(BadHands, match=r"drinks has no chat_id: .* WITHOUT_A_CHAT of bot/store/record/forgetting\.py"):
        prove_forgettable(tables)


def test_a_table_with_a_chat_cannot_say_that_it_is_about_nobody() -> None:
    tables = copied()
    tables.tables["marks"].append_column(Column("chat_id", BigInteger))
    with pytest.raises(BadHands, match="marks is said to be about nobody, but has a chat_id"):
        prove_forgettable(tables)


def test_every_reason_is_about_a_table_that_is_there() -> None:
    reasons = WITHOUT_A_CHAT | gathering.NOT_EXPORTED
    assert set(reasons) <= set(metadata.tables)
    assert all(reasons.values())


def test_every_table_with_a_chat_is_exported_or_says_why_not() -> None:
    read = {one.name for one in vars(gathering).values() if isinstance(one, Table)}
    about_somebody = {table.name for table in metadata.sorted_tables if "chat_id" in table.c}
    assert len(read) > 5
    assert not read & set(gathering.NOT_EXPORTED), "it is exported: take it out of NOT_EXPORTED"
    forgotten = about_somebody - read - set(gathering.NOT_EXPORTED)
    assert not forgotten, f"read it in bot/store/record/gathering.py, or say in NOT_EXPORTED why not: {forgotten}"


async def test_replicas_that_start_at_once_on_an_empty_database_wait_for_one_another(
    postgres: Cluster, vault: Vault
) -> None:
    settings = Settings(_env_file=None, database_url=postgres.fresh_database())
    stores = await asyncio.gather(*(open_store(settings, vault) for _ in range(REPLICAS)))
    assert await differences(stores[0].database) == ()
    for store in stores:
        await store.close()


async def test_of_replicas_that_start_at_once_with_keys_of_their_own_one_key_counts_and_the_others_are_refused(
    postgres: Cluster,
) -> None:
    url = full_url(postgres.fresh_database())
    stores = [Store(open_database(url), Vault((fresh_key(),)), Person()) for _ in range(REPLICAS)]
    await to_head(stores[0].database)
    for store in stores:
        await store.waiting_chats()  # each has its connection
    found = await asyncio.gather(*(one.prove_key() for one in stores), return_exceptions=True)
    assert found.count(None) == 1
    assert sum(isinstance(one, BadKey) for one in found) == REPLICAS - 1
    for store in stores:
        await store.close()


async def test_of_replicas_that_update_a_database_at_once_one_migrates_and_the_others_find_it_done(
    postgres: Cluster,
) -> None:
    url = full_url(postgres.fresh_database())
    replicas = [open_database(url) for _ in range(REPLICAS)]
    head = max(one.name.partition("_")[0] for one in VERSIONS.glob("[0-9]*.py"))
    found = await asyncio.gather(*(to_head(one) for one in replicas))
    assert sorted(found, key=str) == [*([(head, head)] * (REPLICAS - 1)), (None, head)]
    for one in replicas:
        await one.close()
