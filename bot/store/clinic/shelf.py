"""What a clinic keeps for later use: its tips, and its own pictures of the points."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from bot.store.ground import codec
from bot.store.ground.database import Connection
from bot.store.ground.sql import upsert
from bot.store.ground.tables import point_media, saved_tips, shown
from bot.store.ground.vault import Vault
from bot.talk.tips import BubbleAt, PointMedia, SavedTip


async def saved(connection: Connection, vault: Vault) -> tuple[SavedTip, ...]:
    """List the tips kept for later, newest first."""
    newest = select(saved_tips.c.sealed_body).order_by(saved_tips.c.created_at.desc(), saved_tips.c.id.desc())
    return tuple(codec.read_saved_tip(vault.open(sealed)) for sealed in await connection.scalars(newest))


async def keep_tip(connection: Connection, vault: Vault, tip: SavedTip, now: datetime) -> None:
    """Keep a tip; one of the same id is replaced and keeps its age."""
    row = {"id": tip.id, "created_at": now, "sealed_body": vault.seal(codec.write(SavedTip, tip))}
    await connection.execute(upsert(connection, saved_tips, row, keys=("id",), changes=("sealed_body",)))


async def drop_tip(connection: Connection, tip_id: str) -> None:
    await connection.execute(delete(saved_tips).where(saved_tips.c.id == tip_id))


async def own_media(connection: Connection, vault: Vault) -> tuple[PointMedia, ...]:
    """List what the clinic shows at the points."""
    found = await connection.scalars(select(point_media.c.sealed_body).order_by(point_media.c.point))
    return tuple(codec.read_point_media(vault.open(sealed)) for sealed in found)


async def keep_media(connection: Connection, vault: Vault, media: PointMedia, now: datetime) -> None:
    """Show this at its point, in place of what was there."""
    row = {"point": media.point, "kept_at": now, "sealed_body": vault.seal(codec.write(PointMedia, media))}
    await connection.execute(upsert(connection, point_media, row, keys=("point",), changes=("kept_at", "sealed_body")))


async def drop_media(connection: Connection, point: str) -> None:
    await connection.execute(delete(point_media).where(point_media.c.point == point))


async def bubble_at(connection: Connection, asked: BubbleAt) -> str:
    """Say what the bubble of a message is called."""
    named = select(shown.c.name).where(shown.c.chat_id == asked.chat_id, shown.c.message_id == asked.message_id)
    return await connection.scalar(named) or ""
