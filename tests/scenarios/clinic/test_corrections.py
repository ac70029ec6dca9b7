"""A correction comes through an open question, answers what it puts right, and the report says who waits for what."""

from __future__ import annotations

import pytest

from bot.emulator.fields import Upload
from bot.emulator.messages import Message
from tests.known import knows, presses
from tests.person import Person
from tests.scenarios.clinic.test_broadcast import TIP, sends

WRONG = "It is 2 minutes, not 20."


async def corrects(olga: Person, words: str = WRONG) -> None:
    await olga.says("/clinic")
    await olga.taps("All tips")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Done:")))
    await olga.taps(next(one for one in olga.buttons() if "·" in one))
    await olga.taps("Send a correction")
    await olga.says(words)
    await olga.taps("Send it")


def corrections(ana: Person) -> list[Message]:
    return [one for one in ana.emulator.chat(ana.user_id).shown if "A correction from your clinic" in one.words]


async def had_a_tip(olga: Person, ana: Person) -> None:
    await knows(ana)
    await sends(olga)
    await olga.waits(70)
    assert ana.sees(TIP)


async def test_a_correction_does_not_wait_behind_an_open_question(olga: Person, ana: Person) -> None:
    await had_a_tip(olga, ana)
    await ana.says("/session")
    await corrects(olga)
    await ana.says("hm")
    await olga.waits(70)
    assert len(corrections(ana)) == 1
    olga.sees("Your correction", "Sent: 1")


async def test_it_waits_for_a_session_and_the_report_says_so(olga: Person, ana: Person) -> None:
    await had_a_tip(olga, ana)
    await presses(ana)
    await corrects(olga)
    await olga.waits(65)
    assert not corrections(ana)
    shown = olga.sees("waiting: 1 (busy with the bot: 1)")
    assert "1 person is in a session or answers about a danger sign" in shown.words
    assert "minute to go" not in shown.words
    await ana.says("/stop")
    await ana.taps("5")
    await olga.waits(70)
    assert len(corrections(ana)) == 1


async def test_it_waits_while_danger_is_asked_about(olga: Person, ana: Person) -> None:
    await had_a_tip(olga, ana)
    await ana.says("/check")
    await corrects(olga)
    await olga.waits(70)
    assert not corrections(ana)
    olga.sees("busy with the bot: 1")


async def test_a_tip_that_waits_for_an_answer_says_so(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await sends(olga)
    await olga.waits(70)
    shown = olga.sees("waiting: 1 (busy with the bot: 1)", "half an hour after their last word")
    assert "minute to go" not in shown.words
    ana.sees_not(TIP)


@pytest.mark.parametrize("media", [False, True])
async def test_a_correction_answers_its_tip_and_names_it(
    olga: Person, ana: Person, pixel: bytes, *, media: bool
) -> None:
    await had_a_tip(olga, ana)
    tip = ana.sees(TIP)
    if media:
        await corrects_with_photo(olga, pixel)
    else:
        await corrects(olga)
    olga.sees(f"A correction from your clinic to: “{TIP}")
    await olga.waits(70)
    (shown,) = corrections(ana)
    assert shown.reply_to == tip.message_id
    assert f"to: “{TIP}" in shown.words
    assert ana.sees(TIP, "A tip from your clinic").message_id == tip.message_id


async def corrects_with_photo(olga: Person, pixel: bytes) -> None:
    await olga.taps("Open it")
    await olga.taps("Send a correction")
    olga.emulator.person(2001).sends("photo", Upload("tip.png", pixel, "image/png"), caption=WRONG)
    await olga.settles()
    await olga.taps("Send it")


async def test_a_correction_of_a_deleted_tip_still_comes(olga: Person, ana: Person) -> None:
    await had_a_tip(olga, ana)
    await ana.app.bot.delete_message(ana.user_id, ana.sees(TIP).message_id)
    await corrects(olga)
    await olga.waits(70)
    assert len(corrections(ana)) == 1


async def test_lists_name_the_tip_that_was_taken_back_or_corrected_and_when_it_was_over(
    olga: Person, ana: Person
) -> None:
    await had_a_tip(olga, ana)
    await corrects(olga)
    await olga.waits(70)
    await olga.says("/clinic")
    await olga.taps("All tips")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Done:")))
    (corrected,) = [one for one in olga.buttons() if "Correction: “" in one]
    assert WRONG in corrected
    await olga.taps(next(one for one in olga.buttons() if one.endswith(f"· {TIP}")))
    olga.sees("Over on")
    await olga.taps("Take it back")
    await olga.taps("Take it off")
    await olga.waits(30)
    await olga.says("/clinic")
    await olga.taps("All tips")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Done:")))
    (taken,) = [one for one in olga.buttons() if "Take back: “" in one]
    assert TIP in taken


async def test_in_spanish_it_names_its_tip_too(olga: Person, ana: Person) -> None:
    await had_a_tip(olga, ana)
    await knows(ana, locale="es")
    await corrects(olga)
    await olga.waits(70)
    ana.sees("Una corrección de su clínica a: «", TIP[:20])
