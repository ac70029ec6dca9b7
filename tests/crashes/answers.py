"""Very many calls that Telegram answers badly, in every way: nothing is lost, and nothing comes twice without a reason.

Bot and emulator are one process and its clock is moved, so that thousands of them take minutes.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from time import thread_time
from typing import Final

from bot.app import App, read_content
from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, MovableTime, bot_in_emulator
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.failures import Failure, FaultPlan
from bot.emulator.limits import NO_LIMITS
from bot.settings import Settings
from bot.store.records import Outcome, Received
from bot.store.statuses import OutboxStatus
from tests.crashes.campaign import BEGINS, UNLIMITED
from tests.drawn import pictures
from tests.known import patient
from tests.processes.books import Books

FIRST, PEOPLE, ASKS = 6001, 40, "/privacy"

FAULTS: Final[Mapping[str, Failure]] = {
    "500": Failure("status", status=500),
    "502": Failure("status", status=502),
    "504": Failure("status", status=504),
    "connection reset before": Failure("reset"),
    "connection reset after": Failure("reset", takes_effect=True),
    "hangs for 30 s": Failure("hang", seconds=30),
    "hangs for 30 s, carried out": Failure("hang", seconds=30, takes_effect=True),
    "nine seconds late": Failure("slow", seconds=9),
    "truncated": Failure("truncated"),
    "HTML, carried out": Failure("not_json", status=200, takes_effect=True),
    "HTML, not carried out": Failure("not_json", status=200),
}
LATE: Final = "nine seconds late"
"""The only one of them that is an answer after all."""

SHARE = 0.5
"""So many of the calls that carry words are answered badly."""

PAUSES: Final = (1.0, 5.0, 20.0, 60.0, 600.0)
"""Seconds that the clock is moved at once, until all has gone; the longest is that of the slowest try."""


LOOKS_EVERY = 0.002
"""Seconds between two looks at whether the loop is held up."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of it. explained: calls that were carried out and answered so that nobody could know it."""

    struck: Mapping[str, int]
    said: int
    wanted: int
    missing: int
    in_doubt: int
    twice: int
    explained: int
    longest_stall: float

    @property
    def holds(self) -> bool:
        """Whether only what is in doubt may be missing, and each copy has its bad answer."""
        return self.missing <= self.in_doubt and self.twice <= self.explained

    def __str__(self) -> str:
        kinds = ", ".join(f"{name} {number}" for name, number in self.struck.items())
        return (
            f"{sum(self.struck.values())} calls answered badly ({kinds}); {self.said} messages said, {self.wanted} "
            f"bubbles due: missing {self.missing} (in doubt {self.in_doubt}), twice {self.twice} (carried out and "
            f"answered badly {self.explained}); longest stall {1000 * self.longest_stall:.0f} ms of CPU"
        )


@dataclass(slots=True)
class Badly(FaultPlan):
    """Strikes calls that carry words, with each kind of fault in turn, while it is on."""

    struck: Counter[str] = field(default_factory=Counter)
    kinds: Iterator[str] = field(default_factory=lambda: cycle(FAULTS))
    on: bool = False

    def strike(self, method: str, chat_id: int | None) -> Failure | None:
        """Choose the fault that hits this call, if any."""
        del chat_id
        if not self.on or not method.startswith(("send", "edit")) or self._chance.random() >= SHARE:
            return None
        kind = next(self.kinds)
        self.struck[kind] += 1
        return FAULTS[kind]

    @property
    def explained(self) -> int:
        """Count what was carried out and answered so that nobody could know."""
        return sum(number for kind, number in self.struck.items() if FAULTS[kind].calls_through and kind != LATE)


async def answers(folder: Path, calls: int, seed: int) -> Answered:
    """Let people write until so many calls were answered badly, and count."""
    clock = TravelClock(BEGINS, runs=False)
    emulator = Emulator(clock.seconds, (TOKEN,), settings=EmulatorSettings(limits=NO_LIMITS), sleep=_at_once)
    emulator.faults = badly = Badly(seed)
    bot = Settings(_env_file=None, pictures_dir=pictures())
    async with bot_in_emulator(bot, read_content(bot), folder, emulator, clock, UNLIMITED) as app:
        time, asked = MovableTime(clock, app), 0
        await _known(app, emulator, clock)
        await _all_ask(emulator, time)
        pattern = _told(emulator)
        badly.on, stalls = True, asyncio.create_task(_longest_stall())
        while badly.struck.total() < calls:
            await _all_ask(emulator, time)
            asked += 1
        badly.on = False
        for seconds in PAUSES:
            await time.advance(seconds)
        stalls.cancel()
        longest = await stalls
    doubtful = Books(f"sqlite:///{folder}/try.db").outbox().get(OutboxStatus.IN_DOUBT, 0)
    wanted = Counter({bubble: number * (1 + asked) for bubble, number in pattern.items()})
    told = _told(emulator)
    return Answered(
        struck=badly.struck,
        said=PEOPLE * asked,
        wanted=wanted.total(),
        missing=(wanted - told).total(),
        in_doubt=doubtful,
        twice=(told - wanted).total(),
        explained=badly.explained,
        longest_stall=longest,
    )


async def _at_once(seconds: float) -> None:
    del seconds
    await asyncio.sleep(0)


async def _known(app: App, emulator: Emulator, clock: TravelClock) -> None:
    """Let the bot know everybody, by the store's own door."""
    now = clock.now()
    remembered = Outcome(1, None, patient(now), {})
    for chat_id in range(FIRST, FIRST + PEOPLE):
        emulator.person(chat_id, "P")
        emulator.chat(chat_id).started = True
        await app.store.receive([Received(None, chat_id, "{}")], now)
        await app.store.hear_next(chat_id, lambda *_: remembered, lambda *_: remembered, now)


async def _all_ask(emulator: Emulator, time: MovableTime) -> None:
    for chat_id in range(FIRST, FIRST + PEOPLE):
        emulator.person(chat_id).says(ASKS)
    while emulator.world.queue.waiting:  # noqa: ASYNC110 - no event tells
        await asyncio.sleep(0.002)
    for seconds in PAUSES:
        await time.advance(seconds)


def _told(emulator: Emulator) -> Counter[tuple[int, str]]:
    """Count the bubbles of each chat by their first line."""
    people = range(FIRST, FIRST + PEOPLE)
    shown = ((chat_id, one) for chat_id in people for one in emulator.chat(chat_id).shown if one.from_bot)
    return Counter((chat_id, one.words.partition("\n")[0]) for chat_id, one in shown)


async def _longest_stall() -> float:
    """Look how long the loop works at a stretch, until cancelled; in its own CPU time, for the machine is shared."""
    longest = 0.0
    with suppress(asyncio.CancelledError):
        while True:
            began = thread_time()
            await asyncio.sleep(LOOKS_EVERY)
            longest = max(longest, thread_time() - began)
    return longest
