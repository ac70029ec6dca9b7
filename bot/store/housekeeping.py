"""Housekeeping: what has grown old is let go of, and whoever has been silent for long is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, delete, exists, func, or_, select

from bot.care.record.retention import LOOK, TIMERS, Retention
from bot.store.ground.database import Connection
from bot.store.ground.sql import is_sqlite
from bot.store.ground.tables import WAITING, alerts, chats, claims, refusals, staff
from bot.store.ground.tables import inbox as inbox_table
from bot.store.ground.tables import timers as timers_table
from bot.store.ground.vault import Vault
from bot.store.path import inbox, outbox, timers
from bot.store.record.forgetting import forget_chat, leave_nothing

AUDITED: Final = timedelta(days=365)
"""How long it stays written down that somebody tried what only staff may do."""

ALERTS_KEPT = timedelta(days=30)


async def forget_old(connection: Connection, now: datetime, keeping: Retention) -> None:
    """Drop queue rows that served their time, and links and lines of the audit that grew old."""
    unread = now - timedelta(days=keeping.unread_days)
    await inbox.forget_heard(connection, now, unread)
    await outbox.forget_sent(connection, now, unread)
    await connection.execute(delete(refusals).where(refusals.c.at < now - AUDITED))
    await connection.execute(delete(claims).where(claims.c.until < now - AUDITED))
    await connection.execute(delete(alerts).where(alerts.c.at < now - ALERTS_KEPT))


async def long_blocked(connection: Connection, now: datetime, keeping: Retention, most: int) -> Sequence[int]:
    """List chats that have had the bot blocked for too long."""
    since = now - timedelta(days=keeping.blocked_days)
    blocked = select(chats.c.chat_id).where(chats.c.blocked_at < since, chats.c.chat_id > 0, ~_member()).limit(most)
    return (await connection.scalars(blocked)).all()


async def forget_blocked(connection: Connection, vault: Vault, chat_id: int, now: datetime, keeping: Retention) -> None:
    """Forget a chat that still has the bot blocked; there is nobody to say goodbye to."""
    since = now - timedelta(days=keeping.blocked_days)
    wanted = select(chats.c.chat_id).where(chats.c.chat_id == chat_id, chats.c.blocked_at < since)
    found = await connection.scalar(wanted if is_sqlite(connection) else wanted.with_for_update())
    if found is not None:
        await forget_chat(connection, vault, chat_id)
        await leave_nothing(connection, chat_id)


async def look_at_silent(connection: Connection, now: datetime, keeping: Retention, most: int) -> int:
    """Set a timer for everybody who has been silent so long that they have to be told; give how many.

    Whoever is looked at already has such a timer, or its ring still to be heard, and gets no second one.
    """
    last = func.coalesce(chats.c.heard_at, chats.c.created_at)
    silent = (
        select(chats.c.chat_id)
        .where(
            last < keeping.told_before(now),
            chats.c.blocked_at.is_(None),
            chats.c.chat_id > 0,
            ~_member(),
            ~_looked_at(),
        )
        .limit(most)
    )
    found = (await connection.scalars(silent)).all()
    for chat_id in found:
        await timers.set_timer(connection, chat_id, LOOK, now)
    return len(found)


def _member() -> ColumnElement[bool]:
    return exists().where(staff.c.chat_id == chats.c.chat_id)


def _looked_at() -> ColumnElement[bool]:
    waits = exists().where(
        timers_table.c.chat_id == chats.c.chat_id, timers_table.c.key.startswith(TIMERS, autoescape=True)
    )
    rang = exists().where(
        inbox_table.c.chat_id == chats.c.chat_id,
        inbox_table.c.status == WAITING,
        inbox_table.c.timer_key.startswith(TIMERS, autoescape=True),
    )
    return or_(waits, rang)
