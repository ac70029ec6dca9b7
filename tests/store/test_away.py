"""A database that goes away and comes back costs two lines of the log a piece of work, however long it was away."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import psycopg
import pytest

from bot import logs
from bot.clock import TravelClock
from bot.content import Content
from bot.emulator.emulator import Emulator
from bot.store.away import Away
from bot.store.ground.vault import Vault
from tests.gateway.test_replicas import replica
from tests.postgres import Cluster
from tests.web.test_application import update

WORKS = ("the outbox", "the look at the timers")


def admin(url: str) -> psycopg.Connection:
    return psycopg.connect(url.replace("+psycopg", "").rpartition("/")[0] + "/postgres", autocommit=True)


def shut(url: str) -> None:
    """Nobody gets into the database any more, and whoever was in it is thrown out."""
    name = url.rpartition("/")[2]
    with admin(url) as connection:
        connection.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))


def opened(url: str) -> None:
    with admin(url) as connection:
        connection.execute(f'ALTER DATABASE "{url.rpartition("/")[2]}" ALLOW_CONNECTIONS true')


async def test_of_a_database_that_was_away_the_log_says_when_it_went_and_when_it_came(
    postgres: Cluster,
    vault: Vault,
    known: Content,
    pictures: Path,
    emulator: Emulator,
    clock: TravelClock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    url = postgres.fresh_database()
    turned_away = f'database "{url.rpartition("/")[2]}" is not currently accepting connections'
    emulator.person(1001, "Ana")
    emulator.chat(1001).started = True
    logs.quieten()
    app = await replica(url, vault, known, pictures, emulator, clock)
    async with app.running(), asyncio.timeout(60):
        shut(url)
        caplog.clear()
        while (postgres.folder / "log").read_text().count(turned_away) < 12:  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0.05)
        gone = [one.getMessage() for one in caplog.records]
        opened(url)
        while sum("goes again" in one.getMessage() for one in caplog.records) < len(WORKS):  # noqa: ASYNC110 - the same
            await asyncio.sleep(0.05)
        await app.intake.take([update(1, chat_id=1001)])
        await app.settle()
    for work in WORKS:
        assert [one for one in gone if one.startswith(work)] == [
            f"{work} failed (the database is away, OperationalError); trying again until it goes"
        ]
    assert not any(one.exc_info for one in caplog.records)
    assert len(caplog.records) < 12
    assert any(one.from_bot for one in emulator.chat(1001).shown)


def test_a_fault_that_is_no_absence_is_told_with_its_lines_of_code(caplog: pytest.LogCaptureFixture) -> None:
    away = Away(logging.getLogger("bot.test"), "the outbox")
    for _ in range(3):
        away.failed(KeyError("name"))
    away.failed(ConnectionError())
    away.goes()
    away.goes()
    # Where logs are written already, the lines of code are put in words at once.
    assert [bool(one.exc_info or one.exc_text) for one in caplog.records] == [True, False, False]
    assert caplog.messages[-1] == "the outbox goes again, after 4 tries"
