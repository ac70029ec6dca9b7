"""A bot that dies just before and just after each step of a message's path, so many times each.

Dying is played: from that step on nothing more of this bot reaches the database or Telegram, and what it was doing
never goes on. A new one opens the same database. So six hundred deaths take minutes.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, Final, TypeVar

from bot import app as composition
from bot.app import App, Transports, read_content
from bot.care.record.person import Person as Patient
from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, call_of
from bot.content import Content
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.limits import NO_LIMITS
from bot.gateway.transport import InProcessRequest, Part
from bot.settings import Settings
from bot.store.ground.database import full_url, open_database
from bot.store.ground.vault import Vault, fresh_key
from bot.store.migrations import to_head
from bot.store.records import Outcome, Received
from bot.store.store import Store
from bot.talk.effects import SetTimer
from tests.crashes.campaign import BEGINS, UNLIMITED
from tests.drawn import pictures
from tests.known import patient
from tests.processes.books import Books

Done = TypeVar("Done")

METHODS: Final[Mapping[str, str]] = {
    "receive": "an update stored",
    "hear_next": "a turn committed",
    "fire_timers": "a timer handed over",
    "settle_and_claim": "claimed and marked",
    "mark_leaving": "marked as leaving",
}
SENT: Final = "sent"
ONCE: Final = frozenset({"receive", "mark_leaving"})
"""What happens once while a few people write; all else happens again and again, and any of those may be the last."""

STEPS: Final = tuple(f"{when} {step}" for step in (*METHODS.values(), SENT) for when in ("before", "after"))

FIRST, PEOPLE, ASKS, REMINDED = 6001, 5, "/privacy", "Your spots have rested"
FIRST_REMINDED = 10_001
WITHIN = 3.0
"""Seconds after which a bot that has not come to its step is let alone, and its death not counted."""

LONG = 120.0
"""The same for one that does not die: on a slow machine all of it takes long."""


@dataclass(slots=True)
class Life:
    """One bot's. It ends at a step, the so-many-th time; without a step it does not end."""

    ends: str = ""
    times: int = 1
    dead: asyncio.Event = field(default_factory=asyncio.Event)
    tomb: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    async def comes_to(self, step: str) -> None:
        """Go on, or never."""
        if not self.dead.is_set() and step == self.ends:
            self.times -= 1
            if not self.times:
                self.dead.set()
        if self.dead.is_set():
            await asyncio.shield(self.tomb)

    def is_over(self) -> None:
        """Let what hangs go, if it is dead; one that has not died yet ends in peace."""
        self.ends = ""
        if self.dead.is_set():
            self.tomb.cancel()

    async def does(self, step: str, work: Awaitable[Done]) -> Done:
        """Take a step, if life goes on until then, and tell of it only if it still goes on after it."""
        try:
            await self.comes_to(f"before {step}")
        except BaseException:
            asyncio.ensure_future(work).cancel()
            raise
        done = await work
        await self.comes_to(f"after {step}")
        return done


