from __future__ import annotations

import pytest

from bot.care.catalog import Catalog
from tests import shipped


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return shipped.catalog()
