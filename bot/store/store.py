"""The store's door: one value that everything else is handed, with every transaction behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import event as events
from sqlalchemy import select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.care.person import Person
from bot.store import inbox, outbox, privacy, timers, turn
from bot.store.records import Hear, Outcome, Outgoing, Received, Sent
from bot.store.sql import insert_ignoring, upsert
from bot.store.tables import marks, pictures
from bot.store.vault import Vault

BATCH = 500
"""Timers handed over in one transaction."""


class Store:
    """Everything that is kept. Moments come in as arguments; nothing here asks what time it is."""

    def __init__(self, engine: AsyncEngine, vault: Vault, newcomer: Person) -> None:
        """Take the engine, the sealing keys and what is assumed of somebody new."""
        self._engine = engine
        self._vault = vault
        self._newcomer = newcomer

    @property
    def is_single(self) -> bool:
        """Whether this database serves one replica only (SQLite)."""
        return self._engine.dialect.name == "sqlite"

    async def prove_key(self) -> None:
        """Make sure that the data key opens what is stored. Raises BadKey."""
        async with self._transaction() as connection:
            kept = await connection.scalar(select(marks.c.value).where(marks.c.name == "key"))
            if kept is None:
                proof = self._vault.seal("tenderspot")
                await connection.execute(insert_ignoring(connection, marks), [{"name": "key", "value": proof}])
            else:
                self._vault.open(kept)

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[AsyncConnection]:
        async with self._engine.begin() as connection:
            yield connection

    # ------------------------------------------------------------ in

    async def receive(self, updates: Sequence[Received], at: datetime, *, offset: int | None = None) -> list[int]:
        """Store updates and, with them, what getUpdates confirms next; give the chats they belong to."""
        async with self._transaction() as connection:
            return await inbox.receive(connection, self._vault, updates, at, offset=offset)

    async def offset(self) -> int | None:
        """Give what getUpdates was to confirm next."""
        async with self._transaction() as connection:
            return await inbox.offset(connection)

    async def waiting_chats(self) -> list[int]:
        """Give the chats with something unheard."""
        async with self._transaction() as connection:
            return await inbox.waiting_chats(connection)

    # ------------------------------------------------------------ turn

    async def hear_next(self, chat_id: int, hear: Hear, apology: Outcome, now: datetime) -> bool:
        """Hear a chat's oldest event in one commit; False when there is none.

        What fails three times is parked, and the apology goes out instead.
        """
        try:
            async with self._transaction() as connection:
                return await turn.hear_next(connection, self._vault, chat_id, self._newcomer, hear, now)
        except turn.CouldNotHear as error:
            async with self._transaction() as connection:
                if await turn.count_failure(connection, error):
                    await outbox.add(connection, self._vault, chat_id, apology, now)
            raise

    async def fire_timers(self, now: datetime) -> list[int]:
        """Move due timers into the inbox, a batch at a time; give the chats they belong to."""
        async with self._transaction() as connection:
            return await timers.fire(connection, now, BATCH)

    async def next_timer(self) -> datetime | None:
        """Give the moment of the earliest timer."""
        async with self._transaction() as connection:
            return await timers.next_due(connection)

    # ------------------------------------------------------------ out

    async def settle_and_claim(
        self, results: Sequence[Sent], owner: str, now: datetime, busy: Collection[int], room: Sequence[int]
    ) -> list[Outgoing]:
        """Write down how the last rows ended and claim the next ones, in one commit."""
        async with self._transaction() as connection:
            if results:
                await outbox.settle(connection, results, now)
            return await outbox.claim(connection, self._vault, owner, now, busy, room)

    async def take_back(self, before: datetime) -> dict[str, int]:
        """Decide on rows that a dead sender had claimed before that moment."""
        async with self._transaction() as connection:
            return await outbox.take_back(connection, before)

    async def is_idle(self, now: datetime) -> bool:
        """Tell whether nothing waits to be heard or sent."""
        async with self._transaction() as connection:
            return await outbox.is_idle(connection, now)

    async def file_id(self, key: str) -> str | None:
        """Give Telegram's id of a picture that was uploaded before."""
        async with self._transaction() as connection:
            return await connection.scalar(select(pictures.c.file_id).where(pictures.c.key == key))

    async def keep_file_id(self, key: str, file_id: str) -> None:
        """Remember Telegram's id of a picture."""
        async with self._transaction() as connection:
            row = {"key": key, "file_id": file_id}
            await connection.execute(upsert(connection, pictures, row, keys=("key",), changes=("file_id",)))

    # ------------------------------------------------------------ housekeeping

    async def forget_old(self, now: datetime) -> None:
        """Drop queue rows that served their time."""
        async with self._transaction() as connection:
            await privacy.forget_old(connection, now)


def async_url(url: str) -> str:
    """Name the async driver in a database URL. Raises ArgumentError for one that is not supported or no URL."""
    try:
        parsed = make_url(url)
    except ValueError as error:  # a port that is no number
        raise ArgumentError(str(error)) from None
    backend = parsed.get_backend_name()
    drivers = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg"}
    if backend not in drivers:
        raise ArgumentError(f"{backend} is not supported")
    return parsed.set(drivername=drivers[backend]).render_as_string(hide_password=False)


def open_engine(url: str) -> AsyncEngine:
    """Open SQLite (one writer, WAL, every commit on disk) or PostgreSQL.

    SQLite gets BEGIN IMMEDIATE: a transaction that reads and then writes must not fail on a lock in between.
    """
    if not url.startswith("sqlite"):
        return create_async_engine(url, pool_size=10, pool_pre_ping=True, hide_parameters=True)
    engine = create_async_engine(url, pool_size=1, max_overflow=0, pool_timeout=300, hide_parameters=True)
    events.listen(engine.sync_engine, "connect", _prepare_sqlite)
    events.listen(engine.sync_engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=20000", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