def mortal(store: Store, life: Life) -> Store:
    """Let each step of the path be one of a life."""

    def stepping(step: str, method: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def taken(*given: Any, **named: Any) -> Any:
            return await life.does(step, method(*given, **named))

        return taken

    for name, step in METHODS.items():
        setattr(store, name, stepping(step, getattr(store, name)))
    return store


@dataclass(frozen=True, slots=True)
class Fell:
    """What came of it. deaths: by step."""

    deaths: Mapping[str, int]
    said: int
    lost: int
    steps_twice: int
    missing: int
    twice: int
    reminders: int
    reminders_missing: int
    reminders_in_doubt: int
    reminders_twice: int

    @property
    def holds(self) -> bool:
        """Whether nothing is missing but what is named, and each death repeats one message a chat at most."""
        wrong = (self.lost, self.steps_twice, self.missing, self.reminders_twice)
        unnamed = self.reminders_missing > self.reminders_in_doubt
        return not any(wrong) and not unnamed and self.twice <= PEOPLE * sum(self.deaths.values())

    def __str__(self) -> str:
        deaths = ", ".join(f"{step} {number}" for step, number in self.deaths.items())
        return (
            f"{sum(self.deaths.values())} deaths ({deaths}); {self.said} messages said: events lost {self.lost}, steps "
            f"twice {self.steps_twice}, bubbles missing {self.missing}, twice {self.twice}; {self.reminders} "
            f"reminders: missing {self.reminders_missing}, in doubt {self.reminders_in_doubt}, twice "
            f"{self.reminders_twice}"
        )


@dataclass(slots=True)
class Ground:
    """What outlives each bot."""

    settings: Settings
    known: Content
    key: str
    emulator: Emulator
    clock: TravelClock
    reminded: int = 0
    asked: int = 0

    @asynccontextmanager
    async def bot(self, life: Life) -> AsyncIterator[App]:
        """Let a bot live; one that has died finishes nothing."""
        app = composition.build(
            self.settings,
            self.known,
            mortal(self.opened(), life),
            self._transports(life),
            TOKEN,
            self.clock.now,
            UNLIMITED,
        )
        with suppress(asyncio.CancelledError):
            async with app.running():
                polling = asyncio.create_task(app.poll())
                try:
                    yield app
                finally:
                    life.is_over()
                    polling.cancel()
                    await asyncio.gather(polling, return_exceptions=True)

    def opened(self) -> Store:
        """Open the database; whoever comes after a dead bot may send at once."""
        database = open_database(full_url(self.settings.database_url))
        return Store(database, Vault((self.key,)), Patient(), lease=timedelta(0))

    def _transports(self, life: Life) -> Transports:
        answer = call_of(self.emulator)

        async def call(url: str, fields: Mapping[str, str], files: Mapping[str, Part]) -> tuple[int, bytes]:
            if not url.rpartition("/")[2].startswith("send"):
                if life.dead.is_set():
                    await life.comes_to("")
                return await answer(url, fields, files)
            return await life.does(SENT, answer(url, fields, files))

        return Transports(InProcessRequest(call), InProcessRequest(call))

    async def somebody_is_due(self, store: Store) -> None:
        """Let the bot know somebody more, whose reminder is due in a second."""
        chat_id = FIRST_REMINDED + self.reminded
        self.reminded += 1
        due = SetTimer("reminder:first", self.clock.now() + timedelta(seconds=1))
        await knows(self, store, chat_id, due)


async def knows(ground: Ground, store: Store, chat_id: int, *timers: SetTimer) -> None:
    """Let the bot know somebody, by the store's own door."""
    now = ground.clock.now()
    remembered = Outcome(1, None, replace(patient(now), unasked=False), {}, (), timers)
    ground.emulator.person(chat_id, "P")
    ground.emulator.chat(chat_id).started = True
    await store.receive([Received(None, chat_id, "{}")], now)
    await store.hear_next(chat_id, lambda *_: remembered, lambda *_: remembered, now)


async def steps(database_url: str, times: int, seed: int) -> Fell:
    """Let a bot die so many times at each step, and count at the end."""
    clock = TravelClock(BEGINS, runs=False)
    emulator = Emulator(clock.seconds, (TOKEN,), settings=EmulatorSettings(limits=NO_LIMITS))
    settings = Settings(_env_file=None, pictures_dir=pictures(), database_url=database_url)
    ground = Ground(settings, read_content(settings), fresh_key(), emulator, clock)
    store = ground.opened()
    await to_head(store.database)
    await store.prove_key()
    for chat_id in range(FIRST, FIRST + PEOPLE):
        await knows(ground, store, chat_id)
    await _lives(ground, store, Life())
    pattern, chance, deaths = _told(ground), random.Random(seed), Counter[str]()
    for step in STEPS:
        most = 1 if step.partition(" ")[2] in {METHODS[name] for name in ONCE} else 4
        for _ in range(3 * times):
            if deaths[step] < times:
                deaths[step] += await _lives(ground, store, Life(step, chance.randint(1, most)))
    await _lives(ground, store, Life())
    await _lives(ground, store, Life())
    await store.close()
    return _counted(ground, pattern, deaths)


async def _lives(ground: Ground, store: Store, life: Life) -> bool:
    """Let people write, and somebody be reminded; say whether the bot died of it."""
    await ground.somebody_is_due(store)
    for chat_id in range(FIRST, FIRST + PEOPLE):
        ground.emulator.person(chat_id).says(ASKS)
    ground.asked += 1
    async with ground.bot(life) as app:
        caught_up = asyncio.create_task(_catches_up(ground, app))
        death = asyncio.create_task(life.dead.wait())
        within = WITHIN if life.ends else LONG
        done, _ = await asyncio.wait({caught_up, death}, timeout=within, return_when=asyncio.FIRST_COMPLETED)
        if not done and not life.ends:
            raise TimeoutError("a bot that does not die has not caught up")
        caught_up.cancel()
        death.cancel()
    return life.dead.is_set()


async def _catches_up(ground: Ground, app: App) -> None:
    """Let time go by until all that is due has gone, also what is tried again."""
    while ground.emulator.world.queue.waiting:  # noqa: ASYNC110 - no event tells
        await asyncio.sleep(0.002)
    for seconds in (1.5, 5, 30, 600):
        ground.clock.move(seconds)
        await app.ticks.fire()
        await app.settle()


# ---------------------------------------------------------------- counting


def _bubbles(ground: Ground, chat_id: int) -> list[str]:
    return [one.words.partition("\n")[0] for one in ground.emulator.chat(chat_id).shown if one.from_bot]


def _told(ground: Ground) -> Counter[tuple[int, str]]:
    people = range(FIRST, FIRST + PEOPLE)
    return Counter((chat_id, bubble) for chat_id in people for bubble in _bubbles(ground, chat_id))


def _counted(ground: Ground, pattern: Counter[tuple[int, str]], deaths: Mapping[str, int]) -> Fell:
    wanted = Counter({bubble: number * ground.asked for bubble, number in pattern.items()})
    told, books = _told(ground), Books(ground.settings.database_url)
    everybody = range(FIRST_REMINDED, FIRST_REMINDED + ground.reminded)
    reminders = [sum(REMINDED in bubble for bubble in _bubbles(ground, chat_id)) for chat_id in everybody]
    unheard = books.inbox()
    taken = books.steps_of(range(FIRST, FIRST + PEOPLE))
    return Fell(
        deaths=deaths,
        said=PEOPLE * ground.asked,
        lost=sum(number for status, number in unheard.items() if status != "heard"),
        steps_twice=sum(max(0, step - 1 - ground.asked) for step in taken),
        missing=(wanted - told).total(),
        twice=(told - wanted).total(),
        reminders=len(reminders),
        reminders_missing=reminders.count(0),
        reminders_in_doubt=books.outbox().get("in_doubt", 0),
        reminders_twice=sum(max(0, number - 1) for number in reminders),
    )
