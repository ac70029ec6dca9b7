"""How courses of tips go: what one patient had this week, and how many are on a course."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.care.planning.cadence import A_WEEK
from bot.store.clinic.audience import COUNTED
from bot.store.clinic.staff_rows import is_staff
from bot.store.ground.tables import WAITING, chats, outbox, receipts, timers
from bot.store.ground.transaction import Access, Transaction
from bot.talk.tips import RecentTips, SeriesNumbers, SeriesTally, TipsHad


async def had(transaction: Transaction, asked: TipsHad) -> RecentTips:
    """Give the tips that a chat got in seven days, of whatever kind, and those that wait for it."""
    got = await transaction.scalars(
        select(receipts.c.at)
        .where(receipts.c.chat_id == asked.chat_id, receipts.c.counts, receipts.c.off_at.is_(None))
        .where(receipts.c.at > transaction.now - A_WEEK)
        .order_by(receipts.c.at)
    )
    coming = await transaction.count(
        select(func.count())
        .select_from(outbox)
        .where(
            outbox.c.chat_id == asked.chat_id,
            outbox.c.kind.in_(COUNTED),
            outbox.c.broadcast_id.is_not(None),
            outbox.c.status == WAITING,
        )
    )
    return RecentTips(tuple(got.all()), coming)


async def tally(transaction: Access, asked: SeriesNumbers) -> SeriesTally:
    """Count who is on a course, and what became of its tips; staff who only try it count nowhere."""
    on_it = await transaction.count(
        select(func.count())
        .select_from(timers.join(chats, chats.c.chat_id == timers.c.chat_id))
        .where(timers.c.key == asked.key, chats.c.wants_tips, chats.c.blocked_at.is_(None))
        .where(~is_staff(chats.c.chat_id))
    )
    found = await transaction.execute(
        select(receipts.c.reaction, func.count())
        .where(receipts.c.broadcast_id.startswith(asked.tip, autoescape=True), ~is_staff(receipts.c.chat_id))
        .group_by(receipts.c.reaction)
    )
    counts = {reaction: int(number) for reaction, number in found}
    return SeriesTally(on_it, sum(counts.values()), counts.get("helpful", 0), counts.get("not_for_me", 0))
