"""What is no longer wanted while a sender has it goes no more, whatever makes it wait again; and what arrives at whom
was forgotten leaves no trace of them. On SQLite and on PostgreSQL.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import partial
from typing import Any, TypeAlias

import pytest
from sqlalchemy import Connection, Select, insert, select

from bot.care.planning.cadence import QuietHours
from bot.care.record.person import Person
from bot.clock import TravelClock
from bot.store.ground.blind import Blind
from bot.store.ground.database import full_url, open_database
from bot.store.ground.tables import metadata, outbox, staff
from bot.store.ground.transaction import Access
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.records import ChatRecord, Event, Outcome, Outgoing, Received, Sent
from bot.store.statuses import OutboxStatus
from bot.store.store import Store
from bot.talk.bubble_names import QuestionBubble
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import CancelBroadcast, Effect, ForgetEverything, KeepBroadcast, MoveBroadcast, SendBroadcast
from bot.talk.given_up import Cause, SendAgain
from bot.talk.queries import AnyQuery
from bot.talk.questions import OpenThread, TakeAnswerBack
from bot.talk.tips import Audience, Broadcast, HowFar, Plan, Post, Progress, Sort, Stage
from tests.known import apologise

ANA, OLGA = 700_100_700, 700_200_700
ROOM = [100] * len(Lane)
QUIET = QuietHours(time(21), time(8))
AGREED = datetime(2026, 11, 1, tzinfo=UTC)
READER = Person(consented_at=AGREED, adult=True, zone="America/Chicago", tips=True, notices=True)
THREAD = "a" * 16

Order: TypeAlias = Callable[[Store, TravelClock], Awaitable[str]]
ComesBack: TypeAlias = Callable[[Store, TravelClock, Outgoing], Awaitable[None]]


@pytest.fixture
async def store(database_url: str, vault: Vault) -> AsyncIterator[Store]:
    database = open_database(full_url(database_url))
    await to_head(database)
    opened = Store(database, vault, Person(), lease=timedelta(0))
    yield opened
    await opened.close()


async def turn(
    store: Store,
    clock: TravelClock,
    chat_id: int,
    *says: Say,
    effects: tuple[Effect, ...] = (),
    person: Person | None = None,
    blocked: bool | None = None,
    asks: AnyQuery | None = None,
) -> object:
    """Let a chat say and do all this in one turn; give what the store answers first."""
    answers: list[object] = []

    def hear(chat: ChatRecord, event: Event) -> Outcome:
        del event
        whose = person or chat.person
        if asks is not None and asks not in chat.facts:
            return Outcome(chat.step, chat.state, whose, {}, needs=(asks,))
        answers.append(chat.facts.get(asks) if asks else None)
        return Outcome(chat.step + 1, None, whose, {}, says, effects, blocked=blocked)

    await store.receive([Received(None, chat_id, "{}")], clock.now())
    assert await store.hear_next(chat_id, hear, apologise, clock.now())
    return answers[0]


async def claimed(store: Store, clock: TravelClock, *results: Sent, owner: str = "me") -> list[Outgoing]:
    return await store.settle_and_claim(results, owner, clock.now(), (), ROOM)


async def statuses(store: Store) -> Counter[tuple[str, str | None]]:
    query = select(outbox.c.status, outbox.c.fault)
    found: Any = await store.database.run_sync(lambda connection: list(connection.execute(query).all()))
    return Counter((row.status, row.fault) for row in found)


async def everywhere(store: Store, chat_id: int) -> set[str]:
    """Every table in which this number, or a text with it, stands."""
    found = set()
    for table in metadata.sorted_tables:
        query = select(table)
        rows: Any = await store.database.run_sync(partial(_all, query))
        found |= {table.name for row in rows if any(str(chat_id) in str(value) for value in row)}
    return found


def _all(query: Select[Any], connection: Connection) -> list[Any]:
    return list(connection.execute(query).all())


async def a_tip_leaves(store: Store, clock: TravelClock, sort: Sort = Sort.TIP, acts: tuple[str, ...] = ()) -> Outgoing:
    """Ana is sent a tip, or a notice, and a sender has it."""
    await turn(store, clock, OLGA)
    await turn(store, clock, ANA, person=READER)
    tip = Broadcast("b1", OLGA, Post("text", "hi"), Audience(invites_to=acts), sort=sort)
    keeps = KeepBroadcast(tip, Say(Text("tip-end"), lane=Lane.TIP, name="tip-b1", tip="b1"))
    await turn(store, clock, OLGA, effects=(keeps, SendBroadcast("b1", Plan(clock.now(), QUIET, 9))))
    await turn(store, clock, OLGA, effects=(MoveBroadcast("b1", Stage.RUNNING),))
    (row,) = await claimed(store, clock)
    assert row.broadcast_id == "b1"
    return row


async def is_taken_back(store: Store, clock: TravelClock) -> str:
    await turn(store, clock, OLGA, effects=(CancelBroadcast("b1"),))
    return "stopped"


async def wants_no_more(store: Store, clock: TravelClock) -> str:
    await turn(store, clock, ANA, person=replace(READER, tips=False))
    return "unwanted"


async def may_not_press_any_more(store: Store, clock: TravelClock) -> str:
    await turn(store, clock, ANA, person=replace(READER, closed_to=("pressing",)))
    return "unfit"


async def blocks_the_bot(store: Store, clock: TravelClock) -> str:
    await turn(store, clock, ANA, blocked=True)
    return "blocked"


async def goes_back_to_a_draft(store: Store, clock: TravelClock) -> str:
    await turn(store, clock, OLGA, effects=(MoveBroadcast("b1", Stage.DRAFT),))
    return "stopped"


ORDERS = (is_taken_back, wants_no_more, may_not_press_any_more, blocks_the_bot, goes_back_to_a_draft)


async def is_told_to_wait(store: Store, clock: TravelClock, row: Outgoing) -> None:
    due = clock.now() + timedelta(seconds=30)
    await store.settle_and_claim(
        [Sent(row, OutboxStatus.WAITING, due_at=due, fault="429", counts=False)], "me", clock.now(), (), [0] * len(Lane)
    )


async def is_put_back(store: Store, clock: TravelClock, row: Outgoing) -> None:
    put_back = Sent(row, OutboxStatus.WAITING, counts=False)
    await store.settle_and_claim([put_back], "me", clock.now(), (), [0] * len(Lane))


async def loses_its_sender(store: Store, clock: TravelClock, row: Outgoing) -> None:
    del row
    await store.settle_and_claim((), "another", clock.now(), (), [0] * len(Lane))


async def is_refused(store: Store, clock: TravelClock, row: Outgoing) -> None:
    refused = Sent(row, OutboxStatus.FAILED, fault="BadRequest", given_up=Cause.REFUSED)
    await store.settle_and_claim([refused], "me", clock.now(), (), [0] * len(Lane))
    await turn(store, clock, OLGA, effects=(SendAgain(Cause.REFUSED),))


WAYS_BACK = (is_told_to_wait, is_put_back, loses_its_sender, is_refused)


PAIRS = (*((order, is_told_to_wait) for order in ORDERS), *((wants_no_more, way) for way in WAYS_BACK[1:]))
"""Not each with each: every case is a database of its own."""


@pytest.mark.parametrize(("order", "comes_back"), PAIRS)
async def test_a_tip_that_is_let_go_of_while_a_sender_has_it_does_not_go_later(
    store: Store, clock: TravelClock, order: Order, comes_back: ComesBack
) -> None:
    row = await a_tip_leaves(store, clock, acts=("pressing",))
    fault = await order(store, clock)
    await comes_back(store, clock, row)
    clock.move(61)
    assert await claimed(store, clock, owner="another") == []
    assert await statuses(store) == {("dropped", fault): 1}
    told = await turn(store, clock, OLGA, asks=HowFar("b1"))
    assert isinstance(told, Progress)
    assert (getattr(told, fault), told.waiting, told.leaving, told.sent) == (1, 0, 0, 0)


@pytest.mark.parametrize("order", ORDERS[:2])
async def test_a_tip_that_was_given_up_and_then_let_go_of_is_not_sent_again(
    store: Store, clock: TravelClock, order: Order
) -> None:
    row = await a_tip_leaves(store, clock, acts=("pressing",))
    await claimed(store, clock, Sent(row, OutboxStatus.FAILED, fault="BadRequest", given_up=Cause.REFUSED))
    fault = await order(store, clock)
    await turn(store, clock, OLGA, effects=(SendAgain(Cause.REFUSED),))
    assert await claimed(store, clock) == []
    assert await statuses(store) == {("dropped", fault): 1}


async def test_a_tip_that_arrived_before_it_could_be_let_go_of_counts_as_sent(store: Store, clock: TravelClock) -> None:
    row = await a_tip_leaves(store, clock)
    await is_taken_back(store, clock)
    await claimed(store, clock, Sent(row, OutboxStatus.SENT, message_id=5))
    told = await turn(store, clock, OLGA, asks=HowFar("b1"))
    assert isinstance(told, Progress)
    assert (told.sent, told.stopped, told.waiting, told.on_phones) == (1, 0, 0, 1)


async def test_who_wants_no_tips_still_gets_the_notice_that_is_leaving(store: Store, clock: TravelClock) -> None:
    row = await a_tip_leaves(store, clock, Sort.NOTICE)
    await wants_no_more(store, clock)
    await is_told_to_wait(store, clock, row)
    clock.move(31)
    assert [one.id for one in await claimed(store, clock)] == [row.id]


@pytest.mark.parametrize("comes_back", [is_told_to_wait, loses_its_sender])
async def test_an_answer_that_staff_take_back_while_a_sender_has_it_does_not_go_later(
    store: Store, clock: TravelClock, comes_back: ComesBack
) -> None:
    answer = Say(Text("hello"), name=str(QuestionBubble(THREAD, "1")))
    await turn(store, clock, OLGA)
    await turn(store, clock, ANA, answer, effects=(OpenThread(THREAD),))
    (row,) = await claimed(store, clock)
    await turn(store, clock, OLGA, effects=(TakeAnswerBack(THREAD, "1"),))
    await comes_back(store, clock, row)
    clock.move(61)
    later = await claimed(store, clock, owner="another")
    assert [one.sort for one in later] == [Sort.REMOVAL]


async def test_what_a_group_that_closed_had_in_hand_is_not_made_to_wait_again(store: Store, clock: TravelClock) -> None:
    await turn(store, clock, -5, Say(Text("hello")))
    (row,) = await claimed(store, clock)
    await turn(store, clock, -5, blocked=True)
    await is_told_to_wait(store, clock, row)
    clock.move(61)
    assert await claimed(store, clock) == []
    assert await statuses(store) == {("dropped", "blocked"): 1}


# ---------------------------------------------------------------- whoever was forgotten


async def test_a_tip_that_arrives_at_somebody_who_was_forgotten_leaves_no_trace(
    store: Store, clock: TravelClock
) -> None:
    row = await a_tip_leaves(store, clock)
    await turn(store, clock, ANA, effects=(ForgetEverything(),))
    assert await everywhere(store, ANA) == set()
    await claimed(store, clock, Sent(row, OutboxStatus.SENT, message_id=5))
    assert await everywhere(store, ANA) == set()


async def test_a_tip_that_another_sender_took_over_leaves_no_trace_of_somebody_who_was_forgotten(
    store: Store, clock: TravelClock
) -> None:
    row = await a_tip_leaves(store, clock)
    await loses_its_sender(store, clock, row)
    await turn(store, clock, ANA, effects=(ForgetEverything(),))
    await claimed(store, clock, Sent(row, OutboxStatus.SENT, message_id=5))
    assert await everywhere(store, ANA) == set()


async def test_any_bubble_that_arrives_at_somebody_who_was_forgotten_leaves_no_trace(
    store: Store, clock: TravelClock
) -> None:
    code = Text("patient-code", {"code": "K7F2Q"})
    await turn(store, clock, ANA, Say(code, name="card"), person=READER)
    (row,) = await claimed(store, clock)
    await turn(store, clock, ANA, effects=(ForgetEverything(),))
    await claimed(store, clock, Sent(row, OutboxStatus.SENT, message_id=5))
    assert await everywhere(store, ANA) == set()


async def code_of(store: Store, chat_id: int) -> str:
    async def look(transaction: Access) -> str:
        return (await Blind.of(transaction)).code(chat_id)

    return await store._do(look)  # noqa: SLF001


async def naming(store: Store, clock: TravelClock, **more: str) -> Outgoing:
    """A bubble that names Ana leaves for Olga, who is of the staff."""
    await turn(store, clock, OLGA)
    await turn(store, clock, ANA, person=READER)
    owner = {"chat_id": OLGA, "role": "owner", "since": clock.now(), "sealed_name": ""}
    await store.database.run_sync(lambda connection: connection.execute(insert(staff).values(owner)))
    named = Say(Text("patient-code", {"code": await code_of(store, ANA)}), **more)  # type: ignore[arg-type]
    await turn(store, clock, OLGA, named)
    (row,) = await claimed(store, clock)
    return row


async def test_what_names_a_patient_is_found_in_the_chat_of_staff_who_deleted_their_own_data_meanwhile(
    store: Store, clock: TravelClock
) -> None:
    row = await naming(store, clock)
    await turn(store, clock, OLGA, effects=(ForgetEverything(),))
    await claimed(store, clock, Sent(row, OutboxStatus.SENT, message_id=5))
    assert "staff_copies" in await everywhere(store, OLGA)
    await turn(store, clock, ANA, effects=(ForgetEverything(),))
    (wipe,) = await claimed(store, clock)
    assert (wipe.chat_id, wipe.shown and wipe.shown.message_id) == (OLGA, 5)


@pytest.mark.parametrize("name", ["", "somewhere"])
async def test_what_arrives_at_staff_and_names_somebody_who_was_forgotten_meanwhile_is_wiped(
    store: Store, clock: TravelClock, name: str
) -> None:
    row = await naming(store, clock, name=name)
    await turn(store, clock, ANA, effects=(ForgetEverything(),))
    (wipe,) = await claimed(store, clock, Sent(row, OutboxStatus.SENT, message_id=5))
    assert (wipe.chat_id, wipe.shown and wipe.shown.message_id) == (OLGA, 5)
    assert await claimed(store, clock, Sent(wipe, OutboxStatus.SENT)) == []
    assert "staff_copies" not in await everywhere(store, OLGA), "nothing names her there any more"


@pytest.mark.parametrize("comes_back", [is_told_to_wait, loses_its_sender])
async def test_what_names_somebody_who_was_forgotten_is_not_sent_to_staff_later(
    store: Store, clock: TravelClock, comes_back: ComesBack
) -> None:
    row = await naming(store, clock)
    await turn(store, clock, ANA, effects=(ForgetEverything(),))
    await comes_back(store, clock, row)
    clock.move(61)
    assert await claimed(store, clock, owner="another") == []


async def test_what_was_given_up_and_names_somebody_who_was_forgotten_is_not_sent_to_staff_again(
    store: Store, clock: TravelClock
) -> None:
    row = await naming(store, clock)
    await claimed(store, clock, Sent(row, OutboxStatus.FAILED, fault="BadRequest", given_up=Cause.REFUSED))
    await turn(store, clock, ANA, effects=(ForgetEverything(),))
    await turn(store, clock, OLGA, effects=(SendAgain(Cause.REFUSED),))
    assert await claimed(store, clock) == []
