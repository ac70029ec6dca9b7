"""Single facts: the proof of the data key, the bot's name, Telegram's ids of pictures."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, bindparam, inspect, select

from bot.store.ground.tables import marks, pictures
from bot.store.ground.transaction import Access
from bot.store.ground.vault import Vault

KEY: Final = "key"
BOT: Final = "bot"
BLIND: Final = "blind"
SEALS: Final = "seals"
"""Which key the bot that started last seals with, by its name (Vault.newest)."""

MARK: Final = select(marks.c.value).where(marks.c.name == bindparam("name"))
FILE_ID: Final = select(pictures.c.file_id).where(pictures.c.key == bindparam("key"))

SEALED: Final = (KEY, BLIND)
"""Marks whose values are sealed."""


async def mark(transaction: Access, name: str) -> str | None:
    """Read one."""
    found: str | None = (await transaction.execute(MARK, {"name": name})).scalar()
    return found


async def set_mark(transaction: Access, name: str, value: str) -> None:
    """Write one."""
    await transaction.upsert(marks, {"name": name, "value": value}, keys=("name",), changes=("value",))


def prove_before(connection: Connection, vault: Vault) -> None:
    """Open the proof of a database of any age, before anything is changed in it. Raises BadKey."""
    if inspect(connection).has_table(marks.name):
        kept = connection.scalar(select(marks.c.value).where(marks.c.name == KEY))
        if kept is not None:
            vault.open(kept)


async def prove_key(transaction: Access) -> None:
    """Leave the proof the first time; open what is there, perhaps left by another replica just now. Raises BadKey."""
    kept = await mark(transaction, KEY)
    if kept is None:
        await transaction.insert_ignoring(marks, [{"name": KEY, "value": transaction.vault.seal("tenderspot")}])
        kept = await mark(transaction, KEY)
    transaction.vault.open(kept or "")


async def keep_bot_name(transaction: Access, name: str) -> None:
    """Remember what Telegram calls the bot."""
    await set_mark(transaction, BOT, name)


async def file_id(transaction: Access, key: str) -> str | None:
    """Give Telegram's id of a picture that was uploaded before."""
    found: str | None = (await transaction.execute(FILE_ID, {"key": key})).scalar()
    return found


async def keep_file_id(transaction: Access, key: str, file_id: str) -> None:
    """Remember Telegram's id of a picture."""
    await transaction.upsert(pictures, {"key": key, "file_id": file_id}, keys=("key",), changes=("file_id",))
