"""A new data key for what is stored: every sealed value is opened with the key that fits and sealed with the newest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Column, Connection, Row, Table, and_, or_, select, update

from bot.store.ground.database import Database
from bot.store.ground.marking import SEALED
from bot.store.ground.tables import marks, metadata
from bot.store.ground.vault import BadKey, Vault

SEALED_COLUMNS: Final = "sealed_"
BATCH: Final = 500
"""Rows a transaction, so that a running bot never waits for long."""


@dataclass(frozen=True, slots=True)
class Resealed:
    """renewed: values under the newest key now. left: values that no key opens, and that stay as they are."""

    renewed: int = 0
    left: int = 0


async def reseal(database: Database, vault: Vault) -> Resealed:
    """Go through all tables. A value that a running bot changes meanwhile is left to it: it has the newest key."""
    renewed = left = 0
    for table, columns in _sealed():
        last: tuple[Any, ...] | None = None
        while True:
            done, last = await database.run_sync(_one_batch(table, columns, vault, last))
            renewed, left = renewed + done.renewed, left + done.left
            if last is None:
                break
    return Resealed(renewed, left)


def _sealed() -> Iterator[tuple[Table, list[Column[Any]]]]:
    for table in metadata.sorted_tables:
        columns = [column for column in table.columns if column.name.startswith(SEALED_COLUMNS)]
        if columns:
            yield table, columns
    yield marks, [marks.c.value]


def _one_batch(table: Table, columns: Sequence[Column[Any]], vault: Vault, after: tuple[Any, ...] | None) -> Any:
    keys = list(table.primary_key.columns)

    def work(connection: Connection) -> tuple[Resealed, tuple[Any, ...] | None]:
        query = select(*keys, *columns).order_by(*keys).limit(BATCH)
        if table is marks:
            query = query.where(marks.c.name.in_(SEALED))
        rows = connection.execute(query if after is None else query.where(_behind(keys, after))).all()
        done = [_one_row(connection, table, columns, vault, row) for row in rows]
        total = Resealed(sum(one.renewed for one in done), sum(one.left for one in done))
        return total, tuple(rows[-1][: len(keys)]) if len(rows) == BATCH else None

    return work


def _behind(keys: Sequence[Column[Any]], after: Sequence[Any]) -> Any:
    """What comes behind a row in the order of its key, however many columns that has."""
    steps = []
    for place, key in enumerate(keys):
        same = [one == value for one, value in zip(keys[:place], after, strict=False)]
        steps.append(and_(*same, key > after[place]))
    return or_(*steps)


def _one_row(
    connection: Connection, table: Table, columns: Sequence[Column[Any]], vault: Vault, row: Row[Any]
) -> Resealed:
    renewed = left = 0
    which = [key == row._mapping[key] for key in table.primary_key.columns]  # noqa: SLF001 - SQLAlchemy's own door
    for column in columns:
        old = row._mapping[column]  # noqa: SLF001 - the same
        if old is None:
            continue
        try:
            new = vault.resealed(old)
        except BadKey:
            left += 1
            continue
        if new is not None:
            unchanged = update(table).where(*which, column == old).values({column.name: new})
            renewed += connection.execute(unchanged).rowcount
    return Resealed(renewed, left)
