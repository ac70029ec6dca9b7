"""Alembic's migrations, and the two calls that the rest of the house makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, MetaData, func, inspect, select, text

from bot.store.ground.database import Database
from bot.store.ground.tables import metadata

if TYPE_CHECKING:
    from alembic.config import Config


VERSIONS: Final = Path(__file__).parent / "versions"

ONE_AT_A_TIME: Final = 7_736_001
"""The number of PostgreSQL's advisory lock that whoever migrates holds; any number, as long as it stays the same."""


class NewerSchema(ValueError):
    """A newer release has been here."""


def _config() -> Config:
    from alembic.config import Config  # noqa: PLC0415 - see _upgrade

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    return config


async def differences(database: Database, tables: MetaData = metadata) -> tuple[str, ...]:
    """Say where a migrated database is not what the tables say, a few words each."""
    from alembic.autogenerate import compare_metadata  # noqa: PLC0415 - see _upgrade
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415

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
    """Alembic is loaded where there is something to do: at most starts there is not, and it takes half a second.

    Replicas that start at once wait for the one that came first, and then find it done. The lock ends with the
    transaction, so that whoever dies in the middle of it leaves neither half a schema nor a lock.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(ONE_AT_A_TIME)))
    before = _version(connection)
    known = sorted(one.name.partition("_")[0] for one in VERSIONS.glob("[0-9]*.py"))
    if before is not None and before not in known:
        raise NewerSchema(
            f"The database is at version {before}, newer than this program ({known[-1]}). Update the program."
        )
    if before != known[-1]:
        from alembic import command  # noqa: PLC0415

        config = _config()
        if connection.dialect.name == "postgresql":
            # On a slow machine two statements of a migration may stand further apart than a frozen bot is given.
            connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return before, known[-1]


def _version(connection: Connection) -> str | None:
    """Read which version Alembic has noted; None in a database that it never was in."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
