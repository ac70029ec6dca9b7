"""A sign that somebody stated is not wiped out by a no to a question in other words: nothing is pressed that day."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


async def says_no_to_all(ana: Person) -> None:
    for _ in range(4):
        if not (await known_as(ana)).doubted:
            return
        await ana.says("no")


FEVERS = [
    ("en", "I've had a fever since last night"),
    ("en", "I have a temperature"),
    ("en", "chills all night"),
    ("en", "feeling feverish today"),
    ("en", "my knee is hot and red and I have the shivers"),
    ("es", "ando con calentura desde anoche"),
    ("es", "tengo fiebre"),
    ("es", "amanecí con temperatura"),
    ("es", "tengo escalofríos"),
    ("es", "tengo la rodilla caliente y roja y escalofríos desde anoche"),
]


@pytest.mark.parametrize(("locale", "words"), FEVERS)
async def test_a_stated_fever_is_no_day_for_pressing_whatever_is_answered(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    await says_no_to_all(ana)
    for begins in ("/session", "/warm"):
        await ana.says(begins)
        ana.sees("enough for today" if locale == "en" else "Por hoy es suficiente")
        assert await state_name(ana) == ""


@pytest.mark.parametrize(("locale", "words"), FEVERS)
async def test_a_fever_stated_while_pressing_ends_it(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    await says_no_to_all(ana)
    assert await state_name(ana) == ""
    await ana.says("/session")
    ana.sees("enough for today" if locale == "en" else "Por hoy es suficiente")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es", "tengo fiebre por gripe, la cadera igual que siempre"),
        ("en", "I have a fever from the flu, my hip is the same as always"),
        ("en", "flu with a fever, hip same as ever"),
    ],
)
async def test_a_fever_of_a_flu_with_the_hip_as_ever_calls_no_ambulance(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).lock is None
    await says_no_to_all(ana)
    await ana.says("/session")
    ana.sees("enough for today" if locale == "en" else "Por hoy es suficiente")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I have a fever from the flu and my hip is swollen and hot"),
        ("es", "tengo fiebre y me duele mucho la cadera de repente"),
    ],
)
async def test_a_fever_with_a_new_hip_stays_danger(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert known.lock is not None or known.doubted


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "I have no fever"), ("es", "no tengo fiebre"), ("en", "I had a fever two years ago")]
)
async def test_no_fever_closes_no_day(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).trouble is None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es", "tengo la pierna dormida y no la puedo mover"),
        ("es", "la pierna se me durmió y ya no puedo moverla"),
        ("en", "my whole leg went to sleep and I can't move it"),
        ("en", "my whole leg has gone dead, I can't move it"),
    ],
)
async def test_a_leg_that_sleeps_and_cannot_be_moved_is_no_less_than_one_that_cannot(
    ana: Person, locale: str, words: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("911")
    assert (await known_as(ana)).lock is not None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es", "me está saliendo sangre"),
        ("es", "estoy sangrando"),
        ("es", "hay sangre"),
        ("en", "I'm bleeding"),
        ("en", "I am bleeding here"),
        ("en", "there is blood"),
    ],
)
async def test_bleeding_under_the_ball_ends_the_day_and_names_the_skin(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("Look at the skin" if locale == "en" else "Mire la piel")
    await says_no_to_all(ana)
    assert await state_name(ana) not in {"Paused", "Pressing"}
    assert (await known_as(ana)).trouble is not None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "there's a hard red vein right where I press"),
        ("en", "a hard sore vein under the ball"),
        ("en", "I feel a hard lump that wasn't there before"),
        ("en", "a new hard lump under my skin"),
        ("es", "siento una bolita dura que antes no tenía"),
        ("es", "tengo un bulto duro nuevo donde aprieto"),
        ("es", "me salió una bola dura que no estaba"),
        ("es", "hay una vena dura y roja donde presiono"),
        ("es", "tengo una vena roja y dura bajo la pelota"),
    ],
)
async def test_a_hard_vein_or_a_new_hard_lump_ends_it_and_a_doctor_looks(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    await says_no_to_all(ana)
    assert await state_name(ana) in {"", "Locked", "AskingWhether"}
    known = await known_as(ana)
    assert known.trouble is not None or known.lock is not None


@pytest.mark.parametrize(
    ("locale", "words"), [("es", "siento una bolita dura"), ("es", "siento un nudo duro"), ("en", "I feel a hard knot")]
)
async def test_a_knot_is_no_new_lump(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).trouble is None


@pytest.mark.parametrize(
    "words", ["it zings down to my foot when I press here", "zings down to my foot", "it's zinging into my toes"]
)
async def test_what_zings_to_the_foot_moves_the_ball(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.says(words)
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es", "se me durmió toda la pierna y no la puedo mover"),
        ("es", "se me durmió la pierna y no puedo moverla"),
        ("en", "my whole leg fell asleep and i cant move it"),
    ],
)
async def test_a_numb_leg_that_does_not_move_is_asked_about_as_weak(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert "r5" in (await known_as(ana)).doubted
    assert await state_name(ana) != "Pressing"
