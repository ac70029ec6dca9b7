"""What every test may ask for: databases of both kinds, a stopped clock, keys."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile, disk_usage
from tempfile import TemporaryDirectory
from typing import Final

import pytest

from bot.app import App
from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, bot_in_emulator
from bot.content import Content
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.limits import NO_LIMITS
from bot.gateway.way_out.budget import SendingLimits
from bot.settings import Settings
from bot.store.ground.database import full_url, open_database
from bot.store.ground.vault import Vault, fresh_key
from bot.store.migrations import to_head
from tests import drawn, shipped
from tests.drawn import CACHE
from tests.person import Person
from tests.postgres import Cluster, find_binaries
from tests.rereading import Rereading

START = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
"""A Saturday, 9 in the morning in Chicago."""


UNLIMITED = SendingLimits(per_second=1_000_000, kept_for_people=0, chat_burst=1_000_000, group_burst=1_000_000)
"""Real seconds would pass otherwise; the limits have tests of their own."""

MEMORY: Final = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own there
ROOM: Final = 2 << 30
"""Bytes that a test run may need there; a container often has less."""

# A scenario commits hundreds of times, and each commit waits for the disk: half of what its test takes.
if MEMORY.is_dir() and disk_usage(MEMORY).free > ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

# What pytest makes of a test file is the same in every process; some machines forbid to keep it.
sys.dont_write_bytecode = False

# Content that was read and checked is kept by checkout: those of others and of earlier changes push it out of the home.
os.environ["XDG_CACHE_HOME"] = str(CACHE)


LONG: Final = ("crashes", "browser", "processes", "recipes", "commands", "test_roads_of_danger.py", "test_mutations.py")
"""Rooms and files that take longest; most of them wait for other processes more than they compute."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spread what is long over the first half of the run: others compute while one waits, and none is left over at the
    end. What waits longest comes first; within a file nothing is moved.
    """
    files = list(dict.fromkeys(item.path for item in items))
    long = sorted((one for one in files if set(LONG) & set(one.parts)), key=lambda one: "crashes" not in one.parts)
    others = [one for one in files if one not in long]
    step = max(1, len(others) // (2 * len(long) or 1))
    for place, one in enumerate(long):
        others.insert(place * (step + 1), one)
    order = {one: place for place, one in enumerate(others)}
    items.sort(key=lambda item: order[item.path])


def pytest_collection_finish() -> None:
    """Look for garbage less often, and not in what was collected, which stays: that took a tenth of a run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A PostgreSQL of this test run's own, on loopback. In CI its absence is a fault, elsewhere a skip."""
    binaries = find_binaries()
    if binaries is None:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is not installed")
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    # Not in pytest's own folder: another run of pytest would shut the server's user out of it.
    with (
        TemporaryDirectory(prefix="tenderspot-postgres-") as folder,
        Cluster.started(binaries, Path(folder)) as cluster,
    ):
        yield cluster


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/test.db"
    cluster: Cluster = request.getfixturevalue("postgres")
    return cluster.fresh_database()


@pytest.fixture(scope="session")
def known() -> Content:
    """The content that ships, read and checked once; so is each message of the test run."""
    content = shipped.content()
    return replace(content, reader=Rereading(content.reader))


@pytest.fixture(scope="session")
def pictures() -> Path:
    """Where figures are drawn to, each at most once."""
    return drawn.pictures()


@pytest.fixture
def emulator(clock: TravelClock) -> Emulator:
    """Telegram, as far as the bot can tell; its limits are tested on their own, with a clock that runs."""
    return Emulator(clock.seconds, (TOKEN,), settings=EmulatorSettings(limits=NO_LIMITS))


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database at the newest version, to be copied: migrating takes longer than most tests."""
    file = tmp_path_factory.mktemp("empty") / "try.db"

    async def migrate() -> None:
        database = open_database(full_url(f"sqlite:///{file}"))
        await to_head(database)
        await database.close()

    asyncio.run(migrate())
    return file


@pytest.fixture
async def app(
    known: Content, pictures: Path, empty_database: Path, tmp_path: Path, emulator: Emulator, clock: TravelClock
) -> AsyncIterator[App]:
    """The whole bot, talking to the emulator in this process."""
    settings = Settings(_env_file=None, pictures_dir=pictures)
    copyfile(empty_database, tmp_path / "try.db")
    async with bot_in_emulator(settings, known, tmp_path, emulator, clock, UNLIMITED, steady=clock.seconds) as running:
        yield running


@pytest.fixture
def ana(app: App, emulator: Emulator, clock: TravelClock) -> Person:
    """A patient."""
    emulator.person(1001, "Ana")
    return Person(1001, emulator, app, clock)


@pytest.fixture
def put_back() -> Iterator[None]:
    """Leave the root logger as pytest had it."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    noisy = {name: logging.getLogger(name).level for name in ("httpx", "telegram", "sqlalchemy")}
    yield
    root.handlers, root.level = handlers, level
    for name, had in noisy.items():
        logging.getLogger(name).setLevel(had)


@pytest.fixture
def vault() -> Vault:
    return Vault((fresh_key(),))


@pytest.fixture
def clock() -> TravelClock:
    """A clock that stands still until it is moved."""
    return TravelClock(START, runs=False)
