"""What time it is, and what has to happen as time goes by."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock
from time import monotonic, time
from typing import Any, Final

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.care.record.retention import USUAL, Retention
from bot.store.away import Away
from bot.store.store import Store

log = logging.getLogger(__name__)

LEFT_OUT: Final = 10
"""Of so many seconds one is left out while the clock waits for the machine's."""

EVERY: Final = 0.5
"""Seconds between two looks at the timers."""

FIRST_FORGETTING = timedelta(minutes=1)
"""After a start: a bot that is restarted every hour forgets as well."""


class SteadyClock:
    """The machine's time, but it never goes back: who presses is asked about breath though somebody sets the clock.

    A clock that is set on is followed at once, as after a sleep of the machine. One that is set back is waited for: of
    every ten seconds one is left out until both agree.
    """

    def __init__(self, wall: Callable[[], float] = time, steady: Callable[[], float] = monotonic) -> None:
        """wall: Unix seconds as the machine has them; steady: seconds that nobody sets."""
        self._wall = wall
        self._steady = steady
        self._ran = steady()
        self._shown = wall()
        self._one_at_a_time = Lock()  # transactions ask in a thread of their own

    def now(self) -> datetime:
        """Give this moment, aware, UTC."""
        with self._one_at_a_time:
            ran, wall = self._steady(), self._wall()
            gone, self._ran = ran - self._ran, ran
            self._shown += gone
            ahead = self._shown - wall
            self._shown = wall if ahead < 0 else self._shown - min(ahead, gone / LEFT_OUT)
            return datetime.fromtimestamp(self._shown, UTC)


_MACHINE = SteadyClock()


def now() -> datetime:
    """Give this moment, aware, UTC."""
    return _MACHINE.now()


class FileClock:
    """The real moment plus the seconds that stand in a file: how a test moves the clock of a bot in another process."""

    def __init__(self, file: Path) -> None:
        """A file that is not there, or not yet, moves nothing."""
        self._file = file

    def now(self) -> datetime:
        """Give the moved moment."""
        try:
            ahead = float(self._file.read_text(encoding="ascii"))
        except (OSError, ValueError):
            ahead = 0.0
        return now() + timedelta(seconds=ahead)


class TravelClock:
    """A clock that can be moved on, for `tenderspot try` and for tests; it never goes back."""

    def __init__(self, start: datetime | None = None, *, runs: bool = True) -> None:
        """Start at a moment (default: this one); with runs=False it stands still between moves."""
        self._runs = runs
        self._start = start or now()
        self._began = time()
        self._moved = timedelta()

    def now(self) -> datetime:
        """Give the moment this clock shows."""
        ran = timedelta(seconds=time() - self._began) if self._runs else timedelta()
        return self._start + ran + self._moved

    def seconds(self) -> float:
        """Give the same as a Unix time."""
        return self.now().timestamp()

    def move(self, seconds: float) -> None:
        """Move on. Raises ValueError for a move back."""
        if seconds < 0:
            raise ValueError("a clock does not go back")
        self._moved += timedelta(seconds=seconds)


class Ticks:
    """APScheduler as the pulse: it holds no job of any person, those are rows; it only says when to look."""

    def __init__(
        self,
        store: Store,
        now: Callable[[], datetime],
        wake: Callable[[int], None],
        recover: Callable[[], Awaitable[None]],
        retention: Retention = USUAL,
        every: float = EVERY,
    ) -> None:
        """every: seconds between two looks at the timers. retention: how long what is kept stays."""
        self._store = store
        self._now = now
        self._wake = wake
        self._recover = recover
        self._retention = retention
        self._every = every
        self._looked_at = monotonic()
        logging.getLogger("apscheduler").setLevel(logging.ERROR)  # before it says that it adds jobs
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._tick("the look at the timers", self.fire, seconds=every)
        self._tick("the look for unheard events", recover, seconds=10)
        self._tick("forgetting", self.forget, hours=6, next_run_time=now() + FIRST_FORGETTING)

    def start(self) -> None:
        """Begin to tick."""
        self._scheduler.start()

    def stop(self) -> None:
        """Tick no more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def fire(self) -> int:
        """Hand over every timer that is due; give how many chats it woke."""
        woken = 0
        self._looked_at = monotonic()
        while chats := await self._store.fire_timers(self._now()):
            woken += len(chats)
            for chat_id in chats:
                self._wake(chat_id)
        return woken

    def lag(self) -> float:
        """Seconds that the looks at the timers are behind their pace."""
        return max(0.0, monotonic() - self._looked_at - self._every)

    async def forget(self) -> None:
        """Let go of what has grown old."""
        await self._store.forget_old(self._now(), self._retention)

    def _tick(self, what: str, work: Callable[[], Awaitable[object]], **when: Any) -> None:
        """Do it again and again; one that fails is logged, and the next one tries again."""
        away = Away(log, what)

        async def tick() -> None:
            try:
                await work()
            except asyncio.CancelledError:
                return  # the bot ends in the middle of it: APScheduler would log that as a fault
            except Exception as error:  # noqa: BLE001
                away.failed(error)
            else:
                away.goes()

        self._scheduler.add_job(tick, "interval", id=what, **when)
