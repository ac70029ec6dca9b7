"""A statement that is carried out again goes a shorter way on SQLite, and gives what it gave the first time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.store.ground.database import Connection, Sqlite, full_url
from bot.store.ground.sql import insert_ignoring, upsert
from bot.store.ground.tables import Moment, chats, inbox, outbox, shown
from bot.store.migrations import to_head

NOW = datetime(2026, 11, 21, 15, 0, 0, 250, tzinfo=UTC)
TIMES = range(3)
"""The first is SQLAlchemy's own way, the second prepares, the third goes the shorter one."""


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Sqlite]:
    opened = Sqlite(full_url(f"sqlite:///{tmp_path}/test.db"))
    await to_head(opened)
    yield opened
    await opened.close()


async def does(database: Sqlite, statement: Any, parameters: Any = None) -> Any:
    """Carry it out; give its rows, or how many it changed."""

    async def work(connection: Connection) -> Any:
        found = await connection.execute(statement, parameters)
        gives = isinstance(statement, Select) or statement._returning  # noqa: SLF001
        return [tuple(row) for row in found] if gives else found.rowcount

    return await database.run(work)


async def test_rows_are_read_alike_however_often(database: Sqlite) -> None:
    await does(
        database,
        insert(chats),
        [
            {"chat_id": 1, "created_at": NOW, "heard_at": None, "wants_tips": True, "sealed_state": "x"},
            {"chat_id": 2, "created_at": NOW, "heard_at": NOW, "wants_tips": False, "sealed_state": None},
        ],
    )
    by_time = select(chats).where(chats.c.created_at <= bindparam("now", type_=Moment)).order_by(chats.c.chat_id)
    some = (
        select(chats.c.chat_id).where(chats.c.chat_id.in_(bindparam("ids", expanding=True))).order_by(chats.c.chat_id)
    )
    count = select(func.count().label("number"), func.max(chats.c.created_at).label("last")).select_from(chats)
    for statement, given in ((by_time, {"now": NOW}), (some, {"ids": [1, 2]}), (count, None)):
        first, *again = [await does(database, statement, given) for _ in TIMES]
        assert [*again] == [first, first]
    lengths = [await does(database, some, {"ids": ids}) for ids in ([2], [1, 2, 3], [2], [1, 7])]
    assert lengths == [[(2,)], [(1,), (2,)], [(2,)], [(1,)]]


async def test_a_row_is_read_by_its_columns_names(database: Sqlite) -> None:
    one = select(chats, func.length(chats.c.locale).label("long")).where(chats.c.chat_id == bindparam("chat"))
    for number in TIMES:
        await does(database, insert(chats), {"chat_id": number, "created_at": NOW, "undisturbed": True})

        async def look(connection: Connection, number: int = number) -> Any:
            return (await connection.execute(one, {"chat": number})).first()

        row = await database.run(look)
        assert (row.chat_id, row.created_at, row.undisturbed, row.welcomed, row.zone) == (
            number,
            NOW,
            True,
            False,
            "UTC",
        )
        assert (row.heard_at, row.long) == (None, 2)


async def test_what_is_inserted_and_changed_is_alike_with_defaults_and_whatever_columns_are_named(
    database: Sqlite,
) -> None:
    new, change = insert(chats), update(chats).where(chats.c.chat_id == bindparam("chat"))
    for number in TIMES:
        await does(database, new, {"chat_id": number, "created_at": NOW})
        await does(database, new, [{"chat_id": 10 * number + one, "created_at": NOW, "zone": "X"} for one in (7, 8)])
        assert await does(database, change, {"chat": number, "heard_at": NOW}) == 1
        assert await does(database, change, {"chat": number, "step": 5, "wants_tips": True}) == 1
    found = await does(
        database, select(chats.c.heard_at, chats.c.step, chats.c.locale, chats.c.zone, chats.c.wants_tips)
    )
    assert found.count((NOW, 5, "en", "UTC", True)) == len(TIMES)
    assert found.count((None, 0, "en", "X", False)) == 2 * len(TIMES)


async def test_upserts_returning_and_lists_go_the_same_way(database: Sqlite) -> None:
    keep = upsert(shown, ("chat_id", "name"), ("message_id",), in_sqlite=True)
    ignoring = insert_ignoring(inbox, in_sqlite=True)
    leave = (
        update(chats)
        .where(chats.c.chat_id.in_(bindparam("ids", expanding=True)))
        .values(heard_at=bindparam("at", type_=Moment), locale="es")
        .returning(chats.c.chat_id, chats.c.heard_at)
    )
    await does(database, insert(chats), [{"chat_id": one, "created_at": NOW} for one in (1, 2)])
    for number in TIMES:
        row = {"chat_id": 1, "name": "card", "message_id": number, "has_photo": False, "also": ""}
        await does(database, keep, row)
        event = {"update_id": 9, "chat_id": 1, "kind": "update", "received_at": NOW}
        await does(database, ignoring, [event])
        at = NOW + timedelta(hours=number)
        assert sorted(await does(database, leave, {"ids": [1, 2], "at": at})) == [(1, at), (2, at)]
    assert await does(database, select(shown.c.message_id)) == [(TIMES[-1],)]
    assert await does(database, select(inbox.c.update_id, inbox.c.status, inbox.c.tries)) == [(9, "waiting", 0)]
    assert await does(database, delete(outbox)) == 0


async def test_a_fault_is_told_as_ever_without_the_values(database: Sqlite) -> None:
    new = insert(chats)
    await does(database, new, {"chat_id": 1, "created_at": NOW, "sealed_state": "what somebody said"})
    for _ in TIMES:
        with pytest.raises(IntegrityError) as told:
            await does(database, new, {"chat_id": 1, "created_at": NOW, "sealed_state": "what somebody said"})
        assert "what somebody said" not in str(told.value)
