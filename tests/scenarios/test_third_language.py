"""A third language is adding files only: one made up for the test is checked, offered and walked through."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from bot.app import read_content
from bot.clock import TravelClock
from bot.commands.try_it import bot_in_emulator
from bot.content.check import everything
from bot.emulator.emulator import Emulator
from bot.figures import NAMES, PLANS, SIDED
from bot.settings import Settings
from tests import walk
from tests.conftest import UNLIMITED
from tests.content.pseudo import LOCALE, make_language
from tests.person import Person
from tests.playing import play

CONTENT = walk.TEXTS.parent


async def test_a_language_made_of_new_files_is_walked_from_the_welcome_to_the_plan(
    tmp_path: Path, emulator: Emulator, clock: TravelClock
) -> None:
    folder = make_language(CONTENT, tmp_path)
    assert [str(fault) for fault in everything(folder).faults] == [
        f"reading.yaml: formulas: {LOCALE}: is missing: nobody knows how easily this language reads"
    ]
    settings = Settings(_env_file=None, content_dir=folder, pictures_dir=_pictures(tmp_path))
    known = read_content(settings)
    async with bot_in_emulator(settings, known, tmp_path, emulator, clock, UNLIMITED) as app:
        emulator.person(1004, "Eva", language_code=LOCALE)
        eva = Person(1004, emulator, app, clock)
        parts = ("welcome", "screened", "checked_in", "planned")
        await play(eva, tuple(move for part in parts for move in walk.spoken(part, LOCALE, known.words)))
        eva.sees("Spót~~ 1 óf")


def _pictures(folder: Path) -> Path:
    """Stand-ins: how figures look has tests of its own."""
    place = folder / "pictures" / LOCALE
    place.mkdir(parents=True)
    for name in (*NAMES, *SIDED, *PLANS):
        Image.new("RGB", (64, 64)).save(place / f"{name}.png")
    return place.parent
