"""A tip to 5,000 patients, with everything that can go wrong on its way: what arrived, how often, and how fast.

One in twenty has blocked the bot, Telegram refuses with 429 for a while, and the bot is killed with SIGKILL, three
times or as often as was asked for. Meanwhile people in need write words of danger, and the time until their answer is
there is measured.
"""

from __future__ import annotations

import asyncio
import math
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic, time

from sqlalchemy import create_engine, func, select

from bot.care.record.person import Person as Patient
from bot.emulator.calls import Call
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.failures import Failure
from bot.emulator.messages import Message
from bot.emulator.server import serving
from bot.store.ground.database import full_url, open_database
from bot.store.ground.tables import outbox
from bot.store.ground.vault import Vault, fresh_key
from bot.store.migrations import to_head
from bot.store.records import Outcome, Received
from bot.store.store import Store
from bot.talk.effects import KeepClaim
from bot.talk.staff import Role
from tests.known import patient
from tests.processes.child import Child
from tests.processes.driver import TOKEN, next_morning

PATIENTS, BLOCKED_SHARE = 5_000, 0.05
FIRST, OWNER, FIRST_IN_NEED = 100_001, 2001, 900_001
REACHED = 0.9
"""At least so many get it: some have blocked the bot, and each kill leaves some in doubt."""

STORM_AT, STORM = 0.4, Failure("too_many", "send*", retry_after=2, times=25)
IN_NEED_EVERY = 1.0
"""Seconds between two people who write words of danger; each is answered with several bubbles."""
DANGER = "I can't pee and my groin is numb"
TIP = "Walk a little every day."
SENDS = ("sendMessage", "sendPhoto", "copyMessage", "sendVideo", "sendDocument")
PATIENCE = 900.0


@dataclass
class Stage:
    """The emulator in this process, the bot in its own, and what happened to both."""

    emulator: Emulator
    start: Callable[[], Child]
    bot: Child
    asked: dict[int, float] = field(default_factory=dict)
    down: list[tuple[float, float]] = field(default_factory=list)

    async def restart(self) -> None:
        """Kill the bot with SIGKILL, and start it again at once."""
        began = time()
        await asyncio.to_thread(self.bot.kill)
        self.bot = self.start()
        await asyncio.to_thread(self.bot.until_it_writes, " is up")
        self.down.append((began, time()))

    def sends(self) -> list[Call]:
        return [call for call in self.emulator.calls.of() if call.method in SENDS]

    def delivered(self) -> int:
        return sum(call.ok and _is_patient(call.chat_id) for call in self.sends())

    def silences(self) -> list[tuple[float, float]]:
        """Give the times in which Telegram wanted nothing to be sent."""
        return [(call.at, call.at + STORM.retry_after + 0.5) for call in self.sends() if call.status == 429]


async def measure(kills: int) -> None:
    """Run it and print what happened."""
    with tempfile.TemporaryDirectory() as folder:
        async with _staged(Path(folder)) as stage:
            owner = Owner(stage)
            await owner.orders()
            people = asyncio.create_task(_people_in_need(stage))
            began = monotonic()
            await _trouble(stage, kills)
            report = await owner.report()
            took = monotonic() - began
            people.cancel()
            await asyncio.sleep(2)
            _print(stage, report, took, _statuses(Path(folder)))


@asynccontextmanager
async def _staged(folder: Path) -> AsyncIterator[Stage]:
    emulator = Emulator(time, (TOKEN,), settings=EmulatorSettings(kept_calls=1_000_000))
    begins = next_morning()
    clock = folder / "clock"
    clock.write_text(str((begins - datetime.now(UTC)).total_seconds()), encoding="ascii")
    key = fresh_key()
    await _fill(folder, key, begins, emulator)
    async with serving(emulator) as address:
        settings = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": address,
            "DATABASE_URL": f"sqlite:///{folder}/bot.db",
            "DATA_KEYS": key,
            "PICTURES_DIR": str(folder / "pictures"),
            "CLOCK_FILE": str(clock),
        }

        def start() -> Child:
            return Child(("run",), settings, folder, folder / "bot.log", anew=True)

        stage = Stage(emulator, start, start())
        try:
            await asyncio.to_thread(stage.bot.until_it_writes, " is up")
            yield stage
        finally:
            stage.bot.kill()


