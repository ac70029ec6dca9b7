"""A new data key: everything is sealed anew with it, and the old one can go; what no key opens stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, update

from bot.care.record.person import Person
from bot.store.ground.database import Database, full_url, open_database
from bot.store.ground.marking import prove_before
from bot.store.ground.tables import chats, inbox, marks, metadata
from bot.store.ground.vault import BadKey, Vault, fresh_key
from bot.store.migrations import to_head
from bot.store.resealing import BATCH, Resealed, reseal
from bot.store.store import Store

AT = datetime(2026, 11, 21, 15, tzinfo=UTC)
MANY = BATCH + 3


async def filled(database: Database, vault: Vault) -> None:
    """More chats than a batch, each with sealed words; a waiting event; the mark that proves the key."""
    await to_head(database)
    await Store(database, vault, Person()).prove_key()

    def fill(connection: Connection) -> None:
        people = [{"chat_id": one, "created_at": AT, "sealed_person": vault.seal(f"p{one}")} for one in range(MANY)]
        connection.execute(insert(chats), people)
        body = {"kind": "update", "received_at": AT, "status": "waiting", "tries": 0, "sealed_body": vault.seal("hip")}
        connection.execute(insert(inbox), [{"update_id": 1, "chat_id": 1, **body}])

    await database.run_sync(fill)


def sealed_values(connection: Connection) -> Iterator[str]:
    """All that is sealed, wherever it stands."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if column.name.startswith("sealed_"):
                yield from connection.scalars(select(column).where(column.is_not(None)))
    yield from connection.scalars(select(marks.c.value).where(marks.c.name == "key"))


async def test_the_newest_key_alone_opens_everything_afterwards(database_url: str) -> None:
    old, new = fresh_key(), fresh_key()
    database = open_database(full_url(database_url))
    await filled(database, Vault((old,)))
    assert await reseal(database, Vault((new, old))) == Resealed(renewed=MANY + 2)
    values = await database.run_sync(lambda connection: list(sealed_values(connection)))
    assert len(values) == MANY + 2
    assert sorted({Vault((new,)).open(one) for one in values}) == sorted(
        {"hip", "tenderspot", *(f"p{one}" for one in range(MANY))}
    )
    assert await reseal(database, Vault((new, old))) == Resealed(), "the second time there is nothing to do"
    await database.close()


async def test_what_no_key_opens_is_left_as_it_is(database_url: str) -> None:
    old, lost, new = fresh_key(), fresh_key(), fresh_key()
    database = open_database(full_url(database_url))
    await filled(database, Vault((old,)))
    strange = Vault((lost,)).seal("of an older key")

    def spoil(connection: Connection) -> None:
        connection.execute(update(chats).where(chats.c.chat_id == 7).values(sealed_person=strange))

    await database.run_sync(spoil)
    assert await reseal(database, Vault((new, old))) == Resealed(renewed=MANY + 1, left=1)
    kept: Any = await database.run_sync(
        lambda connection: connection.scalar(select(chats.c.sealed_person).where(chats.c.chat_id == 7))
    )
    assert kept == strange
    await database.close()


async def test_a_bot_that_seals_with_another_key_is_told_of(database_url: str) -> None:
    old, new = fresh_key(), fresh_key()
    database = open_database(full_url(database_url))
    await filled(database, Vault((old,)))
    await Store(database, Vault((old,)), Person()).keep_seal()
    assert await Store(database, Vault((new, old)), Person()).seals_with() != Vault((new, old)).newest
    await Store(database, Vault((new, old)), Person()).keep_seal()
    assert await Store(database, Vault((new, old)), Person()).seals_with() == Vault((new,)).newest
    assert new not in (await Store(database, Vault((new,)), Person()).seals_with() or "")
    await database.close()


async def test_a_key_that_does_not_fit_is_found_before_anything_is_changed(database_url: str) -> None:
    database = open_database(full_url(database_url))
    await filled(database, Vault((fresh_key(),)))
    wrong = Vault((fresh_key(),))
    with pytest.raises(BadKey):
        await database.run_sync(lambda connection: prove_before(connection, wrong))
    await database.close()
