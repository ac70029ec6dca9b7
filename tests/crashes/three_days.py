"""The bot was down for three days, and everybody's reminder is overdue: each comes once, by day, not all at once."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import create_engine, select
from sqlalchemy.pool import NullPool

from bot.app import App, read_content
from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, bot_in_emulator
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.limits import NO_LIMITS
from bot.settings import Settings
from bot.store.ground.tables import timers
from bot.store.records import Outcome, Received
from bot.talk.effects import SetTimer
from tests.crashes.campaign import UNLIMITED
from tests.drawn import pictures
from tests.known import patient

FIRST, REMINDED = 100_001, "Your spots have rested"
ZONES: Final = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles")
DUE: Final = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
BACK: Final = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""Between one and four in the night for all of them."""

LOOKS: Final = timedelta(seconds=30)
WATCHED: Final = timedelta(hours=8)


@dataclass(frozen=True, slots=True)
class Woken:
    """What came of it. most_due: reminders of one second, once they were put off; last: minutes after eight."""

    people: int
    once: int
    none: int
    more: int
    at_night: int
    most_due: int
    last: float

    @property
    def holds(self) -> bool:
        """Whether everybody got one, by day, and they were spread."""
        return self.once == self.people and not self.at_night and self.most_due <= max(24, self.people / 100)

    def __str__(self) -> str:
        return (
            f"{self.people} people, three days down: one reminder {self.once}, none {self.none}, more {self.more}; at "
            f"night {self.at_night}; most due in one second {self.most_due}; the last one {self.last:.1f} min after "
            "8:00"
        )


async def three_days(folder: Path, people: int) -> Woken:
    """Let them be reminded; messages are sent without a limit, so that only what spreads them is seen."""
    clock = TravelClock(DUE - timedelta(hours=1), runs=False)
    emulator = Emulator(clock.seconds, (TOKEN,), settings=EmulatorSettings(limits=NO_LIMITS, kept_calls=4 * people))
    settings = Settings(_env_file=None, pictures_dir=pictures())
    async with bot_in_emulator(settings, read_content(settings), folder, emulator, clock, UNLIMITED) as app:
        app.ticks.stop()  # it looks at the timers when the clock is moved, and not before
        for number in range(people):
            await _knows(app, emulator, FIRST + number, ZONES[number % len(ZONES)], clock.now())
        clock.move((BACK - clock.now()).total_seconds())
        await _looks(app)
        most_due = await asyncio.to_thread(_most_due, folder)
        while clock.now() < BACK + WATCHED:
            clock.move(LOOKS.total_seconds())
            await _looks(app)
    return _counted(emulator, people, most_due)


async def _knows(app: App, emulator: Emulator, chat_id: int, zone: str, now: datetime) -> None:
    """Let the bot know somebody with a reminder, by the store's own door."""
    emulator.person(chat_id, "P")
    emulator.chat(chat_id).started = True
    known = replace(patient(now), zone=zone)
    remembered = Outcome(1, None, known, {}, (), (SetTimer("reminder:first", DUE),))
    await app.store.receive([Received(None, chat_id, "{}")], now)
    await app.store.hear_next(chat_id, lambda *_: remembered, lambda *_: remembered, now)


async def _looks(app: App) -> None:
    await app.ticks.fire()
    await app.settle()


def _most_due(folder: Path) -> int:
    engine = create_engine(f"sqlite:///{folder}/try.db", poolclass=NullPool)
    with engine.connect() as connection:
        due = list(connection.scalars(select(timers.c.due_at).where(timers.c.key == "reminder:first")))
    return max(Counter(moment.replace(microsecond=0) for moment in due).values())


def _counted(emulator: Emulator, people: int, most_due: int) -> Woken:
    got, local = Counter[int](), list[datetime]()
    for number in range(people):
        shown = [one for one in emulator.chat(FIRST + number).shown if one.from_bot and REMINDED in one.words]
        zone = ZoneInfo(ZONES[number % len(ZONES)])
        got[min(2, len(shown))] += 1
        local += [datetime.fromtimestamp(one.sent_at, zone) for one in shown]
    minutes = [60 * (at.hour - 8) + at.minute + at.second / 60 for at in local]
    night = sum(not 8 <= at.hour < 21 for at in local)
    return Woken(people, got[1], got[0], got[2], night, most_due, max(minutes, default=0.0))
