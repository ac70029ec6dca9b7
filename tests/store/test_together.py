"""Transactions on SQLite that come at once share a commit, and each keeps or loses its own."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event as events
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.store.ground import database as ground
from bot.store.ground.database import Connection, Sqlite

MANY = 20


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Sqlite]:
    opened = Sqlite(f"sqlite:///{tmp_path}/together.db")
    await opened.run(lambda connection: _run(connection, "CREATE TABLE told (number INTEGER PRIMARY KEY)"))
    yield opened
    await opened.close()


async def _run(connection: Connection, sql: str) -> None:
    await connection.execute(text(sql))


async def _tell(connection: Connection, number: int) -> int:
    await _run(connection, f"INSERT INTO told VALUES ({number})")  # noqa: S608
    return number


async def _told(database: Sqlite) -> list[int]:
    async def read(connection: Connection) -> list[int]:
        return list((await connection.scalars(text("SELECT number FROM told ORDER BY number"))).all())

    return await database.run(read)


async def _fails_after_telling(connection: Connection, number: int) -> int:
    await _tell(connection, number)
    raise LookupError(number)


async def test_what_comes_at_once_is_committed_together_and_answered_each_with_its_own(
    database: Sqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ground, "LONGEST_TOGETHER", 60.0)  # however slow the machine is
    commits: list[object] = []
    events.listen(database._engine, "commit", commits.append)  # noqa: SLF001

    goes_on = threading.Event()
    database._thread.submit(goes_on.wait)  # noqa: SLF001 - all of them are there before the first one is begun
    telling = asyncio.gather(*(database.run(lambda c, n=number: _tell(c, n)) for number in range(MANY)))
    await asyncio.sleep(0)
    goes_on.set()
    numbers = await telling

    assert numbers == list(range(MANY)) == await _told(database)
    assert len(commits) == 2  # with the look at what was told


async def test_one_that_fails_is_undone_alone(database: Sqlite) -> None:
    works = [_tell, _fails_after_telling, _tell, _fails_after_telling, _tell]

    ended = await asyncio.gather(
        *(database.run(lambda c, n=number, w=work: w(c, n)) for number, work in enumerate(works)),
        return_exceptions=True,
    )

    assert [one for one in ended if isinstance(one, int)] == [0, 2, 4]
    assert [one.args for one in ended if isinstance(one, LookupError)] == [(1,), (3,)]
    assert await _told(database) == [0, 2, 4]


async def test_what_the_database_itself_refuses_is_undone_alone(database: Sqlite) -> None:
    ended = await asyncio.gather(
        *(database.run(lambda c, n=number: _tell(c, n)) for number in (1, 1, 2)),
        return_exceptions=True,
    )

    assert ended[0] == 1
    assert isinstance(ended[1], IntegrityError)
    assert ended[2] == 2
    assert await _told(database) == [1, 2]


async def test_a_commit_that_fails_is_told_to_all_who_were_in_it(database: Sqlite) -> None:
    def full(_: object) -> None:
        raise OSError("the disk is full")

    events.listen(database._engine, "commit", full)  # noqa: SLF001
    ended = await asyncio.gather(
        *(database.run(lambda c, n=number: _tell(c, n)) for number in range(3)),
        return_exceptions=True,
    )
    events.remove(database._engine, "commit", full)  # noqa: SLF001

    assert {type(one) for one in ended} == {OSError}
    assert await _told(database) == []
    assert await database.run(lambda connection: _tell(connection, 7)) == 7


async def test_the_log_is_written_back_into_the_file_beside_the_turns(database: Sqlite, tmp_path: Path) -> None:
    for number in range(2 * ground.BETWEEN_CHECKPOINTS):
        await database.run(lambda connection, number=number: _tell(connection, number))
    await asyncio.wrap_future(database._tidying.submit(lambda: None))  # noqa: SLF001
    file = tmp_path / "without_its_log.db"
    file.write_bytes((tmp_path / "together.db").read_bytes())
    with closing(sqlite3.connect(file)) as connection:
        (written,) = connection.execute("SELECT COUNT(*) FROM told").fetchone()
    assert written >= ground.BETWEEN_CHECKPOINTS
