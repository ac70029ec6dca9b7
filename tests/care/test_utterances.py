"""How much of what people write is understood: the half that nothing was tuned on has to reach the marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.all_languages import Reader
from tests import shipped
from tests.utterances.grow import SIDES, grow
from tests.utterances.measuring import ALARMS, CAUGHT, PLACES, measure, utterances

CONTENT = Path(__file__).resolve().parents[2] / "content"
LOCALES = tuple(SIDES)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return shipped.reader()


@pytest.mark.parametrize("half", ["measuring", "tuning"])
@pytest.mark.parametrize("locale", LOCALES)
def test_dangers_are_caught_and_the_harmless_left_alone(reader: Reader, locale: str, half: str) -> None:
    caught, alarms, places = measure(utterances(locale, half), locale, reader).percent
    assert caught >= CAUGHT
    assert alarms <= ALARMS
    assert places >= PLACES


@pytest.mark.parametrize("locale", LOCALES)
def test_the_utterances_are_those_that_the_seeds_grow(locale: str) -> None:
    stored = [one.say for half in ("tuning", "measuring") for one in utterances(locale, half)]
    assert sorted(stored) == sorted(str(one["say"]) for one in grow(locale))
    assert len(stored) >= 300


@pytest.mark.parametrize("locale", LOCALES)
def test_variants_of_one_seed_never_stand_on_both_sides(locale: str) -> None:
    halves = {(one["family"], one["half"]) for one in grow(locale)}
    assert len(halves) == len({family for family, _ in halves})
