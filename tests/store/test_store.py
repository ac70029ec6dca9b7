"""The durable path's promises, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import OperationalError

from bot.care.record.history import CareSession, LookBack
from bot.care.record.person import Person
from bot.clock import TravelClock
from bot.store.ground.database import full_url, open_database
from bot.store.ground.tables import timers
from bot.store.ground.vault import BadKey, Vault, fresh_key
from bot.store.migrations import to_head
from bot.store.path.hear_next import CouldNotHear
from bot.store.queues import Queues
from bot.store.records import ChatRecord, Event, Hear, Outcome, Outgoing, Received, Sent, StoredState
from bot.store.statuses import OutboxStatus
from bot.store.store import Store
from bot.talk.bubbles import BULK, Lane, Say, Text
from bot.talk.effects import CancelTimers, Effect, ForgetEverything, KeepLookBack, KeepSession, SetTimer
from bot.talk.patients import WeekOf

ROOM = [100] * len(Lane)


def apologise(event: Event, locale: str) -> Outcome:
    del event
    return Outcome(0, None, Person(locale=locale), {}, (Say(Text("apology")),))


@pytest.fixture
async def store(database_url: str, vault: Vault) -> AsyncIterator[Store]:
    database = open_database(full_url(database_url))
    await to_head(database)
    opened = Store(database, vault, Person(zone="America/Chicago"), lease=timedelta(0))
    yield opened
    await opened.close()


def statuses(queues: Queues) -> Counter[str]:
    """Messages by how they stand, whatever their lane."""
    counted: Counter[str] = Counter()
    for (_, status), number in queues.rows.items():
        counted[status] += number
    return counted


def message(update_id: int, chat_id: int = 7, words: str = "hello") -> Received:
    return Received(update_id, chat_id, json.dumps({"update_id": update_id, "text": words}))


def saying(*says: Say, effects: tuple[Effect, ...] = ()) -> Hear:
    def hear(chat: ChatRecord, event: Event) -> Outcome:
        del event
        # A tip waits for the end of what is under way, so it comes to somebody at home.
        home = any(one.lane is Lane.TIP for one in says)
        return Outcome(chat.step + 1, None if home else StoredState("S", 1, "{}"), chat.person, {}, says, effects)

    return hear


async def heard(
    store: Store, clock: TravelClock, *says: Say, effects: tuple[Effect, ...] = (), chat_id: int = 7
) -> None:
    assert await store.hear_next(chat_id, saying(*says, effects=effects), apologise, clock.now())


async def claim(store: Store, clock: TravelClock, *, results: tuple[Sent, ...] = ()) -> list[Outgoing]:
    return await store.settle_and_claim(results, "me", clock.now(), (), ROOM)


def words_of(rows: list[Outgoing]) -> list[str]:
    return [row.say.text.id for row in rows]


async def test_an_update_delivered_three_times_is_heard_once(store: Store, clock: TravelClock) -> None:
    for _ in range(3):
        await store.receive([message(1)], clock.now(), offset=2)
    await heard(store, clock, Say(Text("hi")))
    assert not await store.hear_next(7, saying(), apologise, clock.now())
    await store.receive([message(1)], clock.now(), offset=2)
    assert not await store.hear_next(7, saying(), apologise, clock.now())
    assert await store.offset() == 2


async def test_a_chat_is_heard_oldest_first(store: Store, clock: TravelClock) -> None:
    await store.receive([message(number, words=str(number)) for number in (5, 6, 7)], clock.now())
    order: list[str] = []

    def hear(chat: ChatRecord, event: Event) -> None:
        del chat
        order.append(json.loads(event.body)["text"])

    while await store.hear_next(7, hear, apologise, clock.now()):
        pass
    assert order == ["5", "6", "7"]


async def test_state_person_and_what_is_said_are_kept_in_one_commit(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1)], clock.now())

    def unencodable(chat: ChatRecord, event: Event) -> Outcome:
        del event
        return Outcome(1, None, chat.person, {}, (Say(Text("hi", {"x": object()})),))  # type: ignore[dict-item]

    with pytest.raises(CouldNotHear):
        await store.hear_next(7, unencodable, apologise, clock.now())
    assert await claim(store, clock) == []
    await heard(store, clock, Say(Text("hi")))
    assert words_of(await claim(store, clock)) == ["hi"]


async def test_an_event_that_fails_three_times_is_parked_and_its_neighbour_is_heard(
    store: Store, clock: TravelClock
) -> None:
    await store.receive([message(1), message(2)], clock.now())

    def poison(chat: ChatRecord, event: Event) -> Outcome:
        del chat, event
        raise RuntimeError

    for _ in range(3):
        with pytest.raises(CouldNotHear):
            await store.hear_next(7, poison, apologise, clock.now())
    await heard(store, clock, Say(Text("hi")))
    assert words_of(await claim(store, clock)) == ["apology"]
    assert not await store.hear_next(7, saying(), apologise, clock.now())


async def test_an_update_without_a_chat_is_parked_and_stops_nobody(store: Store, clock: TravelClock) -> None:
    assert await store.receive([Received(1, None, "{}"), message(2)], clock.now()) == [7]
    assert await store.waiting_chats() == [7]


async def test_a_safety_prompt_overtakes_a_thousand_tips(store: Store, clock: TravelClock) -> None:
    await store.receive([message(n, chat_id=n) for n in range(1, 51)], clock.now())
    for chat_id in range(1, 51):
        await heard(store, clock, Say(Text("tip"), lane=Lane.TIP), chat_id=chat_id)
    await store.receive([message(99, chat_id=99)], clock.now())
    await heard(store, clock, Say(Text("breath"), lane=Lane.SAFETY), chat_id=99)
    assert words_of(await store.settle_and_claim((), "me", clock.now(), (), [1] * len(Lane))) == ["breath"]


async def test_one_chat_has_one_bubble_in_flight(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1)], clock.now())
    await heard(store, clock, Say(Text("one")), Say(Text("two")))
    first = await claim(store, clock)
    assert words_of(first) == ["one"]
    assert await claim(store, clock) == []
    assert words_of(await claim(store, clock, results=(Sent(first[0], OutboxStatus.SENT, 11),))) == ["two"]


async def test_a_newer_countdown_replaces_one_that_was_not_sent_yet(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1), message(2)], clock.now())
    tick = Say(Text("tick"), lane=Lane.AMBIENT, name="countdown", edits="countdown")
    await heard(store, clock, tick)
    await heard(store, clock, replace(tick, text=Text("tock")))
    assert words_of(await claim(store, clock)) == ["tock"]


async def test_an_edit_finds_the_bubble_of_that_name(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1), message(2)], clock.now())
    await heard(store, clock, Say(Text("ask"), name="question"))
    asked = await claim(store, clock)
    await heard(store, clock, Say(Text("asked"), edits="question"))
    edit = await claim(store, clock, results=(Sent(asked[0], OutboxStatus.SENT, 41, has_photo=True),))
    assert edit[0].shown is not None
    assert (edit[0].shown.message_id, edit[0].shown.has_photo) == (41, True)


async def test_after_a_crash_replies_go_again_and_tips_are_in_doubt(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1, 1), message(2, 2), message(3, 3)], clock.now())
    await heard(store, clock, Say(Text("reply")), chat_id=1)
    await heard(store, clock, Say(Text("tip"), lane=Lane.TIP), chat_id=2)
    await heard(store, clock, Say(Text("tick"), lane=Lane.AMBIENT, edits="countdown"), chat_id=3)
    rows = await claim(store, clock)
    assert len(rows) == 3
    await store.mark_leaving("me", [row.id for row in rows], clock.now())
    await store.settle_and_claim((), "another", clock.now(), (), [0] * len(Lane))
    assert statuses(await store.queues(clock.now())) == {"waiting": 1, "in_doubt": 1, "dropped": 1}
    assert words_of(await claim(store, clock)) == ["reply"]


async def test_after_a_crash_a_tip_that_never_left_is_not_in_doubt_but_goes_again(
    store: Store, clock: TravelClock
) -> None:
    await store.receive([message(1, 1), message(2, 2)], clock.now())
    await heard(store, clock, Say(Text("tip"), lane=Lane.TIP), chat_id=1)
    await heard(store, clock, Say(Text("reminder"), lane=Lane.REMINDER), chat_id=2)
    assert len(await claim(store, clock)) == 2
    await store.settle_and_claim((), "another", clock.now(), (), [0] * len(Lane))
    assert statuses(await store.queues(clock.now())) == {"waiting": 2}
    assert words_of(await claim(store, clock)) == ["reminder", "tip"]


async def test_a_reminder_is_claimed_in_its_own_place_behind_very_many_replies(
    store: Store, clock: TravelClock
) -> None:
    numbers = range(1, 602)
    await store.receive([message(number, number) for number in numbers], clock.now())
    for number in numbers:
        lane = Lane.REMINDER if number == 601 else Lane.REPLY
        await heard(store, clock, Say(Text(lane.name), lane=lane), chat_id=number)
    no_room_for_replies = [2 if lane is Lane.SAFETY else int(lane in BULK) for lane in Lane]
    assert words_of(await store.settle_and_claim((), "me", clock.now(), (), no_room_for_replies)) == ["REMINDER"]


async def test_a_due_timer_enters_the_inbox_once_however_many_look(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1)], clock.now())
    due = clock.now() + timedelta(seconds=30)
    await heard(store, clock, effects=(SetTimer("breath", due), SetTimer("nerve", due + timedelta(seconds=30))))
    assert await store.fire_timers(clock.now()) == []
    assert await store.next_timer() == due
    clock.move(30)
    woken = await asyncio.gather(*(store.fire_timers(clock.now()) for _ in range(4)))
    assert sorted(woken) == [[], [], [], [7]]
    seen: list[tuple[str, str]] = []

    def hear(chat: ChatRecord, event: Event) -> None:
        del chat
        seen.append((event.kind, json.loads(event.body)["key"]))

    while await store.hear_next(7, hear, apologise, clock.now()):
        pass
    assert seen == [("timer", "breath")]


async def test_of_ten_thousand_due_timers_four_that_look_at_once_fire_each_once(
    store: Store, clock: TravelClock
) -> None:
    due = [{"chat_id": number, "key": "reminder:first", "due_at": clock.now()} for number in range(1, 10_001)]
    await store.database.run_sync(lambda connection: connection.execute(insert(timers), due))

    async def fired() -> list[int]:
        chats: list[int] = []
        while batch := await store.fire_timers(clock.now()):
            chats += batch
        return chats

    every = await asyncio.gather(*(fired() for _ in range(4)))
    assert sorted(chat for chats in every for chat in chats) == list(range(1, 10_001))
    assert (await store.queues(clock.now())).unheard == len(due)


@pytest.mark.parametrize("leeway", [timedelta(minutes=15), timedelta(0)])
async def test_where_many_wait_for_one_moment_the_others_come_a_little_later_and_named_moments_stay(
    store: Store, clock: TravelClock, leeway: timedelta
) -> None:
    nine = clock.now() + timedelta(hours=1)
    await store.receive([message(number, number) for number in range(100, 200)], clock.now())
    for chat_id in range(100, 200):
        await heard(store, clock, effects=(SetTimer("reminder:first", nine, leeway),), chat_id=chat_id)
    clock.move(3599)
    assert not await store.fire_timers(clock.now())
    clock.move(1)
    at_nine = await store.fire_timers(clock.now())
    assert len(at_nine) == (24 if leeway else 100)
    clock.move(60)
    in_between = await store.fire_timers(clock.now())
    clock.move(60)
    rest = await store.fire_timers(clock.now())
    assert sorted([*at_nine, *in_between, *rest]) == list(range(100, 200))
    assert not leeway or min(len(in_between), len(rest)) > 20


async def test_a_timer_whose_key_is_too_long_is_refused_by_name(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1)], clock.now())
    with pytest.raises(CouldNotHear) as refused:
        await heard(store, clock, effects=(SetTimer("x" * 49, clock.now()),))
    assert "xxx' is longer than 48" in str(refused.value.__cause__)


async def test_a_timer_set_again_moves_and_a_cancelled_one_never_rings(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1), message(2)], clock.now())
    soon, later = clock.now() + timedelta(seconds=1), clock.now() + timedelta(hours=1)
    await heard(store, clock, effects=(SetTimer("a:1", soon), SetTimer("b", soon)))
    await heard(store, clock, effects=(SetTimer("b", later), CancelTimers("a:")))
    assert await store.next_timer() == later


async def test_a_session_kept_twice_is_one_session(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1), message(2), message(3)], clock.now())
    session = CareSession(clock.now(), before=6)
    await heard(store, clock, effects=(KeepSession(session),))
    await heard(store, clock, effects=(KeepSession(replace(session, after=3)),))
    seen: list[tuple[CareSession, ...]] = []

    def hear(chat: ChatRecord, event: Event) -> None:
        del event
        seen.append(tuple(chat.sessions))

    await store.hear_next(7, hear, apologise, clock.now())
    assert seen == [(replace(session, after=3),)]


async def test_look_backs_are_kept_newest_first_sealed_and_forgotten(store: Store, clock: TravelClock) -> None:
    await store.receive([message(number) for number in range(1, 6)], clock.now())
    first = LookBack(clock.now(), 6, 2, "walking", 4, 3)
    second = LookBack(clock.now() + timedelta(days=7), 4, 3, "walking", 6, 2)
    await heard(store, clock, effects=(KeepSession(CareSession(clock.now(), before=6)), KeepLookBack(first)))
    await heard(store, clock, effects=(KeepLookBack(second), KeepLookBack(second)))
    seen: list[tuple[LookBack, ...]] = []

    def hear(chat: ChatRecord, event: Event) -> None:
        del event
        seen.append(tuple(chat.look_backs))

    await store.hear_next(7, hear, apologise, clock.now())
    rows = await store.database.run_sync(lambda connection: connection.execute(text("SELECT * FROM look_backs")).all())
    assert "walking" not in str(rows)
    await heard(store, clock, effects=(ForgetEverything(),))
    left = await store.database.run_sync(lambda connection: connection.execute(text("SELECT * FROM look_backs")).all())
    assert seen == [(second, first)]
    assert left == []


async def test_nothing_a_person_said_can_be_read_in_the_tables(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1, words="my hip hurts")], clock.now())
    await heard(store, clock, Say(Text("hi", {"region": "hip hurts"})))
    for table in ("inbox", "outbox", "chats"):
        query = text(f"SELECT * FROM {table}")  # noqa: S608
        rows = await store.database.run_sync(lambda connection, query=query: connection.execute(query).all())
        assert rows
        assert "hurts" not in str(rows)


async def test_forgetting_leaves_only_the_goodbye(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1), message(2)], clock.now())
    await heard(
        store, clock, effects=(KeepSession(CareSession(clock.now(), before=6)), SetTimer("reminder", clock.now()))
    )
    await heard(store, clock, Say(Text("deleted")), effects=(ForgetEverything(),))
    assert words_of(await claim(store, clock)) == ["deleted"]
    assert await store.next_timer() is None
    await store.receive([message(3)], clock.now())
    seen: list[ChatRecord] = []

    def hear(chat: ChatRecord, event: Event) -> None:
        del event
        seen.append(chat)

    await store.hear_next(7, hear, apologise, clock.now())
    assert (seen[0].state, tuple(seen[0].sessions)) == (None, ())


async def test_another_key_is_refused_before_anything_is_lost(store: Store) -> None:
    await store.prove_key()
    stranger = Store(store.database, Vault((fresh_key(),)), Person())
    with pytest.raises(BadKey):
        await stranger.prove_key()


async def test_eight_tasks_contending_for_one_chat_lose_no_step(store: Store, clock: TravelClock) -> None:
    await store.receive([message(number) for number in range(1, 41)], clock.now())

    async def drain() -> None:
        while await store.hear_next(7, saying(), apologise, clock.now()):
            pass

    await asyncio.gather(*(drain() for _ in range(8)))
    steps: list[int] = []
    await store.receive([message(99)], clock.now())

    def hear(chat: ChatRecord, event: Event) -> None:
        del event
        steps.append(chat.step)

    await store.hear_next(7, hear, apologise, clock.now())
    assert steps == [40]


async def test_a_database_that_went_away_is_no_fault_of_the_event(store: Store, clock: TravelClock) -> None:
    await store.receive([message(1)], clock.now())

    def cut(chat: ChatRecord, event: Event) -> Outcome:
        del chat, event
        raise OperationalError("select", {}, ConnectionError("the server closed the connection"))

    for _ in range(5):
        with pytest.raises(OperationalError):
            await store.hear_next(7, cut, apologise, clock.now())
    await heard(store, clock, Say(Text("hi")))
    assert words_of(await claim(store, clock)) == ["hi"]


async def test_a_passing_bubble_is_over_once_its_chat_went_on_or_says_it_anew(store: Store, clock: TravelClock) -> None:
    def asks(step: int) -> Hear:
        def hear(chat: ChatRecord, event: Event) -> Outcome:
            del event
            prompt = Say(Text("breath"), name="prompt", passing=True)
            return Outcome(step, StoredState("S", 1, "{}"), chat.person, {}, (prompt,))

        return hear

    for update_id, step in enumerate((3, 3, 4)):
        await store.receive([message(update_id)], clock.now())
        await store.hear_next(7, asks(step), apologise, clock.now())
    over, results = [], ()
    for _ in range(3):
        (row,) = await claim(store, clock, results=tuple(results))
        over.append(row.over)
        results = (Sent(row, OutboxStatus.SENT, 5),)
    assert over == [True, True, False]


async def test_of_edits_that_wait_only_the_newest_of_the_same_bubble_is_sent(store: Store, clock: TravelClock) -> None:
    said = (
        Say(Text("first-edit"), name="menu", edits="menu"),
        Say(Text("second-edit"), name="menu", edits="menu"),
        Say(Text("a-new-one"), name="menu"),
        Say(Text("its-edit"), name="menu", edits="menu"),
    )
    for update_id, say in enumerate(said):
        await store.receive([message(update_id)], clock.now())
        await heard(store, clock, say)
    sent: list[str] = []
    results: tuple[Sent, ...] = ()
    while rows := await claim(store, clock, results=results):
        sent += words_of(rows)
        results = (Sent(rows[0], OutboxStatus.SENT, 5),)
    assert sent == ["second-edit", "a-new-one", "its-edit"]


async def test_what_asks_the_store_without_end_is_parked_and_its_neighbour_is_heard(
    store: Store, clock: TravelClock
) -> None:
    await store.receive([message(1), message(2)], clock.now())
    asked = 0

    def endless(chat: ChatRecord, event: Event) -> Outcome:
        nonlocal asked
        del event
        asked += 1
        needs = (WeekOf(clock.now() - timedelta(microseconds=asked)),)
        return Outcome(chat.step, None, chat.person, {}, needs=needs)

    for _ in range(3):
        with pytest.raises(CouldNotHear):
            await store.hear_next(7, endless, apologise, clock.now())
    assert asked < 50
    await heard(store, clock, Say(Text("hi")))
    assert words_of(await claim(store, clock)) == ["apology"]
