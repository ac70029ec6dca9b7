"""Timers as rows: a moment and a key a chat; what is due enters the inbox in batches."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.sql import is_sqlite, upsert
from bot.store.tables import inbox, timers
from bot.store.vault import Vault


async def set_timer(connection: AsyncConnection, chat_id: int, key: str, due_at: datetime) -> None:
    """Set, or move, the chat's timer of that key."""
    row = {"chat_id": chat_id, "key": key, "due_at": due_at}
    await connection.execute(upsert(connection, timers, row, keys=("chat_id", "key"), changes=("due_at",)))


async def cancel(connection: AsyncConnection, chat_id: int, prefix: str) -> None:
    """Forget the chat's timers whose key starts so."""
    await connection.execute(
        delete(timers).where(timers.c.chat_id == chat_id, timers.c.key.startswith(prefix, autoescape=True))
    )


async def fire(connection: AsyncConnection, vault: Vault, now: datetime, limit: int) -> list[int]:
    """Move up to `limit` due timers into the inbox, oldest first; give their chat ids.

    One transaction claims and hands over: a timer is in one place or the other, never in both.
    """
    due = select(timers.c.id, timers.c.chat_id, timers.c.key, timers.c.due_at).where(timers.c.due_at <= now)
    due = due.order_by(timers.c.due_at).limit(limit)
    if not is_sqlite(connection):
        due = due.with_for_update(skip_locked=True)
    found = (await connection.execute(due)).all()
    if not found:
        return []
    await connection.execute(delete(timers).where(timers.c.id.in_([row.id for row in found])))
    await connection.execute(insert(inbox), [_event(vault, row.chat_id, row.key, row.due_at, now) for row in found])
    return list(dict.fromkeys(row.chat_id for row in found))


def _event(vault: Vault, chat_id: int, key: str, due_at: datetime, now: datetime) -> dict[str, object]:
    body = json.dumps({"key": key, "due": due_at.isoformat()})
    return {
        "chat_id": chat_id,
        "kind": "timer",
        "received_at": now,
        "sealed_body": vault.seal(body),
        "status": "waiting",
        "tries": 0,
    }


async def next_due(connection: AsyncConnection) -> datetime | None:
    """Give the moment of the earliest timer."""
    return await connection.scalar(select(func.min(timers.c.due_at)))
