"""What may harm is put right at any hour: wrong words leave the phone, and right ones do not wait for the morning."""

from __future__ import annotations

import pytest

from bot.emulator.messages import Message
from tests.known import knows
from tests.person import Person
from tests.scenarios.clinic.test_broadcast import patients, tips
from tests.scenarios.clinic.test_corrections import corrections, to_confirming_a_correction

HARMFUL = "Press on the sore spot for 20 minutes."
HARMLESS = "The door is on the first floor."
UNTIL_NIGHT = 13 * 3600 + 1800
"""From nine in the morning, when a test begins, to half past ten at night."""


async def had_by_night(olga: Person, words: str) -> Person:
    (ana,) = await patients(olga, 1)
    await olga.says("/broadcast")
    await olga.says(words)
    await olga.taps("on")
    await olga.taps("Now")
    await olga.taps("Send it")
    await olga.waits(70)
    assert tips(ana)
    await olga.waits(UNTIL_NIGHT)
    return ana


@pytest.mark.parametrize("words", ["", "Do not press there.", "It is 2 minutes, not 20."])
async def test_what_puts_a_harmful_tip_right_comes_at_night_and_staff_read_so_before(olga: Person, words: str) -> None:
    ana = await had_by_night(olga, HARMFUL)
    if words:
        await to_confirming_a_correction(olga, words)
    else:
        await olga.taps("Open it")
        await olga.taps("Send a correction")
        await olga.taps("Tell them not to do it")
    olga.sees("does not wait for the morning")
    olga.sees_not("Nobody gets it at night. 1 of them sleeps")
    await olga.taps("Send it")
    await olga.waits(70)
    (shown,) = corrections(ana)
    assert not shown.silent


async def test_a_warning_takes_the_wrong_words_off_the_phones_and_staff_read_how_many(olga: Person) -> None:
    ana = await had_by_night(olga, HARMFUL)
    await to_confirming_a_correction(olga, "Do not press there.")
    olga.sees("I take the wrong one off their phones")
    await olga.taps("Send it")
    await olga.waits(30)
    assert tips(ana)  # whoever undoes the correction keeps the tip
    await olga.waits(60)
    assert not tips(ana)
    assert len(corrections(ana)) == 1
    olga.sees("Taken back", "Gone from phones")


async def test_a_right_number_leaves_the_tip_that_it_is_about(olga: Person) -> None:
    ana = await had_by_night(olga, HARMFUL)
    await to_confirming_a_correction(olga, "It is 2 minutes, not 20.")
    olga.sees_not("off their phones")
    await olga.taps("Send it")
    await olga.waits(70)
    assert tips(ana)


async def test_a_correction_of_what_harms_nobody_waits_for_the_morning(olga: Person) -> None:
    ana = await had_by_night(olga, HARMLESS)
    await to_confirming_a_correction(olga, "It is on the second floor.")
    olga.sees("Nobody gets it at night")
    await olga.taps("Send it")
    await olga.waits(3600)
    assert not corrections(ana)
    await olga.waits(10 * 3600)
    (shown,) = corrections(ana)
    assert shown.silent


async def test_undone_in_its_minute_nothing_leaves_the_phones(olga: Person) -> None:
    ana = await had_by_night(olga, HARMFUL)
    await to_confirming_a_correction(olga, "Do not press there.")
    await olga.taps("Send it")
    await olga.taps("Undo")
    await olga.waits(90)
    assert tips(ana)
    assert not corrections(ana)


async def test_in_spanish_staff_read_when_it_comes(olga: Person) -> None:
    await had_by_night(olga, HARMFUL)
    await knows(olga, locale="es", tips=False)
    await olga.taps("Open it")
    await olga.taps("Enviar una corrección")
    await olga.says("No presione ahí.")
    olga.sees("no espera a la mañana")


# ---------------------------------------------------------------- an answer to one patient


def notes(ana: Person, words: str) -> list[Message]:
    return [one for one in ana.emulator.chat(ana.user_id).shown if one.from_bot and words in one.words]


async def answered_by_night(olga: Person, ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says("How long shall I press?")
    await olga.taps("Answer")
    await olga.says(words)
    await olga.waits(UNTIL_NIGHT)


async def test_a_harmful_answer_put_right_at_night_rings(olga: Person, ana: Person) -> None:
    await answered_by_night(olga, ana, "Press for 20 minutes.")
    await olga.taps("Put it right")
    await olga.says("Only 2 minutes.")
    (shown,) = notes(ana, "Only 2 minutes.")
    assert not shown.silent
    assert not notes(ana, "20 minutes")
    olga.sees("It is night there", "it rings all the same")


async def test_a_harmless_answer_put_right_at_night_is_there_without_a_sound(olga: Person, ana: Person) -> None:
    await answered_by_night(olga, ana, "We open at eight.")
    await olga.taps("Put it right")
    await olga.says("We open at nine.")
    (shown,) = notes(ana, "We open at nine.")
    assert shown.silent
    olga.sees("It is night there", "without a sound")


async def test_an_edit_of_a_harmful_answer_at_night_is_there_at_once_and_its_word_rings(
    olga: Person, ana: Person
) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says("How long shall I press?")
    await olga.taps("Answer")
    typed = olga.emulator.person(olga.user_id).says("Press for 20 minutes.")
    await olga.settles()
    await olga.waits(UNTIL_NIGHT)
    olga.emulator.person(olga.user_id).edits(typed, "Press for 2 minutes.")
    await olga.settles()
    assert notes(ana, "Press for 2 minutes.")
    assert not ana.last.silent
    olga.sees("Corrected", "it rings all the same")


@pytest.mark.parametrize(("words", "silent"), [("Press for 20 minutes.", False), ("We open at eight.", True)])
async def test_what_is_said_of_an_answer_taken_back_at_night_rings_where_it_may_harm(
    olga: Person,
    ana: Person,
    words: str,
    silent: bool,  # noqa: FBT001 - a row of the table
) -> None:
    await answered_by_night(olga, ana, words)
    await olga.taps("Take it back")
    assert not notes(ana, words)
    await olga.waits(6)
    assert ana.last.silent is silent
