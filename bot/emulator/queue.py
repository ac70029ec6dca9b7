"""Updates that wait for the bot: handed out by getUpdates, kept until a higher offset confirms them."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.emulator.refusals import Conflict

_OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
_WEBHOOK_SET = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
_KEPT_SECONDS = 24 * 3600.0
_ONLY_WHEN_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class Update:
    """One update as JSON. chat_id is 0 when it belongs to no chat."""

    update_id: int
    body: Mapping[str, Any]
    chat_id: int
    created_at: float


@dataclass(slots=True)
class UpdateQueue:
    """The one queue of a bot. deliver is set while a webhook takes the updates instead."""

    now: Callable[[], float]
    next_id: int
    allowed: frozenset[str] = frozenset()
    waiting: deque[Update] = field(default_factory=deque)
    deliver: Callable[[Update], None] | None = None
    _poller: asyncio.Future[None] | None = None

    def add(self, content: Mapping[str, Any], chat_id: int = 0) -> int:
        """Queue an update under the next number, if its kind is one that the bot asked for."""
        number = self.next_id
        self.next_id += 1
        if self._wanted(content):
            self.put({"update_id": number, **content}, chat_id)
        return number

    def put(self, body: Mapping[str, Any], chat_id: int = 0) -> None:
        """Queue a body that brings its own update_id, well formed or not, wanted or not."""
        number = body.get("update_id")
        number = number if isinstance(number, int) else self.next_id
        self.next_id = max(self.next_id, number + 1)
        update = Update(number, body, chat_id, self.now())
        if self.deliver is not None:
            self.deliver(update)
            return
        self.waiting.append(update)
        self.release()

    def _wanted(self, content: Mapping[str, Any]) -> bool:
        kind = next(iter(content), "")
        return kind in self.allowed if self.allowed else kind not in _ONLY_WHEN_ASKED

    async def take(self, offset: int, limit: int, timeout: float) -> list[Mapping[str, Any]]:
        """Confirm what lies below offset, then wait up to timeout seconds for something to hand out."""
        if self.deliver is not None:
            raise Conflict(_WEBHOOK_SET)
        self._displace()
        self._confirm(offset)
        if not self.waiting and timeout > 0:
            await self._wait(timeout)
        return [update.body for update in list(self.waiting)[:limit]]

    def _displace(self) -> None:
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(Conflict(_OTHER_POLLER))
        self._poller = None

    def divert(self, deliver: Callable[[Update], None]) -> None:
        """From now on a webhook takes the updates, those that wait first."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(Conflict("terminated by setWebhook request"))
        self.deliver = deliver
        while self.waiting:
            deliver(self.waiting.popleft())

    def release(self) -> None:
        """Let the waiting poll go home with what there is."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    def take_back(self, undelivered: Iterable[Update]) -> None:
        """No webhook any longer: what it did not deliver waits for getUpdates again."""
        self.deliver = None
        self.waiting.extendleft(reversed(list(undelivered)))

    def _confirm(self, offset: int) -> None:
        oldest = self.now() - _KEPT_SECONDS
        if offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popleft()
        while self.waiting and (self.waiting[0].update_id < offset or self.waiting[0].created_at < oldest):
            self.waiting.popleft()

    async def _wait(self, seconds: float) -> None:
        poller = self._poller = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait_for(poller, seconds)
        except TimeoutError:
            pass
        finally:
            if self._poller is poller:
                self._poller = None
