"""Each place of a part has one letter on its map, the one of its button, and no letter lies on another."""

from __future__ import annotations

import math
import re
from itertools import combinations
from string import ascii_uppercase

import pytest

from bot.care.body.regions import PARTS, places_of
from bot.figures import svg
from bot.figures.gallery import map_name
from bot.figures.part_maps import DISC, MAPS
from tests.figures.conftest import english_labels
from tests.known import shipped

MARK = re.compile(r'class="letter ([A-Z])" transform="translate\(([-\d.]+)[ ,]([-\d.]+)\)')


def letters(part: str) -> list[tuple[str, float, float]]:
    drawn = svg(map_name(part), english_labels())
    return [(letter, float(x), float(y)) for letter, x, y in MARK.findall(drawn)]


@pytest.mark.parametrize("part", MAPS)
def test_every_letter_is_on_the_map(part: str) -> None:
    named = {letter for letter, _, _ in letters(part)}
    assert named == set(ascii_uppercase[: len(MAPS[part].places)])


@pytest.mark.parametrize("part", [one for one in MAPS if one != "parts"])
def test_no_letter_lies_on_another(part: str) -> None:
    found = letters(part)
    assert len(found) == len(MAPS[part].places)
    for (_, ax, ay), (_, bx, by) in combinations(found, 2):
        assert math.dist((ax, ay), (bx, by)) > 2 * DISC


@pytest.mark.parametrize("part", MAPS)
def test_letters_stay_on_the_page(part: str) -> None:
    for _, x, y in letters(part):
        assert DISC < x < 1080 - DISC
        assert DISC < y < MAPS[part].height - DISC


@pytest.mark.parametrize("part", PARTS)
def test_letters_stand_for_what_their_buttons_do(part: str) -> None:
    assert MAPS[part].places == places_of(part, shipped().regions)
    assert MAPS["parts"].places == PARTS
