"""Who gets a tip, and when: the people that an audience means, at a time of day that is theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, literal, or_, select, true, union_all

from bot.care.planning.cadence import A_WEEK, local_moment, outside_quiet_hours
from bot.store.clinic.staff_rows import is_staff
from bot.store.ground.blind import Blind
from bot.store.ground.tables import CLAIMED, EPOCH, WAITING, chats, outbox, receipts, traits
from bot.store.ground.transaction import Access, Transaction
from bot.store.statuses import BubbleKind, OutboxStatus
from bot.talk.bubble_names import QuestionBubble, prefix_of
from bot.talk.bubbles import Lane, Say
from bot.talk.tips import REMOVABLE, Audience, Broadcast, CountPeople, Local, People, Plan, Sort

WANTED: Final[Mapping[Sort, ColumnElement[bool]]] = {
    Sort.TIP: chats.c.wants_tips == true(),
    Sort.NOTICE: chats.c.wants_notices == true(),
}
"""What people can refuse."""

COUNTED: Final = (BubbleKind.TIP.value, BubbleKind.SAY.value)
"""Rows that are tips of a week: of a broadcast, or of a course."""


@dataclass(frozen=True, slots=True)
class InZone:
    """Those of one time zone. due: when they get it; asleep: it waits for their morning."""

    zone: str
    due: datetime
    among: ColumnElement[bool]
    asleep: bool = False


async def count(transaction: Transaction, asked: CountPeople) -> People:
    """Count who gets it by this plan, who has enough tips in that week, and how few a filter leaves out."""
    people = await _count(transaction, asked)
    wider = [await _count(transaction, replace(asked, audience=one)) for one in asked.audience.wider]
    left_out = min((one.reached - people.reached for one in wider), default=None)
    return replace(people, left_out=left_out)


async def _count(transaction: Transaction, asked: CountPeople) -> People:
    among = await condition(transaction, asked.audience, asked.sort)
    everybody = await _number_of(transaction, among)
    reached = asleep = 0
    moments: list[datetime] = []
    for one in await in_zones(transaction, asked):
        number = await _number_of(transaction, one.among)
        reached += number
        asleep += number if one.asleep else 0
        moments += [one.due] if number else []
    return People(reached, everybody - reached, asleep, min(moments, default=None), max(moments, default=None))


async def in_zones(transaction: Transaction, asked: CountPeople) -> list[InZone]:
    """Say who gets it where, and when."""
    among = await condition(transaction, asked.audience, asked.sort)
    if asked.audience.only:
        return [InZone(zone, asked.plan.not_before, among) for zone in await zones(transaction, among)]
    found = []
    for zone in await zones(transaction, among):
        due, asleep = due_in(zone, asked.local, asked.plan, asked.sort)
        room = has_room(asked.plan.most_a_week, due, asked.id) if asked.sort is Sort.TIP else true()
        found.append(InZone(zone, due, and_(among, chats.c.zone == zone, room), asleep))
    return found


async def _number_of(transaction: Access, among: ColumnElement[bool]) -> int:
    return await transaction.count(select(func.count()).select_from(chats).where(among))


async def condition(transaction: Transaction, audience: Audience, sort: Sort = Sort.TIP) -> ColumnElement[bool]:
    """Say in SQL whom an audience means: never staff, who may only be trying it. What is wrong is mended at everybody
    who got it, whatever they want by now.
    """
    if audience.only:
        return chats.c.chat_id == audience.only
    parts: list[ColumnElement[bool]] = [chats.c.blocked_at.is_(None)]
    if sort in WANTED:
        parts.append(WANTED[sort])
    if not audience.got:
        parts.append(~is_staff(chats.c.chat_id))
    else:
        since = transaction.now - REMOVABLE if sort is Sort.REMOVAL else EPOCH
        # A correction is for whoever may have read it, also where it is off the phone by now.
        parts.append(got(audience.got, since, read=sort is Sort.MEND))
    if audience.without:
        parts.append(~got(audience.without))
        parts.append(~_perhaps_got(audience.without))
    if audience.locale:
        parts.append(chats.c.locale == audience.locale)
    if audience.quiet_days:
        long_ago = transaction.now - timedelta(days=audience.quiet_days)
        parts.append(func.coalesce(chats.c.heard_at, chats.c.created_at) < long_ago)
    if audience.regions:
        blind = await Blind.of(transaction)
        parts.append(_has_one([blind.region(region) for region in audience.regions]))
    if audience.invites_to:
        parts.append(~await closed_to(transaction, audience.invites_to))
    return and_(*parts)


async def closed_to(transaction: Access, acts: tuple[str, ...]) -> ColumnElement[bool]:
    """Say in SQL who may not be invited to one of these."""
    blind = await Blind.of(transaction)
    return _has_one([blind.closed_to(act) for act in acts])


def got(broadcast_id: str, since: datetime = EPOCH, *, read: bool = False) -> ColumnElement[bool]:
    """Say in SQL on whose phone it arrived and still stands. since: after that moment; read: also where it is off."""
    return exists().where(
        receipts.c.chat_id == chats.c.chat_id,
        receipts.c.broadcast_id == broadcast_id,
        receipts.c.at > since,
        *(() if read else (receipts.c.off_at.is_(None),)),
    )


def _perhaps_got(broadcast_id: str) -> ColumnElement[bool]:
    """Whoever may have it gets no second one."""
    open_still = (OutboxStatus.IN_DOUBT, OutboxStatus.WAITING, OutboxStatus.CLAIMED)
    return exists().where(
        outbox.c.chat_id == chats.c.chat_id, outbox.c.broadcast_id == broadcast_id, outbox.c.status.in_(open_still)
    )


def _has_one(named: list[str]) -> ColumnElement[bool]:
    return exists().where(traits.c.chat_id == chats.c.chat_id, traits.c.trait.in_(named))


def has_room(most_a_week: int, due: datetime, but: str = "") -> ColumnElement[bool]:
    """Say in SQL who has fewer tips in the seven days around a moment than the clinic allows: those that came, those
    that may have come, and those that are to come. but: not this one, which is looked at.
    """
    if most_a_week < 1:
        return false()
    since, until = due - A_WEEK, due + A_WEEK
    had = select(receipts.c.chat_id).where(receipts.c.counts, receipts.c.at > since, receipts.c.off_at.is_(None))
    open_still = outbox.c.status.in_((WAITING, CLAIMED, OutboxStatus.IN_DOUBT))
    around = and_(outbox.c.due_at > since, outbox.c.due_at < until)
    coming = select(outbox.c.chat_id).where(
        outbox.c.broadcast_id.is_not(None), outbox.c.broadcast_id != but, outbox.c.kind.in_(COUNTED), around, open_still
    )
    # One look at both tables for everybody, not one for each person.
    both = union_all(had, coming).subquery()
    enough = select(both.c.chat_id).group_by(both.c.chat_id).having(func.count() >= most_a_week)
    return chats.c.chat_id.not_in(enough)


async def zones(transaction: Access, among: ColumnElement[bool]) -> list[str]:
    """List the time zones that these people live in."""
    return list((await transaction.scalars(select(chats.c.zone).where(among).distinct())).all())


def held(since: datetime | ColumnElement[datetime]) -> ColumnElement[bool]:
    """Say in SQL which rows wait because somebody is in the middle of something: a tip behind any question under way,
    a correction behind danger signs or an exercise only, what staff write to one patient behind an exercise, and what
    takes a tip away, or wipes, behind nothing. since: whoever was heard after it is in the middle still (BUSY_FOR ago).
    """
    its_chat = chats.c.chat_id == outbox.c.chat_id
    lately = chats.c.heard_at > since
    mends = outbox.c.kind == BubbleKind.MEND
    asks = and_(
        outbox.c.lane == int(Lane.TIP),
        outbox.c.kind.not_in((BubbleKind.REMOVAL, BubbleKind.WIPE)),
        or_(
            and_(~mends, exists().where(its_chat, chats.c.sealed_state.is_not(None), lately)),
            and_(mends, exists().where(its_chat, lately, chats.c.undisturbed == true())),
        ),
    )
    written = and_(outbox.c.kind == BubbleKind.SAY, outbox.c.name.startswith(prefix_of(QuestionBubble)))
    return or_(asks, and_(written, exists().where(its_chat, in_exercise(since))))


def in_exercise(since: datetime | ColumnElement[datetime]) -> ColumnElement[bool]:
    """Say in SQL whose hands are on a ball or a heat pack. since: as in held."""
    return and_(chats.c.in_exercise == true(), chats.c.heard_at > since)


def rows_for(one: InZone, broadcast: Broadcast, tip: Say) -> Select[tuple[object, ...]]:
    """Select outbox rows for those of a zone, in the order of the columns named in QUEUED."""
    return select(
        chats.c.chat_id,
        literal(int(tip.lane)),
        literal(broadcast.sort.value),
        literal(0),
        chats.c.locale,
        literal(tip.name),
        literal(tip.edits),
        literal(one.due, outbox.c.due_at.type),
        literal(OutboxStatus.WAITING.value),
        literal(0),
        literal(broadcast.id),
    ).where(one.among, chats.c.zone == one.zone)


QUEUED = (
    "chat_id", "lane", "kind", "step", "locale", "name", "edits", "due_at", "status", "tries", "broadcast_id",
)  # fmt: skip


def due_in(zone: str, local: Local | None, plan: Plan, sort: Sort) -> tuple[datetime, bool]:
    """Say when those of a zone get it (aware): at their own time of day, never in their quiet hours; and whether it
    waits for their morning. What takes a tip away makes no sound, and does not wait.
    """
    moment = plan.not_before
    if local is not None:
        moment = max(moment, local_moment(datetime.fromisoformat(local.day), local.at, zone))
    if sort is Sort.REMOVAL:
        return moment, False
    due = outside_quiet_hours(moment, zone, plan.quiet)
    return due, due > moment
