"""What a conversation may ask the store about reminders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.talk.query import Query


@dataclass(frozen=True, slots=True)
class NextReminder(Query[datetime | None]):
    """When is this chat reminded next (aware, UTC)? None where it is not. key: how the timers' keys begin."""

    chat_id: int
    key: str
