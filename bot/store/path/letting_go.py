"""What is no longer wanted on its way out: dropped where it waits, and what a sender has taken up as soon as it would
wait again. Every hand that lets go of rows does it here, and every one that makes rows wait again asks here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, case, null, or_, select, update

from bot.store.ground.sql import is_sqlite
from bot.store.ground.tables import CLAIMED, WAITING, outbox
from bot.store.ground.transaction import Access, Transaction
from bot.store.records import Sent
from bot.store.statuses import NO_MORE, OutboxStatus
from bot.talk.given_up import Cause

_no_longer: Final = outbox.c.fault.in_(NO_MORE)

GOES_AGAIN: Final[dict[str, Any]] = {
    "status": case((_no_longer, OutboxStatus.DROPPED), else_=OutboxStatus.WAITING),
    "sealed_body": case((_no_longer, null()), else_=outbox.c.sealed_body),
    "owner": None,
    "left_at": None,
}
"""Values of rows that a sender has no longer in its hands: they wait again, unless they were let go of meanwhile."""


def given_up(causes: Iterable[Cause]) -> ColumnElement[bool]:
    """Say in SQL which rows lie there, given up for one of these causes, and go again once an owner says so."""
    kept = or_(outbox.c.sealed_body.is_not(None), outbox.c.broadcast_id.is_not(None))
    lost = or_(*(outbox.c.fault.startswith(f"{cause}: ") for cause in causes))
    return and_(outbox.c.status == OutboxStatus.FAILED, kept, lost)


MAY_GO: Final = or_(outbox.c.status == WAITING, outbox.c.status == CLAIMED, given_up(Cause))


async def let_go(transaction: Transaction, why: str, *which: ColumnElement[bool]) -> int:
    """Drop rows, with their words, that would still go; give how many. What is leaving this moment is only noted to be
    let go of: it may have arrived, and otherwise goes no more. why: one of NO_MORE.
    """
    await hold(transaction, *which, MAY_GO)
    leaves = outbox.c.status == CLAIMED
    dropped = await transaction.execute(
        update(outbox)
        .where(*which, MAY_GO)
        .values(
            status=case((leaves, outbox.c.status), else_=OutboxStatus.DROPPED),
            sealed_body=case((leaves, outbox.c.sealed_body), else_=null()),
            sent_at=case((leaves, outbox.c.sent_at), else_=transaction.now),
            fault=why,
        )
    )
    return dropped.rowcount


async def hold(transaction: Access, *which: ColumnElement[bool]) -> None:
    """Let nobody change these rows until the commit. In their order, so that no two wait for each other."""
    if not is_sqlite(transaction.connection):
        await transaction.execute(select(outbox.c.id).where(*which).order_by(outbox.c.id).with_for_update())


def as_it_ended(sent: Sent, fault: str | None) -> Sent:
    """Say how a row ended of which this fault was noted while a sender had it: it does not go again."""
    if fault not in NO_MORE or not (sent.status is OutboxStatus.WAITING or sent.given_up is not None):
        return sent
    return replace(sent, status=OutboxStatus.DROPPED, fault=fault, given_up=None)
