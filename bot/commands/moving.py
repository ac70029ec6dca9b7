"""`tenderspot move`: everything from the SQLite file into an empty PostgreSQL."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from sqlalchemy import Connection, Table, func, insert, inspect, select, text
from sqlalchemy.engine import make_url

from bot.app import keep_to_one, let_go
from bot.commands.one_line import address_from
from bot.settings import BadSetting, Settings
from bot.store.ground.database import Database, full_url, open_database
from bot.store.ground.tables import chats, metadata
from bot.store.migrations import to_head

GIVEN: Final = "the address after move"

MOST_NAMED: Final = 3

Rows: TypeAlias = list[dict[str, Any]]


def move(settings: Settings, options: Namespace) -> int:
    """Copy what DATABASE_URL holds; the file itself is left as it is."""
    source = full_url(settings.database_url)
    with address_from(GIVEN):
        target = full_url(options.url)
    if not (source.startswith("sqlite") and target.startswith("postgresql")):
        raise BadSetting("move copies from SQLite (DATABASE_URL) to PostgreSQL (the URL given).")
    # What a running bot hears meanwhile, a call for help even, would stay behind.
    keep_to_one(source)
    try:
        copied = asyncio.run(_move(source, target))
    finally:
        let_go()
    shown = make_url(target).render_as_string()
    print(f"{copied} rows copied. Set DATABASE_URL to {shown}, with its password, and start the bot.")
    return 0


async def _move(source: str, target: str) -> int:
    old, new = open_database(source), open_database(target)
    try:
        return await _copy(old, new)
    finally:
        await old.close()
        await new.close()


async def _copy(old: Database, new: Database) -> int:
    """One transaction on either side: all of it, or nothing."""
    await to_head(old)
    kept = await old.run_sync(_read)
    with address_from(GIVEN):
        await new.run_sync(_prove_ours)
        await to_head(new)
        await new.run_sync(lambda connection: _write(connection, kept))
    return sum(len(rows) for rows in kept.values())


def _prove_ours(connection: Connection) -> None:
    """Raise BadSetting where another program keeps something: its backup, and its end, would be the patients' too."""
    others = {*inspect(connection).get_table_names()} - {*metadata.tables, "alembic_version"}
    if others:
        named = ", ".join(sorted(others)[:MOST_NAMED])
        raise BadSetting(f"The PostgreSQL database holds other tables ({named}). Move into an empty one.")


def _read(connection: Connection) -> Mapping[str, Rows]:
    return {
        table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
        for table in metadata.sorted_tables
    }


def _write(connection: Connection, kept: Mapping[str, Rows]) -> None:
    if connection.scalar(select(func.count()).select_from(chats)):
        raise BadSetting("The PostgreSQL database already holds chats. Move into an empty one.")
    for table in metadata.sorted_tables:
        if kept[table.name]:
            connection.execute(insert(table), kept[table.name])
            _go_on_numbering(connection, table, kept[table.name])


def _go_on_numbering(connection: Connection, table: Table, rows: Rows) -> None:
    """The next row must not get a number that is taken."""
    if isinstance(rows[0].get("id"), int):
        following = text("SELECT setval(pg_get_serial_sequence(:table, 'id'), :last)")
        connection.execute(following, {"table": table.name, "last": max(row["id"] for row in rows)})
