"""Pictures for the README, taken while the walk is played: `python -m tests.browser.screenshots FOLDER`."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image

from tests.browser.chromium import browser
from tests.browser.trying import Visitor, trying
from tests.walk import WALK, Says, Sees, Taps

SHOTS = {
    "I keep your answers encrypted": "welcome",
    "spots today": "plan",
    "Are you holding your breath?": "session-prompt",
    "Your spots have rested": "reminder",
}


TIP = "Walk a little every day. Ten easy minutes are a good start."
COMPOSED = (
    Says("/start"),
    Sees("You now run this bot"),
    Says("/broadcast"),
    Sees("Send me the tip"),
    Says(TIP),
    Sees("1 person gets it"),
    Taps("Go on with 1 person"),
    Taps("Now"),
    Sees("Nobody gets it at night"),
    Taps("Send it"),
    Sees("It goes out in 60 seconds"),
)
CLINIC_SHOTS = {"1 person gets it": "tip-preview", "Your tip": "tip-report"}
PATIENT_SHOTS = {"A tip from your clinic": "tip-patient"}


PATIENTS_ZONE = ZoneInfo("America/Chicago")
"""Where the bot takes a new patient to be."""


async def by_day(visitor: Visitor) -> None:
    """Move the clock on to the patient's morning where it is night: a tip waits for it."""
    hour = datetime.now(PATIENTS_ZONE).hour
    for _ in range(0 if 9 <= hour < 17 else (9 - hour) % 24):
        await visitor.move_the_clock("+1 hour")


async def main(folder: Path) -> None:
    """Play the walk, then a tip, and keep pictures of both that are small enough for a page."""
    with tempfile.TemporaryDirectory() as place:
        async with trying(Path(place)) as address, browser() as chromium:
            page = await chromium.new_page(viewport={"width": 1280, "height": 1120}, device_scale_factor=1.5)
            await page.goto(address)
            patient = Visitor(page, folder, {**SHOTS, **PATIENT_SHOTS})
            clinic = Visitor(page, folder, CLINIC_SHOTS, holder="clinic")
            await by_day(patient)
            await patient.play(WALK)
            await clinic.play(COMPOSED)
            await clinic.move_the_clock("+1 hour")  # the walk ends in a question, and a tip waits for that
            await clinic.play((Sees("Your tip"),))
            await patient.play((Sees("A tip from your clinic"),))
    for name in (*SHOTS.values(), *CLINIC_SHOTS.values(), *PATIENT_SHOTS.values()):
        file = folder / f"{name}.png"
        with Image.open(file) as shot:
            shot.convert("RGB").quantize(200).save(file, optimize=True)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
