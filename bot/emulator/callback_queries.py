"""Taps on inline buttons that wait for answerCallbackQuery."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.emulator.refusals import BadRequest

_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@dataclass(frozen=True, slots=True)
class CallbackQuery:
    """A tap, and when it happened."""

    query_id: str
    chat_id: int
    message_id: int
    asked_at: float


@dataclass(slots=True)
class CallbackQueries:
    """Open taps, oldest first. A tap can be answered once, within `lifetime` seconds."""

    now: Callable[[], float]
    lifetime: float
    _open: dict[str, CallbackQuery] = field(default_factory=dict)
    _next: int = 4_611_686_018_427_000_001

    def ask(self, chat_id: int, message_id: int) -> CallbackQuery:
        query = CallbackQuery(str(self._next), chat_id, message_id, self.now())
        self._next += 1
        self._open[query.query_id] = query
        return query

    def answer(self, query_id: str) -> CallbackQuery:
        query = self._open.pop(query_id, None)
        if query is None or self.now() - query.asked_at > self.lifetime:
            raise BadRequest(_TOO_OLD)
        return query
