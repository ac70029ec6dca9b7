"""What just happened on a phone's screen: a stream that tests and the phone page listen to."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["message", "edit", "delete", "action", "keyboard", "toast", "blocked", "profile", "closing"]


@dataclass(frozen=True, slots=True)
class Change:
    """chat_id 0 concerns every chat. text, alert and query_id belong to a toast."""

    kind: Kind
    chat_id: int
    message_id: int = 0
    text: str = ""
    alert: bool = False
    query_id: str = ""


Listener = asyncio.Queue[Change]


@dataclass(slots=True)
class Changes:
    """Listeners by chat, so that a change costs only those who listen to its chat."""

    _listeners: dict[int, set[Listener]] = field(default_factory=dict)

    def publish(self, change: Change) -> None:
        heard_by = self._listeners.get(change.chat_id, ()) if change.chat_id else self._everyone()
        for listener in tuple(heard_by):
            listener.put_nowait(change)

    def _everyone(self) -> set[Listener]:
        return {listener for listeners in self._listeners.values() for listener in listeners}

    @contextmanager
    def of(self, chats: Iterable[int]) -> Iterator[Listener]:
        """Fill a queue with the changes of these chats while the block runs."""
        listener: Listener = asyncio.Queue()
        ids = tuple(chats)
        for chat_id in ids:
            self._listeners.setdefault(chat_id, set()).add(listener)
        try:
            yield listener
        finally:
            for chat_id in ids:
                self._listeners[chat_id].discard(listener)
                if not self._listeners[chat_id]:
                    del self._listeners[chat_id]
