"""What was given up: kept sealed, told to the owners once an hour a cause at the most, sent again when they say so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, exists, func, select, update

from bot.store.clinic.staff_rows import is_staff
from bot.store.clinic.threads import owners
from bot.store.ground.blind import Blind
from bot.store.ground.marking import mark, set_mark
from bot.store.ground.tables import chats, inbox, outbox
from bot.store.ground.tables import timers as timer_rows
from bot.store.ground.transaction import Access, Transaction
from bot.store.path import timers
from bot.store.path.letting_go import given_up
from bot.store.statuses import InboxStatus, OutboxStatus
from bot.talk.effects import SetTimer
from bot.talk.given_up import LOST, Cause, GivenUp, LetGo, SendAgain, WhatIsGivenUp

BETWEEN_TWO: Final = timedelta(hours=1)
"""Two alerts of one cause are at least so far apart."""

UNHEARD_LAST: Final = timedelta(days=1)
"""So far back an alert counts what could not be heard."""

NAMED: Final = 10
"""How many patients an alert names."""


async def note(transaction: Transaction, causes: Iterable[Cause]) -> None:
    """Let the owners be told: now, or an hour after they were told last, and then of all that came together."""
    for cause in sorted(set(causes)):
        name, key = f"told:{cause}", f"{LOST}{cause}"
        if await transaction.scalar(select(timer_rows.c.id).where(timer_rows.c.key == key).limit(1)) is not None:
            continue  # an alert is to come that will count this one as well
        last = await mark(transaction, name)
        told_at = datetime.fromisoformat(last) if last is not None else None
        due = transaction.now if told_at is None else max(transaction.now, told_at + BETWEEN_TWO)
        await set_mark(transaction, name, due.isoformat())
        for chat_id in await owners(transaction):
            await timers.set_timer(transaction, chat_id, SetTimer(key, due))


async def what(transaction: Transaction, asked: WhatIsGivenUp) -> GivenUp:
    """Count, and name which patients it concerns by the codes that staff know: staff are none, whatever they miss."""
    if asked.cause is Cause.UNHEARD:
        since = transaction.now - UNHEARD_LAST
        lies: tuple[ColumnElement[bool], ...] = (
            inbox.c.status == InboxStatus.PARKED,
            inbox.c.chat_id.is_not(None),
            inbox.c.received_at >= since,
        )
        chat, row = inbox.c.chat_id, inbox.c.id
    else:
        lies, chat, row = (given_up((asked.cause,)),), outbox.c.chat_id, outbox.c.id
    number = await transaction.count(select(func.count(row)).where(*lies))
    if not number:
        return GivenUp(0)
    concerned = await transaction.scalars(
        select(chat).where(*lies, chat > 0, ~is_staff(chat)).group_by(chat).order_by(func.min(row)).limit(NAMED)
    )
    blind = await Blind.of(transaction)
    return GivenUp(number, tuple(blind.code(chat_id) for chat_id in concerned))


async def send_again(transaction: Transaction, order: SendAgain) -> None:
    """Queue it as if it were said now."""
    there = exists().where(chats.c.chat_id == outbox.c.chat_id, chats.c.blocked_at.is_(None))
    await transaction.execute(
        update(outbox)
        .where(given_up((order.cause,)), there)
        .values(
            status=OutboxStatus.WAITING,
            due_at=transaction.now,
            queued_at=transaction.now,
            sent_at=None,
            left_at=None,
            owner=None,
            tries=0,
            fault=None,
        )
    )


async def let_go(transaction: Access, order: LetGo) -> None:
    """Drop it, with its words."""
    transaction.scrub()
    dropped = {"status": OutboxStatus.DROPPED, "sealed_body": None}
    await transaction.execute(update(outbox).where(given_up((order.cause,))).values(dropped))
