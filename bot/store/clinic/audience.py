"""Who gets a tip, and when: the people that an audience means, at a time of day that is theirs."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Integer, Select, and_, cast, exists, func, literal, select

from bot.care.planning.cadence import A_WEEK, QuietHours, local_moment, outside_quiet_hours
from bot.store.ground.blind import Blind
from bot.store.ground.tables import WAITING, chats, outbox, receipts, traits
from bot.store.ground.transaction import Access, Transaction
from bot.store.statuses import BubbleKind, OutboxStatus
from bot.talk.bubble_names import TipBubble
from bot.talk.tips import Audience, CountPeople, Local, People


async def count(transaction: Transaction, asked: CountPeople) -> People:
    """Count who would get a tip now, and who had enough of them this week."""
    among = await condition(transaction, asked.audience)
    everybody = await _number_of(transaction, among)
    if asked.audience.only:
        return People(everybody)
    reached = await _number_of(transaction, among & has_room(asked.most_a_week, transaction.now))
    return People(reached, everybody - reached)


async def _number_of(transaction: Access, among: ColumnElement[bool]) -> int:
    return await transaction.count(select(func.count()).select_from(chats).where(among))


async def condition(transaction: Transaction, audience: Audience) -> ColumnElement[bool]:
    """Say in SQL whom an audience means."""
    if audience.only:
        return chats.c.chat_id == audience.only
    parts: list[ColumnElement[bool]] = [chats.c.wants_tips, chats.c.blocked_at.is_(None)]
    if audience.locale:
        parts.append(chats.c.locale == audience.locale)
    if audience.quiet_days:
        long_ago = transaction.now - timedelta(days=audience.quiet_days)
        parts.append(func.coalesce(chats.c.heard_at, chats.c.created_at) < long_ago)
    if audience.regions or audience.invites_to:
        blind = await Blind.of(transaction)
        if audience.regions:
            parts.append(_has_one([blind.region(region) for region in audience.regions]))
        if audience.invites_to:
            parts.append(~_has_one([blind.closed_to(act) for act in audience.invites_to]))
    return and_(*parts)


def _has_one(named: list[str]) -> ColumnElement[bool]:
    return exists().where(traits.c.chat_id == chats.c.chat_id, traits.c.trait.in_(named))


def has_room(most_a_week: int, now: datetime) -> ColumnElement[bool]:
    """Say in SQL who had fewer tips in seven days, with those that wait for them, than the clinic allows."""
    had = _count_of(receipts.c.chat_id, receipts.c.at > now - A_WEEK)
    coming = _count_of(outbox.c.chat_id, outbox.c.broadcast_id.is_not(None), outbox.c.status == WAITING)
    return had + coming < most_a_week


def _count_of(chat: ColumnElement[int], *conditions: ColumnElement[bool]) -> ColumnElement[int]:
    counted = select(func.count()).where(chat == chats.c.chat_id, *conditions).correlate(chats)
    return cast(counted.scalar_subquery(), Integer)


async def zones(transaction: Access, among: ColumnElement[bool]) -> list[str]:
    """List the time zones that these people live in."""
    return list((await transaction.scalars(select(chats.c.zone).where(among).distinct())).all())


def rows_for(
    among: ColumnElement[bool], zone: str, due: datetime, broadcast_id: str, lane: int
) -> Select[tuple[object, ...]]:
    """Select outbox rows for those of a zone, in the order of the columns named in QUEUED."""
    return select(
        chats.c.chat_id,
        literal(lane),
        literal(BubbleKind.TIP.value),
        literal(0),
        chats.c.locale,
        literal(str(TipBubble(broadcast_id))),
        literal(""),
        literal(due, outbox.c.due_at.type),
        literal(OutboxStatus.WAITING.value),
        literal(0),
        literal(broadcast_id),
    ).where(among, chats.c.zone == zone)


QUEUED = (
    "chat_id", "lane", "kind", "step", "locale", "name", "edits", "due_at", "status", "tries", "broadcast_id",
)  # fmt: skip


def due_in(zone: str, local: Local | None, quiet: QuietHours, now: datetime) -> datetime:
    """Say when those of a zone get a tip (aware): at their own time of day, never in their quiet hours."""
    moment = now
    if local is not None:
        moment = max(now, local_moment(datetime.fromisoformat(local.day), local.at, zone))
    return outside_quiet_hours(moment, zone, quiet)
