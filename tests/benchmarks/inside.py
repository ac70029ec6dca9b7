"""What a bot costs inside, with a Telegram that answers at once: an update of a real walk, a tip, past sessions.

No emulator and no socket is measured with it: the calls end at the transport.
"""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from itertools import count
from time import monotonic, process_time
from typing import Any, Final

from bot import app as composition
from bot.app import App, Transports
from bot.care.planning.cadence import QuietHours
from bot.care.record.history import CareSession, PressedPoint
from bot.clock import TravelClock
from bot.content import Content
from bot.gateway.transport import InProcessRequest, Part
from bot.gateway.way_out.budget import SendingLimits
from bot.settings import Settings
from bot.store.clinic import broadcasts
from bot.store.ground.vault import Vault, fresh_key
from bot.store.records import ChatRecord, Event, Outcome, Received
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import KeepBroadcast, KeepSession, SendBroadcast
from bot.talk.tips import Audience, Broadcast, Plan, Post
from tests.benchmarks.updates import Fresh
from tests.known import apologise, patient
from tests.outside import FREE, NOON, person, world
from tests.playing import play
from tests.walk import CHECKED_IN, PLANNED, SCREENED, WELCOME

PEOPLE: Final = 30
AT_ONCE: Final = 10
"""People who tap at the same moment."""

READERS: Final = 600
PAST: Final = (0, 60)
"""Sessions behind somebody."""

FIRST: Final = 1001
"""The chat that walked the walk."""


