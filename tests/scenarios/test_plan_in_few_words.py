"""The plan in few words: one reason is said once, what was told is one line, and each spot's card has its own names."""

from __future__ import annotations

import pytest

from bot.care.record.person import Complaint
from tests.known import known_as, knows, state_name
from tests.person import Person


async def plan_for(ana: Person, complaint: Complaint, locale: str = "en") -> str:
    await knows(ana, complaint=complaint, locale=locale)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("score.6")
    assert await state_name(ana) == "OfferingPlan"
    return ana.last.words


@pytest.mark.parametrize(
    ("locale", "reason"),
    [
        ("en", "They can send pain to the front corner of the hip."),
        ("es", "Pueden causar dolor en el frente de la cadera."),
    ],
)
async def test_a_reason_that_all_spots_have_is_said_once(ana: Person, locale: str, reason: str) -> None:
    said = await plan_for(ana, Complaint(("hip_front",), (), "left", 6, "weeks", "nothing"), locale)
    assert said.count(reason) == 1
    assert said.count(reason.rstrip(".").split(" ", 1)[1]) == 1
    assert said.count(" · ") == 3


async def test_reasons_that_differ_stand_under_their_spots(ana: Person) -> None:
    said = await plan_for(ana, Complaint(("hip_front", "thigh_outer"), (), "left", 6, "weeks", "nothing"))
    assert "They can send pain" not in said
    assert said.count("t can send pain to") == said.count(" · ")


@pytest.mark.parametrize(
    ("locale", "words", "line"),
    [
        (
            "en",
            "the front of my left hip hurts, 6 of 10",
            "Pain: front corner of the hip, left, 6 of 10. Correct?",
        ),
        (
            "es",
            "me duele el frente de la cadera izquierda, 6 de 10",
            "Dolor: el frente de la cadera, lado izquierdo, 6 de 10. ¿Correcto?",
        ),
    ],
)
async def test_what_was_told_is_one_line_and_its_answer_changes_it(
    ana: Person, locale: str, words: str, line: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert line in ana.last.words
    await ana.says("no")
    assert await state_name(ana) == "ChoosingPart"


async def test_pain_and_numbness_have_a_line_each(ana: Person) -> None:
    await knows(ana)
    await ana.says("my left hip front hurts, 5, and my left toes are numb")
    assert "Pain: front corner of the hip\nNumb or tingling: toes, left, 5 of 10. Correct?" in ana.last.words


@pytest.mark.parametrize(("locale", "label"), [("en", "Acupuncture: GB29"), ("es", "Acupuntura: GB29")])
async def test_the_acupuncture_names_stand_on_the_card_of_their_spot(ana: Person, locale: str, label: str) -> None:
    said = await plan_for(ana, Complaint(("hip_front",), (), "left", 6, "weeks", "nothing"), locale)
    assert "GB29" not in said
    await ana.taps("start")
    ana.sees(label)


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "skip this one"), ("en", "not this one"), ("es", "este no, pasa al otro"), ("es", "salta este")],
)
async def test_this_one_is_left_out_at_the_plan(ana: Person, locale: str, words: str) -> None:
    await plan_for(ana, Complaint(("hip_front",), (), "left", 6, "weeks", "nothing"), locale)
    await ana.says(words)
    ana.sees("Spot 2 of 3" if locale == "en" else "Punto 2 de 3")


@pytest.mark.parametrize(
    ("locale", "words", "side"),
    [
        ("en", "no 2 is on the wrong side, i said right", "right"),
        ("en", "its on the wrong side, its my right", "right"),
        ("es", "la 2 esta del lado equivocado, yo dije derecha", "right"),
        ("es", "esta del lado equivocado, es la derecha", "right"),
    ],
)
async def test_a_wrong_side_at_the_plan_is_put_right(ana: Person, locale: str, words: str, side: str) -> None:
    await plan_for(ana, Complaint(("hip_front",), (), "left", 6, "weeks", "nothing"), locale)
    await ana.says(words)
    complaint = (await known_as(ana)).complaint
    assert complaint is not None
    assert complaint.side == side
    assert await state_name(ana) == "OfferingPlan"
