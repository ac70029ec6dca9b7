"""What a clumsy thumb tells of a doctor's no, of marks, of a cold foot and of sides is heard; a yes is followed up."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my dr said no heat"),
        ("en", "doctor says dont stretch"),
        ("en", "my dr said not to do this"),
        ("en", "my dr said no"),
        ("en", "dr said stop the ball"),
        ("es", "el médico dijo nada de calor"),
    ],
)
async def test_a_doctors_no_to_any_of_it_is_kept(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert "doctor_no" in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize("words", ["my dr says its no problem", "should I wait until my doctor sees me?"])
async def test_no_problem_and_a_question_are_no_doctors_no(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert "doctor_no" not in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize(("locale", "words"), [("en", "i have diabetes"), ("es", "tengo diabetes")])
async def test_what_is_told_before_the_pad_is_on_offers_no_heat(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("/warm")
    await ana.taps("none")
    await ana.taps("yes")
    await ana.taps("heat")
    assert await state_name(ana) == "ReadyToWarm"
    await ana.says(words)
    assert await state_name(ana) not in {"ReadyToWarm", "Warming", "ChoosingWay"}
    assert not any("15" in label for label in ana.buttons())


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "jaw and arm ache"),
        ("en", "jaw hurt and left arm heavy"),
        ("es", "me duele la mandibula y el brazo izquierdo"),
    ],
)
async def test_jaw_and_arm_ask_for_help_a_stroke_and_the_heart(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    doubted = (await known_as(ana)).doubted
    assert doubted[0] == "r0"
    assert {"r16", "r20"} & {*doubted}, "the heart is asked about as well"
    assert await state_name(ana) != "Pressing"
    for _ in range(4):
        await ana.says("no")
    ana.sees("911")
    await ana.says("/session")
    assert await state_name(ana) not in {"AskingSame", "OfferingPlan"}, "not on the same day, whatever is answered"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i hav a bruse"),
        ("en", "its black n blue now"),
        ("en", "big blue mark where i pressed"),
        ("en", "dark spot on skin from ball"),
        ("es", "se me puso azul la nalga"),
    ],
)
async def test_a_mark_in_plain_words_ends_the_press(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) != "Pressing"
    assert "skin" in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize("end", ["done", "no", "none"])
async def test_whoever_said_that_one_is_true_sees_both_halves_of_the_list(ana: Person, end: str) -> None:
    await knows(ana, precautions=None)
    await ana.says("/session")
    await ana.says("yes")
    await ana.says(end)
    assert await state_name(ana) == "ChoosingPrecautions"
    assert (await known_as(ana)).precautions is None
    if end == "done":
        await ana.says(end)
        ana.sees("Tap it, then Done")
        assert (await known_as(ana)).precautions is None


@pytest.mark.parametrize(
    ("locale", "words", "flag"),
    [("en", "my foot is cold", "r17"), ("en", "toes are cold", "r17"), ("es", "el pie está frío", "r17")],
)
async def test_a_cold_foot_is_asked_about(ana: Person, locale: str, words: str, flag: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert flag in (await known_as(ana)).doubted


async def test_feet_that_are_always_cold_ask_nothing(ana: Person) -> None:
    await knows(ana)
    await ana.says("my feet are always cold in winter")
    assert (await known_as(ana)).doubted == ()


@pytest.mark.parametrize(
    ("locale", "hurts", "side", "meant"),
    [
        ("en", "my hip hurts", "right not left", "right"),
        ("en", "my hip hurts", "rigth", "right"),
        ("en", "my hip hurts", "its the left one", "left"),
        ("es", "me duele la cadera", "izqierda no derecha", "left"),
    ],
)
async def test_a_side_is_understood_with_a_slip_and_beside_the_other(
    ana: Person, locale: str, hurts: str, side: str, meant: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(hurts)
    await ana.says(side)
    await ana.says("5")
    complaint = (await known_as(ana)).complaint
    assert complaint is not None
    assert complaint.side == meant


@pytest.mark.parametrize("words", ["nothing", "no nothing", "nuber 6"])
async def test_a_plain_nothing_is_not_taken_for_no_help(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert "did not help. It can take" not in ana.transcript()


async def test_who_can_hardly_get_up_between_two_spots_is_told_whom_to_call(ana: Person) -> None:
    await presses(ana)
    await ana.waits(95)
    await ana.says("hard to get up")
    ana.sees("Call 911 now, or call somebody near you")
    assert await state_name(ana) != "BetweenPoints"


@pytest.mark.parametrize(("words", "state"), [("phone rang", "Paused"), ("bathrom", "Paused")])
async def test_what_calls_somebody_away_only_pauses(ana: Person, words: str, state: str) -> None:
    await presses(ana)
    await ana.says(words)
    assert await state_name(ana) == state


async def test_the_list_that_typed_words_bring_up_stands_below_them_with_the_only_buttons(ana: Person) -> None:
    await knows(ana, precautions=None)
    await ana.says("/session")
    for words in ("yes", "done"):
        await ana.says(words)
        assert ana.last.from_bot
        assert ana.last.buttons
        chat = [one for one in ana.emulator.chat(ana.user_id).shown if one.from_bot and one.buttons]
        assert [one.message_id for one in chat] == [ana.last.message_id]


@pytest.mark.parametrize(
    ("locale", "takes", "agrees"),
    [
        ("en", "my pacemaker doesn't mind, right?", "my doctor said it is fine"),
        ("es", "tomo sintrom", "mi médico dijo que está bien"),
    ],
)
async def test_a_doctors_yes_in_words_answers_the_question_about_it_once(
    ana: Person, locale: str, takes: str, agrees: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("4")
    await ana.says(takes)
    assert await state_name(ana) == "AskingAgreed"
    await ana.says(agrees)
    assert await state_name(ana) == "OfferingPlan"
