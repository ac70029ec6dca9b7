"""Tips on their way: stored once, queued for everybody in one commit, counted by how each message ended."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from bot.store.clinic import audience
from bot.store.ground import codec
from bot.store.ground.blind import Blind
from bot.store.ground.database import Connection
from bot.store.ground.sql import upsert
from bot.store.ground.tables import WAITING, broadcasts, outbox, receipts
from bot.store.ground.vault import Vault
from bot.talk.bubbles import Lane, Say
from bot.talk.effects import KeepBroadcast, KeepReaction, SendBroadcast
from bot.talk.tips import Broadcast, PastBroadcasts, Progress, Stage

NAMED = 20
"""How many of those in doubt a report names."""


async def keep(connection: Connection, vault: Vault, kept: KeepBroadcast, now: datetime) -> None:
    """Store a tip that waits to go out."""
    row = {
        "id": kept.broadcast.id,
        "created_at": now,
        "stage": Stage.WAITING.value,
        "sealed_body": vault.seal(codec.write(Broadcast, kept.broadcast)),
        "sealed_tip": vault.seal(codec.write(Say, kept.tip)),
    }
    await connection.execute(upsert(connection, broadcasts, row, keys=("id",), changes=("sealed_body", "sealed_tip")))


async def send(connection: Connection, vault: Vault, order: SendBroadcast, now: datetime) -> None:
    """Queue it for everybody, unless that has happened already or it was taken back."""
    going = await connection.execute(
        update(broadcasts)
        .where(broadcasts.c.id == order.id, broadcasts.c.stage == Stage.WAITING.value)
        .values(stage=Stage.RUNNING.value, began_at=now)
    )
    if not going.rowcount:
        return
    broadcast = await _broadcast(connection, vault, order.id)
    among = await audience.condition(connection, vault, broadcast.audience, now)
    if not broadcast.audience.only:
        among = among & audience.has_room(order.most_a_week, now)
    for zone in await audience.zones(connection, among):
        due = now if broadcast.audience.only else audience.due_in(zone, broadcast.local, order.quiet, now)
        rows = audience.rows_for(among, zone, due, order.id, int(Lane.TIP))
        await connection.execute(insert(outbox).from_select(list(audience.QUEUED), rows, include_defaults=False))


async def cancel(connection: Connection, broadcast_id: str, now: datetime) -> None:
    """Take back what has not gone out."""
    await connection.execute(
        update(broadcasts)
        .where(broadcasts.c.id == broadcast_id, broadcasts.c.stage.in_((Stage.WAITING.value, Stage.RUNNING.value)))
        .values(stage=Stage.CANCELLED.value)
    )
    await connection.execute(
        update(outbox)
        .where(outbox.c.broadcast_id == broadcast_id, outbox.c.status == WAITING)
        .values(status="dropped", sent_at=now)
    )


async def finish(connection: Connection, broadcast_id: str) -> None:
    """Write down how it ended: the rows themselves are let go after two days."""
    counts = await _counts(connection, broadcast_id)
    await connection.execute(
        update(broadcasts).where(broadcasts.c.id == broadcast_id).values(counts=json.dumps(counts))
    )
    await connection.execute(
        update(broadcasts)
        .where(broadcasts.c.id == broadcast_id, broadcasts.c.stage == Stage.RUNNING.value)
        .values(stage=Stage.DONE.value)
    )


async def keep_reaction(connection: Connection, chat_id: int, tapped: KeepReaction) -> None:
    """Write down what somebody who got a tip tapped under it; the newest tap counts."""
    await connection.execute(
        update(receipts)
        .where(receipts.c.broadcast_id == tapped.broadcast, receipts.c.chat_id == chat_id)
        .values(reaction=tapped.reaction)
    )


async def past(connection: Connection, vault: Vault, asked: PastBroadcasts) -> tuple[Progress, ...]:
    """Give the newest broadcasts, newest first."""
    newest = select(broadcasts.c.id).order_by(broadcasts.c.created_at.desc(), broadcasts.c.id.desc()).limit(asked.most)
    ids = (await connection.scalars(newest)).all()
    found = [await progress(connection, vault, one) for one in ids]
    return tuple(one for one in found if one is not None)


async def progress(connection: Connection, vault: Vault, broadcast_id: str) -> Progress | None:
    """Say how far a broadcast is."""
    row = (await connection.execute(select(broadcasts).where(broadcasts.c.id == broadcast_id))).first()
    if row is None:
        return None
    counts = json.loads(row.counts) if row.counts else await _counts(connection, broadcast_id)
    next_at = await connection.scalar(
        select(func.min(outbox.c.due_at)).where(outbox.c.broadcast_id == broadcast_id, outbox.c.status == WAITING)
    )
    return Progress(
        broadcast=_read(vault, row.sealed_body),
        stage=Stage(row.stage),
        began_at=row.began_at,
        doubtful=await _doubtful(connection, vault, broadcast_id) if counts.get("in_doubt") else (),
        next_at=next_at,
        **counts,
        **await _reactions(connection, broadcast_id),
    )


async def _counts(connection: Connection, broadcast_id: str) -> dict[str, int]:
    found = await connection.execute(
        select(outbox.c.status, outbox.c.fault, func.count())
        .where(outbox.c.broadcast_id == broadcast_id)
        .group_by(outbox.c.status, outbox.c.fault)
    )
    counts: dict[str, int] = {}
    for status, fault, number in found:
        kind = "blocked" if status == "failed" and fault == "blocked" else status
        kind = "waiting" if status == "claimed" else kind
        counts[kind] = counts.get(kind, 0) + number
    return counts


async def _reactions(connection: Connection, broadcast_id: str) -> dict[str, int]:
    found = await connection.execute(
        select(receipts.c.reaction, func.count())
        .where(receipts.c.broadcast_id == broadcast_id, receipts.c.reaction.in_(("helpful", "not_for_me")))
        .group_by(receipts.c.reaction)
    )
    return {reaction: number for reaction, number in found}  # noqa: C416 - a dict, from rows


async def _doubtful(connection: Connection, vault: Vault, broadcast_id: str) -> tuple[str, ...]:
    blind = await Blind.of(connection, vault)
    found = await connection.scalars(
        select(outbox.c.chat_id)
        .where(outbox.c.broadcast_id == broadcast_id, outbox.c.status == "in_doubt")
        .order_by(outbox.c.id)
        .limit(NAMED)
    )
    return tuple(blind.code(chat_id) for chat_id in found)


async def tips(connection: Connection, vault: Vault, ids: set[str]) -> Mapping[str, Say]:
    """Give how these tips look to a patient."""
    if not ids:
        return {}
    found = await connection.execute(select(broadcasts.c.id, broadcasts.c.sealed_tip).where(broadcasts.c.id.in_(ids)))
    return {row.id: codec.read_bubble(vault.open(row.sealed_tip)) for row in found}


async def _broadcast(connection: Connection, vault: Vault, broadcast_id: str) -> Broadcast:
    sealed: Any = await connection.scalar(select(broadcasts.c.sealed_body).where(broadcasts.c.id == broadcast_id))
    return _read(vault, sealed)


def _read(vault: Vault, sealed: str) -> Broadcast:
    return codec.read_broadcast(vault.open(sealed))
