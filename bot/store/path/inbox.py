"""The inbox: every update and fired timer, stored before anyone is told, heard once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, literal_column, select, update

from bot.store.ground.marking import mark, set_mark
from bot.store.ground.tables import WAITING, Moment, chats, inbox
from bot.store.ground.transaction import Access, Transaction
from bot.store.records import Event, Received
from bot.store.statuses import EventKind, InboxStatus

OFFSET = "offset"
TRIES = 3
"""An event that fails this often is parked, and its neighbours go on."""

# Built once: building a statement costs more than SQLite takes to carry it out.
OLDEST = (
    select(inbox)
    .where(inbox.c.chat_id == bindparam("chat"), inbox.c.status == WAITING)
    .order_by(inbox.c.id)
    .limit(literal_column("2"))
)
ALL_WAITING = select(inbox.c.id, inbox.c.chat_id).where(inbox.c.status == WAITING).limit(literal_column("5000"))
DROP_OLD = delete(inbox).where(
    inbox.c.id.in_(
        select(inbox.c.id)
        .where(inbox.c.status == bindparam("ended"), inbox.c.received_at < bindparam("before", type_=Moment))
        .limit(bindparam("most"))
    )
)
MARK_HEARD = update(inbox).where(inbox.c.id == bindparam("event")).values(status=InboxStatus.HEARD, sealed_body=None)


async def receive(transaction: Transaction, updates: Sequence[Received], *, offset: int | None) -> list[int]:
    """Store updates, each once however often it is delivered, and the chats they belong to; give the chat ids.

    offset: what getUpdates confirms next; it is stored with them.
    """
    heard_from = sorted({one.chat_id for one in updates if one.chat_id is not None})
    if heard_from:
        new = [{"chat_id": chat_id, "created_at": transaction.now} for chat_id in heard_from]
        await transaction.insert_ignoring(chats, new)
    if updates:
        await transaction.insert_ignoring(inbox, [_row(transaction, one) for one in updates])
    if offset is not None:
        await set_mark(transaction, OFFSET, str(offset))
    return heard_from


def _row(transaction: Transaction, one: Received) -> dict[str, object]:
    return {
        "update_id": one.update_id,
        "chat_id": one.chat_id,
        "kind": EventKind.UPDATE,
        "received_at": transaction.now,
        "sealed_body": transaction.vault.seal(one.body),
        "status": InboxStatus.WAITING if one.chat_id is not None else InboxStatus.PARKED,
        "fault": None if one.chat_id is not None else "no chat in it",
        "tries": 0,
    }


async def offset(transaction: Access) -> int | None:
    """Give what getUpdates was to confirm next when it was last stored."""
    value = await mark(transaction, OFFSET)
    return int(value) if value is not None else None


async def oldest_waiting(transaction: Access, chat_id: int) -> tuple[Event | None, bool]:
    """Give the chat's oldest unheard event, and whether another one waits behind it."""
    found = (await transaction.execute(OLDEST, {"chat": chat_id})).all()
    if not found:
        return None, False
    oldest = found[0]
    kind = EventKind(oldest.kind)
    if kind is EventKind.TIMER:
        body = json.dumps({"key": oldest.timer_key, "due": oldest.timer_due.isoformat()})
    else:
        body = transaction.vault.open(oldest.sealed_body)
    return Event(oldest.id, chat_id, kind, body, oldest.received_at, oldest.tries), len(found) > 1


async def mark_heard(transaction: Access, event_id: int) -> None:
    """Mark as heard and let go of what was said; the update's number stays, so that it is never heard twice."""
    await transaction.execute(MARK_HEARD, {"event": event_id})


async def mark_failed(transaction: Access, event_id: int, fault: str) -> bool:
    """Count a failure; True when the event has now been parked. What another replica has heard since, or was forgotten
    with its chat, waits no more.
    """
    this = (inbox.c.id == event_id, inbox.c.status == WAITING)
    tries = await transaction.scalar(transaction.locking(select(inbox.c.tries).where(*this)))
    if tries is None:
        return False
    parked = tries + 1 >= TRIES
    status = InboxStatus.PARKED if parked else InboxStatus.WAITING
    await transaction.execute(update(inbox).where(*this).values(tries=tries + 1, fault=fault, status=status))
    return bool(parked)


async def waiting_chats(transaction: Access) -> list[int]:
    """Give the chats that have something unheard, oldest first."""
    # Sorted here: asked to sort, SQLite reads the whole table in its order and not the index of what waits.
    found = (await transaction.execute(ALL_WAITING)).all()
    return list(dict.fromkeys(chat_id for _, chat_id in sorted(map(tuple, found))))


async def is_unheard(transaction: Access, chat_id: int) -> bool:
    """Tell whether something of this chat waits to be heard."""
    waiting = select(inbox.c.id).where(inbox.c.chat_id == chat_id, inbox.c.status == WAITING).limit(1)
    return await transaction.scalar(waiting) is not None


async def forget_heard(transaction: Transaction, parked_before: datetime, most: int) -> bool:
    """Drop rows whose number can no longer come again, as Telegram keeps updates for 24 hours; and parked ones, with
    the words that could not be heard, that came before a moment. At most so many of each; True: there may be more.
    """
    dropped = []
    for status, before in (
        (InboxStatus.HEARD, transaction.now - timedelta(hours=48)),
        (InboxStatus.PARKED, parked_before),
    ):
        these = {"ended": status, "before": before, "most": most}
        dropped.append((await transaction.execute(DROP_OLD, these)).rowcount)
    return max(dropped) >= most
