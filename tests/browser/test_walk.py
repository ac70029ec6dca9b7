"""The main walk in a browser, on the page of `tenderspot try`."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.chromium import browser
from tests.browser.trying import Visitor, trying
from tests.walk import WALK


@pytest.mark.timeout(240)
async def test_a_newcomer_walks_from_start_to_the_reminder_on_the_phone_page(tmp_path: Path) -> None:
    async with trying(tmp_path) as address, browser() as chromium:
        page = await chromium.new_page(viewport={"width": 1280, "height": 860})
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        await page.goto(address)
        visitor = Visitor(page)
        await visitor.play(WALK)
        await expect(visitor.phone.locator("img").first).to_be_visible()
        assert not errors
