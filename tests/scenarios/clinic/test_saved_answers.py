"""Saved answers: kept once by staff, sent with one tap, listed, removed; nobody else reaches them."""

from __future__ import annotations

import pytest

from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from tests.known import knows, rows
from tests.person import Person
from tests.scenarios.clinic.test_asking import ANSWER, asks
from tests.scenarios.clinic.test_before_it_goes import LOCKED

HOURS = "Please come on Monday at nine."
LABEL = f"↩ {HOURS}"


async def saves(olga: Person, words: str = HOURS) -> None:
    await olga.says("/clinic")
    await olga.taps("Questions")
    await olga.taps("Saved answers")
    await olga.taps("Save a new answer")
    await olga.says(words)


async def test_an_answer_is_saved_once_and_sent_with_one_tap(olga: Person, ana: Person) -> None:
    await saves(olga)
    olga.sees("Saved. You can send it with one tap")
    await asks(ana)
    await olga.taps("Answer")
    await olga.taps(LABEL)
    olga.sees("Passed on")
    ana.sees(HOURS, "From your clinic")
    assert [one.stage for one in await rows(olga, "questions")] == ["answered"]


async def test_it_can_be_sent_again_to_the_same_patient_as_an_answer_of_its_own(olga: Person, ana: Person) -> None:
    await saves(olga)
    await asks(ana)
    for _ in range(2):
        await olga.taps("Answer")
        await olga.taps(LABEL)
    await olga.taps("It adds to it")
    assert len([one for one in ana.emulator.chat(1001).shown if HOURS in one.words]) == 2


async def test_an_answer_is_saved_after_it_was_given(olga: Person, ana: Person) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.says(ANSWER)
    ana.sees(ANSWER, "From your clinic")
    assert not await rows(olga, "saved_answers")
    await olga.waits(6)
    assert "on their phone" in olga.sees("✓").words
    await olga.taps("Save this answer for later")
    olga.sees("Saved. You can send it with one tap")
    assert len(await rows(olga, "saved_answers")) == 1
    await asks(ana)
    await olga.taps("Answer")
    await olga.taps(next(one for one in olga.buttons() if one.startswith(f"↩ {ANSWER[:20]}")))
    assert len([one for one in ana.emulator.chat(1001).shown if ANSWER in one.words]) == 2


async def test_the_same_answer_is_not_saved_twice_and_a_made_up_one_never(olga: Person, ana: Person) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.says(ANSWER)
    sent = olga.sees("Passed on")
    data = next(one.data for row in sent.buttons for one in row if "answersave" in one.data)
    await olga.taps_old(data, sent)
    assert await olga.taps_old(data, sent) == "That step is over."
    assert await olga.taps_old("0.c.answersave.nothing.o1", sent) == "That step is over."
    assert len(await rows(olga, "saved_answers")) == 1


async def test_they_are_listed_shown_as_patients_get_them_and_removed(olga: Person, pixel: bytes) -> None:
    await saves(olga)
    await olga.taps("Saved answers")
    await olga.taps("Save a new answer")
    olga.emulator.person(2001).sends("photo", Upload("way.png", pixel, "image/png"), caption="The way to us")
    await olga.settles()
    await olga.taps("Saved answers")
    olga.sees("2 saved answers")
    await olga.taps("↩ The way to us")
    shown = olga.sees("The way to us", "From your clinic")
    assert shown.media is not None
    await olga.taps("Remove it")
    olga.sees("1 saved answer.")
    assert "↩ The way to us" not in olga.buttons()
    assert len(await rows(olga, "saved_answers")) == 1


async def test_a_practitioner_sends_what_the_owner_saved(olga: Person, pia: Person, ana: Person) -> None:
    await saves(olga)
    await asks(ana)
    await pia.says("/clinic")
    await pia.taps("Questions: 1 open")
    await pia.taps(pia.buttons()[0])
    await pia.taps("Answer")
    await pia.taps(LABEL)
    ana.sees(HOURS)
    olga.sees("Pia answered")


async def test_twelve_are_enough(olga: Person, ana: Person) -> None:
    for number in range(12):
        await saves(olga, f"Answer {number}")
    await olga.taps("Saved answers")
    await olga.taps("Save a new answer")
    olga.sees("You have 12 saved answers. Please remove one first.")
    await asks(ana)
    await olga.taps("Answer")
    await olga.says(ANSWER)
    await olga.taps("Save this answer for later")
    assert len([one for one in olga.emulator.chat(2001).shown if "Please remove one first" in one.words]) == 2
    assert len(await rows(olga, "saved_answers")) == 12


async def test_saving_can_be_left_and_what_is_too_long_is_said(olga: Person) -> None:
    await saves(olga, "x" * 4000)
    olga.sees("too long")
    await olga.taps("Not now")
    olga.sees("Nothing was passed on")
    assert not await rows(olga, "saved_answers")


