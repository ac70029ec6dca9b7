"""The bot as real processes through kills, outages, storms and lies, with people who write and a tip to all of them."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from time import time

from sqlalchemy import create_engine, func, select
from sqlalchemy.pool import NullPool

from bot.care.record.person import Person as Patient
from bot.emulator.calls import Call
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.failures import Failure
from bot.emulator.server import serving
from bot.store.ground.database import full_url, open_database
from bot.store.ground.tables import chats, inbox, outbox
from bot.store.ground.vault import Vault, fresh_key
from bot.store.migrations import to_head
from bot.store.records import Outcome, Received
from bot.store.store import Store
from bot.talk.effects import KeepClaim
from bot.talk.staff import Role
from tests.crashes.in_session import FIRST_IN_SESSION, InSession, Told
from tests.known import patient
from tests.processes.books import Books
from tests.processes.child import Child
from tests.processes.driver import TOKEN, next_morning

FIRST, OWNER = 6001, 2001
ASKS = "/privacy"
"""What people write: it is answered at once, in several bubbles, and leaves them where they were."""

TIP = "Soak: drink a glass of water."
SENDS = ("sendMessage", "sendPhoto")
UNREADABLE = "not JSON"
"""What the emulator notes of an answer that is none."""

STORM_REST = 5
"""Seconds of silence that each 429 of a storm asks for."""

CATCHES_UP = 120.0

LIVES = 5.0
"""Seconds, at the most, that a bot is let alone after a new start."""

ANSWERED = 2.0
"""Seconds after a storm within which whoever wrote in it must be answered, before other trouble comes."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens, spread over so many seconds by chance of the seed."""

    seed: int
    seconds: float = 60.0
    people: int = 30
    a_second: float = 2.0
    kills: int = 5
    outages: int = 1
    outage_seconds: float = 10.0
    storms: int = 1
    storm_seconds: float = 10.0
    lies: float = 0.0
    replicas: int = 1
    in_session: int = 0
    """How many more people press a spot when the outages begin."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What came of it. Times in seconds."""

    kills: int
    said: int
    lost: int
    steps_twice: int
    prompts_lost: int
    prompts_twice: int
    unreadable: int
    cut_off: int
    out_of_order: int
    tips_twice: int
    tips_lost: int
    in_doubt: int
    in_doubt_arrived: int
    largest_second: int
    longest_silence: float
    silence_p99: float
    others_in_storm_p99: float
    told: tuple[Told, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether every promise was kept. A copy is allowed for an answer that could not be read, and for what a
        killed bot had on its way.
        """
        if self.prompts_twice > self.unreadable + self.cut_off:
            return False
        wrong = (self.lost, self.steps_twice, self.prompts_lost, self.out_of_order, self.tips_twice, self.tips_lost)
        return not any(wrong) and self.largest_second <= 30 and all(one.holds for one in self.told)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.said} messages said: events lost {self.lost}, steps twice {self.steps_twice}, "
            f"prompts lost {self.prompts_lost}, prompts twice {self.prompts_twice} (answers that could not be read "
            f"{self.unreadable}, on their way at a kill {self.cut_off}), chats out of order {self.out_of_order}, "
            f"tips twice {self.tips_twice}, tips lost {self.tips_lost}, in doubt {self.in_doubt} (of them arrived "
            f"{self.in_doubt_arrived}), largest second {self.largest_second}, longest silence "
            f"{self.longest_silence:.1f} s, p99 {self.silence_p99:.2f} s, others in a storm p99 "
            f"{self.others_in_storm_p99:.2f} s{''.join(f'; {one}' for one in self.told)}"
        )


@dataclass(slots=True)
class Soak:
    """An emulator in this process and bots in processes of their own."""

    plan: Plan
    emulator: Emulator
    start: Callable[[int], Child]
    bots: list[Child]
    books: Books
    now: Callable[[], datetime]
    chance: random.Random
    said: list[tuple[float, int]] = field(default_factory=list)
    storms: list[tuple[float, float, int]] = field(default_factory=list)
    kills: int = 0
    cut_off: int = 0
    told: list[Told] = field(default_factory=list)

    def people(self) -> range:
        return range(FIRST, FIRST + self.plan.people)

    async def says(self, chat_id: int) -> None:
        self.said.append((time(), chat_id))
        self.emulator.person(chat_id).says(ASKS)

    async def people_write(self) -> None:
        """Somebody writes, again and again: each in turn, so that nobody meets Telegram's own limit of a chat."""
        for chat_id in cycle(self.chance.sample(self.people(), self.plan.people)):
            await self.says(chat_id)
            await asyncio.sleep(self.chance.expovariate(self.plan.a_second))

    async def kill(self) -> None:
        """Kill one of the bots, and start it again at once."""
        place = self.chance.randrange(len(self.bots))
        await asyncio.to_thread(self.bots[place].kill)
        self.cut_off += await asyncio.to_thread(self.books.leaving, self.bots[place].pid)
        self.kills += 1
        self.bots[place] = self.start(place)
        await asyncio.to_thread(self.bots[place].until_it_writes, " is up")
        await asyncio.sleep(self.chance.uniform(0, LIVES))  # one that is killed before it works shows nothing

    async def outage(self) -> None:
        """Telegram is away for everything; some are in the middle of a session, each time others."""
        number = self.plan.in_session
        first = FIRST_IN_SESSION + number * len(self.told)
        pressing = InSession(self.emulator, self._until, range(first, first + number))
        if number:
            await pressing.begin()
        self.emulator.faults.add(Failure("status", status=502, times=None))
        await asyncio.sleep(self.plan.outage_seconds)
        self._clear()
        if number:
            self.told.append(await pressing.told(time()))

    async def storm(self) -> None:
        """One chat is refused, again and again; the others must not notice. Earlier trouble is over by then."""
        await self.catches_up()
        chat_id = self.chance.choice(self.people())
        began = time()
        self.emulator.faults.add(Failure("too_many", "send*", retry_after=STORM_REST, times=None, chat_id=chat_id))
        for _ in range(5):
            await self.says(chat_id)
            await asyncio.sleep(self.plan.storm_seconds / 5)
        self._clear()
        self.storms.append((began, time(), chat_id))
        await asyncio.sleep(ANSWERED)

    def _clear(self) -> None:
        self.emulator.faults.clear()
        if self.plan.lies:
            lie = Failure("not_json", "send*", status=200, takes_effect=True, times=None, chance=self.plan.lies)
            self.emulator.faults.add(lie)

    async def trouble(self) -> None:
        """All of it, one after the other, at moments of chance."""
        self._clear()
        plan = self.plan
        acts = [self.kill] * plan.kills + [self.outage] * plan.outages + [self.storm] * plan.storms
        self.chance.shuffle(acts)
        began = time()
        moments = sorted(self.chance.uniform(0, plan.seconds) for _ in acts)
        for moment, act in zip(moments, acts, strict=True):
            await asyncio.sleep(max(0.0, began + moment - time()))
            await act()
        await asyncio.sleep(max(0.0, began + plan.seconds - time()))
        if plan.lies:  # on a slow machine hardly anything may have been sent yet
            await self._until(lambda: self.unreadable() > 0, CATCHES_UP, "an answer that could not be read")
        self.emulator.faults.clear()

    def unreadable(self) -> int:
        """Count the messages that arrived and whose answer could not be read."""
        sends = (call for call in self.emulator.calls.of() if call.method in SENDS and call.ok)
        return sum(call.description == UNREADABLE for call in sends)

    async def sends_a_tip(self) -> None:
        """The owner writes to everybody."""
        olga = self.emulator.person(OWNER, "Olga")
        olga.says("/start claim-soak")
        await self._owner_sees("run this bot")
        olga.says("/broadcast")
        await self._owner_sees("Send me the tip")
        olga.says(TIP)
        for label in (f"Go on with {self.plan.people} people", "Now", "Send it"):
            await self._until(lambda label=label: label in self._owners_buttons(), CATCHES_UP, label)
            olga.taps(label)

    async def reports(self) -> None:
        """Wait for the tip's report: it comes when nothing of it waits any more."""
        await self._owner_sees("Your tip")

    async def _owner_sees(self, words: str) -> None:
        shown = self.emulator.chat(OWNER)
        await self._until(lambda: any(words in one.words for one in shown.shown if one.from_bot), CATCHES_UP, words)

    async def answers(self, chat_id: int) -> None:
        """Wait until somebody is answered, and all of the answer is there."""
        await self._until(lambda: bool(_told(self, chat_id)), 60, "an answer")
        await self.catches_up()

    def _owners_buttons(self) -> list[str]:
        bubbles = [one for one in self.emulator.chat(OWNER).shown if one.from_bot]
        return [button.text for one in bubbles for row in one.buttons for button in row]

    async def catches_up(self) -> None:
        """Wait until nothing is still with Telegram, and nothing due, unheard or unsent."""
        waiting = self.emulator.world.queue.waiting
        await self._until(lambda: not waiting and self.books.is_caught_up(self.now()), CATCHES_UP, "caught up")

    async def _until(self, look: Callable[[], bool], within: float, what: str) -> None:
        deadline = time() + within
        while not await asyncio.to_thread(look):
            if time() > deadline:
                raise TimeoutError(f"{what!r} did not come within {within:.0f} s")
            await asyncio.sleep(0.1)


async def soak(folder: Path, database_url: str, plan: Plan) -> Findings:
    """Play the plan and count."""
    async with _opened(folder, database_url, plan) as stage:
        await stage.says(FIRST)
        await stage.answers(FIRST)
        pattern = _told(stage, FIRST)
        writing = asyncio.create_task(stage.people_write())
        tip = asyncio.create_task(stage.sends_a_tip())
        await stage.trouble()
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)
        await tip
        await stage.reports()
        await stage.catches_up()
        return await asyncio.to_thread(_findings, stage, pattern)


