"""Timers as rows: a moment and a key a chat; what is due enters the inbox in batches."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Insert, delete, func, insert, literal, select

from bot.store.ground.database import Connection
from bot.store.ground.sql import is_sqlite, upsert
from bot.store.ground.tables import Moment, inbox, timers


async def set_timer(connection: Connection, chat_id: int, key: str, due_at: datetime) -> None:
    """Set, or move, the chat's timer of that key."""
    row = {"chat_id": chat_id, "key": key, "due_at": due_at}
    await connection.execute(upsert(connection, timers, row, keys=("chat_id", "key"), changes=("due_at",)))


async def cancel(connection: Connection, chat_id: int, prefix: str) -> None:
    """Forget the chat's timers whose key starts so."""
    await connection.execute(
        delete(timers).where(timers.c.chat_id == chat_id, timers.c.key.startswith(prefix, autoescape=True))
    )


async def fire(connection: Connection, now: datetime, limit: int) -> list[int]:
    """Move up to `limit` due timers into the inbox, oldest first; give their chat ids.

    One transaction claims and hands over: a timer is in one place or the other, never in both. The rows move inside
    the database: a timer holds a key and a moment, nothing that a person said, so nothing has to be sealed.
    """
    due = select(timers.c.id, timers.c.chat_id).where(timers.c.due_at <= now).order_by(timers.c.due_at).limit(limit)
    if not is_sqlite(connection):
        due = due.with_for_update(skip_locked=True)
    found = (await connection.execute(due)).all()
    if not found:
        return []
    ids = [row.id for row in found]
    await connection.execute(_hand_over(ids, now))
    await connection.execute(delete(timers).where(timers.c.id.in_(ids)))
    return list(dict.fromkeys(row.chat_id for row in found))


def _hand_over(ids: list[int], now: datetime) -> Insert:
    moved = (
        select(
            timers.c.chat_id,
            literal("timer"),
            literal(now, Moment),
            timers.c.key,
            timers.c.due_at,
            literal("waiting"),
            literal(0),
        )
        .where(timers.c.id.in_(ids))
        .order_by(timers.c.due_at)
    )
    into = ["chat_id", "kind", "received_at", "timer_key", "timer_due", "status", "tries"]
    return insert(inbox).from_select(into, moved, include_defaults=False)


async def next_due(connection: Connection) -> datetime | None:
    """Give the moment of the earliest timer."""
    earliest: datetime | None = await connection.scalar(select(func.min(timers.c.due_at)))
    return earliest
