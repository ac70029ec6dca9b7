"""Alembic's migrations, and the two calls that the rest of the house makes of them."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.store.ground.database import Database


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    return config


async def to_head(database: Database) -> tuple[str | None, str | None]:
    """Bring the schema to the newest version, in one transaction; give the versions before and after."""
    return await database.run_sync(_upgrade)


def _upgrade(connection: Connection) -> tuple[str | None, str | None]:
    config = _config()
    before = MigrationContext.configure(connection).get_current_revision()
    head = ScriptDirectory.from_config(config).get_current_head()
    if before != head:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return before, head