async def test_a_saved_answer_that_is_gone_sends_nothing(olga: Person, ana: Person) -> None:
    await saves(olga)
    (saved,) = await rows(olga, "saved_answers")
    await asks(ana)
    await olga.taps("Answer")
    card = olga.last
    data = next(one.data for row in card.buttons for one in row if one.text == LABEL)
    await olga.taps_old(f"0.c.answergone.{saved.id}", card)
    await olga.taps_old(data, card)
    ana.sees_not(HOURS)


async def test_what_is_kept_is_sealed(olga: Person) -> None:
    await saves(olga)
    (row,) = await rows(olga, "saved_answers")
    assert "Monday" not in row.sealed_body


@pytest.mark.parametrize("who", ["mallory", "ana"])
async def test_nobody_else_sees_saves_or_removes(olga: Person, mallory: Person, ana: Person, who: str) -> None:
    await saves(olga)
    (saved,) = await rows(olga, "saved_answers")
    person = {"mallory": mallory, "ana": ana}[who]
    await person.says("/start")
    for choice in ("answers", "answernew", f"answer1.{saved.id}", f"answergone.{saved.id}"):
        assert await person.taps_old(f"0.c.{choice}", person.last) == "That step is over."
    person.sees_not(HOURS)
    assert len(await rows(olga, "saved_answers")) == 1


# ---------------------------------------------------------------- corrected after it was kept


async def test_a_saved_answer_follows_the_edit_of_the_message_it_was_made_of(olga: Person, ana: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("Questions")
    await olga.taps("Saved answers")
    await olga.taps("Save a new answer")
    message = olga.emulator.person(2001).says("Press your LEFT hip.")
    await olga.settles()
    await edits(olga, message, "Rest your RIGHT hip.")
    olga.sees("The saved answer has your new words")
    await asks(ana)
    await olga.taps("Answer")
    await olga.taps("↩ Rest your RIGHT hip.")
    assert ana.sees("From your clinic").words.startswith("Rest your RIGHT hip.")
    await edits(olga, message, "a" * 3900)
    olga.sees("The saved answer keeps the old words")


async def test_what_is_saved_after_its_correction_is_what_the_patient_has_now(olga: Person, ana: Person) -> None:
    await asks(ana)
    await olga.taps("Answer")
    message = olga.emulator.person(2001).says("Swim on your left")
    await olga.settles()
    await edits(olga, message, "Swim on your RIGHT")
    await olga.taps("Save this answer for later")
    await edits(olga, message, "Swim on your RIGHT side")
    olga.sees("Corrected for")
    olga.sees("The saved answer has your new words")
    await asks(ana)
    await olga.taps("Answer")
    assert "↩ Swim on your RIGHT side" in olga.buttons()


async def test_words_that_wait_for_a_yes_follow_their_edit(olga: Person, ana: Person) -> None:
    await asks(ana, lock=LOCKED)
    await olga.taps("Answer")
    message = olga.emulator.person(2001).says("Please wait at home")
    await olga.settles()
    await edits(olga, message, "Please wait for my call")
    await olga.taps("Send it all the same")
    ana.sees("Please wait for my call")
    ana.sees_not("Please wait at home")


async def test_held_words_and_those_that_get_a_name_follow_their_edit(olga: Person) -> None:
    message = olga.emulator.person(2001).says("Walk 20 minutes")
    await olga.settles()
    await edits(olga, message, "Walk 2 minutes")
    olga.sees("I follow your edit")
    await olga.taps("tip")
    assert olga.sees("A tip from your clinic").words.startswith("Walk 2 minutes")
    await olga.taps("save")
    await edits(olga, message, "Walk 3 minutes")
    await olga.says("Walking")
    await edits(olga, message, "Walk 4 minutes")
    olga.sees("The tip in the library has your new words")
    await edits(olga, message, "a" * 3900)
    olga.sees("The tip in the library keeps the old words")
    await olga.taps("Send")
    assert olga.sees("A tip from your clinic").words.startswith("Walk 4 minutes")


async def test_it_follows_in_spanish(olga: Person) -> None:
    await knows(olga, locale="es", tips=False)
    await olga.says("/clinic")
    for button in ("c.questions", "c.answers", "c.answernew"):
        await olga.taps(button)
    message = olga.emulator.person(2001).says("Venga el lunes")
    await olga.settles()
    await edits(olga, message, "Venga el martes")
    olga.sees("La respuesta guardada también lleva ya sus palabras nuevas")


async def edits(staff: Person, message: Message, words: str) -> None:
    staff.emulator.person(staff.user_id).edits(message, words)
    await staff.settles()
