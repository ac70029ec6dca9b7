"""Tips on their way: stored once, queued for everybody in one commit, counted by how each message ended."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import func, insert, select, update

from bot.store.clinic import audience
from bot.store.ground.blind import Blind
from bot.store.ground.tables import WAITING, broadcasts, outbox, receipts
from bot.store.ground.transaction import Access, Transaction
from bot.store.statuses import BLOCKED, OutboxStatus
from bot.talk.bubbles import Lane, Say
from bot.talk.effects import CancelBroadcast, FinishBroadcast, KeepBroadcast, KeepReaction, SendBroadcast
from bot.talk.tips import Broadcast, HowFar, PastBroadcasts, Progress, Stage

NAMED = 20
"""How many of those in doubt a report names."""


async def keep(transaction: Transaction, kept: KeepBroadcast) -> None:
    """Store a tip that waits to go out."""
    row = {
        "id": kept.broadcast.id,
        "created_at": transaction.now,
        "stage": Stage.WAITING.value,
        "sealed_body": transaction.seal(Broadcast, kept.broadcast),
        "sealed_tip": transaction.seal(Say, kept.tip),
    }
    await transaction.upsert(broadcasts, row, keys=("id",), changes=("sealed_body", "sealed_tip"))


async def send(transaction: Transaction, order: SendBroadcast) -> None:
    """Queue it for everybody, unless that has happened already or it was taken back."""
    going = await transaction.execute(
        update(broadcasts)
        .where(broadcasts.c.id == order.id, broadcasts.c.stage == Stage.WAITING.value)
        .values(stage=Stage.RUNNING.value, began_at=transaction.now)
    )
    if not going.rowcount:
        return
    now = transaction.now
    broadcast = await _broadcast(transaction, order.id)
    among = await audience.condition(transaction, broadcast.audience)
    if not broadcast.audience.only:
        among = among & audience.has_room(order.most_a_week, now)
    for zone in await audience.zones(transaction, among):
        due = now if broadcast.audience.only else audience.due_in(zone, broadcast.local, order.quiet, now)
        rows = audience.rows_for(among, zone, due, order.id, int(Lane.TIP))
        await transaction.execute(insert(outbox).from_select(list(audience.QUEUED), rows, include_defaults=False))


async def cancel(transaction: Transaction, order: CancelBroadcast) -> None:
    """Take back what has not gone out."""
    await transaction.execute(
        update(broadcasts)
        .where(broadcasts.c.id == order.id, broadcasts.c.stage.in_((Stage.WAITING.value, Stage.RUNNING.value)))
        .values(stage=Stage.CANCELLED.value)
    )
    await transaction.execute(
        update(outbox)
        .where(outbox.c.broadcast_id == order.id, outbox.c.status == WAITING)
        .values(status=OutboxStatus.DROPPED, sent_at=transaction.now)
    )


async def drop_refused(transaction: Transaction, chat_id: int, closed_to: Collection[str]) -> None:
    """Let go of the tips that wait for somebody who may no longer be invited to what they invite to."""
    waiting = select(outbox.c.broadcast_id).where(outbox.c.chat_id == chat_id, outbox.c.status == WAITING)
    found = await transaction.execute(
        select(broadcasts.c.id, broadcasts.c.sealed_body).where(broadcasts.c.id.in_(waiting))
    )
    refused = [
        row.id
        for row in found
        if not set(transaction.open(Broadcast, row.sealed_body).audience.invites_to).isdisjoint(closed_to)
    ]
    await transaction.execute(
        update(outbox)
        .where(outbox.c.chat_id == chat_id, outbox.c.status == WAITING, outbox.c.broadcast_id.in_(refused))
        .values(status=OutboxStatus.DROPPED, sent_at=transaction.now)
    )


async def finish(transaction: Access, order: FinishBroadcast) -> None:
    """Write down how it ended: the rows themselves are let go after two days."""
    counts = await _counts(transaction, order.id)
    await transaction.execute(update(broadcasts).where(broadcasts.c.id == order.id).values(counts=json.dumps(counts)))
    await transaction.execute(
        update(broadcasts)
        .where(broadcasts.c.id == order.id, broadcasts.c.stage == Stage.RUNNING.value)
        .values(stage=Stage.DONE.value)
    )


async def keep_reaction(transaction: Access, chat_id: int, tapped: KeepReaction) -> None:
    """Write down what somebody who got a tip tapped under it; the newest tap counts."""
    await transaction.execute(
        update(receipts)
        .where(receipts.c.broadcast_id == tapped.broadcast, receipts.c.chat_id == chat_id)
        .values(reaction=tapped.reaction)
    )


async def past(transaction: Access, asked: PastBroadcasts) -> tuple[Progress, ...]:
    """Give the newest broadcasts, newest first."""
    newest = select(broadcasts.c.id).order_by(broadcasts.c.created_at.desc(), broadcasts.c.id.desc()).limit(asked.most)
    ids = (await transaction.scalars(newest)).all()
    found = [await _progress(transaction, one) for one in ids]
    return tuple(one for one in found if one is not None)


async def how_far(transaction: Access, asked: HowFar) -> Progress | None:
    """Say how far a broadcast is."""
    return await _progress(transaction, asked.broadcast)


async def _progress(transaction: Access, broadcast_id: str) -> Progress | None:
    row = (await transaction.execute(select(broadcasts).where(broadcasts.c.id == broadcast_id))).first()
    if row is None:
        return None
    counts = json.loads(row.counts) if row.counts else await _counts(transaction, broadcast_id)
    next_at = await transaction.scalar(
        select(func.min(outbox.c.due_at)).where(outbox.c.broadcast_id == broadcast_id, outbox.c.status == WAITING)
    )
    return Progress(
        broadcast=transaction.open(Broadcast, row.sealed_body),
        stage=Stage(row.stage),
        began_at=row.began_at,
        doubtful=await _doubtful(transaction, broadcast_id) if counts.get(OutboxStatus.IN_DOUBT) else (),
        next_at=next_at,
        **counts,
        **await _reactions(transaction, broadcast_id),
    )


async def _counts(transaction: Access, broadcast_id: str) -> dict[str, int]:
    found = await transaction.execute(
        select(outbox.c.status, outbox.c.fault, func.count())
        .where(outbox.c.broadcast_id == broadcast_id)
        .group_by(outbox.c.status, outbox.c.fault)
    )
    counts: dict[str, int] = {}
    for status, fault, number in found:
        kind = _counted_as(OutboxStatus(status), fault)
        counts[kind] = counts.get(kind, 0) + number
    return counts


def _counted_as(status: OutboxStatus, fault: str | None) -> str:
    """Name the count of Progress that a row belongs to."""
    match status:
        case OutboxStatus.FAILED if fault == BLOCKED:
            return BLOCKED
        case OutboxStatus.CLAIMED:
            return OutboxStatus.WAITING.value
    return status.value


async def _reactions(transaction: Access, broadcast_id: str) -> dict[str, int]:
    found = await transaction.execute(
        select(receipts.c.reaction, func.count())
        .where(receipts.c.broadcast_id == broadcast_id, receipts.c.reaction.in_(("helpful", "not_for_me")))
        .group_by(receipts.c.reaction)
    )
    return {reaction: number for reaction, number in found}  # noqa: C416 - a dict, from rows


async def _doubtful(transaction: Access, broadcast_id: str) -> tuple[str, ...]:
    blind = await Blind.of(transaction)
    found = await transaction.scalars(
        select(outbox.c.chat_id)
        .where(outbox.c.broadcast_id == broadcast_id, outbox.c.status == OutboxStatus.IN_DOUBT)
        .order_by(outbox.c.id)
        .limit(NAMED)
    )
    return tuple(blind.code(chat_id) for chat_id in found)


async def tips(transaction: Access, ids: set[str]) -> Mapping[str, Say]:
    """Give how these tips look to a patient."""
    if not ids:
        return {}
    found = await transaction.execute(select(broadcasts.c.id, broadcasts.c.sealed_tip).where(broadcasts.c.id.in_(ids)))
    return {row.id: transaction.open(Say, row.sealed_tip) for row in found}


async def _broadcast(transaction: Access, broadcast_id: str) -> Broadcast:
    sealed: Any = await transaction.scalar(select(broadcasts.c.sealed_body).where(broadcasts.c.id == broadcast_id))
    return transaction.open(Broadcast, sealed)
