from __future__ import annotations

from pathlib import Path

import pytest

from bot.care.catalog import Catalog
from bot.content import load


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load(Path(__file__).resolve().parents[2] / "content")
