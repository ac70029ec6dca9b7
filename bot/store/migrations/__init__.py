"""Alembic's migrations, and the two calls that the rest of the house makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData

from bot.store.ground.database import Database
from bot.store.ground.tables import metadata


class NewerSchema(ValueError):
    """A newer release has been here."""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    return config


async def differences(database: Database, tables: MetaData = metadata) -> tuple[str, ...]:
    """Say where a migrated database is not what the tables say, a few words each."""

    def compared(connection: Connection) -> tuple[str, ...]:
        options = {"compare_type": True, "compare_server_default": False, "render_as_batch": True}
        found = compare_metadata(MigrationContext.configure(connection, opts=options), tables)
        return tuple(_told(found))

    return await database.run_sync(compared)


def _told(found: Iterable[Any]) -> Iterator[str]:
    """Put what Alembic found into words; changes of one column come as a list."""
    for one in found:
        match one:
            case list():
                yield from _told(one)
            case ("add_table" | "remove_table" as what, table):
                yield f"{what} {table.name!r}"
            case ("add_column" | "remove_column" as what, _, table, column):
                yield f"{what} {column.name!r} of {table!r}"
            case (str() as what, _, str() as table, str() as column, *_):
                yield f"{what} {column!r} of {table!r}"
            case (str() as what, part):
                yield f"{what} {part.name!r} of {part.table.name!r}"


async def to_head(database: Database) -> tuple[str | None, str | None]:
    """Bring the schema to the newest version, in one transaction; give the versions before and after."""
    return await database.run_sync(_upgrade)


def _upgrade(connection: Connection) -> tuple[str | None, str | None]:
    config = _config()
    before = MigrationContext.configure(connection).get_current_revision()
    scripts = ScriptDirectory.from_config(config)
    head = scripts.get_current_head()
    if before is not None and before not in {one.revision for one in scripts.walk_revisions()}:
        raise NewerSchema(f"The database is at version {before}, newer than this program ({head}). Update the program.")
    if before != head:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return before, head
