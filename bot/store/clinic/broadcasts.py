"""Tips on their way: stored once, queued for everybody in one commit, counted by how each message ended."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import and_, case, delete, func, insert, select, update

from bot.care.planning.cadence import BUSY_FOR, QuietHours
from bot.store.clinic import audience
from bot.store.ground import codec
from bot.store.ground.blind import Blind
from bot.store.ground.tables import CLAIMED, WAITING, broadcasts, chats, outbox, receipts
from bot.store.ground.transaction import Access, Transaction
from bot.store.path.letting_go import MAY_GO, let_go
from bot.store.statuses import BLOCKED, LET_GO, STOPPED, UNFIT, OutboxStatus
from bot.talk.bubbles import Say
from bot.talk.effects import (
    CancelBroadcast,
    DropBroadcast,
    FinishBroadcast,
    KeepBroadcast,
    KeepReaction,
    MoveBroadcast,
    SendBroadcast,
)
from bot.talk.patients import Page
from bot.talk.tips import (
    Broadcast,
    BroadcastsIn,
    Corrections,
    CountPeople,
    HowFar,
    MadeFrom,
    Missed,
    People,
    Plan,
    Post,
    Progress,
    Sort,
    Stage,
    StageCounts,
    WhoMisses,
)

RECENT = 100
"""Among so many of the newest is the one looked for whose message was edited."""

NAMED = 20
"""How many of those in doubt a report names."""


@dataclass(frozen=True, slots=True)
class Promised:
    """What was said when it was ordered, and the quiet hours that it keeps."""

    people: People
    quiet: QuietHours


async def keep(transaction: Transaction, kept: KeepBroadcast) -> None:
    """Store a tip as a draft; one that is there is changed and stays at its stage."""
    row = {
        "id": kept.broadcast.id,
        "created_at": transaction.now,
        "stage": Stage.DRAFT.value,
        "sealed_body": transaction.seal(Broadcast, kept.broadcast),
        "sealed_tip": transaction.seal(Say, kept.tip),
    }
    await transaction.upsert(broadcasts, row, keys=("id",), changes=("sealed_body", "sealed_tip"))


async def send(transaction: Transaction, order: SendBroadcast) -> None:
    """Queue it for everybody, each at their own time, unless that has happened already or it was taken back."""
    row = (await transaction.execute(select(broadcasts).where(broadcasts.c.id == order.id))).first()
    if row is None or row.stage not in (Stage.DRAFT, Stage.ASKED):
        return
    broadcast, tip = transaction.open(Broadcast, row.sealed_body), transaction.open(Say, row.sealed_tip)
    asked = CountPeople(broadcast.audience, order.plan, broadcast.local, broadcast.sort)
    promised = Promised(await audience.count(transaction, asked), order.plan.quiet)
    await transaction.execute(
        update(broadcasts)
        .where(broadcasts.c.id == order.id)
        .values(stage=Stage.WAITING.value, promised=codec.write(Promised, promised))
    )
    for one in await audience.in_zones(transaction, asked):
        rows = audience.rows_for(one, broadcast, tip)
        await transaction.execute(insert(outbox).from_select(list(audience.QUEUED), rows, include_defaults=False))


async def move(transaction: Transaction, order: MoveBroadcast) -> None:
    """Move it on. As a draft it is promised to nobody any more."""
    began = {"began_at": transaction.now} if order.stage is Stage.RUNNING else {}
    await transaction.execute(
        update(broadcasts).where(broadcasts.c.id == order.id).values(stage=order.stage.value, **began)
    )
    if order.stage is Stage.DRAFT:
        await _unqueue(transaction, order.id)
        await transaction.execute(update(broadcasts).where(broadcasts.c.id == order.id).values(promised=None))


async def _unqueue(transaction: Transaction, broadcast_id: str) -> None:
    """Let nothing of it stand in the queue; what is leaving this moment goes no more if it does not arrive."""
    these = outbox.c.broadcast_id == broadcast_id
    await transaction.execute(delete(outbox).where(these, outbox.c.status == WAITING))
    await let_go(transaction, STOPPED, these)


async def drop(transaction: Access, order: DropBroadcast) -> None:
    """Forget a draft."""
    await transaction.execute(
        delete(broadcasts).where(broadcasts.c.id == order.id, broadcasts.c.stage == Stage.DRAFT.value)
    )


async def cancel(transaction: Transaction, order: CancelBroadcast) -> None:
    """Take back what has not gone out."""
    open_still = (Stage.ASKED.value, Stage.WAITING.value, Stage.RUNNING.value)
    await transaction.execute(
        update(broadcasts)
        .where(broadcasts.c.id == order.id, broadcasts.c.stage.in_(open_still))
        .values(stage=Stage.CANCELLED.value, ended_at=transaction.now)
    )
    await let_go(transaction, STOPPED, outbox.c.broadcast_id == order.id)


async def move_to_zone(transaction: Transaction, chat_id: int, zone: str) -> None:
    """What waits for somebody who moved comes at their own time there, and not in their night."""
    waits = (outbox.c.chat_id == chat_id, outbox.c.status == WAITING)
    found = await transaction.execute(
        select(outbox.c.id, broadcasts.c.sealed_body, broadcasts.c.promised)
        .join(broadcasts, broadcasts.c.id == outbox.c.broadcast_id)
        .where(*waits, broadcasts.c.promised.is_not(None))
    )
    for row in found.all():
        broadcast, promised = transaction.open(Broadcast, row.sealed_body), codec.read(Promised, row.promised)
        plan = Plan(transaction.now, promised.quiet, 0)
        due, _ = audience.due_in(zone, broadcast.local, plan, broadcast.sort)
        await transaction.execute(update(outbox).where(outbox.c.id == row.id).values(due_at=due))


async def drop_refused(transaction: Transaction, chat_id: int, closed_to: Collection[str]) -> None:
    """Let go of the tips on their way to somebody who may no longer be invited to what they invite to."""
    waiting = select(outbox.c.broadcast_id).where(outbox.c.chat_id == chat_id, MAY_GO)
    found = await transaction.execute(
        select(broadcasts.c.id, broadcasts.c.sealed_body).where(broadcasts.c.id.in_(waiting))
    )
    refused = [
        row.id
        for row in found
        if not set(transaction.open(Broadcast, row.sealed_body).audience.invites_to).isdisjoint(closed_to)
    ]
    await let_go(transaction, UNFIT, outbox.c.chat_id == chat_id, outbox.c.broadcast_id.in_(refused))


async def finish(transaction: Transaction, order: FinishBroadcast) -> None:
    """Write down how it ended: the rows themselves are let go after two days."""
    this = broadcasts.c.id == order.id
    counts = await _counts(transaction, order.id)
    sealed = await transaction.scalar(select(broadcasts.c.sealed_body).where(this))
    broadcast = transaction.open(Broadcast, sealed) if sealed else None
    if broadcast is not None and broadcast.sort is Sort.REMOVAL:
        counts |= await _phones(transaction, broadcast.audience.got)
    ended = {"counts": json.dumps(counts), "ended_at": transaction.now}
    await transaction.execute(update(broadcasts).where(this).values(ended))
    await transaction.execute(
        update(broadcasts).where(this, broadcasts.c.stage == Stage.RUNNING.value).values(stage=Stage.DONE.value)
    )


async def keep_reaction(transaction: Access, chat_id: int, tapped: KeepReaction) -> None:
    """Write down what somebody who got a tip tapped under it; the newest tap counts."""
    await transaction.execute(
        update(receipts)
        .where(receipts.c.broadcast_id == tapped.broadcast, receipts.c.chat_id == chat_id)
        .values(reaction=tapped.reaction)
    )


async def at_stages(transaction: Transaction, asked: BroadcastsIn) -> Page[Progress]:
    """Give a page of the broadcasts at these stages, newest first."""
    among = broadcasts.c.stage.in_([one.value for one in asked.stages])
    newest = select(broadcasts.c.id).where(among).order_by(broadcasts.c.created_at.desc(), broadcasts.c.id.desc())
    ids = (await transaction.scalars(newest.limit(asked.most).offset(asked.page * asked.most))).all()
    found = [await _progress(transaction, one) for one in ids]
    total = await transaction.count(select(func.count()).select_from(broadcasts).where(among))
    return Page(tuple(one for one in found if one is not None), total)


async def stage_counts(transaction: Access, _: StageCounts) -> dict[str, int]:
    """Count broadcasts by stage."""
    found = await transaction.execute(select(broadcasts.c.stage, func.count()).group_by(broadcasts.c.stage))
    return {stage: int(number) for stage, number in found}


async def made_from(transaction: Transaction, asked: MadeFrom) -> Progress | None:
    """Find the newest broadcast that was made from a message."""
    newest = select(broadcasts.c.id, broadcasts.c.sealed_body).order_by(broadcasts.c.created_at.desc()).limit(RECENT)
    for row in await transaction.execute(newest):
        if (asked.chat_id, asked.message_id) in transaction.open(Broadcast, row.sealed_body).post.sources:
            return await _progress(transaction, row.id)
    return None


async def corrections(transaction: Access, asked: Corrections) -> tuple[Post, ...]:
    """Find what was sent, or is to go, to put a broadcast right."""
    went = broadcasts.c.stage.in_([one.value for one in (Stage.ASKED, Stage.WAITING, Stage.RUNNING, Stage.DONE)])
    newest = select(broadcasts.c.sealed_body).where(went).order_by(broadcasts.c.created_at.desc()).limit(RECENT)
    read = await transaction.opened(Broadcast, newest)
    return tuple(one.post for one in read if one.sort is Sort.MEND and one.audience.got == asked.broadcast)


async def how_far(transaction: Transaction, asked: HowFar) -> Progress | None:
    """Say how far a broadcast is."""
    return await _progress(transaction, asked.broadcast)


async def _progress(transaction: Transaction, broadcast_id: str) -> Progress | None:
    row = (await transaction.execute(select(broadcasts).where(broadcasts.c.id == broadcast_id))).first()
    if row is None:
        return None
    broadcast = transaction.open(Broadcast, row.sealed_body)
    counts = json.loads(row.counts) if row.counts else await _counts(transaction, broadcast_id)
    phones = await _phones(transaction, broadcast.audience.got if broadcast.sort is Sort.REMOVAL else broadcast_id)
    now, waits = transaction.now, (outbox.c.broadcast_id == broadcast_id, outbox.c.status == WAITING)
    number = select(func.count()).select_from(outbox).where(*waits)
    leaves = (outbox.c.broadcast_id == broadcast_id, outbox.c.status == CLAIMED)
    next_at = await transaction.scalar(select(func.min(outbox.c.due_at)).where(*waits))
    return Progress(
        broadcast=broadcast,
        stage=Stage(row.stage),
        began_at=row.began_at,
        doubtful=await _doubtful(transaction, broadcast_id) if counts.get(OutboxStatus.IN_DOUBT) else (),
        next_at=next_at,
        promised=codec.read(Promised, row.promised).people if row.promised else None,
        ended_at=row.ended_at,
        held=await transaction.count(number.where(outbox.c.due_at <= now, audience.held(now - BUSY_FOR))),
        leaving=await transaction.count(select(func.count()).select_from(outbox).where(*leaves)),
        later=await transaction.count(number.where(outbox.c.due_at > now)),
        missed=await _missed(transaction, broadcast),
        **{**phones, **counts},
        **await _reactions(transaction, broadcast_id),
    )


async def _missed(transaction: Transaction, broadcast: Broadcast) -> Missed:
    if broadcast.sort is not Sort.MEND:
        return Missed()
    return await who_misses(transaction, WhoMisses(broadcast.audience, broadcast.id))


async def _phones(transaction: Access, broadcast_id: str) -> dict[str, int]:
    """Count on whose phone it stands still, by whether the bot reaches them; and who has deleted everything since."""
    has_it, reached = receipts.c.off_at.is_(None), chats.c.blocked_at.is_(None)
    numbers = {
        "on_phones": and_(has_it, reached),
        "out_of_reach": and_(has_it, ~reached),
        "off": ~has_it,
    }
    counted = [func.coalesce(func.sum(case((which, 1), else_=0)), 0) for which in numbers.values()]
    got = select(*counted).select_from(receipts.join(chats, chats.c.chat_id == receipts.c.chat_id))
    found = (await transaction.execute(got.where(receipts.c.broadcast_id == broadcast_id))).one()
    phones = {name: int(number) for name, number in zip(numbers, found, strict=True)}
    kept = await transaction.scalar(select(broadcasts.c.counts).where(broadcasts.c.id == broadcast_id))
    sent = (json.loads(kept) if kept else await _counts(transaction, broadcast_id)).get(OutboxStatus.SENT, 0)
    return phones | {"forgot": max(0, sent - sum(phones.values()))}


async def who_misses(transaction: Transaction, asked: WhoMisses) -> Missed:
    """Say who got what a correction is for, and does not get it."""
    blind, tip = await Blind.of(transaction), asked.audience.got
    has_it = select(receipts.c.chat_id).where(receipts.c.broadcast_id == asked.id)
    got = select(chats.c.chat_id).where(audience.got(tip, read=True), chats.c.chat_id.not_in(has_it))
    gone = got.where(chats.c.blocked_at.is_not(None))
    closed = 0
    if acts := asked.audience.invites_to:
        barred = got.where(chats.c.blocked_at.is_(None), await audience.closed_to(transaction, acts))
        closed = await transaction.count(select(func.count()).select_from(barred.subquery()))
    codes = await transaction.scalars(gone.order_by(chats.c.chat_id).limit(NAMED))
    return Missed(
        blocked=await transaction.count(select(func.count()).select_from(gone.subquery())),
        codes=tuple(blind.code(chat_id) for chat_id in codes),
        forgot=(await _phones(transaction, tip))["forgot"],
        closed=closed,
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
        case OutboxStatus.DROPPED if fault in LET_GO:
            return fault
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
