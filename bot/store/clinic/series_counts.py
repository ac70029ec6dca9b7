"""How courses of tips go: what one patient had this week, and how many are on a course."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select

from bot.store.clinic.audience import A_WEEK
from bot.store.ground.database import Connection
from bot.store.ground.tables import WAITING, chats, outbox, receipts, timers
from bot.talk.tips import RecentTips, SeriesNumbers, SeriesTally, TipsHad


async def had(connection: Connection, asked: TipsHad, now: datetime) -> RecentTips:
    """Give the tips that a chat got in seven days, of whatever kind, and those that wait for it."""
    got = await connection.scalars(
        select(receipts.c.at)
        .where(receipts.c.chat_id == asked.chat_id, receipts.c.at > now - A_WEEK)
        .order_by(receipts.c.at)
    )
    coming = await connection.scalar(
        select(func.count())
        .select_from(outbox)
        .where(outbox.c.chat_id == asked.chat_id, outbox.c.broadcast_id.is_not(None), outbox.c.status == WAITING)
    )
    return RecentTips(tuple(got.all()), int(coming or 0))


async def tally(connection: Connection, asked: SeriesNumbers) -> SeriesTally:
    """Count who is on a course, and what became of its tips."""
    on_it = await connection.scalar(
        select(func.count())
        .select_from(timers.join(chats, chats.c.chat_id == timers.c.chat_id))
        .where(timers.c.key == asked.key, chats.c.wants_tips, chats.c.blocked_at.is_(None))
    )
    found = await connection.execute(
        select(receipts.c.reaction, func.count())
        .where(receipts.c.broadcast_id.startswith(asked.tip, autoescape=True))
        .group_by(receipts.c.reaction)
    )
    counts = {reaction: int(number) for reaction, number in found}
    return SeriesTally(int(on_it or 0), sum(counts.values()), counts.get("helpful", 0), counts.get("not_for_me", 0))
