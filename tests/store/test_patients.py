"""What is kept for the clinic of its patients, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest
from sqlalchemy import select

from bot.care.record.dossier import ClinicTold
from bot.care.record.history import CareSession, SafetyEvent
from bot.care.record.person import Person, Sharing
from bot.care.record.retention import Retention
from bot.clock import TravelClock
from bot.store.ground.database import full_url, open_database
from bot.store.ground.tables import metadata
from bot.store.ground.transaction import Transaction
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.path.looking_up import look_up
from bot.store.records import ChatRecord, Event, Outcome, Received, Sent
from bot.store.statuses import OutboxStatus
from bot.store.store import Store
from bot.talk.alerts import Alert, FindAlert, KeepAlert, SeeAlert, TakeAlerts
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import (
    Effect,
    ForgetEverything,
    KeepClaim,
    KeepClinicSetting,
    KeepSafetyEvent,
    KeepSession,
    Tell,
    UseClaim,
)
from bot.talk.patients import AtAGlance, FindCard, LedgerOf, NamesOf, SharedCards, Statistics
from bot.talk.query import Query
from bot.talk.questions import OpenThread, Room, TopicAbout
from bot.talk.staff import Role

Answer = TypeVar("Answer")
APOLOGY = Outcome(0, None, Person(), {}, ())
GROUP = -1001
ROOM = [100] * len(Lane)


@pytest.fixture
async def store(database_url: str, vault: Vault) -> AsyncIterator[Store]:
    database = open_database(full_url(database_url))
    await to_head(database)
    opened = Store(database, vault, Person(zone="America/Chicago"))
    yield opened
    await opened.close()


async def turn(store: Store, clock: TravelClock, chat_id: int, *effects: Effect, person: Person | None = None) -> None:
    """Let a chat say something from which these effects follow."""
    known = person or Person(consented_at=clock.now(), adult=True)

    def hear(chat: ChatRecord, event: Event) -> Outcome:
        del event
        return Outcome(chat.step + 1, None, chat.person if chat_id < 0 else known, {}, (), effects)

    await store.receive([Received(None, chat_id, json.dumps({}))], clock.now())
    assert await store.hear_next(chat_id, hear, APOLOGY, clock.now())


async def asked(store: Store, clock: TravelClock, query: Query[Answer]) -> Answer:
    vault = store._vault  # noqa: SLF001
    answer = await store.database.run(lambda connection: look_up(Transaction(connection, vault, clock.now()), query))
    return query.checked(answer)


async def rows(store: Store, table: str) -> list[object]:
    query = select(metadata.tables[table])
    return await store.database.run_sync(lambda connection: list(connection.execute(query).all()))


def sessions(clock: TravelClock, *scores: int) -> tuple[KeepSession, ...]:
    """One a week, the last one now; pain is one less after each."""
    began = clock.now() - timedelta(weeks=len(scores) - 1)
    return tuple(
        KeepSession(CareSession(began + timedelta(weeks=week), None, score, score - 1))
        for week, score in enumerate(scores)
    )


# ---------------------------------------------------------------- at a glance


async def test_means_follow_sessions_and_let_go_of_whoever_is_forgotten(store: Store, clock: TravelClock) -> None:
    for chat_id, latest in ((1, 2), (2, 3), (3, 4), (4, 8)):
        for kept in sessions(clock, 7, 6, latest):
            await turn(store, clock, chat_id, kept)
    figures = await asked(store, clock, AtAGlance())
    assert isinstance(figures, Statistics)
    assert (figures.joined, figures.active, figures.sessions, figures.scored) == (4, 4, 8, 4)
    assert figures.change == (-5 - 4 - 3 + 1) / 4
    assert [(one.number, one.before, one.patients) for one in figures.weeks] == [(1, 7, 4), (2, 6, 4), (3, 17 / 4, 4)]
    await turn(store, clock, 4, ForgetEverything(), person=Person())
    figures = await asked(store, clock, AtAGlance())
    assert isinstance(figures, Statistics)
    assert (figures.joined, figures.scored, figures.change) == (3, 3, -4)
    await turn(store, clock, 3, ForgetEverything(), person=Person())
    figures = await asked(store, clock, AtAGlance())
    assert isinstance(figures, Statistics)
    assert (figures.scored, figures.change, figures.weeks) == (2, None, ())


async def test_a_session_that_is_kept_again_counts_once(store: Store, clock: TravelClock) -> None:
    first, second = sessions(clock, 7, 4)
    for chat_id in (1, 2, 3):
        await turn(store, clock, chat_id, first)
        await turn(store, clock, chat_id, KeepSession(replace(second.session, after=None)))
        await turn(store, clock, chat_id, second, second)
    figures = await asked(store, clock, AtAGlance())
    assert isinstance(figures, Statistics)
    assert (figures.scored, figures.change) == (3, -3)
    assert [(one.before, one.after, one.patients) for one in figures.weeks] == [(7, 6, 3), (4, 3, 3)]


async def test_patients_of_one_tally_who_end_at_once_are_all_counted(store: Store, clock: TravelClock) -> None:
    chats = [16 * number for number in range(1, 13)]
    first, second = sessions(clock, 7, 4)
    for kept in (first, second):
        await asyncio.gather(*(turn(store, clock, chat_id, kept) for chat_id in chats))
    figures = await asked(store, clock, AtAGlance())
    assert isinstance(figures, Statistics)
    assert (figures.scored, figures.change) == (12, -3)


async def test_scores_are_not_readable_in_the_database(store: Store, clock: TravelClock) -> None:
    await turn(store, clock, 1, *sessions(clock, 7, 4))
    for table in ("trajectories", "tallies"):
        assert "weeks" not in repr(await rows(store, table))


# ---------------------------------------------------------------- sharing and alerts


async def test_a_card_opens_by_the_name_it_has_now_and_by_no_older_one(store: Store, clock: TravelClock) -> None:
    shares = Person(consented_at=clock.now(), adult=True, sharing=Sharing(asked=True, card=True, name="Ana"))
    event = KeepSafetyEvent(SafetyEvent(clock.now(), "red_flag", "r1"))
    await turn(store, clock, 1, event, *sessions(clock, 7, 4), person=shares)
    names = await asked(store, clock, NamesOf(1))
    card = await asked(store, clock, FindCard(names.card))  # type: ignore[attr-defined]
    assert (len(card.sessions), len(card.events), card.names.name) == (2, 1, "Ana")  # type: ignore[attr-defined]
    assert (await asked(store, clock, SharedCards(0))).total == 1  # type: ignore[attr-defined]
    await turn(store, clock, 1)
    assert await asked(store, clock, FindCard(names.card)) is None  # type: ignore[attr-defined]
    await turn(store, clock, 1, person=shares)
    again = await asked(store, clock, NamesOf(1))
    assert again.card != names.card  # type: ignore[attr-defined]
    assert again.code == names.code  # type: ignore[attr-defined]


async def test_of_two_who_see_an_alert_the_first_is_kept(store: Store, clock: TravelClock) -> None:
    await turn(store, clock, 1, KeepAlert(Alert("x", clock.now(), "crisis", "words", "UTC", (2, 3))))
    await turn(store, clock, 2, SeeAlert("x"))
    await turn(store, clock, 3, SeeAlert("x"))
    raised = await asked(store, clock, FindAlert("x"))
    assert raised.seen_by == 2  # type: ignore[attr-defined]
    assert "crisis" not in repr(await rows(store, "alerts"))
    assert await asked(store, clock, FindAlert("y")) is None


async def test_what_the_clinic_was_told_is_in_the_persons_copy(store: Store, clock: TravelClock) -> None:
    await turn(store, clock, 1, KeepAlert(Alert("x", clock.now(), "crisis", "words", "UTC", (2,))))
    kept = await store.kept(1)
    assert kept is not None
    assert kept.alerts == (ClinicTold(clock.now(), "crisis", "words"),)


async def test_alerts_grow_old(store: Store, clock: TravelClock) -> None:
    await turn(store, clock, 1, KeepAlert(Alert("x", clock.now(), "crisis", "words", "UTC")))
    await store.forget_old(clock.now() + timedelta(days=29), Retention())
    assert await rows(store, "alerts")
    await store.forget_old(clock.now() + timedelta(days=31), Retention())
    assert not await rows(store, "alerts")


async def test_the_ledger_holds_the_last_day_newest_first(store: Store, clock: TravelClock) -> None:
    for hours in (30, 20, 10):
        noted = SafetyEvent(clock.now() - timedelta(hours=hours), "sore", str(hours))
        await turn(store, clock, 1, KeepSafetyEvent(noted))
    page = await asked(store, clock, LedgerOf(clock.now() - timedelta(days=1), 0))
    assert [one.event.about for one in page.items] == ["10", "20"]  # type: ignore[attr-defined]


# ---------------------------------------------------------------- questions


async def staffed(store: Store, clock: TravelClock) -> None:
    """An owner with a group."""
    await store.keep_claim(KeepClaim("word", Role.OWNER, clock.now() + timedelta(days=1)))
    await turn(store, clock, 2, UseClaim("word", "Olga"), KeepClinicSetting("group", str(GROUP)))
    await turn(store, clock, GROUP)


async def test_a_question_goes_to_the_group_and_where_that_is_closed_to_the_owner(
    store: Store, clock: TravelClock
) -> None:
    await staffed(store, clock)
    where = await asked(store, clock, Room(1))
    assert (where.group, where.staff) == (GROUP, (2,))  # type: ignore[attr-defined]
    thread = where.thread  # type: ignore[attr-defined]
    asked_in = (Tell(GROUP, (Say(Text("hi"), name=f"q.{thread}.{n}", thread=thread),)) for n in range(3))
    await turn(store, clock, 1, OpenThread(thread), *asked_in)
    (claimed,) = await store.settle_and_claim((), "me", clock.now(), (), ROOM)
    assert claimed.chat_id == GROUP
    refused = Sent(claimed, OutboxStatus.FAILED, fault="blocked", blocked=True)
    (again,) = await store.settle_and_claim((refused,), "me", clock.now(), (), ROOM)
    assert again.chat_id == 2
    waiting = [one for one in await rows(store, "outbox") if one.status in {"waiting", "claimed"}]  # type: ignore[attr-defined]
    assert {one.chat_id for one in waiting} == {2}  # type: ignore[attr-defined]
    assert len(waiting) == 3
    assert (await asked(store, clock, Room(1))).group is None  # type: ignore[attr-defined]


async def test_a_topic_belongs_to_its_group_and_its_patient(store: Store, clock: TravelClock) -> None:
    await staffed(store, clock)
    thread = (await asked(store, clock, Room(1))).thread  # type: ignore[attr-defined]
    await turn(store, clock, 1, OpenThread(thread))
    assert (await store.topic(GROUP, thread))[0] is None
    await store.keep_topic(GROUP, thread, 55)
    assert (await store.topic(GROUP, thread))[0] == 55
    assert (await store.topic(-2002, thread))[0] is None
    asker = await asked(store, clock, TopicAbout(GROUP, 55))
    assert (asker.chat_id, asker.blocked) == (1, False)  # type: ignore[attr-defined]
    await turn(store, clock, 1, ForgetEverything(), person=Person())
    asker = await asked(store, clock, TopicAbout(GROUP, 55))
    assert asker.blocked  # type: ignore[attr-defined]
    assert asker.chat_id < 0  # type: ignore[attr-defined]
    await turn(store, clock, 1, OpenThread(thread))
    asker = await asked(store, clock, TopicAbout(GROUP, 55))
    assert asker.chat_id == 1  # type: ignore[attr-defined]


async def test_staff_and_their_group_are_no_patients(store: Store, clock: TravelClock) -> None:
    await staffed(store, clock)
    await turn(store, clock, 2, TakeAlerts(on=False))
    (group,) = [one for one in await rows(store, "chats") if one.chat_id == GROUP]  # type: ignore[attr-defined]
    assert (group.joined_at, group.wants_tips) == (None, False)  # type: ignore[attr-defined]
    figures = await asked(store, clock, AtAGlance())
    assert figures.joined == 0  # type: ignore[attr-defined]