@asynccontextmanager
async def _opened(folder: Path, database_url: str, plan: Plan) -> AsyncIterator[Soak]:
    emulator = Emulator(time, (TOKEN,), settings=EmulatorSettings(kept_calls=1_000_000))
    ahead = next_morning() - datetime.now(UTC)
    clock, key = folder / "clock", fresh_key()
    clock.write_text(str(ahead.total_seconds()), encoding="ascii")
    await _fill(database_url, key, datetime.now(UTC) + ahead, emulator, plan)
    async with serving(emulator) as address:
        settings = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": address,
            "DATABASE_URL": database_url,
            "DATA_KEYS": key,
            "CLOCK_FILE": str(clock),
        }

        def start(place: int) -> Child:
            return Child(("run",), settings, folder, folder / f"bot-{place}.log")

        bots = [start(place) for place in range(plan.replicas)]
        books, chance = Books(database_url), random.Random(plan.seed)
        stage = Soak(plan, emulator, start, bots, books, lambda: datetime.now(UTC) + ahead, chance)
        try:
            for bot in bots:
                await asyncio.to_thread(bot.until_it_writes, " is up")
            yield stage
        finally:
            for bot in stage.bots:
                bot.kill()


async def _fill(url: str, key: str, now: datetime, emulator: Emulator, plan: Plan) -> None:
    """Let the bot know everybody, by the store's own door."""
    database = open_database(full_url(url))
    await to_head(database)
    store = Store(database, Vault((key,)), Patient())
    await store.prove_key()
    await store.keep_claim(KeepClaim("soak", Role.OWNER, now + timedelta(days=7)))
    pressing = range(FIRST_IN_SESSION, FIRST_IN_SESSION + plan.in_session * plan.outages)
    for chat_id in (*range(FIRST, FIRST + plan.people), *pressing):
        remembered = Outcome(1, None, replace(patient(now), tips=chat_id not in pressing), {})
        emulator.person(chat_id, "P")
        emulator.chat(chat_id).started = True
        await store.receive([Received(None, chat_id, "{}")], now)
        await store.hear_next(chat_id, lambda *_, it=remembered: it, lambda *_, it=remembered: it, now)
    await store.close()


