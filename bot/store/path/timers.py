"""Timers as rows: a moment and a key a chat; what is due enters the inbox in batches."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Insert, delete, func, insert, literal, select

from bot.store.ground.tables import Moment, inbox, timers
from bot.store.ground.transaction import Access, Transaction
from bot.store.statuses import EventKind, InboxStatus
from bot.talk.effects import LONGEST_KEY, CancelTimers, SetTimer


async def set_timer(transaction: Access, chat_id: int, timer: SetTimer) -> None:
    """Set, or move, the chat's timer of that key. Raises ValueError for a key that cannot be kept."""
    if len(timer.key) > LONGEST_KEY:
        raise ValueError(f"the timer {timer.key!r} is longer than {LONGEST_KEY} characters")
    row = {"chat_id": chat_id, "key": timer.key, "due_at": timer.at}
    await transaction.upsert(timers, row, keys=("chat_id", "key"), changes=("due_at",))


async def cancel(transaction: Access, chat_id: int, order: CancelTimers) -> None:
    """Forget the chat's timers whose key starts so."""
    await transaction.execute(
        delete(timers).where(timers.c.chat_id == chat_id, timers.c.key.startswith(order.prefix, autoescape=True))
    )


async def fire(transaction: Transaction, limit: int) -> list[int]:
    """Move up to `limit` due timers into the inbox, oldest first; give their chat ids.

    One transaction claims and hands over: a timer is in one place or the other, never in both. The rows move inside
    the database: a timer holds a key and a moment, nothing that a person said, so nothing has to be sealed.
    """
    now = transaction.now
    due = select(timers.c.id, timers.c.chat_id).where(timers.c.due_at <= now).order_by(timers.c.due_at).limit(limit)
    found = (await transaction.execute(transaction.locking(due, skip_locked=True))).all()
    if not found:
        return []
    ids = [row.id for row in found]
    await transaction.execute(_hand_over(ids, now))
    await transaction.execute(delete(timers).where(timers.c.id.in_(ids)))
    return list(dict.fromkeys(row.chat_id for row in found))


def _hand_over(ids: list[int], now: datetime) -> Insert:
    moved = (
        select(
            timers.c.chat_id,
            literal(EventKind.TIMER.value),
            literal(now, Moment),
            timers.c.key,
            timers.c.due_at,
            literal(InboxStatus.WAITING.value),
            literal(0),
        )
        .where(timers.c.id.in_(ids))
        .order_by(timers.c.due_at)
    )
    into = ["chat_id", "kind", "received_at", "timer_key", "timer_due", "status", "tries"]
    return insert(inbox).from_select(into, moved, include_defaults=False)


async def next_due(transaction: Access) -> datetime | None:
    """Give the moment of the earliest timer."""
    earliest: datetime | None = await transaction.scalar(select(func.min(timers.c.due_at)))
    return earliest
