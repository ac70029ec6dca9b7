"""How a transaction runs: on PostgreSQL over async psycopg, on SQLite as a whole in one thread.

The functions of this room take a connection and await it; so they serve both. On SQLite every statement takes some
20 microseconds, and handing each one to a thread and back costs ten times that. There the connection answers at once,
and a transaction goes to the thread in one piece: measured, four to five times the updates a second.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections import deque
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypeVar, cast

from sqlalchemy import Connection as SyncConnection
from sqlalchemy import CursorResult, Dialect, Engine, Executable, ScalarResult, create_engine
from sqlalchemy import event as events
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.store.ground.prepared import directly, prepared

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

Result = TypeVar("Result")


CHANNEL: Final = "tenderspot"
"""What replicas listen on."""

FROZEN: Final = "5s"

BUSY_WAIT: Final = 20_000
"""Milliseconds that a transaction on SQLite waits for another process."""

SCRUB_WAIT: Final = 500
"""The same for emptying the log; what does not succeed is tried again after the next transaction."""


LONGEST_TOGETHER: Final = 0.005
"""Seconds after which no further transaction joins those that are committed together: so long the first one waits."""


BETWEEN_CHECKPOINTS: Final = 16
"""Commits after which SQLite's log is written into the file, beside the turns."""

MOST_PAGES: Final = 4_000
"""Pages that the log may hold before the commit that finds them begins it anew: most are in the file by then."""

MOST_COMPILED: Final = 2000


class _Compiled(dict[tuple[Any, ...], Any]):
    """Statements as SQL, for every connection of this process.

    SQLAlchemy keeps them by engine, though they differ by the kind of database alone: whatever is written and read was
    put together twice at each start.
    """

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        """Find one by SQLAlchemy's own key, of which the first part is the engine's dialect."""
        return super().get((key[0].name, *key[1:]), default)

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        """Keep one; there are some hundreds, so what goes on growing begins anew."""
        if len(self) >= MOST_COMPILED:
            self.clear()
        super().__setitem__((key[0].name, *key[1:]), compiled)


_COMPILED: Final = _Compiled()


class DirectConnection:
    """A connection whose awaited calls never wait: for use inside SQLite's own thread."""

    def __init__(self, connection: SyncConnection) -> None:
        """Take SQLAlchemy's own connection. scrubs: what this transaction deletes may stand in no file afterwards."""
        self._connection = connection
        self._raw = _raw(connection)
        self.scrubs = False

    @property
    def dialect(self) -> Dialect:
        """Which database this is."""
        return self._connection.dialect

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """Execute now."""
        if (ready := prepared(statement, self._connection.dialect)) is not None:
            return cast("CursorResult[Any]", ready.execute(self._raw, parameters))
        return self._connection.execute(statement, parameters)

    async def scalar(self, statement: Executable) -> Any:
        """Give the first value of the first row."""
        return (await self.execute(statement)).scalar()

    async def scalars(self, statement: Executable) -> ScalarResult[Any]:
        """Give the first value of each row."""
        return (await self.execute(statement)).scalars()


Connection: TypeAlias = "AsyncConnection | DirectConnection"
Work: TypeAlias = "Callable[[Connection], Coroutine[Any, Any, Result]]"


class Database(Protocol):
    """What the store needs of a database."""

    @property
    def is_single(self) -> bool:
        """Whether only one replica may use it."""

    async def run(self, work: Work[Result]) -> Result:
        """Do all of it in one transaction, or none."""

    async def read(self, work: Work[Result]) -> Result:
        """Do what looks at much and changes nothing, so that nobody else waits for it."""

    async def run_sync(self, work: Callable[[SyncConnection], Result]) -> Result:
        """Do it in one transaction, with SQLAlchemy's own connection (for migrations)."""

    async def listen(self, wake: Callable[[], None]) -> None:
        """Call wake whenever another replica has something to send, until cancelled."""

    async def close(self) -> None:
        """Close all connections."""


