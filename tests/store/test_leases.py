"""Of several replicas one sends and one polls; when it falls silent another takes over, and never comes back late."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.care.record.person import Person
from bot.clock import TravelClock
from bot.store.ground.database import Connection, full_url, open_database
from bot.store.ground.vault import Vault
from bot.store.leases import POLLING, SENDING, Held, Roles
from bot.store.migrations import to_head
from bot.store.records import ChatRecord, Event, Outcome, Outgoing, Received, Sent
from bot.store.statuses import OutboxStatus
from bot.store.store import Store
from bot.talk.bubbles import Lane, Say, Text
from tests.known import apologise
from tests.postgres import Cluster

ROOM = [100] * len(Lane)
LEASE = timedelta(seconds=1)


@pytest.fixture
async def store(postgres: Cluster, vault: Vault) -> AsyncIterator[Store]:
    database = open_database(full_url(postgres.fresh_database()))
    await to_head(database)
    opened = Store(database, vault, Person(), lease=LEASE)
    yield opened
    await opened.close()


async def claimed(store: Store, clock: TravelClock, owner: str, *results: Sent) -> list[Outgoing]:
    return await store.settle_and_claim(results, owner, clock.now(), (), ROOM)


async def says(store: Store, clock: TravelClock, number: int, *lanes: Lane) -> None:
    def hear(chat: ChatRecord, event: Event) -> Outcome:
        del event
        return Outcome(chat.step, None, chat.person, {}, tuple(Say(Text("hi"), lane=lane) for lane in lanes))

    await store.receive([Received(number, number, "{}")], clock.now())
    assert await store.hear_next(number, hear, apologise, clock.now())


async def test_while_one_sends_another_claims_nothing_and_takes_over_what_never_left(
    store: Store, clock: TravelClock
) -> None:
    await claimed(store, clock, "first")
    await says(store, clock, 1, Lane.REPLY)
    assert await claimed(store, clock, "second") == []
    (row,) = await claimed(store, clock, "first")
    await asyncio.sleep(1.2 * LEASE.total_seconds())
    (taken,) = await claimed(store, clock, "second")
    assert taken.id == row.id


async def test_a_sender_that_wakes_up_late_may_not_send_what_was_taken_over(store: Store, clock: TravelClock) -> None:
    await says(store, clock, 1, Lane.TIP)
    (row,) = await claimed(store, clock, "first")
    await asyncio.sleep(1.2 * LEASE.total_seconds())
    await claimed(store, clock, "second")
    assert await store.mark_leaving("first", [row.id], clock.now()) == set()
    assert await store.mark_leaving("second", [row.id], clock.now()) == {row.id}
    again = Sent(row, OutboxStatus.WAITING, due_at=clock.now(), fault="NotSent")
    assert await claimed(store, clock, "first", again) == []
    assert (await store.queues(clock.now())).rows == {("tip", "claimed"): 1}


async def test_what_a_late_sender_brought_through_after_all_is_not_sent_again(store: Store, clock: TravelClock) -> None:
    await says(store, clock, 1, Lane.REPLY)
    (row,) = await claimed(store, clock, "first")
    await store.mark_leaving("first", [row.id], clock.now())
    await asyncio.sleep(1.2 * LEASE.total_seconds())
    await store.settle_and_claim((), "second", clock.now(), (), [0] * len(Lane))
    await claimed(store, clock, "first", Sent(row, OutboxStatus.SENT, 41))
    assert await claimed(store, clock, "second") == []


async def test_who_goes_in_order_is_followed_after_a_second(store: Store) -> None:
    assert await store.may_poll("first")
    assert not await store.may_poll("second")
    await store.release("first")
    assert not await store.may_poll("second"), "what the first one sent still counts in Telegram's limits"
    await asyncio.sleep(1.1)
    assert await store.may_poll("second")
    assert not await store.may_poll("first")


async def test_a_replica_that_stands_still_in_the_middle_of_a_claim_keeps_nobody_out(
    store: Store, clock: TravelClock
) -> None:
    await claimed(store, clock, "first")
    entered = asyncio.Event()

    async def stands_still(connection: Connection) -> None:
        await connection.execute(text("SELECT * FROM leases WHERE name = 'sending' FOR UPDATE"))
        entered.set()
        await asyncio.sleep(30)

    task = asyncio.create_task(store.database.run(stands_still))
    await entered.wait()
    await says(store, clock, 1, Lane.SAFETY)
    async with asyncio.timeout(9):
        while not await claimed(store, clock, "second"):  # noqa: ASYNC110 - PostgreSQL ends the frozen one
            await asyncio.sleep(0.2)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_who_listens_hears_of_what_another_replica_has_said(store: Store, clock: TravelClock) -> None:
    woken = asyncio.Event()
    listening = asyncio.create_task(store.listen(woken.set))
    await asyncio.sleep(0.5)
    await says(store, clock, 1, Lane.REPLY)
    async with asyncio.timeout(2):
        await woken.wait()
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)


def test_who_does_what_is_said_when_it_changes_and_anew_after_nobody_could_be_asked(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level("INFO"):
        roles = Roles(alone=False)
        for held in (Held.ELSEWHERE, Held.ELSEWHERE, Held.NEWLY, Held.STILL):
            roles.found(POLLING, held)
        roles.unknown(POLLING)
        assert roles.held() == {SENDING: False, POLLING: False}
        roles.found(POLLING, Held.STILL)
        assert roles.held() == {SENDING: False, POLLING: True}
        Roles(alone=True).found(SENDING, Held.NEWLY)
    assert caplog.messages == ["another replica does the polling; standing by", "polls now", "polls now"]
