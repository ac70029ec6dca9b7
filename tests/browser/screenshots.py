"""Pictures for the README, taken while the walk is played: `python -m tests.browser.screenshots FOLDER`."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from PIL import Image

from tests.browser.chromium import browser
from tests.browser.trying import Visitor, trying
from tests.walk import WALK

SHOTS = {
    "May I keep them?": "welcome",
    "spots for today": "plan",
    "Are you holding your breath?": "session-prompt",
    "Your spots have rested": "reminder",
}


async def main(folder: Path) -> None:
    """Play the walk once and keep four pictures, small enough for a page."""
    with tempfile.TemporaryDirectory() as place:
        async with trying(Path(place)) as address, browser() as chromium:
            page = await chromium.new_page(viewport={"width": 1280, "height": 1120}, device_scale_factor=1.5)
            await page.goto(address)
            await Visitor(page, folder, SHOTS).play(WALK)
    for name in SHOTS.values():
        file = folder / f"{name}.png"
        with Image.open(file) as shot:
            shot.convert("RGB").quantize(200).save(file, optimize=True)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