class Postgres:
    """PostgreSQL: many connections, many replicas."""

    is_single = False

    def __init__(self, url: str) -> None:
        """Open nothing yet. Errors never show parameters: they hold what people said."""
        from sqlalchemy.ext.asyncio import create_async_engine  # noqa: PLC0415 - loads the ORM, which SQLite never needs

        self._engine: AsyncEngine = create_async_engine(
            url, pool_size=10, pool_pre_ping=True, hide_parameters=True, execution_options={"compiled_cache": _COMPILED}
        )
        events.listen(self._engine.sync_engine, "connect", _end_frozen)

    async def run(self, work: Work[Result]) -> Result:
        """Do it in one transaction."""
        async with self._engine.begin() as connection:
            return await work(connection)

    async def read(self, work: Work[Result]) -> Result:
        """Do it in a transaction like any other: there are many connections."""
        return await self.run(work)

    async def run_sync(self, work: Callable[[SyncConnection], Result]) -> Result:
        """Do it in one transaction."""
        async with self._engine.begin() as connection:
            return await connection.run_sync(work)

    async def listen(self, wake: Callable[[], None]) -> None:
        """Listen on a connection of its own; while that is away, the sender's own looks must do."""
        import psycopg  # noqa: PLC0415 - a bot on SQLite need not load it

        address = self._engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        while True:
            with contextlib.suppress(psycopg.Error, OSError):
                async with await psycopg.AsyncConnection.connect(address, autocommit=True) as connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    async for _ in connection.notifies():
                        wake()
            await asyncio.sleep(1)

    async def close(self) -> None:
        """Close the pool."""
        await self._engine.dispose()


class _Waiting:
    """A transaction that waits for the thread, and whoever waits for it."""

    def __init__(self, work: Work[Any], ended: asyncio.Future[Any]) -> None:
        self.work = work
        self.result: Any = None
        self.error: Exception | None = None
        self._ended = ended
        self._loop = ended.get_loop()

    def is_over(self) -> None:
        """Hand over what came of it."""
        self._tell(self.error)

    def fails(self, error: BaseException) -> None:
        """Say that nothing came of it."""
        self._tell(self.error or error)

    def _tell(self, error: BaseException | None) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(self._set, error)

    def _set(self, error: BaseException | None) -> None:
        if self._ended.done():
            return
        if error is None:
            self._ended.set_result(self.result)
        else:
            self._ended.set_exception(error)


