"""Timers as rows: a moment and a key a chat; what is due enters the inbox in batches."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, String, bindparam, delete, func, insert, literal, or_, select

from bot.care.planning.cadence import placed, places
from bot.store.ground.sql import is_sqlite
from bot.store.ground.tables import Moment, inbox, timers
from bot.store.ground.transaction import Access, Transaction
from bot.store.statuses import EventKind, InboxStatus
from bot.talk.effects import LONGEST_KEY, CancelTimers, SetTimer

# Built once: building a statement costs more than SQLite takes to carry it out.
NOW: Final = bindparam("now", type_=Moment)
INTO: Final = ("chat_id", "kind", "received_at", "timer_key", "timer_due", "status", "tries")


def _moved(timer: Any) -> Select[Any]:
    """Select what a timer is in the inbox, in the order of INTO."""
    waiting = (literal(InboxStatus.WAITING.value), literal(0))
    return select(timer.chat_id, literal(EventKind.TIMER.value), NOW, timer.key, timer.due_at, *waiting)


def _begins(named: str) -> ColumnElement[bool]:
    beginning = bindparam(named, type_=String)
    return func.substr(timers.c.key, 1, func.length(beginning)) == beginning


CANCEL: Final = delete(timers).where(
    timers.c.chat_id == bindparam("chat"),
    _begins("prefix"),
    or_(bindparam("but", type_=String) == "", ~_begins("but")),
)
WAITING_FOR: Final = select(func.count()).select_from(
    select(timers.c.id)
    .where(
        timers.c.due_at >= bindparam("since", type_=Moment),
        timers.c.due_at < bindparam("until", type_=Moment),
        timers.c.chat_id != bindparam("chat"),
    )
    .limit(bindparam("most"))
    .subquery()
)
EARLIEST: Final = select(func.min(timers.c.due_at))


_in_order = (timers.c.due_at, timers.c.id)
_due = select(timers.c.id).where(timers.c.due_at <= NOW).order_by(*_in_order).limit(bindparam("most"))
DUE: Final = _due.with_only_columns(timers.c.chat_id)
HAND_OVER: Final = insert(inbox).from_select(
    INTO, _moved(timers.c).where(timers.c.id.in_(_due)).order_by(*_in_order), include_defaults=False
)
LET_GO: Final = delete(timers).where(timers.c.id.in_(_due))
_fired = (
    delete(timers)
    .where(timers.c.id.in_(_due.with_for_update(skip_locked=True)))
    .returning(timers.c.chat_id, timers.c.key, timers.c.due_at)
    .cte("fired")
)
AT_ONCE: Final = (
    insert(inbox)
    .from_select(INTO, _moved(_fired.c).order_by(_fired.c.due_at), include_defaults=False)
    .returning(inbox.c.chat_id)
)
"""All of it in one statement, which SQLite does not know. Replicas that look at the same moment take others."""


async def set_timer(transaction: Access, chat_id: int, timer: SetTimer) -> None:
    """Set, or move, the chat's timer of that key. Raises ValueError for a key that cannot be kept."""
    if len(timer.key) > LONGEST_KEY:
        raise ValueError(f"the timer {timer.key!r} is longer than {LONGEST_KEY} characters")
    due_at = timer.at
    if timer.leeway:
        due_at = placed(due_at, chat_id, await _ahead(transaction, chat_id, timer), timer.leeway)
    row = {"chat_id": chat_id, "key": timer.key, "due_at": due_at}
    await transaction.upsert(timers, row, keys=("chat_id", "key"), changes=("due_at",))


async def _ahead(transaction: Access, chat_id: int, timer: SetTimer) -> int:
    """Count the others who wait for the same time, as far as it makes a difference."""
    looked_at = {"since": timer.at, "until": timer.at + timer.leeway, "chat": chat_id, "most": places(timer.leeway)}
    waiting: int = (await transaction.execute(WAITING_FOR, looked_at)).scalar_one()
    return waiting


async def cancel(transaction: Access, chat_id: int, order: CancelTimers) -> None:
    """Forget the chat's timers whose key starts so."""
    await transaction.execute(CANCEL, {"chat": chat_id, "prefix": order.prefix, "but": order.but})


async def fire(transaction: Transaction, limit: int) -> list[int]:
    """Move up to `limit` due timers into the inbox, oldest first; give their chat ids.

    One transaction claims and hands over: a timer is in one place or the other, never in both. The rows move inside
    the database: a timer holds a key and a moment, nothing that a person said, so nothing has to be sealed.
    """
    looked_for = {"now": transaction.now, "most": limit}
    if not is_sqlite(transaction.connection):
        return list(dict.fromkeys((await transaction.execute(AT_ONCE, looked_for)).scalars()))
    chat_ids = (await transaction.execute(DUE, looked_for)).scalars().all()
    if chat_ids:
        # Nobody else writes: each of the three finds the same timers.
        await transaction.execute(HAND_OVER, looked_for)
        await transaction.execute(LET_GO, looked_for)
    return list(dict.fromkeys(chat_ids))


async def next_due(transaction: Access) -> datetime | None:
    """Give the moment of the earliest timer."""
    earliest: datetime | None = await transaction.scalar(EARLIEST)
    return earliest
