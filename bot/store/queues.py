"""How the queues stand: what waits on the way in and on the way out, for whoever watches over the bot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from bot.store.ground.tables import inbox, outbox, timers
from bot.store.ground.transaction import Transaction
from bot.store.statuses import InboxStatus
from bot.talk.bubbles import Lane


@dataclass(frozen=True, slots=True)
class Queues:
    """rows: messages by name of lane and status. Ages are in seconds, 0 where nothing waits."""

    rows: Mapping[tuple[str, str], int]
    unheard: int
    parked: int
    oldest_unheard: float
    oldest_due_timer: float


async def queues(transaction: Transaction) -> Queues:
    """Count."""
    found = await transaction.execute(
        select(outbox.c.lane, outbox.c.status, func.count()).group_by(outbox.c.lane, outbox.c.status)
    )
    rows = {(Lane(lane).name.lower(), str(status)): int(number) for lane, status, number in found}
    counts = await transaction.execute(
        select(inbox.c.status, func.count(), func.min(inbox.c.received_at))
        .where(inbox.c.status != InboxStatus.HEARD)
        .group_by(inbox.c.status)
    )
    events = {status: (int(number), oldest) for status, number, oldest in counts}
    unheard, since = events.get(InboxStatus.WAITING, (0, None))
    parked, _ = events.get(InboxStatus.PARKED, (0, None))
    earliest = await transaction.scalar(select(func.min(timers.c.due_at)))
    return Queues(rows, unheard, parked, _age(since, transaction.now), _age(earliest, transaction.now))


def _age(since: datetime | None, now: datetime) -> float:
    return 0.0 if since is None else max(0.0, (now - since).total_seconds())