class Sqlite:
    """SQLite: one writer, in a thread of its own; WAL, every commit on disk, BEGIN IMMEDIATE.

    IMMEDIATE, because a transaction that reads and then writes must not fail on a lock in between.
    """

    is_single = True

    def __init__(self, url: str) -> None:
        """Open nothing yet."""
        self._file = make_url(url).database or ""
        self._engine = _one_connection(url, "BEGIN IMMEDIATE")
        self._reading = _one_connection(url, "BEGIN")
        self._reads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sqlite-reading")
        self._tidying = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sqlite-log")
        self._commits = 0
        self._scrub_due = False
        self._waiting: deque[_Waiting] = deque()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sqlite")

    async def run(self, work: Work[Result]) -> Result:
        """Do it in one transaction."""
        ended: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(work, ended))
        self._thread.submit(self._together)
        return await ended

    async def read(self, work: Work[Result]) -> Result:
        """Do it on a connection and in a thread of its own, beside those who write."""

        def looked() -> Result:
            with self._reading.begin() as connection:
                return _drive(work(DirectConnection(connection)))

        return await asyncio.get_running_loop().run_in_executor(self._reads, looked)

    async def run_sync(self, work: Callable[[SyncConnection], Result]) -> Result:
        """Do it in one transaction."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._transaction, work)

    def _transaction(self, work: Callable[[SyncConnection], Result]) -> Result:
        with self._engine.begin() as connection:
            result = work(connection)
        self._committed()
        return result

    def _together(self) -> None:
        """Do all that waits with one commit: the disk is what takes longest. Each is undone alone if it fails."""
        if not self._waiting:  # an earlier call took it along
            return
        took: list[_Waiting] = []
        try:
            with self._engine.begin() as connection:
                self._one_after_another(connection, took)
        except BaseException as error:  # noqa: BLE001 - whoever waits is told, and nobody else
            for one in took:
                one.fails(error)
        else:
            self._committed()
            for one in took:
                one.is_over()

    def _one_after_another(self, connection: SyncConnection, took: list[_Waiting]) -> None:
        until, raw = monotonic() + LONGEST_TOGETHER, _raw(connection)
        while self._waiting and (not took or monotonic() < until):
            one = self._waiting.popleft()
            took.append(one)
            raw.execute("SAVEPOINT one")
            direct = DirectConnection(connection)
            try:
                one.result = _drive(one.work(direct))
                self._scrub_due |= direct.scrubs
            except Exception as error:  # noqa: BLE001 - told to whoever waits for this one
                one.error = error
                raw.execute("ROLLBACK TO one")
            raw.execute("RELEASE one")

    def _committed(self) -> None:
        if self._scrub_due:
            self._scrub_due = not self._scrubbed()
        self._commits += 1
        if self._commits % BETWEEN_CHECKPOINTS == 0:
            self._tidying.submit(self._write_back)

    def _write_back(self) -> None:
        """Write the log into the file, as far as it goes without anybody's waiting."""
        with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(self._file)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def _scrubbed(self) -> bool:
        """Empty the write-ahead log, which would keep what was deleted. False: somebody reads just now, a backup."""
        raw = self._engine.raw_connection()
        try:
            cursor = raw.cursor()
            cursor.execute(f"PRAGMA busy_timeout={SCRUB_WAIT}")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            (busy, *_) = cursor.fetchone() or (1,)
            cursor.execute(f"PRAGMA busy_timeout={BUSY_WAIT}")
            cursor.close()
        finally:
            raw.close()
        return not busy

    async def listen(self, wake: Callable[[], None]) -> None:
        """There is no other replica."""
        del wake
        await asyncio.get_running_loop().create_future()

    async def close(self) -> None:
        """Close the connections, each in its thread, and end that."""
        for thread, close in (
            (self._tidying, lambda: None),
            (self._reads, self._reading.dispose),
            (self._thread, self._engine.dispose),
        ):
            await asyncio.get_running_loop().run_in_executor(thread, close)
            thread.shutdown()


def _one_connection(url: str, begin: str) -> Engine:
    engine = create_engine(
        url,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
        connect_args={"check_same_thread": False},
        execution_options={"compiled_cache": _COMPILED},
    )
    events.listen(engine, "connect", _prepare)
    events.listen(engine, "begin", lambda connection: directly(_raw(connection), begin, connection.dialect))
    return engine


def _raw(connection: SyncConnection) -> Any:
    """Give sqlite3's own connection, for what needs nothing of SQLAlchemy."""
    return connection.connection.dbapi_connection


def _drive(work: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine that never waits."""
    try:
        work.send(None)
    except StopIteration as done:
        result: Result = done.value
        return result
    work.close()
    raise RuntimeError("a transaction on SQLite waited for something that is not the database")


def _end_frozen(connection: Any, _record: Any) -> None:
    """A replica that stands still in the middle of a transaction must not keep its locks from the others."""
    cursor = connection.cursor()
    cursor.execute(f"SET idle_in_transaction_session_timeout = '{FROZEN}'")
    cursor.close()
    connection.commit()


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        *("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_WAIT}", "secure_delete=ON"),
        f"wal_autocheckpoint={MOST_PAGES}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def full_url(url: str) -> str:
    """Name the driver in a database URL. Raises ArgumentError for one that is not supported, or no URL."""
    try:
        parsed = make_url(url)
    except ValueError as error:  # a port that is no number
        raise ArgumentError(str(error)) from None
    drivers = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
    backend = parsed.get_backend_name()
    if backend not in drivers:
        raise ArgumentError(f"{backend} is not supported")
    return parsed.set(drivername=drivers[backend]).render_as_string(hide_password=False)


def open_database(url: str) -> Database:
    """Open what a full URL names."""
    return Sqlite(url) if url.startswith("sqlite") else Postgres(url)
