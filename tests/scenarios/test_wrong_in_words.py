"""What felt wrong while pressing is left, and asked about again, in words; a plain pain of the back asks no danger."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "go on"),
        ("en", "it was nothing"),
        ("en", "better now"),
        ("en", "no"),
        ("es", "ya pasó"),
        ("es", "no era nada"),
        ("es", "sigue"),
    ],
)
async def test_what_is_wrong_is_left_in_words_and_the_clock_still_stands(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.taps("wrong")
    await ana.says(words)
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize(
    ("locale", "felt", "words"),
    [("en", "it tingles", "keep going"), ("en", "it tingles", "no"), ("es", "hormigueo", "sigue")],
)
async def test_what_tingled_is_asked_about_before_anything_goes_on(
    ana: Person, locale: str, felt: str, words: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(felt)
    await ana.says(words)
    assert await state_name(ana) == "NerveCheck"


@pytest.mark.parametrize(
    ("locale", "felt", "words", "says"),
    [
        ("en", "electric down my leg", "keep going", "I ask again in a moment"),
        ("es", "corriente en la pierna", "sigue", "Le pregunto otra vez en un momento"),
    ],
)
async def test_a_go_on_does_not_end_a_shock_down_the_leg(
    ana: Person, locale: str, felt: str, words: str, says: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(felt)
    await ana.says(words)
    ana.sees(says)
    await ana.waits(11)
    await ana.says(words)
    assert await state_name(ana) == "Pressing"
    await ana.waits(31)
    assert await state_name(ana) == "NerveCheck"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my back hurts"),
        ("en", "my back pain"),
        ("en", "my foot hurts"),
        ("es", "me duele la espalda"),
        ("es", "el pie me duele"),
    ],
)
async def test_a_plain_pain_and_its_place_ask_about_no_danger(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).doubted == ()


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "sudden back pain"),
        ("en", "contractions n back pain"),
        ("es", "la cadera está colorada y quema"),
        ("en", "my back is numb"),
    ],
)
async def test_a_pain_with_a_word_of_danger_still_asks(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert known.doubted or known.lock is not None


@pytest.mark.parametrize(
    ("locale", "words", "flag"),
    [
        ("en", "my foot is ice cold", "r17"),
        ("es", "el pie está helado", "r17"),
        ("es", "hormigueo en las partes", "r1"),
    ],
)
async def test_a_cold_foot_or_the_saddle_stops_the_clock_and_is_asked_about(
    ana: Person, locale: str, words: str, flag: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert flag in (await known_as(ana)).doubted
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize(("locale", "words"), [("en", "my vision went blurry"), ("es", "veo borroso")])
async def test_blurred_sight_ends_the_press_for_today(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) != "Pressing"
    ana.sees("911")