@dataclass
class Telegram:
    """Says yes to everything at once, and notes when."""

    sent_at: list[float] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    async def call(self, url: str, fields: Mapping[str, str], files: Mapping[str, Part]) -> tuple[int, bytes]:
        """Answer one call."""
        del files
        method = url.rsplit("/", 1)[-1].lower()
        if method.startswith(("send", "edit", "copy")):
            self.sent_at.append(monotonic())
        return 200, json.dumps({"ok": True, "result": self._result(method, fields)}).encode()

    def _result(self, method: str, fields: Mapping[str, str]) -> Any:
        if method == "getme":
            return {"id": 7000000001, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
        if not method.startswith(("send", "edit")):
            return True
        chat = {"id": int(fields["chat_id"]), "type": "private", "first_name": "Ana"}
        number = int(fields.get("message_id") or next(self.numbers))
        message = {"message_id": number, "date": 1, "chat": chat, "text": fields.get("text", "")}
        photo = [{"file_id": f"photo{number}", "file_unique_id": "u", "width": 1, "height": 1}]
        return message | ({"photo": photo} if method == "sendphoto" else {})


@asynccontextmanager
async def bot(url: str, known: Content, limits: SendingLimits) -> AsyncIterator[tuple[App, Telegram, TravelClock]]:
    """Run the whole bot, with its clock stopped."""
    telegram, clock = Telegram(), TravelClock(NOON, runs=False)
    settings = Settings(_env_file=None, database_url=url)
    store = await composition.open_store(settings, Vault((fresh_key(),)))
    transport = InProcessRequest(telegram.call)
    token = "7000000001:Benchmark"  # noqa: S105 - opens nothing
    app = composition.build(settings, known, store, Transports(transport, transport), token, clock.now, limits)
    await app.bot.initialize()
    async with app.running():
        gc.freeze()  # as `run` does
        yield app, telegram, clock


async def updates_of_a_walk() -> list[dict[str, Any]]:
    """Give what Telegram hands out while somebody walks from the first hello to the first point."""
    async with world() as (app, emulator, clock):
        noted: list[dict[str, Any]] = []
        take = app.intake.take

        async def noting(raws: Sequence[dict[str, Any]], *, offset: int | None = None) -> None:
            noted.extend(deepcopy(list(raws)))
            await take(raws, offset=offset)

        app.intake.take = noting  # type: ignore[method-assign]
        await play(person(app, emulator, clock, FIRST), (*WELCOME, *SCREENED, *CHECKED_IN, *PLANNED))
        return noted


def _as_from(raw: Any, chat_id: int) -> Any:
    """Give the same update from somebody else."""
    if isinstance(raw, dict):
        return {
            name: chat_id if name == "id" and value == FIRST else _as_from(value, chat_id)
            for name, value in raw.items()
        }
    return [_as_from(one, chat_id) for one in raw] if isinstance(raw, list) else raw


async def cpu_of_a_walk(fresh: Fresh, known: Content, walk: Sequence[dict[str, Any]]) -> tuple[float, float]:
    """Give milliseconds of CPU and requests an update."""
    async with bot(fresh(), known, FREE) as (app, telegram, _):
        numbers = count(1)
        took, heard = 0.0, 0
        for first in range(FIRST, FIRST + PEOPLE + AT_ONCE, AT_ONCE):
            if first == FIRST + AT_ONCE:  # the first few warmed it up: pictures are known, statements compiled
                telegram.sent_at.clear()
                took, heard = 0.0, 0
            for raw in walk:
                batch = [_as_from(raw, chat) | {"update_id": next(numbers)} for chat in range(first, first + AT_ONCE)]
                before = process_time()
                await app.intake.take(batch)
                await app.settle()
                took += process_time() - before
                heard += len(batch)
        return took / heard * 1000, len(telegram.sent_at) / heard


async def past_sessions(fresh: Fresh, known: Content) -> list[float]:
    """Give milliseconds of CPU for a word of somebody with none, and with many sessions behind them."""
    async with bot(fresh(), known, FREE) as (app, _, clock):
        took = []
        numbers = count(1)
        for place, sessions in enumerate(PAST):
            chats = range(10_000 * (place + 1), 10_000 * (place + 1) + PEOPLE)
            for chat_id in chats:
                await _knows(app, chat_id, sessions, clock.now())
            before = process_time()
            for chat_id in chats:
                said = {"id": chat_id, "is_bot": False, "first_name": "Ana", "language_code": "en"}
                message = {"message_id": 1, "from": said, "chat": {"id": chat_id, "type": "private"}, "date": 1}
                await app.intake.take([{"update_id": next(numbers), "message": message | {"text": "/settings"}}])
                await app.settle()
            took.append((process_time() - before) / PEOPLE * 1000)
        return took


async def _knows(app: App, chat_id: int, sessions: int, now: datetime) -> None:
    points = (PressedPoint("tfl", "left", 90, "time", "tennis_ball"),)
    begun = [now - timedelta(days=2 * (one + 1)) for one in range(sessions)]
    effects = tuple(KeepSession(CareSession(one, one + timedelta(minutes=9), 6, 5, points)) for one in begun)

    def remember(chat: ChatRecord, event: Event) -> Outcome:
        del event
        return Outcome(chat.step + 1, None, replace(patient(now), tips=True), {}, (), effects)

    await app.store.receive([Received(None, chat_id, "{}")], now)
    await app.store.hear_next(chat_id, remember, apologise, now)


@dataclass(frozen=True, slots=True)
class Tip:
    """A tip to all: how fast, the fullest second, and what a message cost."""

    a_second: float
    fullest: int
    cpu_ms: float


async def a_tip(fresh: Fresh, known: Content) -> Tip:
    """Send a tip to many at the limit that Telegram sets."""
    plan = Plan(NOON, QuietHours(time(21), time(8)), 2)
    tip = Broadcast("bench", 1, Post("text", "Walk a little every day."), Audience())
    say = Say(Text("score", {"score": "1"}), lane=Lane.TIP, tip="bench")
    async with bot(fresh(), known, SendingLimits()) as (app, telegram, clock):
        for chat_id in range(1, READERS + 1):
            await _knows(app, chat_id, 0, clock.now())
        await app.store._at(clock.now(), lambda one: broadcasts.keep(one, KeepBroadcast(tip, say)))  # noqa: SLF001
        await app.store._at(clock.now(), lambda one: broadcasts.send(one, SendBroadcast("bench", plan)))  # noqa: SLF001
        before = process_time()
        clock.move(timedelta(hours=1).total_seconds())  # nobody is in the middle of anything any more
        app.sender.wake()
        while len(telegram.sent_at) < READERS:  # noqa: ASYNC110 - looking costs what is measured
            await asyncio.sleep(0.2)
        cpu, sent = process_time() - before, telegram.sent_at
    fullest = max(sum(1 for other in sent if start <= other < start + 1.0) for start in sent)
    return Tip((len(sent) - 1) / (sent[-1] - sent[0]), fullest, cpu / len(sent) * 1000)
