"""Staff of a clinic, with phones of their own."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.app import App
from bot.clock import TravelClock
from bot.emulator.emulator import Emulator
from bot.talk.effects import KeepClaim
from bot.talk.staff import Role
from tests.person import Person


async def link_for(app: App, clock: TravelClock, role: Role = Role.OWNER, word: str = "the-owners-link") -> str:
    await app.store.keep_claim(KeepClaim(word, role, clock.now() + timedelta(days=7)))
    return f"claim-{word}"


@pytest.fixture
async def olga(app: App, emulator: Emulator, clock: TravelClock) -> Person:
    """The clinic's owner."""
    emulator.person(2001, "Olga")
    owner = Person(2001, emulator, app, clock)
    await owner.says(f"/start {await link_for(app, clock)}")
    return owner


@pytest.fixture
async def pia(olga: Person, app: App, emulator: Emulator, clock: TravelClock) -> Person:
    """A practitioner that the owner brought in."""
    emulator.person(2002, "Pia")
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Team")
    await olga.taps("Invite a practitioner")
    token = olga.last.words.split("start=")[1].strip()
    practitioner = Person(2002, emulator, app, clock)
    await practitioner.says(f"/start {token}")
    return practitioner


@pytest.fixture
def mallory(app: App, emulator: Emulator, clock: TravelClock) -> Person:
    """Somebody who would like to be staff."""
    emulator.person(6666, "Mallory")
    return Person(6666, emulator, app, clock)
