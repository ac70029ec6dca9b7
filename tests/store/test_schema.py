"""Every table is made by a migration, forgotten with its chat, and exported; or it says why not."""

from __future__ import annotations

import pytest
from sqlalchemy import BigInteger, Column, MetaData, String, Table

from bot.store.ground.database import full_url, open_database
from bot.store.ground.tables import metadata
from bot.store.migrations import differences, to_head
from bot.store.path.hands import BadHands
from bot.store.record import gathering
from bot.store.record.forgetting import WITHOUT_A_CHAT, prove_forgettable


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
