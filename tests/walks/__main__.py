"""`python -m tests.walks`: what the usual walks ask of a patient, beside the goals; they are walked, not reckoned."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bot.app import read_content
from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, bot_in_emulator
from bot.content import Content, locales_of
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.limits import NO_LIMITS
from bot.gateway.way_out.budget import SendingLimits
from bot.settings import Settings
from bot.store.ground.database import full_url, open_database
from bot.store.migrations import to_head
from tests.person import Person
from tests.shipped import CONTENT
from tests.walks.measure import Walker
from tests.walks.ways import WAYS, Way

START = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
AT_ONCE = SendingLimits(per_second=1_000_000, kept_for_people=0, chat_burst=1_000_000, group_burst=1_000_000)
LINE = "{:<30} {:>2}  {:>9} {:>5} {:>9} {:>11} {:>7} {:>7}"


async def walked(way: Way, locale: str, known: Content, pictures: Path) -> Walker:
    """Walk one way with a bot and a database of its own."""
    clock = TravelClock(START, runs=False)
    emulator = Emulator(clock.seconds, (TOKEN,), settings=EmulatorSettings(limits=NO_LIMITS))
    emulator.person(1001, "Ana", language_code=locale)
    with tempfile.TemporaryDirectory(prefix="tenderspot-walk-") as folder:
        database = open_database(full_url(f"sqlite:///{folder}/try.db"))
        await to_head(database)
        await database.close()
        settings = Settings(_env_file=None, pictures_dir=pictures)
        async with bot_in_emulator(settings, known, Path(folder), emulator, clock, AT_ONCE) as app:
            walker = Walker(Person(1001, emulator, app, clock), locale)
            await way.goes(walker)
    return walker


def _line(way: Way, locale: str, walker: Walker) -> str:
    goals = way.goals
    return LINE.format(
        way.name,
        locale,
        _beside(walker.taps, goals.taps),
        walker.typed,
        _beside(walker.bubbles, goals.bubbles),
        _beside(walker.words, goals.words),
        walker.longest,
        walker.buttons,
    )


def _beside(found: int, goal: int | None) -> str:
    return str(found) if goal is None else f"{found} (≤{goal})"


async def main() -> None:
    """Print one line a walk and language."""
    known = read_content(Settings(_env_file=None))
    print(LINE.format("walk", "", "taps", "typed", "bubbles", "words", "longest", "buttons"))
    with tempfile.TemporaryDirectory(prefix="tenderspot-pictures-") as pictures:
        for way in WAYS:
            for locale in locales_of(CONTENT):
                print(_line(way, locale, await walked(way, locale, known, Path(pictures))), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
