"""A new red flag, added as content/README.md tells: asked, heard in words, stopping; and refused without any piece."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import read_content
from bot.clock import TravelClock
from bot.commands.try_it import bot_in_emulator
from bot.content.check import everything
from bot.emulator.emulator import Emulator
from bot.settings import Settings
from tests.conftest import UNLIMITED
from tests.content.recipes.pieces import Piece, Recipe, followed, told_of
from tests.known import knows
from tests.person import Person

RECIPE: Recipe = {
    "flag": Piece(
        "content/red_flags.yaml",
        "r99: {urgency: emergency, acts: [sit_still], source: [X1], clinical: [R99], reviewed: false}\n",
        ("screens.yaml: knee_now: flags names 'r99'",),
    ),
    "screen": Piece(
        "content/screens.yaml",
        "knee_now: {urgency: emergency, flags: [r99], source: [X1], clinical: [screens], reviewed: false}\n",
        ("red_flags.yaml: r99: is asked in no screen of screens.yaml",),
    ),
    "reference": Piece(
        "content/references.yaml",
        'R99: {where: "Made up for a test", mark: textbook}\n',
        ("red_flags.yaml: r99: clinical names 'R99'",),
    ),
    "asked": Piece(
        "content/texts/en/red_flags.ftl",
        "red-flag-r99 = A knee that turned black\n",
        ("red_flags.yaml: r99: names the text 'red-flag-r99'",),
    ),
    "label": Piece(
        "content/texts/en/red_flags.ftl",
        "red-flag-r99-label = Black knee\n",
        ("red_flags.yaml: r99: names the text 'red-flag-r99-label'",),
    ),
    "asked in Spanish": Piece(
        "content/texts/es/red_flags.ftl",
        "red-flag-r99 = Una rodilla que se puso negra\n",
        ("texts/es/red_flags.ftl: red-flag-r99: is missing",),
    ),
    "label in Spanish": Piece(
        "content/texts/es/red_flags.ftl",
        "red-flag-r99-label = Rodilla negra\n",
        ("texts/es/red_flags.ftl: red-flag-r99-label: is missing",),
    ),
    "question": Piece(
        "content/texts/en/signs.ftl",
        "red-flag-r99-ask = Did your knee turn black?\n",
        ("red_flags.yaml: r99: names the text 'red-flag-r99-ask'",),
    ),
    "question in Spanish": Piece(
        "content/texts/es/signs.ftl",
        "red-flag-r99-ask = ¿La rodilla se le puso negra?\n",
        ("texts/es/signs.ftl: red-flag-r99-ask: is missing",),
    ),
    "heard": Piece(
        "content/lexicon/en.yaml",
        "  r99:\n    says: [knee turned black]\n    clinical: [R99]\n    reviewed: false\n",
        ("lexicon/en.yaml: red_flags: r99: is missing: nobody could be heard saying it",),
        after="\nred_flags:\n",
    ),
    "heard in Spanish": Piece(
        "content/lexicon/es.yaml",
        "  r99:\n    says: [rodilla se puso negra]\n    clinical: [R99]\n    reviewed: false\n",
        ("lexicon/es.yaml: red_flags: r99: is missing: nobody could be heard saying it",),
        after="\nred_flags:\n",
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return followed(RECIPE, tmp_path) / "content"


async def test_with_every_piece_the_check_is_green_and_the_sign_is_asked_and_stops(
    folder: Path, tmp_path: Path, pictures: Path, emulator: Emulator, clock: TravelClock
) -> None:
    assert [str(fault) for fault in everything(folder).faults] == []
    settings = Settings(_env_file=None, content_dir=folder, pictures_dir=pictures)
    async with bot_in_emulator(settings, read_content(settings), tmp_path, emulator, clock, UNLIMITED) as app:
        emulator.person(1001, "Ana")
        ana = Person(1001, emulator, app, clock)
        await knows(ana)
        await ana.says("/check")
        while "A knee that turned black" not in ana.last.words:
            await ana.taps("None of these")
        await ana.taps("Yes, one or more")
        ana.sees("Call 911 now")
        emulator.person(1002, "Ben")
        ben = Person(1002, emulator, app, clock)
        await knows(ben)
        await ben.says("my knee turned black")
        ben.sees("Call 911 now")


@pytest.mark.parametrize("piece", RECIPE)
def test_each_piece_that_is_left_out_is_named_with_file_and_reason(tmp_path: Path, piece: str) -> None:
    folder = followed(RECIPE, tmp_path, without=piece) / "content"
    lines = [str(fault) for fault in everything(folder).faults]
    assert told_of(lines, RECIPE[piece].refusal), lines