async def _fill(folder: Path, key: str, now: datetime, emulator: Emulator) -> None:
    """Let the bot know everybody, by the store's own door."""
    database = open_database(full_url(f"sqlite:///{folder}/bot.db"))
    await to_head(database)
    store = Store(database, Vault((key,)), Patient())
    await store.keep_claim(KeepClaim("benchmark", Role.OWNER, now + timedelta(days=7)))
    known = patient(now)
    in_need = range(FIRST_IN_NEED, FIRST_IN_NEED + int(PATIENCE / IN_NEED_EVERY))
    for chat_id in (*range(FIRST, FIRST + PATIENTS), *in_need):
        emulator.person(chat_id)
        emulator.chat(chat_id).started = True
        one = replace(known, tips=_is_patient(chat_id))
        await store.receive([Received(None, chat_id, "{}")], now)
        remembered = Outcome(1, None, one, {})
        await store.hear_next(
            chat_id, lambda *_, outcome=remembered: outcome, lambda *_, outcome=remembered: outcome, now
        )
    for chat_id in range(FIRST, FIRST + PATIENTS, round(1 / BLOCKED_SHARE)):
        # Blocked while the bot was not looking: it finds out from the 403 alone.
        emulator.chat(chat_id).blocked = True
    await store.close()


def _is_patient(chat_id: int | None) -> bool:
    return chat_id is not None and FIRST <= chat_id < FIRST + PATIENTS


class Owner:
    """The clinic's owner at a phone."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._phone = stage.emulator.person(OWNER, "Olga")

    async def orders(self) -> None:
        """Send the tip to everyone, now."""
        self._phone.says("/start claim-benchmark")
        await self._sees("run this bot")
        self._phone.says("/broadcast")
        await self._sees("Send me the tip")
        self._phone.says(TIP)
        await self._taps(f"Go on with {PATIENTS:,} people")
        await self._taps("Now")
        await self._taps("Send it")
        await self._sees("It goes out now", within=90)

    async def report(self) -> str:
        """Wait for the end; give the report."""
        return (await self._sees("Your tip", within=PATIENCE)).words

    async def _taps(self, label: str) -> None:
        await _until(lambda: any(label in _labels(one) for one in self._shown()), 20, lambda: self._lacks(label))
        self._phone.taps(label)

    async def _sees(self, words: str, within: float = 20) -> Message:
        await _until(lambda: any(words in one.words for one in self._shown()), within, lambda: self._lacks(words))
        return next(one for one in reversed(self._shown()) if words in one.words)

    def _lacks(self, what: str) -> str:
        return f"{what!r} is not on the owner's phone: {[one.words for one in self._shown()][-3:]}"

    def _shown(self) -> list[Message]:
        return [one for one in self._stage.emulator.chat(OWNER).shown if one.from_bot]


def _labels(message: Message) -> list[str]:
    return [button.text for row in message.buttons for button in row]


async def _until(look: Callable[[], bool], within: float, otherwise: Callable[[], str]) -> None:
    deadline = monotonic() + within
    while not look():
        if monotonic() > deadline:
            raise TimeoutError(otherwise())
        await asyncio.sleep(0.1)


async def _people_in_need(stage: Stage) -> None:
    """Somebody else writes words of danger, again and again."""
    number = FIRST_IN_NEED
    while True:
        stage.asked[number] = time()
        stage.emulator.person(number).says(DANGER)
        number += 1
        await asyncio.sleep(IN_NEED_EVERY)


async def _trouble(stage: Stage, kills: int) -> None:
    """Kill and refuse when so many have it: the kills evenly over those who can get it."""
    killed_at = [REACHED * (number + 1) / (kills + 1) for number in range(kills)]
    moments = sorted([*((share, "kill") for share in killed_at), (STORM_AT, "storm")])
    for share, what in moments:
        await _until(
            lambda share=share: stage.delivered() >= share * PATIENTS, PATIENCE, lambda: "the tip stands still"
        )
        if what == "kill":
            await stage.restart()
        else:
            stage.emulator.faults.add(STORM)


def _statuses(folder: Path) -> Counter[str]:
    """Count what the bot's own books say of the tip."""
    engine = create_engine(f"sqlite:///{folder}/bot.db")
    query = (
        select(outbox.c.status, outbox.c.fault, func.count())
        .where(outbox.c.broadcast_id.is_not(None))
        .group_by(outbox.c.status, outbox.c.fault)
    )
    with engine.connect() as connection:
        rows = connection.execute(query).all()
    engine.dispose()
    counted: Counter[str] = Counter()
    for status, fault, number in rows:
        counted["blocked" if fault == "blocked" else status] += number
    return counted


