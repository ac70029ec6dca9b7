from __future__ import annotations

from pathlib import Path

import pytest

from bot.care.catalog import Catalog
from bot.content import load
from bot.content.all_languages import Reader

CONTENT = Path(__file__).resolve().parents[2] / "content"


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load(CONTENT)


@pytest.fixture(scope="session")
def reader(catalog: Catalog) -> Reader:
    return Reader.load(CONTENT, catalog)
