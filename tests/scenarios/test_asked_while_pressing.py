"""What is asked in the middle of a press is answered: felt further off, is that ok, what is it called."""

from __future__ import annotations

import pytest

from tests.known import knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "is it right that i feel it down to the knee"),
        ("en", "i feel it down to the knee is that normal"),
        ("en", "is it ok that i feel it in the knee too"),
        ("en", "it goes down my leg is that ok"),
        ("en", "should i feel this in my foot"),
        ("en", "it pulls into my thigh, ok?"),
        ("es", "siento que baja hasta la rodilla, esta bien?"),
        ("es", "es normal que se sienta en la pierna"),
        ("es", "me llega hasta la pantorrilla es normal"),
    ],
)
async def test_a_dull_feeling_further_off_is_explained_and_the_clock_runs_on(
    ana: Person, locale: str, words: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("A dull ache may spread" if locale == "en" else "Una molestia sorda se puede extender")
    ana.sees_not("Good. Go on")
    ana.sees_not("Siga así")
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(("locale", "words"), [("en", "i feel it in my knee"), ("es", "lo siento hasta la rodilla")])
async def test_who_only_tells_of_it_rests_meanwhile(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("A dull ache may spread" if locale == "en" else "Una molestia sorda se puede extender")
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "it tingles down to my foot is that normal"),
        ("en", "sharp pain down my leg is that ok"),
        ("en", "both legs feel it is that normal"),
        ("en", "my knee goes numb is that ok?"),
        ("en", "my leg feels weak is that normal"),
        ("es", "me hormiguea hasta el pie es normal"),
        ("es", "me da un dolor agudo por la pierna, esta bien?"),
    ],
)
async def test_what_is_sharp_numb_weak_or_on_both_sides_stops_the_clock(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees_not("A dull ache may spread")
    ana.sees_not("Una molestia sorda")
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "ok?"), ("en", "is that ok"), ("en", "is this right"), ("es", "esta bien?"), ("es", "asi esta bien?")],
)
async def test_a_persons_ok_with_a_question_is_no_ok(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("More than 6 of 10: press less" if locale == "en" else "Más de 6 de 10: presione menos")
    ana.sees_not("Good. Go on")
    ana.sees_not("Siga así")
    assert await state_name(ana) == "Pressing"


async def test_an_ok_without_one_goes_on(ana: Person) -> None:
    await presses(ana)
    await ana.says("ok")
    ana.sees("Good. Go on")


async def test_a_question_does_not_answer_the_safety_question(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    await ana.says("ok?")
    assert any("Breathing" in one for one in ana.buttons())


@pytest.mark.parametrize(("locale", "words"), [("en", "what is this spot called"), ("es", "como se llama este punto")])
async def test_the_name_of_the_point_is_said_and_the_clock_runs_on(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("TFL", "guide" if locale == "en" else "guía")
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "is it normal that i feel it down to the knee when i press"),
        ("es", "es normal sentirlo hasta la rodilla cuando aprieto"),
    ],
)
async def test_at_home_it_is_a_question_and_no_complaint(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("A dull ache may spread" if locale == "en" else "Una molestia sorda se puede extender")
    assert await state_name(ana) == ""


HAPPY = [
    ("en", "ooh thats the spot"),
    ("en", "love this"),
    ("en", "feels amazing"),
    ("en", "hurts so good but i can take it"),
    ("es", "ahi es ahi es"),
    ("es", "ay que rico"),
    ("es", "me mata de gusto"),
    ("es", "ahi ahi justo ahi"),
    ("es", "delicioso no pare"),
    ("es", "me derrito"),
    ("es", "duele rico pero aguanto"),
    ("es", "me encanta"),
]


@pytest.mark.parametrize("seconds", [1, 31, 61])
@pytest.mark.parametrize(("locale", "words"), HAPPY)
async def test_a_happy_word_goes_on_and_leaves_the_question_open(
    ana: Person, locale: str, words: str, seconds: int
) -> None:
    await presses(ana, locale=locale)
    await ana.waits(seconds)
    asked = ana.buttons()
    await ana.says(words)
    ana.sees("Good. Go on" if locale == "en" else "Siga así")
    assert await state_name(ana) == "Pressing"
    assert ana.buttons() == asked


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "burns a bit but feels nice"),
        ("en", "nice but it goes down my leg"),
        ("en", "feels good but numb"),
        ("es", "que rico pero me baja por la pierna"),
        ("es", "rico pero siento un latido"),
    ],
)
async def test_what_is_told_beside_a_happy_word_counts(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.waits(31)
    await ana.says(words)
    ana.sees_not("Good. Go on")
    ana.sees_not("Siga así")
    assert await state_name(ana) != "Pressing"
