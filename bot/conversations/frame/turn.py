"""What a conversation may look at when somebody has said something."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.store.records import ChatRecord


@dataclass(frozen=True, slots=True)
class Turn:
    """A chat as it is now, its state read, and the moment (aware, UTC)."""

    chat: ChatRecord
    state: object | None
    person: Person
    catalog: Catalog
    now: datetime