def _print(stage: Stage, report: str, took: float, books: Counter[str]) -> None:
    got = Counter(call.chat_id for call in stage.sends() if call.ok and _is_patient(call.chat_id))
    blocked = sum(stage.emulator.chat(one).blocked for one in range(FIRST, FIRST + PATIENTS))
    refused = sum(call.status == 429 for call in stage.sends())
    doubles = sum(number - 1 for number in got.values())
    without = PATIENTS - blocked - len(got)
    print(f"a tip to {PATIENTS:,} patients, {blocked} of them have blocked the bot; {len(stage.down)} times kill -9")
    print(f"  out in {took:.0f} s ({len(got) / took:.1f} a second, with the time the bot was down)")
    print(f"  delivered: {len(got):,}; doubles: {doubles}; without it, not blocked: {without}")
    print(f"  the bot's books: {dict(sorted(books.items()))}; in doubt: {books['in_doubt']}")
    counted = PATIENTS - books["blocked"] - books["in_doubt"]
    print(f"  audience - blocked - in doubt, by its books: {counted:,}; sent: {books['sent']:,}")
    print(f"  most messages in any second: {stage.emulator.calls.busiest_second(*SENDS)}; refused with 429: {refused}")
    _print_answers(stage)
    print("  the owner's report:")
    print("\n".join(f"    {line}" for line in report.splitlines()))


def _print_answers(stage: Stage) -> None:
    """Print how fast words of danger were answered while the tip went out."""
    away = (*stage.down, *stage.silences())
    waited = {chat: _answered(stage, chat, at) for chat, at in stage.asked.items()}
    troubled = {chat for chat, at in stage.asked.items() if any(begin - 1 <= at <= end for begin, end in away)}
    calm = sorted(waits for chat, waits in waited.items() if chat not in troubled)
    rough = sorted(waits for chat, waits in waited.items() if chat in troubled)
    print(f"  words of danger, every {IN_NEED_EVERY:.0f} s meanwhile, until the first bubble of the answer:")
    print(f"    {len(calm)} written while bot and Telegram took messages: {_spread(calm)}")
    print(f"    {len(rough)} written around a kill or a 429: {_spread(rough)}")


def _answered(stage: Stage, chat: int, asked: float) -> float:
    """Give the seconds until the answer was there; infinity when there is none."""
    found = (call.at for call in stage.emulator.calls.of(chat_id=chat) if call.ok and call.method in SENDS)
    return next((at - asked for at in found if at >= asked), math.inf)


def _spread(waits: list[float]) -> str:
    if not waits:
        return "none"
    at = [waits[min(len(waits) - 1, math.ceil(share * len(waits)) - 1)] * 1000 for share in (0.5, 0.99, 1)]
    return f"median {at[0]:.0f} ms, 99th percentile {at[1]:.0f} ms, longest {at[2]:.0f} ms"
