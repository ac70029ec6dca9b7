"""What every hand of the store is given: one transaction, the keys that seal and open, and the moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import CursorResult, Executable, ScalarResult, Select, Table, func, select

from bot.store.ground import codec, sql
from bot.store.ground.database import CHANNEL, Connection, DirectConnection
from bot.store.ground.vault import Vault

Value = TypeVar("Value")
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Access:
    """A transaction for those who need not know what time it is."""

    connection: Connection
    vault: Vault

    def seal(self, of: type[Value], value: Value) -> str:
        """Write a value as a sealed column holds it."""
        return self.vault.seal(codec.write(of, value))

    def open(self, of: type[Value], sealed: str) -> Value:
        """Read a sealed column. Raises BadKey."""
        return codec.read(of, self.vault.open(sealed))

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[*tuple[Any, ...]]:
        """Execute a statement."""
        return await self.connection.execute(statement, parameters)

    async def scalar(self, statement: Executable) -> Any:
        """Give the first value of the first row."""
        return await self.connection.scalar(statement)

    async def scalars(self, statement: Executable) -> ScalarResult[Any]:
        """Give the first value of each row."""
        return await self.connection.scalars(statement)

    async def count(self, statement: Select[Any]) -> int:
        """Give what a SELECT of one count or sum says; 0 for none at all."""
        return int(await self.connection.scalar(statement) or 0)

    async def opened(self, of: type[Value], statement: Executable) -> tuple[Value, ...]:
        """Open the sealed column of each row."""
        return tuple(self.open(of, sealed) for sealed in await self.connection.scalars(statement))

    async def insert_ignoring(self, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows; one that is there already is left alone."""
        statement = sql.insert_ignoring(table, in_sqlite=sql.is_sqlite(self.connection))
        await self.connection.execute(statement, list(rows))

    async def upsert(self, table: Table, row: Row, *, keys: tuple[str, ...], changes: tuple[str, ...]) -> None:
        """Insert a row, or change the named columns of the one that has the same keys."""
        await self.upsert_all(table, [row], keys=keys, changes=changes)

    async def upsert_all(
        self, table: Table, rows: Sequence[Row], *, keys: tuple[str, ...], changes: tuple[str, ...]
    ) -> None:
        """The same for several rows of the same columns; of two that have the same keys the later one counts."""
        if rows:
            statement = sql.upsert(table, keys, changes, in_sqlite=sql.is_sqlite(self.connection))
            await self.connection.execute(statement, list(rows))

    def locking(self, statement: Select[Any], **of: Any) -> Select[Any]:
        """Keep what is found until the commit, so that of two who come at once one comes second.

        SQLite has one writer anyway.
        """
        return statement if sql.is_sqlite(self.connection) else statement.with_for_update(**of)

    def scrub(self) -> None:
        """Let nothing of what this transaction deletes stand in SQLite's log once it is committed."""
        if isinstance(self.connection, DirectConnection):
            self.connection.scrubs = True

    async def notify(self) -> None:
        """Tell all replicas, once this is committed, that there is something to send. SQLite has one, which knows."""
        if not sql.is_sqlite(self.connection):
            await self.connection.execute(select(func.pg_notify(CHANNEL, "")))


@dataclass(frozen=True, slots=True)
class Transaction(Access):
    """A transaction and its moment (aware, UTC)."""

    now: datetime
