"""What any of the staff wrote to a patient can be taken back or put right by any other, and the patient hears of it."""

from __future__ import annotations

import pytest

from bot.care.record.person import Sharing
from tests.known import knows, presses, rows
from tests.person import Person
from tests.scenarios.clinic.test_team import removes_pia

ASKED = "May I swim with this hip?"
WRONG = "Swim as far as you can"
RIGHT = "Please do not swim this week"


def stands(ana: Person, words: str) -> bool:
    return any(words in one.words for one in ana.emulator.chat(ana.user_id).shown if one.from_bot)


async def pia_answers(pia: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says(ASKED)
    await pia.taps("Answer")
    await pia.says(WRONG)
    await pia.waits(6)
    assert stands(ana, WRONG)


async def opens(staff: Person, page: str = "Answered") -> None:
    """Open the question under Questions."""
    await staff.says("/clinic")
    await staff.taps("Questions")
    await staff.taps(page)
    await staff.taps(next(one for one in staff.buttons() if "May I swim" in one))


async def test_an_owner_takes_back_the_answer_of_a_colleague_who_was_removed(
    olga: Person, pia: Person, ana: Person
) -> None:
    await pia_answers(pia, ana)
    await removes_pia(olga)
    await opens(olga)
    olga.sees("A colleague who left wrote", WRONG)
    await olga.taps("Take it back")
    await olga.waits(6)
    assert not stands(ana, WRONG)
    ana.sees("took an answer back", "do not follow it")
    olga.sees("it is off their phone")
    assert [one.stage for one in await rows(olga, "questions")] == ["open"]


async def test_a_practitioner_takes_back_the_answer_of_an_owner_who_is_told(
    olga: Person, pia: Person, ana: Person
) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says(ASKED)
    await olga.taps("Answer")
    await olga.says(WRONG)
    await opens(pia)
    await pia.taps("Take it back")
    await pia.waits(6)
    assert not stands(ana, WRONG)
    olga.sees("Pia took back the answer")


async def test_a_colleague_puts_an_answer_right_and_the_patient_reads_which_counts(
    olga: Person, pia: Person, ana: Person
) -> None:
    await pia_answers(pia, ana)
    await opens(olga)
    await olga.taps("Put it right")
    olga.sees("Pia wrote to", WRONG, "Type what they shall read instead")
    await olga.says(RIGHT)
    ana.sees(RIGHT, "corrects its answer")
    assert not stands(ana, WRONG)
    pia.sees("Olga corrected an answer", RIGHT)
    await olga.waits(6)
    assert not stands(ana, "took an answer back")
    await opens(olga)
    olga.sees("Olga wrote", RIGHT)


async def test_after_two_days_and_more_what_is_wrong_is_put_right_by_a_new_message(
    olga: Person, pia: Person, ana: Person
) -> None:
    await pia_answers(pia, ana)
    await olga.waits(5 * 24 * 3600)
    await opens(olga)
    await olga.taps("Put it right")
    await olga.says(RIGHT)
    ana.sees(RIGHT, "corrects its answer", "not what it wrote before")


async def test_after_two_days_and_more_the_patient_is_told_that_it_does_not_count(
    olga: Person, pia: Person, ana: Person
) -> None:
    await pia_answers(pia, ana)
    await olga.waits(5 * 24 * 3600)
    await opens(olga)
    await olga.taps("Take it back")
    await olga.waits(6)
    olga.sees("Telegram left it on their phone", "I told them")
    ana.sees("takes back what it wrote", "do not follow it")


async def test_ones_own_correction_is_told_in_one_short_message(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says(ASKED)
    await olga.taps("Answer")
    message = ana.emulator.person(olga.user_id).says(WRONG)
    await olga.settles()
    ana.emulator.person(olga.user_id).edits(message, RIGHT)
    await olga.settles()
    assert stands(ana, RIGHT)
    assert not stands(ana, WRONG)
    assert ana.last.words == "Your clinic changed its answer. Please read it above."


async def test_what_never_reached_them_is_corrected_and_taken_back_without_a_word(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says(ASKED)
    await presses(ana)
    await olga.taps("Answer")
    message = ana.emulator.person(olga.user_id).says(WRONG)
    await olga.settles()
    ana.emulator.person(olga.user_id).edits(message, RIGHT)
    await olga.settles()
    await olga.taps("Take it back")
    await olga.waits(31 * 60)
    for words in (WRONG, RIGHT, "changed its answer", "took an answer back"):
        assert not stands(ana, words)


async def test_of_two_answers_that_stand_each_is_taken_back_by_itself(olga: Person, pia: Person, ana: Person) -> None:
    await pia_answers(pia, ana)
    await opens(olga)
    await olga.taps("Answer")
    await olga.says(RIGHT)
    await olga.taps("It adds to it")
    assert stands(ana, WRONG)
    assert stands(ana, RIGHT)
    await opens(olga)
    wrong = olga.sees("Pia wrote", WRONG)
    back = next(one for row in wrong.buttons for one in row if one.text == "Take it back")
    await olga.taps_old(back.data, wrong)
    await olga.waits(6)
    assert not stands(ana, WRONG)
    assert stands(ana, RIGHT)
    assert [one.stage for one in await rows(olga, "questions")] == ["answered"]


async def test_a_question_that_is_opened_again_says_what_the_patient_still_has(
    olga: Person, pia: Person, ana: Person
) -> None:
    await pia_answers(pia, ana)
    await opens(olga)
    await olga.taps("Open again")
    await opens(olga, "Questions: 1 open")
    olga.sees("It was answered and is open again")
    olga.sees("Pia wrote", WRONG)
    olga.sees_not("Nobody answered yet")


@pytest.mark.parametrize("is_removed", [False, True])
async def test_what_a_colleague_wrote_from_a_card_is_put_right_too(
    olga: Person, pia: Person, ana: Person, *, is_removed: bool
) -> None:
    await knows(ana, sharing=Sharing(asked=True, card=True, name="Ana"))
    for staff in (pia, olga):
        await staff.says("/clinic")
        await staff.taps("Patients")
        await staff.taps("Patients who share their card")
        await staff.taps(next(one for one in staff.buttons() if "Ana" in one))
        await staff.taps("Write to them")
        if staff is pia:
            await pia.says(WRONG)
            if is_removed:
                await removes_pia(olga)
    await olga.taps("What we wrote")
    await olga.taps("Put it right")
    await olga.says(RIGHT)
    ana.sees(RIGHT, "corrects its answer")
    assert not stands(ana, WRONG)


async def test_it_reads_well_in_spanish(olga: Person, ana: Person) -> None:
    await knows(olga, locale="es")
    await knows(ana, locale="es")
    await ana.says("/ask")
    await ana.says(ASKED)
    await olga.taps("Responder")
    await olga.says(WRONG)
    await olga.waits(6)
    await olga.taps("Corregirlo")
    await olga.says(RIGHT)
    ana.sees(RIGHT, "Vale esto, no lo que escribió antes")
    await olga.waits(6)
    await olga.taps("Retirarlo")
    await olga.waits(6)
    ana.sees("retiró una respuesta")
