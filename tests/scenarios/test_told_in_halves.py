"""Health told in halves is heard as one: the second half completes the first, whatever was asked in between."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


async def plans(ana: Person, locale: str) -> None:
    """Go on until the plan is shown."""
    await knows(ana, locale=locale)
    await ana.says("/session")
    for data in ("same", "6"):
        await ana.taps(data)
    _ = ana.new


@pytest.mark.parametrize(
    ("locale", "first", "second", "precaution"),
    [
        ("en", "i'm on blood", "thinners", "blood_thinner"),
        ("en", "i take war", "farin", "blood_thinner"),
        ("en", "i have dia", "betes", "neuropathy"),
        ("en", "im preg", "nant", "pregnancy"),
        ("en", "i got an arti", "ficial hip", "hip_replacement"),
        ("en", "i've got pace", "maker", "heart_or_circulation"),
        ("en", "i have osteo...", "...porosis. bad one", "osteoporosis"),
        ("es", "tomo anticoa", "gulantes", "blood_thinner"),
        ("es", "tomo war", "farina", "blood_thinner"),
        ("es", "tengo osteo", "porosis de la mala", "osteoporosis"),
        ("es", "estoy emba", "razada", "pregnancy"),
        ("es", "tengo dia", "betes", "neuropathy"),
        ("es", "tengo marca", "pasos", "heart_or_circulation"),
        ("es", "me pusieron una pro", "tesis de cadera", "hip_replacement"),
    ],
)
async def test_the_second_half_completes_the_first(
    ana: Person, locale: str, first: str, second: str, precaution: str
) -> None:
    await plans(ana, locale)
    await ana.says(first)
    _ = ana.new
    await ana.says(second)
    ana.sees("This is what changes" if locale == "en" else "Esto es lo que cambia")
    known = await known_as(ana)
    assert precaution in (known.precautions or ())
    assert "no_rule" not in known.asked_health


async def test_a_half_told_under_a_question_about_danger_is_kept_past_its_no(ana: Person) -> None:
    await plans(ana, "en")
    await ana.says("my stool is a bit dark and i'm on blood")
    await ana.says("thinners")
    assert (await known_as(ana)).doubted
    await ana.says("no")
    known = await known_as(ana)
    assert (known.doubted, known.precautions) == ((), ("blood_thinner",))
    ana.sees("Did your doctor say that light pressing is fine?")
    assert "Start the session" not in ana.buttons()


async def test_on_the_ball_a_half_ends_it(ana: Person) -> None:
    await presses(ana)
    await ana.says("i'm on blood")
    ana.sees("Do you take a blood thinner now")
    await ana.says("thinners")
    assert (await known_as(ana)).precautions == ("blood_thinner",)


@pytest.mark.parametrize(
    ("locale", "words", "asked", "worn"),
    [
        ("en", "i have osteo", "Which is it", "A worn joint (arthritis)"),
        ("es", "tengo osteo", "¿Cuál es?", "Artrosis o artritis"),
    ],
)
async def test_a_half_of_several_is_asked_which_and_a_no_drops_nothing(
    ana: Person, locale: str, words: str, asked: str, worn: str
) -> None:
    await plans(ana, locale)
    await ana.says(words)
    ana.sees(asked)
    await ana.says("no")
    ana.sees(asked)
    assert (await known_as(ana)).asked_health == ("osteoporosis", "no_rule")
    await ana.taps(worn)
    known = await known_as(ana)
    assert (known.precautions, known.asked_health) == (("no_rule",), ())
    assert await state_name(ana) != "AskingWhich"


@pytest.mark.parametrize(
    ("second", "precautions"), [("arthritis", ("no_rule",)), ("the porosis kind", ("osteoporosis",))]
)
async def test_which_is_answered_in_words(ana: Person, second: str, precautions: tuple[str, ...]) -> None:
    await plans(ana, "en")
    await ana.says("i have osteo")
    await ana.says(second)
    assert (await known_as(ana)).precautions == precautions
    assert await state_name(ana) != "AskingWhich"


async def test_none_of_these_drops_it(ana: Person) -> None:
    await knows(ana)
    await ana.says("i have osteo")
    await ana.taps("None of these")
    known = await known_as(ana)
    assert (known.precautions, known.asked_health) == ((), ())


@pytest.mark.parametrize(
    ("first", "second"), [("my left hip hurts 4", "thanks"), ("i'm on blood pressure meds", "daily"), ("hi", "again")]
)
async def test_small_words_complete_nothing(ana: Person, first: str, second: str) -> None:
    await knows(ana)
    await ana.says(first)
    await ana.says(second)
    assert (await known_as(ana)).precautions == ()


@pytest.mark.parametrize(
    ("locale", "first", "second"),
    [
        ("en", "i take eliquis", "well not anymore, i quit it yesterday"),
        ("en", "i'm on warfarin", "actually i stopped last week"),
        ("en", "i take blood thinners", "i quit"),
        ("es", "tomo sintrom", "bueno ya no, lo dejé ayer"),
        ("es", "tomo warfarina", "ya no la tomo desde el lunes"),
        ("es", "tomo anticoagulantes", "los suspendí"),
    ],
)
async def test_a_medicine_stopped_behind_its_name_is_said_what_holds(
    ana: Person, locale: str, first: str, second: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(first)
    _ = ana.new
    await ana.says(second)
    ana.sees("I stay as careful as before" if locale == "en" else "sigo con el mismo cuidado")
    assert (await known_as(ana)).precautions == ("blood_thinner",)