# ---------------------------------------------------------------- counting


def _told(stage: Soak, chat_id: int) -> list[str]:
    """The first lines of what a chat was told, without tips."""
    bubbles = [one.words.partition("\n")[0] for one in stage.emulator.chat(chat_id).shown if one.from_bot]
    return [one for one in bubbles if TIP not in one]


def _findings(stage: Soak, pattern: list[str]) -> Findings:
    asked = Counter(chat_id for _, chat_id in stage.said)
    told = {chat_id: _told(stage, chat_id) for chat_id in stage.people()}
    wanted = {chat_id: Counter({line: asked[chat_id] * n for line, n in Counter(pattern).items()}) for chat_id in told}
    tips = {chat_id: _tips(stage, chat_id) for chat_id in told}
    heard, steps, doubtful = _stored(stage.books.database_url)
    ok = [call for call in stage.emulator.calls.of() if call.method in SENDS and call.ok]
    silences = _silences(stage, ok)
    return Findings(
        kills=stage.kills,
        said=len(stage.said),
        lost=sum(max(0, number - heard.get(chat_id, 0)) for chat_id, number in asked.items()),
        steps_twice=sum(max(0, steps[chat_id] - 1 - number) for chat_id, number in asked.items()),
        prompts_lost=sum((wanted[chat_id] - Counter(told[chat_id])).total() for chat_id in told),
        prompts_twice=sum((Counter(told[chat_id]) - wanted[chat_id]).total() for chat_id in told),
        unreadable=stage.unreadable(),
        cut_off=stage.cut_off,
        out_of_order=sum(not _in_order(told[chat_id], pattern, asked[chat_id]) for chat_id in told),
        tips_twice=sum(max(0, number - 1) for number in tips.values()),
        tips_lost=sum(not number and chat_id not in doubtful for chat_id, number in tips.items()),
        in_doubt=len(doubtful),
        in_doubt_arrived=sum(tips[chat_id] > 0 for chat_id in doubtful if chat_id in tips),
        largest_second=_largest_second(ok),
        longest_silence=max((silence for _, _, silence in silences), default=0.0),
        silence_p99=_p99([silence for _, _, silence in silences]),
        others_in_storm_p99=_in_storms(stage, silences),
        told=tuple(stage.told),
    )


