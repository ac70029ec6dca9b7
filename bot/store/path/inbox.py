"""The inbox: every update and fired timer, stored before anyone is told, heard once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, literal_column, select, update

from bot.store.ground.database import Connection
from bot.store.ground.sql import insert_ignoring, upsert
from bot.store.ground.tables import WAITING, chats, inbox, marks
from bot.store.ground.vault import Vault
from bot.store.records import Event, Received

TRIES = 3
"""An event that fails this often is parked, and its neighbours go on."""

# Built once: building a statement costs more than SQLite takes to carry it out.
OLDEST = (
    select(inbox)
    .where(inbox.c.chat_id == bindparam("chat"), inbox.c.status == WAITING)
    .order_by(inbox.c.id)
    .limit(literal_column("2"))
)
MARK_HEARD = update(inbox).where(inbox.c.id == bindparam("event")).values(status="heard", sealed_body=None)


async def receive(
    connection: Connection, vault: Vault, updates: Sequence[Received], at: datetime, *, offset: int | None
) -> list[int]:
    """Store updates, each once however often it is delivered, and the chats they belong to; give the chat ids.

    offset: what getUpdates confirms next; it is stored with them.
    """
    heard_from = sorted({one.chat_id for one in updates if one.chat_id is not None})
    if heard_from:
        new = [{"chat_id": chat_id, "created_at": at} for chat_id in heard_from]
        await connection.execute(insert_ignoring(connection, chats), new)
    if updates:
        await connection.execute(insert_ignoring(connection, inbox), [_row(vault, one, at) for one in updates])
    if offset is not None:
        await connection.execute(
            upsert(connection, marks, {"name": "offset", "value": str(offset)}, keys=("name",), changes=("value",))
        )
    return heard_from


def _row(vault: Vault, one: Received, at: datetime) -> dict[str, object]:
    return {
        "update_id": one.update_id,
        "chat_id": one.chat_id,
        "kind": "update",
        "received_at": at,
        "sealed_body": vault.seal(one.body),
        "status": "waiting" if one.chat_id is not None else "parked",
        "fault": None if one.chat_id is not None else "no chat in it",
        "tries": 0,
    }


async def offset(connection: Connection) -> int | None:
    """Give what getUpdates was to confirm next when it was last stored."""
    value = await connection.scalar(select(marks.c.value).where(marks.c.name == "offset"))
    return int(value) if value is not None else None


async def oldest_waiting(connection: Connection, vault: Vault, chat_id: int) -> tuple[Event | None, bool]:
    """Give the chat's oldest unheard event, and whether another one waits behind it."""
    found = (await connection.execute(OLDEST, {"chat": chat_id})).all()
    if not found:
        return None, False
    oldest = found[0]
    if oldest.kind == "timer":
        body = json.dumps({"key": oldest.timer_key, "due": oldest.timer_due.isoformat()})
    else:
        body = vault.open(oldest.sealed_body)
    return Event(oldest.id, chat_id, oldest.kind, body, oldest.received_at, oldest.tries), len(found) > 1


async def mark_heard(connection: Connection, event_id: int) -> None:
    """Mark as heard and let go of what was said; the update's number stays, so that it is never heard twice."""
    await connection.execute(MARK_HEARD, {"event": event_id})


async def mark_failed(connection: Connection, event_id: int, fault: str) -> bool:
    """Count a failure; True when the event has now been parked."""
    tries = await connection.scalar(select(inbox.c.tries).where(inbox.c.id == event_id))
    parked = (tries or 0) + 1 >= TRIES
    await connection.execute(
        update(inbox)
        .where(inbox.c.id == event_id)
        .values(tries=(tries or 0) + 1, fault=fault, status="parked" if parked else "waiting")
    )
    return parked


async def waiting_chats(connection: Connection) -> list[int]:
    """Give the chats that have something unheard, oldest first."""
    found = await connection.execute(
        select(inbox.c.chat_id).where(inbox.c.status == WAITING).order_by(inbox.c.id).limit(5000)
    )
    return list(dict.fromkeys(found.scalars()))


async def is_unheard(connection: Connection, chat_id: int) -> bool:
    """Tell whether something of this chat waits to be heard."""
    waiting = select(inbox.c.id).where(inbox.c.chat_id == chat_id, inbox.c.status == WAITING).limit(1)
    return await connection.scalar(waiting) is not None


async def forget_heard(connection: Connection, now: datetime, parked_before: datetime) -> None:
    """Drop rows whose number can no longer come again, as Telegram keeps updates for 24 hours; and parked ones, with
    the words that could not be heard, that came before a moment.
    """
    await connection.execute(
        delete(inbox).where(inbox.c.status == "heard", inbox.c.received_at < now - timedelta(hours=48))
    )
    await connection.execute(delete(inbox).where(inbox.c.status == "parked", inbox.c.received_at < parked_before))
