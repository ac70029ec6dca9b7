"""A Bot API in a process of its own, as light as can be: it hands out messages and times the answers.

The first line of standard input holds what to do, as JSON (see Load); the line written then, how it went (see Done).
A message counts as answered when the first sendMessage for its chat begins to arrive after it was handed out.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from time import monotonic, time
from typing import Any

from aiohttp import web

MOST = 100
"""Updates a poll, as Telegram."""


@dataclass(frozen=True, slots=True)
class Load:
    """chats: how many people; messages: of each. a_second: messages a second over all, None: all at once.

    round_trip: seconds that each request takes to be answered.
    """

    chats: int
    messages: int
    a_second: float | None = None
    round_trip: float = 0.0


@dataclass(frozen=True, slots=True)
class Done:
    """seconds: from the first message to the last answer; waits: seconds of each message until its answer, sorted."""

    seconds: float
    waits: list[float]


class Api:
    """Answers what a bot that echoes asks for."""

    def __init__(self) -> None:
        """Begin with nothing to hand out."""
        self._updates: deque[dict[str, Any]] = deque()
        self._came = asyncio.Event()
        self._asked: dict[int, deque[float]] = {}
        self._number = 0
        self._waits: list[float] = []
        self._all: int | None = None
        self.polled = asyncio.Event()
        self.over = asyncio.Event()
        self.round_trip = 0.0

    async def puts(self, load: Load) -> Done:
        """Hand out all messages, and wait for their answers."""
        self.round_trip = load.round_trip
        self._all = load.chats * load.messages
        began = monotonic()
        for number in range(load.messages):
            for chat_id in range(1, load.chats + 1):
                if load.a_second is not None:
                    due = began + (number * load.chats + chat_id) / load.a_second
                    await asyncio.sleep(max(0.0, due - monotonic()))
                self._put(chat_id, f"message {number}")
        await self.over.wait()
        return Done(monotonic() - began, sorted(self._waits))

    def _put(self, chat_id: int, text: str) -> None:
        self._number += 1
        person = {"id": chat_id, "is_bot": False, "first_name": "Ana", "language_code": "en"}
        chat = {"id": chat_id, "type": "private", "first_name": "Ana"}
        message = {"message_id": self._number, "from": person, "chat": chat, "date": int(time()), "text": text}
        self._updates.append({"update_id": self._number, "message": message})
        self._asked.setdefault(chat_id, deque()).append(monotonic())
        self._came.set()

    async def answers(self, request: web.Request) -> web.Response:
        """Answer any method."""
        fields = dict(request.query) | {name: str(value) for name, value in (await request.post()).items()}
        method = request.match_info["method"].lower()
        if method == "getupdates":
            result: Any = await self._handed(fields)
        elif method == "getme":
            result = {"id": 7000000001, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
        elif method == "sendmessage":
            result = self._sent(int(fields["chat_id"]), fields.get("text", ""))
        else:
            result = True
        if self.round_trip and method != "getupdates":
            await asyncio.sleep(self.round_trip)
        return web.json_response({"ok": True, "result": result})

    async def _handed(self, fields: dict[str, str]) -> list[dict[str, Any]]:
        self.polled.set()
        offset = int(fields.get("offset") or 0)
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()
        if not self._updates:
            self._came.clear()
            try:
                async with asyncio.timeout(float(fields.get("timeout") or 0)):
                    await self._came.wait()
            except TimeoutError:
                return []
        return [self._updates[number] for number in range(min(MOST, len(self._updates)))]

    def _sent(self, chat_id: int, text: str) -> dict[str, Any]:
        asked = self._asked.get(chat_id)
        if asked:
            self._waits.append(monotonic() - asked.popleft())
        if len(self._waits) == self._all:
            self.over.set()
        self._number += 1
        chat = {"id": chat_id, "type": "private", "first_name": "Ana"}
        return {"message_id": self._number, "date": int(time()), "chat": chat, "text": text}


@asynccontextmanager
async def serving(api: Api) -> AsyncIterator[str]:
    """Serve on a free port of loopback; give the address."""
    app = web.Application(client_max_size=2**24)
    app.router.add_route("*", "/bot{token}/{method}", api.answers)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port, *_ = runner.addresses[0]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


async def main() -> None:
    """Write the address; once somebody polls, "polled"; then carry out what is asked for."""
    api = Api()
    async with serving(api) as address:
        print(address, flush=True)
        await api.polled.wait()
        print("polled", flush=True)
        load = Load(**json.loads(await asyncio.to_thread(sys.stdin.readline)))
        print(json.dumps(asdict(await api.puts(load))), flush=True)
        await asyncio.to_thread(sys.stdin.readline)


if __name__ == "__main__":
    asyncio.run(main())
