"""What a clinic keeps for later, and how its courses are counted, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.care.record.person import Person
from bot.clock import TravelClock
from bot.store.ground.database import full_url, open_database
from bot.store.ground.tables import outbox, saved_tips
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.records import ChatRecord, Event, Outcome, Outgoing, Received, Sent
from bot.store.statuses import OutboxStatus
from bot.store.store import Store
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import DropPointMedia, DropTip, Effect, KeepPointMedia, KeepReaction, KeepTip, SetTimer
from bot.talk.queries import AnyQuery
from bot.talk.tips import (
    BubbleAt,
    OwnMedia,
    PointMedia,
    Post,
    RecentTips,
    SavedTip,
    SavedTips,
    SeriesNumbers,
    SeriesTally,
    TipsHad,
)

ANA = 7
ROOM = [100] * len(Lane)
WALK = SavedTip("a-1", "Walk", Post("text", "Walk a little."))
COUNTED = SeriesNumbers("course:weeks", "weeks.")


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
    *says: Say,
    effects: tuple[Effect, ...] = (),
    asks: AnyQuery | None = None,
    chat_id: int = ANA,
) -> object:
    """Let a chat say and do all this in one turn; give what the store answers first."""
    answers: list[object] = []

    def hear(chat: ChatRecord, event: Event) -> Outcome:
        del event
        person = Person(consented_at=clock.now(), adult=True)
        if asks is not None and asks not in chat.facts:
            return Outcome(chat.step, chat.state, person, {}, needs=(asks,))
        answers.append(chat.facts.get(asks) if asks else None)
        return Outcome(chat.step + 1, None, person, {}, says, effects)

    await store.receive([Received(None, chat_id, "{}")], clock.now())
    assert await store.hear_next(chat_id, hear, Outcome(0, None, Person(), {}), clock.now())
    return answers[0]


async def claimed(store: Store, clock: TravelClock, *results: Sent) -> list[Outgoing]:
    return await store.settle_and_claim(results, "me", clock.now(), (), ROOM)


async def test_tips_are_kept_newest_first_renamed_in_place_and_dropped(store: Store, clock: TravelClock) -> None:
    await turn(store, clock, effects=(KeepTip(WALK),))
    clock.move(60)
    rest = SavedTip("a-2", "Rest", Post("photo", "Rest.", "file", source=(7, 5)))
    await turn(store, clock, effects=(KeepTip(rest),))
    await turn(store, clock, effects=(KeepTip(replace(WALK, title="Stroll")),))
    assert await turn(store, clock, asks=SavedTips()) == (rest, replace(WALK, title="Stroll"))
    kept = await store.database.run_sync(lambda connection: connection.execute(select(saved_tips)).all())
    assert not any("Stroll" in row.sealed_body or "Walk" in row.sealed_body for row in kept)
    await turn(store, clock, effects=(DropTip("a-2"),))
    assert await turn(store, clock, asks=SavedTips()) == (replace(WALK, title="Stroll"),)


async def test_a_point_shows_one_thing_at_a_time(store: Store, clock: TravelClock) -> None:
    video = PointMedia("tfl", Post("video", "", "one"))
    photo = PointMedia("tfl", Post("photo", "", "two"))
    await turn(store, clock, effects=(KeepPointMedia(video),))
    await turn(store, clock, effects=(KeepPointMedia(photo),))
    assert await turn(store, clock, asks=OwnMedia()) == (photo,)
    await turn(store, clock, effects=(DropPointMedia("tfl"),))
    assert await turn(store, clock, asks=OwnMedia()) == ()


async def test_a_bubble_is_known_by_its_message_in_its_own_chat_only(store: Store, clock: TravelClock) -> None:
    await turn(store, clock, Say(Text("card"), name="point.tfl"))
    (row,) = await claimed(store, clock)
    await claimed(store, clock, Sent(row, OutboxStatus.SENT, message_id=41))
    assert await turn(store, clock, asks=BubbleAt(ANA, 41)) == "point.tfl"
    assert await turn(store, clock, asks=BubbleAt(ANA, 42)) == ""
    assert await turn(store, clock, asks=BubbleAt(8, 41)) == ""


async def test_a_tip_of_a_course_counts_from_the_queue_to_the_receipt(
    store: Store, clock: TravelClock, vault: Vault
) -> None:
    tip = Say(Text("advice-walk"), lane=Lane.TIP, tip="weeks.1")
    await turn(store, clock, tip, effects=(SetTimer("course:weeks", clock.now() + timedelta(days=3)),))
    queued = await store.database.run_sync(lambda connection: connection.execute(select(outbox)).all())
    assert [one.broadcast_id for one in queued] == ["weeks.1"]
    assert "advice-walk" in vault.open(queued[0].sealed_body)
    assert await turn(store, clock, asks=TipsHad(ANA)) == RecentTips((), 1)
    (row,) = await claimed(store, clock)
    assert row.say == tip
    assert row.broadcast_id == "weeks.1"
    sent_at = clock.now()
    await claimed(store, clock, Sent(row, OutboxStatus.SENT, message_id=5))
    await turn(store, clock, effects=(KeepReaction("weeks.1", "helpful"),))
    assert await turn(store, clock, asks=TipsHad(ANA)) == RecentTips((sent_at,), 0)
    assert await turn(store, clock, asks=COUNTED) == SeriesTally(on_it=1, sent=1, helpful=1)
    clock.move(8 * 24 * 3600)
    assert await turn(store, clock, asks=TipsHad(ANA)) == RecentTips()


async def test_a_tip_of_a_course_in_doubt_is_not_sent_twice(store: Store, clock: TravelClock) -> None:
    await turn(store, clock, Say(Text("advice-walk"), lane=Lane.TIP, tip="weeks.1"))
    (row,) = await claimed(store, clock)
    await store.mark_leaving("me", [row.id], clock.now())
    await store.settle_and_claim((), "another", clock.now(), (), [0] * len(Lane))
    assert (await store.queues(clock.now())).rows == {("tip", "in_doubt"): 1}
    assert await claimed(store, clock) == []


async def test_words_and_a_tip_may_be_said_in_one_turn(store: Store, clock: TravelClock) -> None:
    await turn(store, clock, Say(Text("hello")), Say(Text("advice-walk"), lane=Lane.TIP, tip="weeks.1"))
    (first,) = await claimed(store, clock)
    (second,) = await claimed(store, clock, Sent(first, OutboxStatus.SENT, message_id=1))
    assert [first.broadcast_id, second.broadcast_id] == [None, "weeks.1"]


async def test_only_who_can_get_tips_counts_as_being_on_a_course(store: Store, clock: TravelClock) -> None:
    later = SetTimer("course:weeks", clock.now() + timedelta(days=3))
    for chat_id in (ANA, 8):
        await turn(store, clock, Say(Text("hello")), effects=(later,), chat_id=chat_id)
    assert await turn(store, clock, asks=COUNTED) == SeriesTally(on_it=2)
    rows = await claimed(store, clock)
    blocked = next(one for one in rows if one.chat_id == 8)
    await claimed(store, clock, Sent(blocked, OutboxStatus.FAILED, fault="blocked", blocked=True))
    assert await turn(store, clock, asks=COUNTED) == SeriesTally(on_it=1)
