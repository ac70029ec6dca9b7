"""What every test may ask for: databases of both kinds, a stopped clock, keys."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import TravelClock
from bot.store.vault import Vault, fresh_key
from tests.postgres import Cluster, find_binaries

START = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
"""A Saturday, 9 in the morning in Chicago."""


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A PostgreSQL of this test run's own, on loopback. In CI its absence is a fault, elsewhere a skip."""
    binaries = find_binaries()
    if binaries is None:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is not installed")
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    with Cluster.started(binaries, tmp_path_factory.mktemp("postgres")) as cluster:
        yield cluster


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/test.db"
    cluster: Cluster = request.getfixturevalue("postgres")
    return cluster.fresh_database()


@pytest.fixture
def vault() -> Vault:
    return Vault((fresh_key(),))


@pytest.fixture
def clock() -> TravelClock:
    """A clock that stands still until it is moved."""
    return TravelClock(START, runs=False)
