"""Updates by webhook: posted to the bot's address, per chat one after the other, again until it answers 2xx.

An answer may hold a method, which is carried out as a call whose result nobody hears.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from bot.emulator.posting import Posted
from bot.emulator.queue import Update

Post = Callable[[str, Mapping[str, str], bytes], Awaitable[Posted]]
"""Address, headers, body → answer. Raises OSError when nobody listens there."""

Answered = Callable[[Posted], Awaitable[None]]

Sleep = Callable[[float], Awaitable[None]]

_SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  a header's name, no secret
_LONGEST_PAUSE = 60.0


@dataclass(frozen=True, slots=True)
class Target:
    """Where setWebhook points."""

    url: str
    secret: str = ""
    most_connections: int = 40
    allowed: tuple[str, ...] = ()


@dataclass(slots=True)
class Webhook:
    """Delivers updates while a target is set. Each chat has a lane: its next update waits for the 2xx of the last."""

    post: Post
    sleep: Sleep
    now: Callable[[], float]
    answered: Answered
    target: Target | None = None
    last_error: str = ""
    last_error_at: float = 0.0
    _lanes: dict[int, deque[Update]] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _free: asyncio.Semaphore = field(default_factory=asyncio.Semaphore)

    @property
    def pending(self) -> int:
        return sum(len(lane) for lane in self._lanes.values())

    def start(self, target: Target) -> None:
        self.target = target
        self.last_error, self.last_error_at = "", 0.0
        self._free = asyncio.Semaphore(target.most_connections)

    def stop(self) -> list[Update]:
        """Stop delivering; what was not delivered, in order."""
        for task in self._tasks:
            task.cancel()
        left = sorted((u for lane in self._lanes.values() for u in lane), key=lambda update: update.update_id)
        self._tasks, self._lanes, self.target = set(), {}, None
        return left

    def deliver(self, update: Update) -> None:
        lane = self._lanes.get(update.chat_id)
        if lane is not None:
            lane.append(update)
            return
        lane = self._lanes[update.chat_id] = deque([update])
        task = asyncio.get_running_loop().create_task(self._drain(update.chat_id, lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _drain(self, chat_id: int, lane: deque[Update]) -> None:
        while lane:
            pause = 1.0
            while not await self._posted(lane[0]):
                await self.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
            lane.popleft()
        if self._lanes.get(chat_id) is lane:
            del self._lanes[chat_id]

    async def _posted(self, update: Update) -> bool:
        target = self.target
        if target is None:
            return False
        headers = {"Content-Type": "application/json"} | ({_SECRET: target.secret} if target.secret else {})
        try:
            async with self._free:
                posted = await self.post(target.url, headers, json.dumps(update.body).encode())
        except OSError as error:
            self._failed(f"Connection failed: {type(error).__name__}")
            return False
        if not 200 <= posted.status < 300:  # noqa: PLR2004
            self._failed(f"Wrong response from the webhook: {posted.status}")
            return False
        await self.answered(posted)
        return True

    def _failed(self, words: str) -> None:
        self.last_error, self.last_error_at = words, self.now()
