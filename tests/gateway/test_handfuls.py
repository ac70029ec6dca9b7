"""Tips that are taken up together: a commit for a handful, one after the other, and never twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.care.record.person import Person
from bot.clock import TravelClock
from bot.gateway.transport import _leaves
from bot.gateway.way_out.budget import LARGEST_HANDFUL, Budget, SendingLimits
from bot.gateway.way_out.sender import Sender
from bot.metrics import Metrics
from bot.store.ground.database import Sqlite, Work, full_url
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.records import ChatRecord, Event, Outcome, Outgoing, Received, Sent
from bot.store.statuses import OutboxStatus
from bot.store.store import Store
from bot.talk.bubbles import Lane, Say, Text
from tests.known import apologise

LIMITS = SendingLimits()
READERS = 40


class Counted(Sqlite):
    """Counts transactions."""

    count = 0

    async def run(self, work: Work[Any]) -> Any:
        self.count += 1
        return await super().run(work)


class Reaches:
    """Brings a row to whoever it is for, up to a moment after which nothing is answered any more."""

    def __init__(self, most: int = 10_000) -> None:
        self.most = most
        self.got: Counter[int] = Counter()
        self.refuses = False
        self.stuck = asyncio.Event()

    async def deliver(self, row: Outgoing) -> Sent:
        await _leaves()
        if self.refuses:
            raise RetryAfter(60)
        self.got[row.chat_id] += 1
        if self.got.total() >= self.most:
            self.stuck.set()
            await asyncio.get_running_loop().create_future()
        return Sent(row, OutboxStatus.SENT)


class Steady:
    """Seconds that go on by a little whenever somebody asks for them."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        self.now += 0.004
        return self.now


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Counted]:
    opened = Counted(full_url(f"sqlite:///{tmp_path}/test.db"))
    await to_head(opened)
    yield opened
    await opened.close()


@pytest.fixture
async def store(database: Counted, vault: Vault, clock: TravelClock) -> Store:
    """Knows a tip that waits for each of many."""
    opened = Store(database, vault, Person())
    for chat_id in range(1, READERS + 1):
        await say(opened, clock, chat_id, Lane.TIP)
    return opened


async def say(store: Store, clock: TravelClock, chat_id: int, lane: Lane) -> None:
    def hear(chat: ChatRecord, event: Event) -> Outcome:
        del event
        return Outcome(chat.step + 1, None, chat.person, {}, (Say(Text(lane.name), lane=lane),))

    await store.receive([Received(None, chat_id, "{}")], clock.now())
    await store.hear_next(chat_id, hear, apologise, clock.now())


@asynccontextmanager
async def sending(store: Store, clock: TravelClock, reaches: Reaches, steady: Steady) -> AsyncIterator[Sender]:
    sender = Sender(store, reaches, Budget(LIMITS), clock.now, "me", Metrics(), idle=0.01, steady=steady)
    running = asyncio.create_task(sender.run())
    try:
        yield sender
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError, TimeoutError):
            await asyncio.wait_for(running, 0.2)


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():  # noqa: ASYNC110 - no time passes
            await asyncio.sleep(0)


async def standing(store: Store, clock: TravelClock) -> Counter[str]:
    rows = (await store.queues(clock.now())).rows
    return Counter({status: number for (_, status), number in rows.items()})


async def test_a_tip_to_many_costs_two_commits_a_handful(store: Store, database: Counted, clock: TravelClock) -> None:
    reaches, before = Reaches(), database.count
    async with sending(store, clock, reaches, Steady()) as sender:
        await until(lambda: reaches.got.total() == READERS)
        spent = database.count - before
        await sender.quiet(within=10)
    assert spent <= 2 * (READERS / LARGEST_HANDFUL) + 2
    assert await standing(store, clock) == {"sent": READERS}


@pytest.mark.parametrize("dies_at", [1, 2, 7, 8, 9, 23])
async def test_a_bot_that_dies_amid_a_tip_leaves_a_handful_in_doubt_at_most_and_sends_none_twice(
    store: Store, clock: TravelClock, dies_at: int
) -> None:
    reaches = Reaches(most=dies_at)
    async with sending(store, clock, reaches, Steady()):
        await reaches.stuck.wait()
        await store.settle_and_claim((), "another", clock.now(), (), [0] * len(Lane))
        stands = await standing(store, clock)
        assert 1 <= stands["in_doubt"] <= LARGEST_HANDFUL
        later = {row.chat_id for row in await store.settle_and_claim((), "another", clock.now(), (), [100] * len(Lane))}
    assert not later & reaches.got.keys()
    assert len(later) == stands["waiting"] == READERS - stands["in_doubt"] - stands["sent"]


async def test_what_was_taken_up_when_a_bot_is_stopped_goes_later_and_is_not_in_doubt(
    store: Store, clock: TravelClock
) -> None:
    reaches = Reaches()
    async with sending(store, clock, reaches, Steady()):
        await until(lambda: reaches.got.total() == 3)
    assert await standing(store, clock) == {"sent": reaches.got.total(), "waiting": READERS - reaches.got.total()}
    async with sending(store, clock, reaches, Steady()):
        await until(lambda: reaches.got.total() == READERS)
    assert set(reaches.got.values()) == {1}


async def test_a_tip_that_was_taken_up_and_cannot_leave_is_put_back_so_that_its_chat_is_free(
    store: Store, clock: TravelClock
) -> None:
    reaches, steady = Reaches(), Steady()
    async with sending(store, clock, reaches, steady) as sender:
        await until(lambda: reaches.got.total() == 3)
        reaches.refuses = True
        await until(lambda: max(sender._budget.room(steady.now)) == 0)  # noqa: SLF001
        steady.now += 1
        await sender.quiet(within=10)
        assert await standing(store, clock) == {"sent": reaches.got.total(), "waiting": READERS - reaches.got.total()}
        reaches.refuses = False
        clock.move(61)
        steady.now += 60
        await until(lambda: reaches.got.total() == READERS)
    assert set(reaches.got.values()) == {1}


def test_nothing_is_taken_up_ahead_beside_people_who_are_answered_or_where_nothing_may_go() -> None:
    budget = Budget(LIMITS)
    assert budget.ahead(100.0) == LARGEST_HANDFUL
    budget.starts(1, 100.0, lane=Lane.REPLY)
    assert budget.ahead(100.5) == 0
    assert budget.ahead(101.1) == LARGEST_HANDFUL
    for chat_id in range(3):
        budget.refused(chat_id, 5, 102.0)
    assert budget.ahead(103.0) == 0
