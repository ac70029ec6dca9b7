"""`tenderspot migrate` and `tenderspot backup`."""

from __future__ import annotations

import asyncio
import sqlite3
from argparse import Namespace
from contextlib import closing
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.app import make_folder
from bot.settings import BadSetting, Settings
from bot.store.ground.database import full_url, open_database
from bot.store.migrations import to_head


def migrate(settings: Settings, options: Namespace) -> int:
    """Bring the schema to head."""
    del options
    before, head = asyncio.run(_to_head(settings))
    print(f"The database is at version {head}." if before == head else f"From version {before or 'none'} to {head}.")
    return 0


async def _to_head(settings: Settings) -> tuple[str | None, str | None]:
    url = full_url(settings.database_url)
    make_folder(url)
    database = open_database(url)
    try:
        return await to_head(database)
    finally:
        await database.close()


def backup(settings: Settings, options: Namespace) -> int:
    """Copy an SQLite database, consistent to one commit, while the bot goes on writing."""
    url = make_url(full_url(settings.database_url))
    if url.get_backend_name() != "sqlite":
        raise BadSetting("backup copies SQLite only; for PostgreSQL use pg_dump.")
    source, target = Path(url.database or ""), Path(options.file)
    if not source.exists():
        raise BadSetting(f"There is no database at {source}. Check DATABASE_URL.")
    if target.exists():
        raise BadSetting(f"{target} is there already. Name a new file.")
    if not target.parent.is_dir():
        raise BadSetting(f"There is no folder {target.parent}. Make it first.")
    try:
        with closing(sqlite3.connect(source)) as from_, closing(sqlite3.connect(target)) as to:
            from_.backup(to)
    except sqlite3.Error as error:
        target.unlink(missing_ok=True)  # a part of a copy would be taken for one
        raise BadSetting(
            f"{target} cannot be written: {error}. Look at the disk and who may write there, or name another file."
        ) from None
    print(f"Copied to {target}. What is in it is encrypted: keep DATA_KEYS as well, in another place.")
    return 0
