"""Tips that are taken up together: a commit for a handful, one after the other, and never twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update
from telegram.error import NetworkError, RetryAfter, TelegramError

from bot.care.record.person import Person
from bot.clock import TravelClock
from bot.gateway.transport import _leaves
from bot.gateway.way_out.budget import LARGEST_HANDFUL, Budget, SendingLimits
from bot.gateway.way_out.sender import Sender
from bot.metrics import Metrics
from bot.store.ground.database import Sqlite, Work, full_url
from bot.store.ground.tables import outbox
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.records import ChatRecord, Event, Outcome, Outgoing, Received, Sent
from bot.store.statuses import OutboxStatus
from bot.store.store import Store
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import CancelBroadcast
from tests.known import apologise

LIMITS = SendingLimits()
READERS = 40


class Counted(Sqlite):
    """Counts transactions, and may be away."""

    count = 0
    away = False

    async def run(self, work: Work[Any]) -> Any:
        self.count += 1
        if self.away:
            raise OSError
        return await super().run(work)


class Frozen(Store):
    """Stands still before it writes down what leaves, or right after, until it thaws."""

    freezes = ""

    def __init__(self, database: Counted, vault: Vault) -> None:
        super().__init__(database, vault, Person())
        self.stands, self.thaws = asyncio.Event(), asyncio.Event()

    async def mark_leaving(self, owner: str, ids: Sequence[int], now: datetime) -> set[int]:
        if self.freezes == "before":
            await self._still()
        marked = await super().mark_leaving(owner, ids, now)
        if self.freezes == "after":
            await self._still()
        return marked

    async def _still(self) -> None:
        self.stands.set()
        await self.thaws.wait()


class Reaches:
    """Brings a row to whoever it is for, up to a moment after which nothing is answered any more."""

    def __init__(self, most: int = 10_000) -> None:
        self.most = most
        self.got: Counter[int] = Counter()
        self.refuses = False
        self.stuck = asyncio.Event()

    async def deliver(self, row: Outgoing) -> Sent:
        try:
            await _leaves()
        except TelegramError:
            raise
        except Exception as error:  # as python-telegram-bot does
            raise NetworkError(repr(error)) from error
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


async def taken_back(store: Store, clock: TravelClock) -> None:
    """Staff take a tip back."""

    def hear(chat: ChatRecord, event: Event) -> Outcome:
        del event
        return Outcome(chat.step + 1, None, chat.person, {}, effects=(CancelBroadcast("b1"),))

    await store.receive([Received(None, 9_999, "{}")], clock.now())
    await store.hear_next(9_999, hear, apologise, clock.now())


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


async def test_what_was_put_back_and_taken_up_again_is_not_sent_once_another_has_taken_it_over(
    store: Store, database: Counted, vault: Vault, clock: TravelClock
) -> None:
    frozen, reaches, steady = Frozen(database, vault), Reaches(), Steady()
    async with sending(frozen, clock, reaches, steady) as sender:
        await until(lambda: reaches.got.total() == 3)
        reaches.refuses = True
        await until(lambda: max(sender._budget.room(steady.now)) == 0)  # noqa: SLF001
        steady.now += 1
        await sender.quiet(within=10)
        reaches.refuses, frozen.freezes = False, "before"
        clock.move(61)
        steady.now += 60
        await frozen.stands.wait()
        told: list[Sent] = []
        while taken := await store.settle_and_claim(told, "another", clock.now(), (), [100] * len(Lane)):
            reaches.got.update(row.chat_id for row in taken)
            told = [Sent(row, OutboxStatus.SENT) for row in taken]
        frozen.thaws.set()
        await until(lambda: not sender._flying and not sender._hand)  # noqa: SLF001
    assert reaches.got == dict.fromkeys(range(1, READERS + 1), 1)


@pytest.mark.usefixtures("store")
async def test_what_a_slow_mark_was_about_is_forgotten_with_what_is_put_back_meanwhile(
    database: Counted, vault: Vault, clock: TravelClock
) -> None:
    frozen, reaches, steady = Frozen(database, vault), Reaches(), Steady()
    frozen.freezes = "after"
    async with sending(frozen, clock, reaches, steady) as sender:
        await frozen.stands.wait()
        for chat_id in range(3):
            sender._budget.refused(chat_id, 60, steady.now)  # noqa: SLF001
        assert sender._hand  # noqa: SLF001
        steady.now += 1
        sender.wake()
        await until(lambda: not sender._hand)  # noqa: SLF001
        frozen.thaws.set()
        await until(lambda: not sender._flying)  # noqa: SLF001
        assert not [*sender._ahead, *sender._left, *sender._departing]  # noqa: SLF001


async def test_a_tip_that_could_not_be_marked_never_left_and_goes_once_the_database_is_back(
    store: Store, database: Counted, clock: TravelClock
) -> None:
    reaches, steady = Reaches(), Steady()
    whole = store.mark_leaving

    async def away(owner: str, ids: Sequence[int], now: datetime) -> set[int]:
        database.away = True
        try:
            return await whole(owner, ids, now)
        finally:
            database.away = False
            store.mark_leaving = whole  # type: ignore[method-assign]

    store.mark_leaving = away  # type: ignore[method-assign]
    async with sending(store, clock, reaches, steady) as sender:
        await until(lambda: reaches.got.total() > LARGEST_HANDFUL)
        clock.move(61)
        await until(lambda: reaches.got.total() == READERS)
        await sender.quiet(within=10)
        assert not sender._departing  # noqa: SLF001
    assert await standing(store, clock) == {"sent": READERS}
    assert set(reaches.got.values()) == {1}


class InParts(Reaches):
    """Makes two requests of each row; while the second one is marked the database is away."""

    def __init__(self, database: Counted) -> None:
        super().__init__()
        self._database = database

    async def deliver(self, row: Outgoing) -> Sent:
        await super().deliver(row)
        self._database.away = True
        try:
            await super().deliver(row)
        finally:
            self._database.away = False
        return Sent(row, OutboxStatus.SENT)


async def test_a_tip_of_which_a_part_has_left_is_in_doubt_when_the_rest_cannot_be_marked(
    store: Store, database: Counted, clock: TravelClock
) -> None:
    reaches = InParts(database)
    async with sending(store, clock, reaches, Steady()):
        await until(lambda: reaches.got.total() > 1 and not database.away)
    ended = await standing(store, clock)
    assert ended["in_doubt"] >= 1
    assert ended["waiting"] == READERS - len(reaches.got)


async def test_a_tip_that_is_taken_back_while_telegram_asks_for_silence_goes_to_nobody_afterwards(
    store: Store, database: Counted, clock: TravelClock
) -> None:
    reaches, steady = Reaches(), Steady()
    await database.run_sync(lambda connection: connection.execute(update(outbox).values(broadcast_id="b1")))
    async with sending(store, clock, reaches, steady) as sender:
        await until(lambda: reaches.got.total() == 10)
        reaches.refuses = True
        await until(lambda: max(sender._budget.room(steady.now)) == 0)  # noqa: SLF001
        assert sender._hand  # noqa: SLF001
        await taken_back(store, clock)
        arrived = reaches.got.total()
        steady.now += 1
        sender.wake()
        await until(lambda: not sender._hand)  # noqa: SLF001
        reaches.refuses = False
        clock.move(61)
        steady.now += 60
        sender.wake()
        await sender.quiet(within=10)
    assert reaches.got.total() == arrived
    assert await standing(store, clock) == {"sent": arrived, "dropped": READERS - arrived}


def test_nothing_is_taken_up_ahead_beside_people_who_are_answered_or_where_nothing_may_go() -> None:
    budget = Budget(LIMITS)
    assert budget.ahead(100.0) == LARGEST_HANDFUL
    budget.starts(1, 100.0, lane=Lane.REPLY)
    assert budget.ahead(100.5) == 0
    assert budget.ahead(101.1) == LARGEST_HANDFUL
    for chat_id in range(3):
        budget.refused(chat_id, 5, 102.0)
    assert budget.ahead(103.0) == 0
