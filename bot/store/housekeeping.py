"""Housekeeping: what has grown old is let go of, and whoever has been silent for long is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from sqlalchemy import ColumnElement, Select, delete, exists, func, or_, select

from bot.care.planning.cadence import A_WEEK
from bot.care.record.retention import LOOK, TIMERS, Retention
from bot.store.clinic.staff_rows import is_staff
from bot.store.ground.tables import WAITING, alerts, answers, broadcasts, chats, claims, questions, refusals, shown
from bot.store.ground.tables import inbox as inbox_table
from bot.store.ground.tables import timers as timers_table
from bot.store.ground.transaction import Transaction
from bot.store.path import inbox, outbox, timers
from bot.store.record.forgetting import forget_chat, leave_nothing
from bot.talk.bubble_names import TipBubble
from bot.talk.effects import SetTimer
from bot.talk.questions import Answering
from bot.talk.tips import REMOVABLE

AUDITED: Final = timedelta(days=365)
"""How long it stays written down that somebody tried what only staff may do."""

ALERTS_KEPT = timedelta(days=30)
QUESTIONS_KEPT = timedelta(days=30)
"""After the answer."""


async def forget_heard(transaction: Transaction, retention: Retention, most: int) -> bool:
    """Drop some of what was heard and served its time; True: there may be more."""
    return await inbox.forget_heard(transaction, transaction.now - timedelta(days=retention.unread_days), most)


async def forget_sent(transaction: Transaction, retention: Retention, after: int, most: int) -> int | None:
    """Drop what was sent and served its time among so many rows after one; give the last of them, None at the end."""
    unread = transaction.now - timedelta(days=retention.unread_days)
    return await outbox.forget_sent(transaction, unread, after, most)


async def forget_old(transaction: Transaction) -> None:
    """Drop links, lines of the audit, alerts, questions and answers that grew old."""
    now = transaction.now
    await transaction.execute(delete(refusals).where(refusals.c.at < now - AUDITED))
    await transaction.execute(delete(claims).where(claims.c.until < now - AUDITED))
    await transaction.execute(delete(alerts).where(alerts.c.at < now - ALERTS_KEPT))
    await transaction.execute(delete(questions).where(questions.c.moved_at < now - QUESTIONS_KEPT, ~_is_open()))
    await transaction.execute(delete(answers).where(answers.c.at < now - QUESTIONS_KEPT))
    await _forget_where_tips_are(transaction)


def _is_open() -> ColumnElement[bool]:
    return questions.c.stage == Answering.OPEN.value


async def _forget_where_tips_are(transaction: Transaction) -> None:
    """What can no longer be taken back need not be found on any phone."""
    until = transaction.now - REMOVABLE
    over = select(broadcasts.c.id).where(broadcasts.c.ended_at < until, broadcasts.c.ended_at > until - A_WEEK)
    names = [str(TipBubble(one)) for one in await transaction.scalars(over)]
    if names:
        await transaction.execute(delete(shown).where(shown.c.name.in_(names)))


async def long_blocked(transaction: Transaction, retention: Retention, most: int) -> Sequence[int]:
    """List chats that have had the bot blocked for too long."""
    since = transaction.now - timedelta(days=retention.blocked_days)
    gone = (chats.c.blocked_at < since, chats.c.chat_id > 0, ~is_staff(chats.c.chat_id))
    blocked = select(chats.c.chat_id).where(*gone).limit(most)
    return (await transaction.scalars(blocked)).all()


async def forget_blocked(transaction: Transaction, chat_id: int, retention: Retention) -> None:
    """Forget a chat that still has the bot blocked; there is nobody to say goodbye to."""
    since = transaction.now - timedelta(days=retention.blocked_days)
    wanted = select(chats.c.chat_id).where(chats.c.chat_id == chat_id, chats.c.blocked_at < since)
    found = await transaction.scalar(transaction.locking(wanted))
    if found is not None:
        await forget_chat(transaction, chat_id)
        await leave_nothing(transaction, chat_id)


async def long_silent(transaction: Transaction, retention: Retention, most: int) -> Sequence[int]:
    """List chats that have been silent so long that they have to be told.

    Whoever is looked at already has such a timer, or its ring still to be heard, and gets no second one.
    """
    return (await transaction.scalars(_silent(transaction, retention).limit(most))).all()


async def look_at(transaction: Transaction, chat_id: int, retention: Retention) -> None:
    """Set the timer that tells somebody who still is silent."""
    still = _silent(transaction, retention).where(chats.c.chat_id == chat_id)
    if await transaction.scalar(transaction.locking(still)) is not None:
        await timers.set_timer(transaction, chat_id, SetTimer(LOOK, transaction.now))


def _silent(transaction: Transaction, retention: Retention) -> Select[int]:
    last = func.coalesce(chats.c.heard_at, chats.c.created_at)
    return select(chats.c.chat_id).where(
        last < retention.told_before(transaction.now),
        chats.c.blocked_at.is_(None),
        chats.c.chat_id > 0,
        ~is_staff(chats.c.chat_id),
        ~_looked_at(),
    )


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
