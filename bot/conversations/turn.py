"""All that a conversation may look at in one turn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.care.catalog import Catalog
from bot.care.person import Person
from bot.store.records import ChatRecord


@dataclass(frozen=True, slots=True)
class Turn:
    """The chat, its state and its person, the content, and what time it is (aware, UTC)."""

    chat: ChatRecord
    state: object | None
    person: Person
    catalog: Catalog
    now: datetime
