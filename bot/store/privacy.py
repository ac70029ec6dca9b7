"""Forgetting: all of one chat at once, and what has grown old for everyone."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, update

from bot.store import inbox, outbox, threads
from bot.store.database import Connection
from bot.store.tables import (
    alerts,
    care_sessions,
    chats,
    courses,
    look_backs,
    receipts,
    safety_events,
    sharing,
    shown,
    timers,
    traits,
)
from bot.store.tables import inbox as inbox_table
from bot.store.tables import outbox as outbox_table

ALERTS_KEPT = timedelta(days=30)


async def forget_chat(connection: Connection, chat_id: int) -> None:
    """Erase what is stored of a chat. Its row stays, empty, so that a goodbye can be queued and sent."""
    theirs = (care_sessions, look_backs, safety_events, timers, shown, traits, receipts, outbox_table)
    await threads.let_go(connection, chat_id)
    for table in (*theirs, sharing, alerts, courses):
        await connection.execute(delete(table).where(table.c.chat_id == chat_id))
    await connection.execute(
        update(inbox_table).where(inbox_table.c.chat_id == chat_id).values(sealed_body=None, status="heard")
    )
    await connection.execute(
        update(chats)
        .where(chats.c.chat_id == chat_id)
        .values(sealed_state=None, sealed_person=None, sealed_asked=None, zone="UTC", wants_tips=False, joined_at=None)
    )


async def forget_old(connection: Connection, now: datetime) -> None:
    """Drop queue rows that served their time."""
    await inbox.forget_heard(connection, now)
    await outbox.forget_sent(connection, now)
    await connection.execute(delete(alerts).where(alerts.c.at < now - ALERTS_KEPT))
