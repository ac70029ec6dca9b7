"""What is simulated goes by the product's own rules: the outbox in memory lets go of rows as the store's does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from itertools import count
from random import Random

import pytest

from bot.care.record.person import Person
from bot.clock import TravelClock
from bot.store.ground.database import full_url, open_database
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.records import ChatRecord, Event, Outcome, Outgoing, Received, Sent
from bot.store.statuses import OutboxStatus
from bot.store.store import Store
from bot.talk.bubbles import Lane, Say, Text
from tests.benchmarks.simulation.memory_outbox import MemoryOutbox
from tests.known import apologise

CHATS = range(1, 8)
NAMES = ("question", "prompt", "countdown")


@pytest.fixture
async def store(vault: Vault, tmp_path: object) -> AsyncIterator[Store]:
    database = open_database(full_url(f"sqlite:///{tmp_path}/simulated.db"))
    await to_head(database)
    opened = Store(database, vault, Person())
    yield opened
    await opened.close()


def said(chance: Random, number: int) -> tuple[Say, ...]:
    """Say one to three bubbles of any lane, some of them edits of earlier ones."""
    says = []
    for _ in range(chance.randint(1, 3)):
        name, lane = chance.choice(("", *NAMES)), chance.choice(list(Lane))
        edits = name if lane is Lane.AMBIENT or (name and chance.random() < 0.4) else ""
        if lane is Lane.TIP or (lane is Lane.AMBIENT and not name):
            lane, edits = Lane.REPLY, ""
        passing = chance.random() < 0.5
        says.append(
            Say(
                Text("score", {"score": str(number)}),
                lane=lane,
                name=name,
                edits=edits,
                passing=passing,
                closes=passing,
            )
        )
    return tuple(says)


def as_seen(rows: list[Outgoing]) -> list[tuple[object, ...]]:
    return [(row.id, row.chat_id, row.lane, row.say, row.over, row.shown is not None) for row in rows]


@pytest.mark.parametrize("seed", range(6))
async def test_the_outbox_in_memory_is_claimed_as_the_stores_is(store: Store, clock: TravelClock, seed: int) -> None:
    chance, memory, steps, numbers = Random(seed), MemoryOutbox(lambda *_: None), dict.fromkeys(CHATS, 0), count(1)
    flying = list[Outgoing]()
    for number in range(150):
        chat = chance.choice(CHATS)
        steps[chat] += 1
        says = said(chance, number)

        def hear(record: ChatRecord, event: Event, says: tuple[Say, ...] = says) -> Outcome:
            del event
            return Outcome(record.step + 1, None, record.person, {}, says)

        await store.receive([Received(next(numbers), chat, "{}")], clock.now())
        await store.hear_next(chat, hear, apologise, clock.now())
        rows = [Outgoing(0, chat, int(say.lane), 0, "en", 0, say, clock.now()) for say in says]
        memory.queue(chat, steps[chat], rows, clock.now())
        busy = chance.sample(CHATS, chance.randint(0, 3))
        room = chance.choice([[3] * 5, [4, 2, 3, 3, 0], [2, 0, 1, 1, 0], [30] * 5, [0] * 5])
        ended = [
            Sent(row, chance.choice((OutboxStatus.SENT, OutboxStatus.SENT, OutboxStatus.DROPPED)), row.id)
            for row in flying
            if chance.random() < 0.6
        ]
        over = {sent.row.id for sent in ended}
        ended = [one if one.status is OutboxStatus.SENT else replace(one, message_id=None) for one in ended]
        theirs = await store.settle_and_claim(ended, "me", clock.now(), busy, room)
        ours = await memory.settle_and_claim(ended, "me", clock.now(), busy, room)
        assert as_seen(ours) == as_seen(theirs)
        flying = [row for row in flying if row.id not in over] + theirs
        clock.move(timedelta(seconds=1).total_seconds())
