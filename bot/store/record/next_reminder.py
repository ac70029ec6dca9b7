"""When a chat is reminded next."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select

from bot.store.ground.tables import timers
from bot.store.ground.transaction import Access
from bot.talk.reminding import NextReminder


async def due(transaction: Access, asked: NextReminder) -> datetime | None:
    """Give the earliest of its timers (aware, UTC); None where there is none."""
    of_this = (timers.c.chat_id == asked.chat_id, timers.c.key.startswith(asked.key, autoescape=True))
    moment: datetime | None = await transaction.scalar(select(func.min(timers.c.due_at)).where(*of_this))
    return moment
