"""Forgetting somebody leaves nothing in any table, on SQLite and on PostgreSQL; and what grows old goes by itself."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import count as count_up
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.care.planning.cadence import QuietHours
from bot.care.record.history import CareSession, LookBack, PressedPoint, SafetyEvent
from bot.care.record.person import Complaint, Person, Sharing
from bot.care.record.retention import Retention
from bot.clock import TravelClock
from bot.store.ground.database import Work, full_url, open_database
from bot.store.ground.tables import chats, metadata
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.path.hear_next import CouldNotHear
from bot.store.records import Apologise, ChatRecord, Event, Hear, Outcome, Outgoing, Received, Sent, StoredState
from bot.store.statuses import OutboxStatus
from bot.store.store import Store
from bot.talk.alerts import Alert, KeepAlert
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import (
    CameBy,
    Effect,
    ForgetEverything,
    KeepBroadcast,
    KeepClaim,
    KeepInvitation,
    KeepLookBack,
    KeepReaction,
    KeepRefusal,
    KeepSafetyEvent,
    KeepSession,
    RemoveStaff,
    SendBroadcast,
    SetTimer,
    UseClaim,
)
from bot.talk.questions import KeepQuestion, OpenThread
from bot.talk.staff import Role
from bot.talk.tips import Audience, Broadcast, Plan, Post

ANA, OLGA = 700_100_700, 700_200_700
QUIET = QuietHours(time(21), time(8))
ROOM = [100] * len(Lane)
SORRY = Outcome(0, None, Person(), {}, (Say(Text("apology")),))


def apologise(event: Event, locale: str) -> Outcome:
    del event
    return replace(SORRY, person=Person(locale=locale))


KEEPING = Retention()
DAY = timedelta(days=1)


@pytest.fixture
async def store(database_url: str, vault: Vault) -> AsyncIterator[Store]:
    database = open_database(full_url(database_url))
    await to_head(database)
    opened = Store(database, vault, Person(zone="America/Chicago"))
    yield opened
    await opened.close()


def known(clock: TravelClock) -> Person:
    sore = Complaint(("hip_front",), ("toes",), "left", 6, "weeks", "sitting")
    return Person(consented_at=clock.now(), adult=True, zone_confirmed=True, complaint=sore)


def doing(person: Person | None, *says: Say, effects: tuple[Effect, ...] = (), state: str | None = "S") -> Hear:
    def hear(chat: ChatRecord, event: Event) -> Outcome:
        del event
        stands = StoredState(state, 1, "{}") if state else None
        return Outcome(chat.step + 1, stands, person or chat.person, {}, says, effects)

    return hear


async def tells(
    store: Store,
    clock: TravelClock,
    chat_id: int,
    *says: Say,
    effects: tuple[Effect, ...] = (),
    person: Person | None = None,
    state: str | None = "S",
) -> None:
    """Somebody writes, and this follows."""
    await store.receive([Received(None, chat_id, json.dumps({"text": "it hurts"}))], clock.now())
    assert await store.hear_next(chat_id, doing(person, *says, effects=effects, state=state), apologise, clock.now())


async def sends_all(store: Store, clock: TravelClock, status: OutboxStatus = OutboxStatus.SENT) -> list[Outgoing]:
    sent: list[Outgoing] = []
    results: list[Sent] = []
    while rows := await store.settle_and_claim(results, "me", clock.now(), (), ROOM):
        sent += rows
        results = [Sent(row, status, 11) for row in rows]
    return sent


async def everywhere(store: Store, chat_id: int) -> set[str]:
    """Every table and column in which this number, or a text with it, stands."""
    found = set()
    for table in metadata.sorted_tables:
        rows = await store.database.run_sync(
            lambda connection, table=table: connection.execute(select(table)).mappings().all()
        )
        found |= {f"{table.name}.{name}" for row in rows for name, value in row.items() if str(chat_id) in str(value)}
    return found


async def count(store: Store, table: str) -> int:
    query = select(metadata.tables[table])
    return len(await store.database.run_sync(lambda connection: connection.execute(query).all()))


async def is_everywhere(store: Store, clock: TravelClock) -> None:
    """Leave a line in every table that may hold a patient."""
    now, ana = clock.now(), known(clock)
    await tells(store, clock, OLGA, effects=(KeepInvitation("pAAAAAAAAA"),), person=known(clock))
    await tells(store, clock, ANA, effects=(CameBy("pAAAAAAAAA"),))
    pressed = CareSession(now, now, 6, 3, (PressedPoint("tfl", "left", 90, "time", "tennis_ball"),))
    kept: tuple[Effect, ...] = (
        KeepSession(pressed),
        KeepLookBack(LookBack(now, 4, 2)),
        KeepSafetyEvent(SafetyEvent(now, "nerve", "tfl")),
        SetTimer("reminder:first", now + DAY),
        SetTimer("reminder:now", now),
        KeepRefusal("/broadcast"),
    )
    await tells(store, clock, ANA, Say(Text("ask"), name="question"), effects=kept, person=ana)
    await store.keep_claim(KeepClaim("once", Role.PRACTITIONER, now + DAY))
    # At home: a tip waits while something is under way.
    await tells(store, clock, ANA, effects=(UseClaim("once", "Ana"), RemoveStaff(ANA)), state=None)
    tip = KeepBroadcast(Broadcast("b1", OLGA, Post("text", "hi"), Audience()), Say(Text("tip-end")))
    await tells(store, clock, OLGA, effects=(tip, SendBroadcast("b1", Plan(clock.now(), QUIET, 9))), state=None)
    await sends_all(store, clock)
    await tells(store, clock, ANA, effects=(KeepReaction("b1", "helpful"),))
    told = (
        KeepAlert(Alert("x", now, "crisis", "words", "UTC")),
        OpenThread("a" * 16),
        KeepQuestion("a" * 16, "1", Post("text", "May I?")),
    )
    await tells(store, clock, ANA, effects=told, person=replace(ana, sharing=Sharing(asked=True, card=True)))
    await tells(store, clock, ANA, Say(Text("never sent")))
    await store.fire_timers(now)
    await store.receive([Received(99, ANA, '{"text": "waits"}')], now)


TABLES = {
    "chats", "inbox", "outbox", "shown", "timers", "care_sessions", "look_backs", "safety_events", "traits", "refusals",
    "receipts", "claims", "sharing", "alerts", "trajectories", "threads",
    "questions",
}  # fmt: skip


async def test_a_person_who_is_everywhere_is_nowhere_after_the_goodbye(store: Store, clock: TravelClock) -> None:
    await is_everywhere(store, clock)
    assert {one.partition(".")[0] for one in await everywhere(store, ANA)} == TABLES
    while await store.hear_next(ANA, doing(None), apologise, clock.now()):
        pass
    await tells(store, clock, ANA, Say(Text("deleted")), effects=(ForgetEverything(),), state=None)
    assert {one.partition(".")[0] for one in await everywhere(store, ANA)} == {"chats", "outbox"}
    assert [row.say.text.id for row in await sends_all(store, clock)] == ["deleted"]
    assert await everywhere(store, ANA) == set()
    assert await count(store, "refusals") == 1, "what was tried stays in the audit, without who tried it"


async def test_what_still_waited_to_be_heard_is_not_heard_any_more(store: Store, clock: TravelClock) -> None:
    await is_everywhere(store, clock)
    assert await store.hear_next(ANA, doing(None, effects=(ForgetEverything(),), state=None), apologise, clock.now())
    assert not await store.hear_next(ANA, doing(None), apologise, clock.now())
    assert await everywhere(store, ANA) == set(), "without a goodbye nothing has to wait"


@pytest.mark.parametrize("status", [OutboxStatus.FAILED, OutboxStatus.IN_DOUBT])
async def test_a_goodbye_that_does_not_arrive_takes_everything_along_as_well(
    store: Store, clock: TravelClock, status: OutboxStatus
) -> None:
    await is_everywhere(store, clock)
    await tells(store, clock, ANA)
    await tells(store, clock, ANA)
    await tells(store, clock, ANA, Say(Text("deleted")), effects=(ForgetEverything(),), state=None)
    await sends_all(store, clock, status)
    assert await everywhere(store, ANA) == set()


async def test_the_used_link_of_somebody_forgotten_opens_nothing_again(store: Store, clock: TravelClock) -> None:
    await is_everywhere(store, clock)
    await tells(store, clock, ANA, effects=(ForgetEverything(),), state=None)
    await tells(store, clock, OLGA, effects=(UseClaim("once", "Olga"),))
    assert await count(store, "staff") == 0


async def test_whoever_begins_anew_before_the_goodbye_is_out_keeps_what_is_new(
    store: Store, clock: TravelClock
) -> None:
    await is_everywhere(store, clock)
    await tells(store, clock, ANA, Say(Text("deleted")), effects=(ForgetEverything(),), state=None)
    await tells(store, clock, ANA, Say(Text("welcome")), person=known(clock))
    assert [row.say.text.id for row in await sends_all(store, clock)] == ["deleted", "welcome"]
    kept = await store.kept(ANA)
    assert kept is not None
    assert (kept.person.adult, kept.sessions) == (True, ())


async def test_an_event_whose_chat_was_cleared_away_meanwhile_is_heard(store: Store, clock: TravelClock) -> None:
    await store.receive([Received(1, ANA, "{}")], clock.now())
    chats = metadata.tables["chats"]
    await store.database.run_sync(lambda connection: connection.execute(chats.delete()))
    assert await store.hear_next(ANA, doing(None), apologise, clock.now())


async def test_staff_who_delete_their_own_data_stay_staff(store: Store, clock: TravelClock) -> None:
    await store.keep_claim(KeepClaim("once", Role.OWNER, clock.now() + DAY))
    await tells(store, clock, OLGA, effects=(UseClaim("once", "Olga"),), person=known(clock))
    await tells(store, clock, OLGA, Say(Text("deleted")), effects=(ForgetEverything(),), state=None)
    await sends_all(store, clock)
    assert {one.partition(".")[0] for one in await everywhere(store, OLGA)} == {"chats", "staff"}


async def test_everything_of_a_person_is_gathered(store: Store, clock: TravelClock) -> None:
    await is_everywhere(store, clock)
    kept = await store.kept(ANA)
    assert kept is not None
    assert [len(part) for part in (kept.sessions, kept.look_backs, kept.safety_events, kept.tips)] == [1, 1, 1, 1]
    assert (kept.invitation, kept.tips[0].reaction, kept.planned[0].key) == ("pAAAAAAAAA", "helpful", "reminder:first")
    assert await store.kept(123) is None


# ---------------------------------------------------------------- housekeeping


async def test_queues_let_go_of_what_is_over_and_of_what_could_not_be_heard(store: Store, clock: TravelClock) -> None:
    await is_everywhere(store, clock)
    await sends_all(store, clock, OutboxStatus.IN_DOUBT)

    def poison(chat: ChatRecord, event: Event) -> Outcome:
        del chat, event
        raise RuntimeError

    await store.receive([Received(1000, OLGA, '{"text": "secret"}')], clock.now())
    for _ in range(3):
        with pytest.raises(CouldNotHear):
            await store.hear_next(OLGA, poison, apologise, clock.now())
    await sends_all(store, clock)
    while await store.hear_next(ANA, doing(None), apologise, clock.now()):
        pass
    assert await count(store, "outbox") > 2
    clock.move((3 * DAY).total_seconds())
    await store.forget_old(clock.now(), KEEPING)
    inbox = await store.database.run_sync(lambda c: c.execute(select(metadata.tables["inbox"])).all())
    outbox = await store.database.run_sync(lambda c: c.execute(select(metadata.tables["outbox"])).all())
    assert {row.status for row in inbox} == {"parked"}
    assert {row.status for row in outbox} == {"in_doubt"}
    clock.move((30 * DAY).total_seconds())
    await store.forget_old(clock.now(), KEEPING)
    assert (await count(store, "inbox"), await count(store, "outbox")) == (0, 0)


async def test_where_the_database_is_far_old_rows_go_by_the_hundred_and_on_one_writer_one_by_one(
    store: Store, clock: TravelClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await tells(store, clock, ANA, *(Say(Text("hi")) for _ in range(300)))
    await sends_all(store, clock)
    seconds = count_up(0.0, 0.005)
    monkeypatch.setattr("bot.store.store.monotonic", lambda: next(seconds))
    steps, whole = 0, store.database.run

    async def counted(work: Work[Any]) -> Any:
        nonlocal steps
        steps += 1
        return await whole(work)

    monkeypatch.setattr(store.database, "run", counted)
    clock.move((3 * DAY).total_seconds())
    await store.forget_old(clock.now(), KEEPING)
    assert steps > 250 if store.database.is_single else steps < 12
    monkeypatch.undo()
    assert await count(store, "outbox") == 0


class Overtaken(Store):
    """Before a failure is counted, another replica has done something."""

    async def _count(self, error: CouldNotHear, apologise: Apologise, now: datetime) -> None:
        another = Store(self.database, self._vault, self._newcomer)
        await another.hear_next(ANA, self.does, apologise, now)
        await super()._count(error, apologise, now)

    does: Hear


@pytest.mark.parametrize("effects", [(), (ForgetEverything(),)])
async def test_what_another_replica_heard_or_forgot_while_it_failed_here_waits_no_more_and_nobody_is_told_sorry(
    store: Store, vault: Vault, clock: TravelClock, effects: tuple[Effect, ...]
) -> None:
    await tells(store, clock, ANA, person=known(clock))
    late = Overtaken(store.database, vault, Person())
    late.does = doing(None, effects=effects, state=None)

    def fails(chat: ChatRecord, event: Event) -> Outcome:
        del chat, event
        raise RuntimeError

    await store.receive([Received(1, ANA, "{}")], clock.now())
    with pytest.raises(CouldNotHear):
        await late.hear_next(ANA, fails, apologise, clock.now())
    assert await store.waiting_chats() == []
    assert await sends_all(store, clock) == []


async def test_sent_and_heard_rows_lose_their_words_at_once(store: Store, clock: TravelClock) -> None:
    await tells(store, clock, ANA, Say(Text("hi")))
    await sends_all(store, clock)
    for table in ("inbox", "outbox"):
        rows = await store.database.run_sync(
            lambda connection, table=table: connection.execute(select(metadata.tables[table])).all()
        )
        assert [row.sealed_body for row in rows] == [None]


async def test_whoever_blocked_the_bot_for_half_a_year_is_forgotten(store: Store, clock: TravelClock) -> None:
    await tells(store, clock, ANA, person=known(clock))

    def leaves(chat: ChatRecord, event: Event) -> Outcome:
        del event
        return replace(SORRY, says=(), person=chat.person, blocked=True)

    await store.receive([Received(2, ANA, "{}")], clock.now())
    await store.hear_next(ANA, leaves, apologise, clock.now())
    clock.move((179 * DAY).total_seconds())
    await store.forget_old(clock.now(), KEEPING)
    assert await store.kept(ANA) is not None
    clock.move((2 * DAY).total_seconds())
    for _ in range(2):
        await store.forget_old(clock.now(), KEEPING)
    assert await everywhere(store, ANA) == set()


async def test_the_silent_get_one_look_however_often_the_clock_passes(store: Store, clock: TravelClock) -> None:
    await tells(store, clock, ANA, person=known(clock))
    clock.move((690 * DAY).total_seconds())
    await store.forget_old(clock.now(), KEEPING)
    assert await store.next_timer() is None
    clock.move((15 * DAY).total_seconds())
    for _ in range(3):
        await store.forget_old(clock.now(), KEEPING)
    assert await count(store, "timers") == 1
    assert await store.fire_timers(clock.now()) == [ANA]
    await store.forget_old(clock.now(), KEEPING)
    assert await count(store, "timers") == 0, "its ring waits to be heard"


# ---------------------------------------------------------------- links


async def test_the_first_link_wins_and_only_one_that_was_given_out(store: Store, clock: TravelClock) -> None:
    await tells(store, clock, OLGA, effects=(KeepInvitation("pAAAAAAAAA"), KeepInvitation("pBBBBBBBBB")))
    await tells(store, clock, 5, effects=(KeepInvitation("pCCCCCCCCC"),))
    for token in ("pZZZZZZZZZ", "pAAAAAAAAA", "pCCCCCCCCC"):
        await tells(store, clock, ANA, effects=(CameBy(token),))
    kept = await store.kept(ANA)
    assert kept is not None
    assert kept.invitation == "pAAAAAAAAA"
    assert await count(store, "invitations") == 2


def holding(folder: Path, sealed: str) -> list[str]:
    """The files in which a sealed value stands."""
    return [file.name for file in folder.iterdir() if sealed.encode() in file.read_bytes()]


async def test_after_forgetting_no_file_of_sqlite_holds_a_sealed_word(
    tmp_path: Path, vault: Vault, clock: TravelClock
) -> None:
    database = open_database(full_url(f"sqlite:///{tmp_path}/clinic.db"))
    await to_head(database)
    store = Store(database, vault, Person())
    await tells(store, clock, ANA, Say(Text("hello")), person=known(clock))
    sealed = await database.run_sync(lambda connection: connection.execute(select(chats.c.sealed_person)).scalar_one())
    assert holding(tmp_path, sealed), "it was there before"
    await tells(store, clock, ANA, Say(Text("deleted")), effects=(ForgetEverything(),), state=None)
    await sends_all(store, clock)
    assert holding(tmp_path, sealed) == []
    assert (tmp_path / "clinic.db-wal").stat().st_size < 100_000
    await store.close()


async def test_while_a_backup_reads_the_log_is_emptied_as_soon_as_it_is_done(
    tmp_path: Path, vault: Vault, clock: TravelClock
) -> None:
    database = open_database(full_url(f"sqlite:///{tmp_path}/clinic.db"))
    await to_head(database)
    store = Store(database, vault, Person())
    await tells(store, clock, ANA, person=known(clock))
    sealed = await database.run_sync(lambda connection: connection.execute(select(chats.c.sealed_person)).scalar_one())
    with closing(sqlite3.connect(tmp_path / "clinic.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM chats").fetchone()
        await tells(store, clock, ANA, effects=(ForgetEverything(),), state=None)
        assert sealed.encode() in (tmp_path / "clinic.db-wal").read_bytes()
        reader.execute("COMMIT")
    await store.next_timer()
    assert holding(tmp_path, sealed) == []
    await store.close()
