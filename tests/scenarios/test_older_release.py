"""A whole database of the release of 21 November 2026, schema 0006, as its own bot left it: after the update nobody has
lost a session, a reminder or their place.

It was made by that release in its emulator: Ana stands in the fourth safety screen, Bea has her plan before her, Cleo
has pressed for a quarter of a minute, Dora has done a session and will be reminded on Monday, Gil is closed out by a
danger sign, and Olga has set a tip for Sunday at noon.
"""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import App
from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, bot_in_emulator
from bot.content import Content
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.limits import NO_LIMITS
from bot.settings import Settings
from bot.store.ground.vault import Vault
from tests.conftest import UNLIMITED
from tests.known import rows
from tests.outside import from_bot, person
from tests.person import Person

KEY = "bQTF2Qd3lzG0E2bJk8zQbq3oZl5mC0b8Zp2m8qk3u1w="
"""It opens nothing but this database, in which nobody is real."""

OLDER = Path(__file__).with_name("older_release.db.gz")
LEFT_AT = datetime(2026, 11, 21, 15, 1, 50, tzinfo=UTC)
HOUR = 3600
PEOPLE = {1001: "Ana", 1002: "Bea", 1003: "Cleo", 1004: "Dora", 1007: "Gil", 2001: "Olga"}


@pytest.fixture
def clock() -> TravelClock:
    """The update has taken five seconds."""
    return TravelClock(LEFT_AT.replace(second=55), runs=False)


@pytest.fixture
def emulator(clock: TravelClock) -> Emulator:
    """Its updates go on where those of before ended; chats are known and their bubbles are gone."""
    settings = EmulatorSettings(limits=NO_LIMITS, first_update_id=200_000_001)
    telegram = Emulator(clock.seconds, (TOKEN,), settings=settings)
    for user_id, name in PEOPLE.items():
        telegram.person(user_id, name)
        telegram.chat(user_id).started = True
    return telegram


@pytest.fixture
async def app(
    known: Content, pictures: Path, tmp_path: Path, emulator: Emulator, clock: TravelClock
) -> AsyncIterator[App]:
    """The bot of today on that database."""
    (tmp_path / "try.db").write_bytes(gzip.decompress(OLDER.read_bytes()))
    settings = Settings(_env_file=None, pictures_dir=pictures)
    async with bot_in_emulator(settings, known, tmp_path, emulator, clock, UNLIMITED, Vault((KEY,))) as running:
        yield running


@pytest.fixture
def phones(app: App, emulator: Emulator, clock: TravelClock) -> dict[str, Person]:
    return {name: person(app, emulator, clock, user_id, name) for user_id, name in PEOPLE.items()}


async def test_whoever_presses_while_the_update_changes_how_that_is_kept_is_told_to_stop_and_can_begin_anew(
    phones: dict[str, Person], emulator: Emulator
) -> None:
    cleo = phones["Cleo"]
    await cleo.waits(60)
    told = [one for one in from_bot(emulator, cleo.user_id) if "If you are on the ball or under heat, stop now" in one]
    assert len(told) == 1
    assert not [row for row in await rows(cleo, "timers") if row.chat_id == cleo.user_id]
    await cleo.says("/session")
    cleo.sees("The same places today?")


async def test_a_reminder_and_the_question_after_a_session_come_once_and_at_their_hour(
    phones: dict[str, Person], emulator: Emulator
) -> None:
    dora = phones["Dora"]
    await dora.waits(24 * HOUR)
    assert len([one for one in from_bot(emulator, dora.user_id) if "numb" in one]) == 1
    await dora.waits(24 * HOUR - 10 * 60)
    assert not [one for one in from_bot(emulator, dora.user_id) if "Your spots have rested" in one]
    await dora.waits(10 * 60)
    assert len([one for one in from_bot(emulator, dora.user_id) if "Your spots have rested" in one]) == 1
    await dora.says("/progress")
    dora.sees("Your first session")


async def test_whoever_stood_in_the_screens_is_asked_them_and_whoever_had_a_plan_can_begin(
    phones: dict[str, Person],
) -> None:
    await phones["Ana"].says("none of these")
    phones["Ana"].sees("Safety check")
    await phones["Bea"].says("start")
    phones["Bea"].sees("Front hip muscle (TFL)")


async def test_whoever_was_closed_out_stays_so(phones: dict[str, Person]) -> None:
    await phones["Gil"].says("/session")
    phones["Gil"].sees("closed")


async def test_a_tip_that_was_promised_reaches_each_once(phones: dict[str, Person], emulator: Emulator) -> None:
    await phones["Olga"].waits(30 * HOUR)
    tips = {
        name: len([one for one in from_bot(emulator, of) if "glass of water" in one]) for of, name in PEOPLE.items()
    }
    assert tips == {"Ana": 1, "Bea": 1, "Cleo": 1, "Dora": 1, "Gil": 1, "Olga": 0}
