"""The two statements that SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart, each built once."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from bot.store.ground.database import Connection

Insert = postgresql.Insert | sqlite.Insert


def is_sqlite(connection: Connection) -> bool:
    """Tell which of the two databases this is."""
    return connection.dialect.name == "sqlite"


def _insert(table: Table, *, in_sqlite: bool) -> Insert:
    return sqlite.insert(table) if in_sqlite else postgresql.insert(table)


@cache
def insert_ignoring(table: Table, *, in_sqlite: bool) -> Insert:
    """INSERT that leaves a row alone which is there already; rows are its parameters."""
    return _insert(table, in_sqlite=in_sqlite).on_conflict_do_nothing()


@cache
def upsert(table: Table, keys: tuple[str, ...], changes: tuple[str, ...], *, in_sqlite: bool) -> Insert:
    """INSERT, or change the named columns of the row that has the same keys; rows are its parameters."""
    statement = _insert(table, in_sqlite=in_sqlite)
    return statement.on_conflict_do_update(
        index_elements=list(keys), set_={name: statement.excluded[name] for name in changes}
    )