def _tips(stage: Soak, chat_id: int) -> int:
    return sum(TIP in one.words for one in stage.emulator.chat(chat_id).shown if one.from_bot)


def _in_order(told: list[str], pattern: list[str], times: int) -> bool:
    """A bubble that came twice in a row is a copy; without copies it is the pattern, again and again."""
    left = [line for place, line in enumerate(told) if place == 0 or told[place - 1] != line]
    return left == pattern * times


def _stored(url: str) -> tuple[dict[int, int], dict[int, int], set[int]]:
    """Updates heard, and steps, by chat; chats whose tip is in doubt."""
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        was_heard = (inbox.c.status == "heard", inbox.c.update_id.is_not(None))
        heard = select(inbox.c.chat_id, func.count()).where(*was_heard).group_by(inbox.c.chat_id)
        doubtful = select(outbox.c.chat_id).where(outbox.c.status == "in_doubt", outbox.c.broadcast_id.is_not(None))
        steps = select(chats.c.chat_id, chats.c.step)
        found = dict(connection.execute(heard).all()), dict(connection.execute(steps).all())
        return *found, set(connection.scalars(doubtful))  # type: ignore[return-value]


def _largest_second(calls: list[Call]) -> int:
    moments = sorted(call.at for call in calls)
    first = largest = 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - 1.0:
            first += 1
        largest = max(largest, last - first + 1)
    return largest


def _silences(stage: Soak, calls: list[Call]) -> list[tuple[float, int, float]]:
    """When somebody wrote, who, and how long until the next bubble in that chat."""
    found = []
    for at, chat_id in stage.said:
        after = [call.at for call in calls if call.chat_id == chat_id and call.at >= at]
        if after:
            found.append((at, chat_id, min(after) - at))
    return found


def _in_storms(stage: Soak, silences: list[tuple[float, int, float]]) -> float:
    """The 99th percentile of everybody else's waiting while one chat was refused."""
    return _p99(
        [
            silence
            for began, ended, refused in stage.storms
            for at, chat_id, silence in silences
            if began <= at <= ended and chat_id != refused
        ]
    )


def _p99(waited: list[float]) -> float:
    return sorted(waited)[int(0.99 * (len(waited) - 1))] if waited else 0.0
