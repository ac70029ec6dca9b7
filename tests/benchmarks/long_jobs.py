"""What takes long with 100,000 patients, and how long anybody waits meanwhile.

A bystander's transaction is asked for again and again; the longest of them is what a patient would have waited.
A tip is kept, and a claim made, once before: what a process builds once in its life is no wait of every day.
"""

from __future__ import annotations

import asyncio
import gc
import tempfile
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import islice
from time import perf_counter, process_time
from typing import Any

from sqlalchemy import Table, insert

from bot.care.planning.cadence import QuietHours
from bot.care.record.person import Person
from bot.care.record.retention import USUAL
from bot.store.clinic import broadcasts
from bot.store.ground.database import full_url, open_database
from bot.store.ground.tables import care_sessions, chats, inbox, outbox, receipts
from bot.store.ground.transaction import Transaction
from bot.store.ground.vault import Vault, fresh_key
from bot.store.migrations import to_head
from bot.store.store import Store
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import KeepBroadcast, SendBroadcast
from bot.talk.patients import AtAGlance
from bot.talk.queries import AnyQuery
from bot.talk.tips import Audience, Broadcast, CountPeople, Plan, Post

PATIENTS, HEARD, SENT, TIPS_HAD = 100_000, 1_000_000, 500_000, 200_000
NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
ZONES = ("America/Chicago", "America/New_York", "America/Los_Angeles", "America/Denver", "Europe/Madrid")
GOAL = 10
"""Milliseconds that nobody waits longer than."""


@dataclass(frozen=True, slots=True)
class Job:
    """cpu and longest in milliseconds; longest: of the bystander's waits."""

    name: str
    cpu: float
    longest: float


async def show() -> None:
    """Print a line a job."""
    print(f"long jobs with {PATIENTS:,} patients, {HEARD:,} events and {SENT:,} messages of the past, SQLite")
    for job in await measure():
        print(f"  {job.name}: {job.cpu:.0f} ms of CPU, the longest wait meanwhile {job.longest:.1f} ms (goal {GOAL})")


async def measure() -> list[Job]:
    """Carry each job out, with somebody who stands by."""
    found = []
    with tempfile.TemporaryDirectory(prefix="tenderspot-bench-") as folder:
        database = open_database(full_url(f"sqlite:///{folder}/clinic.db"))
        await to_head(database)
        store = Store(database, Vault((fresh_key(),)), Person())
        await _fill(database.run_sync)
        await _once(store)
        gc.collect()
        gc.freeze()  # as `run` does
        for name, work in _jobs(store).items():
            job = await _watched(store, name, work)
            found.append(job)
            print(f"  {name}: {job.cpu:.0f} ms of CPU, the longest wait meanwhile {job.longest:.1f} ms (goal {GOAL})")
        await store.close()
    return found


async def _once(store: Store) -> None:
    say = Say(Text("score", {"score": "1"}), lane=Lane.TIP, tip="before")
    keep = KeepBroadcast(Broadcast("before", 1, Post("text", "Rest a little."), Audience()), say)
    await store._at(NOW, lambda transaction: broadcasts.keep(transaction, keep))  # noqa: SLF001
    await store.settle_and_claim([], "bench", NOW - timedelta(days=1), (), [30] * len(Lane))


def _jobs(store: Store) -> dict[str, Callable[[], Awaitable[object]]]:
    plan = Plan(NOW, QuietHours(time(21), time(8)), 2)
    tip = Broadcast("bench", 1, Post("text", "Walk a little every day."), Audience())
    say = Say(Text("score", {"score": "1"}), lane=Lane.TIP, tip="bench")

    def at(work: Callable[[Transaction], Any]) -> Callable[[], Awaitable[object]]:
        return lambda: store._at(NOW, work)  # noqa: SLF001

    def over_everybody(asked: AnyQuery) -> Callable[[], Awaitable[object]]:
        return lambda: store._looked_up(asked, NOW)  # noqa: SLF001

    async def a_claim() -> object:
        return await store.settle_and_claim([], "bench", NOW - timedelta(days=1), (), [30] * len(Lane))

    return {
        "chats that wait to be heard": store.waiting_chats,
        "all patients at a glance": over_everybody(AtAGlance()),
        "counting who gets a tip": over_everybody(CountPeople(tip.audience, plan, tip.local, tip.sort)),
        "keeping a tip": at(lambda transaction: broadcasts.keep(transaction, KeepBroadcast(tip, say))),
        "queueing it for everybody": at(lambda transaction: broadcasts.send(transaction, SendBroadcast("bench", plan))),
        "a claim while it waits for tomorrow": a_claim,
        "forgetting what is old": lambda: store.forget_old(NOW, USUAL),
    }


async def _watched(store: Store, name: str, work: Callable[[], Awaitable[object]]) -> Job:
    waits: list[float] = []
    over = asyncio.Event()

    async def stands_by() -> None:
        while not over.is_set():
            began = perf_counter()
            await store.file_id("nothing")
            waits.append(perf_counter() - began)
            await asyncio.sleep(0.001)

    bystander = asyncio.create_task(stands_by())
    await asyncio.sleep(0.1)
    waits.clear()
    before = process_time()
    await work()
    cpu = process_time() - before
    over.set()
    await bystander
    return Job(name, cpu * 1000, max(waits, default=0.0) * 1000)


async def _fill(run_sync: Callable[[Any], Awaitable[object]]) -> None:
    for table, rows in _past():
        batches = iter(rows)
        while batch := list(islice(batches, 20_000)):
            await run_sync(lambda connection, table=table, batch=batch: connection.execute(insert(table), batch))


def _past() -> Iterator[tuple[Table, Iterable[dict[str, object]]]]:
    long_ago = NOW - timedelta(days=4)
    yield (
        chats,
        (
            {
                "chat_id": number,
                "created_at": long_ago,
                "heard_at": NOW - timedelta(hours=number % 300),
                "zone": ZONES[number % len(ZONES)],
                "wants_tips": number % 4 > 0,
                "welcomed": True,
                "joined_at": long_ago,
            }
            for number in range(1, PATIENTS + 1)
        ),
    )
    yield (
        inbox,
        (
            {"update_id": n, "chat_id": n % PATIENTS + 1, "kind": "update", "received_at": long_ago, "status": "heard"}
            for n in range(1, HEARD + 1)
        ),
    )
    yield (
        outbox,
        (
            {
                "chat_id": n % PATIENTS + 1,
                "lane": 1,
                "kind": "say",
                "step": 1,
                "locale": "en",
                "due_at": long_ago,
                "sent_at": long_ago,
                "status": "sent",
            }
            for n in range(1, SENT + 1)
        ),
    )
    yield (
        receipts,
        (
            {
                "broadcast_id": f"tip{n // PATIENTS}",
                "chat_id": n % PATIENTS + 1,
                "at": NOW - timedelta(days=n // PATIENTS),
                "reaction": "",
                "counts": True,
            }
            for n in range(TIPS_HAD)
        ),
    )
    yield (
        care_sessions,
        (
            {"chat_id": n % PATIENTS + 1, "started_at": NOW - timedelta(days=n // PATIENTS), "sealed_body": "x" * 300}
            for n in range(TIPS_HAD)
        ),
    )
