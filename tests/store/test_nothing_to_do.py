"""A bot that has nothing to do leaves its database alone, and misses nothing by it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.care.record.person import Person
from bot.clock import TravelClock
from bot.store.ground.database import Sqlite, Work, full_url
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.records import ChatRecord, Event, Outcome, Received
from bot.store.store import Store
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import SetTimer
from tests.known import apologise

ROOM = [100] * len(Lane)


class Counted(Sqlite):
    """Counts transactions."""

    count = 0

    async def run(self, work: Work[Any]) -> Any:
        self.count += 1
        return await super().run(work)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Counted]:
    opened = Counted(full_url(f"sqlite:///{tmp_path}/test.db"))
    await to_head(opened)
    yield opened
    await opened.close()


@pytest.fixture
def store(database: Counted, vault: Vault) -> Store:
    return Store(database, vault, Person())


async def a_second(store: Store, clock: TravelClock) -> tuple[list[int], list[int]]:
    """Look as a running bot does; give whose timers rang and whom something goes to."""
    rang = [*await store.fire_timers(clock.now()), *await store.fire_timers(clock.now())]
    going = await store.settle_and_claim((), "me", clock.now(), (), ROOM)
    assert await store.may_poll("me")
    return rang, [row.chat_id for row in going]


async def turn(store: Store, clock: TravelClock, chat_id: int, *timers: SetTimer, says: tuple[Say, ...] = ()) -> None:
    def hear(chat: ChatRecord, event: Event) -> Outcome:
        del event
        return Outcome(chat.step, None, chat.person, {}, says, timers)

    await store.receive([Received(None, chat_id, "{}")], clock.now())
    assert await store.hear_next(chat_id, hear, apologise, clock.now())


async def test_while_nothing_happens_nobody_looks_into_the_database(
    store: Store, database: Counted, clock: TravelClock
) -> None:
    await turn(store, clock, 7, SetTimer("breath", clock.now() + timedelta(hours=2)))
    await a_second(store, clock)
    await a_second(store, clock)
    before = database.count
    for _ in range(3600):
        clock.move(1)
        assert await a_second(store, clock) == ([], [])
    assert database.count == before


async def test_what_comes_meanwhile_is_found_at_the_next_look(store: Store, clock: TravelClock) -> None:
    await turn(store, clock, 7, SetTimer("breath", clock.now() + timedelta(hours=2)))
    for chat_id in (8, 9):
        assert await a_second(store, clock) == ([], [])
        await turn(store, clock, chat_id, SetTimer("nerve", clock.now() + timedelta(seconds=10)))
        assert await a_second(store, clock) == ([], [])
        clock.move(10)
        assert await a_second(store, clock) == ([chat_id], [])
    await turn(store, clock, 9, says=(Say(Text("hi"), lane=Lane.SAFETY),))
    assert await a_second(store, clock) == ([], [9])
    clock.move(7200)
    assert await a_second(store, clock) == ([7], [])


async def test_what_a_bot_that_died_had_claimed_is_taken_over_though_nothing_has_changed(
    store: Store, clock: TravelClock
) -> None:
    await turn(store, clock, 9, says=(Say(Text("hi"), lane=Lane.SAFETY),))
    assert await a_second(store, clock) == ([], [9])
    assert await a_second(store, clock) == ([], [])
    assert [row.chat_id for row in await store.settle_and_claim((), "another", clock.now(), (), ROOM)] == [9]


async def test_a_turn_that_is_committed_while_somebody_looks_is_not_overlooked(
    store: Store, clock: TravelClock
) -> None:
    due = clock.now() + timedelta(seconds=5)
    await asyncio.gather(store.fire_timers(clock.now()), turn(store, clock, 8, SetTimer("breath", due)))
    clock.move(5)
    assert await store.fire_timers(clock.now()) == [8]
