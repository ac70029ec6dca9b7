"""The two statements that SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from bot.store.ground.database import Connection

Insert = postgresql.Insert | sqlite.Insert


def is_sqlite(connection: Connection) -> bool:
    """Tell which of the two databases this is."""
    return connection.dialect.name == "sqlite"


def _insert(connection: Connection, table: Table) -> Insert:
    return sqlite.insert(table) if is_sqlite(connection) else postgresql.insert(table)


def insert_ignoring(connection: Connection, table: Table) -> Insert:
    """INSERT that leaves a row alone which is there already."""
    return _insert(connection, table).on_conflict_do_nothing()


def upsert(
    connection: Connection,
    table: Table,
    values: Mapping[str, Any] | Sequence[Mapping[str, Any]],
    *,
    keys: tuple[str, ...],
    changes: tuple[str, ...],
) -> Insert:
    """INSERT, or change the named columns of the row that has the same keys."""
    statement = _insert(connection, table).values(values)
    return statement.on_conflict_do_update(
        index_elements=list(keys), set_={name: statement.excluded[name] for name in changes}
    )
