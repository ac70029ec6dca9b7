"""What time it is, whatever somebody does to the machine's clock; and the pulse, which ends without a word."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.app import App
from bot.care.record.person import Person
from bot.clock import SteadyClock, Ticks, TravelClock
from bot.emulator.emulator import Emulator
from bot.store.ground.database import full_url, open_database
from bot.store.ground.vault import Vault
from bot.store.migrations import to_head
from bot.store.store import Store
from tests.conftest import START
from tests.known import presses
from tests.outside import from_bot
from tests.person import Person as Patient


class Machine:
    """A machine whose clock can be set; move lets time go by."""

    def __init__(self) -> None:
        """Begin where all tests do."""
        self.wall, self.steady = START.timestamp(), 0.0
        self.now = SteadyClock(lambda: self.wall, lambda: self.steady).now

    def seconds(self) -> float:
        return self.now().timestamp()

    def move(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds

    def set(self, seconds: float) -> None:
        self.wall += seconds


class TestSetClock:
    """Somebody, or a time server, sets the machine's clock."""

    @pytest.fixture
    def clock(self) -> Machine:
        return Machine()

    async def test_an_hour_back_in_mid_session_keeps_no_safety_question_waiting(
        self, ana: Patient, app: App, emulator: Emulator, clock: Machine
    ) -> None:
        await presses(ana)
        clock.set(-3600)
        for _ in range(34):
            clock.move(1)
            await app.ticks.fire()
            await app.settle()
        assert any("holding your breath" in one for one in from_bot(emulator, ana.user_id))

    def test_it_never_goes_back_and_agrees_in_the_end(self, clock: Machine) -> None:
        clock.set(-60)
        seen = []
        for _ in range(700):
            clock.move(1)
            seen.append(clock.now())
        assert seen == sorted(seen)
        assert seen[89] - START >= timedelta(seconds=80)
        assert seen[-1].timestamp() == pytest.approx(clock.wall)

    def test_set_on_it_is_followed_at_once_as_after_a_sleep(self, clock: Machine) -> None:
        clock.move(1)
        clock.set(3600)
        assert clock.now() == START + timedelta(seconds=3601)


async def test_a_bot_that_ends_in_the_middle_of_a_look_at_the_timers_logs_no_fault(
    tmp_path: Path, vault: Vault, clock: TravelClock, caplog: pytest.LogCaptureFixture
) -> None:
    database = open_database(full_url(f"sqlite:///{tmp_path}/test.db"))
    await to_head(database)
    store, looks = Store(database, vault, Person()), asyncio.Event()

    def now() -> datetime:
        looks.set()
        return clock.now()

    async def recover() -> None:
        return

    ticks = Ticks(store, now, lambda _: None, recover, every=0.01)
    looks.clear()
    with closing(sqlite3.connect(tmp_path / "test.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # so that the look has to wait
        ticks.start()
        await looks.wait()
        ticks.stop()
        other.execute("ROLLBACK")
    await store.close()
    assert caplog.messages == []
