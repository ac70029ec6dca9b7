"""Every statement, every safety rule and every red flag is met by a patient, where SOURCES.md says so."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.app import App
from bot.clock import TravelClock
from bot.emulator.emulator import Emulator
from tests.person import Person
from tests.scenarios.meetings import CONTENT, is_met, rows
from tests.scenarios.screens import SCREENS, words_seen

STATEMENTS = [f"S{number}" for number in range(1, 78)] + [f"X{number}" for number in range(1, 15)]


def flags() -> list[str]:
    return list(yaml.safe_load(Path(CONTENT / "red_flags.yaml").read_text(encoding="utf-8")))


def test_the_table_names_each_of_them_once() -> None:
    named = [id_ for id_, _, _ in rows()]
    assert sorted(named) == sorted({*STATEMENTS, *flags()})


def test_the_table_names_screens_that_are_there() -> None:
    assert {screen for _, _, screen in rows()} <= set(SCREENS)


@pytest.mark.parametrize("screen", sorted({screen for _, _, screen in rows()}))
async def test_what_a_screen_is_said_to_carry_is_met_there(
    screen: str, app: App, emulator: Emulator, clock: TravelClock
) -> None:
    emulator.person(1001, "Ana")
    ana = Person(1001, emulator, app, clock)
    await SCREENS[screen](ana)
    seen = words_seen(ana)
    missed = [f"{id_}: {text}" for id_, text, where in rows() if where == screen and not is_met(text, seen)]
    assert missed == [], seen


def test_a_text_that_was_not_shown_is_not_met() -> None:
    assert not is_met("learn-why-it-hurts-1", "Why does it hurt? You are not alone.")
