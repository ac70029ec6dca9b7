from __future__ import annotations

import pytest

from bot.care.catalog import Catalog
from bot.content.all_languages import Reader
from tests import shipped


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return shipped.catalog()


@pytest.fixture(scope="session")
def reader() -> Reader:
    return shipped.reader()
