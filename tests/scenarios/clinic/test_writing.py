"""Staff write to the patient behind an alert or a card, and hear whether it arrived; the patient can answer."""

from __future__ import annotations

import pytest

from bot.care.record.person import Lock, Sharing
from tests.known import known_as, knows, rows, state_name
from tests.person import Person
from tests.scenarios.clinic.test_asking import AT_NIGHT, answers, asks

AGREED = Sharing(asked=True, card=True, alerts=True, name="Ana")
DANGER = "I am numb between the legs and cannot pee"
WORDS = "Please go to the hospital now. Shall we call you?"


async def alert_of(ana: Person, sharing: Sharing = AGREED) -> None:
    await knows(ana, sharing=sharing)
    await ana.says(DANGER)


async def writes(staff: Person, words: str = WORDS) -> None:
    await staff.taps("Write to them")
    staff.sees("one message to")
    await staff.says(words)


async def test_one_message_reaches_the_patient_of_an_alert_who_can_answer_it(olga: Person, ana: Person) -> None:
    await alert_of(ana, Sharing(alerts=True, alerts_asked=True))
    await writes(olga)
    ana.sees(WORDS, "From your clinic")
    assert ana.buttons() == ["Reply"]
    olga.sees("Passed on")
    await olga.waits(6)
    olga.sees("it is on their phone")
    olga.sees_not("Passed on")
    await ana.taps("Reply")
    await ana.says("Yes, my neighbor drives me")
    assert "my neighbor drives me" in olga.sees("asks").words
    assert await state_name(olga) == ""


async def test_it_goes_from_a_shared_card_too_and_the_owner_hears_who_wrote(
    olga: Person, pia: Person, ana: Person
) -> None:
    await knows(ana, sharing=AGREED)
    await pia.says("/clinic")
    await pia.taps("Patients")
    await pia.taps("Patients who share their card")
    await pia.taps(next(one for one in pia.buttons() if "Ana" in one))
    await writes(pia)
    ana.sees(WORDS)
    olga.sees("Pia wrote to", "Ana")


async def test_staff_hear_that_it_did_not_arrive(olga: Person, ana: Person) -> None:
    await alert_of(ana)
    await olga.taps("Write to them")
    ana.emulator.person(ana.user_id).blocks()
    await olga.says(WORDS)
    await olga.waits(6)
    olga.sees("blocked the bot")


async def test_what_is_no_message_is_asked_again_and_leaving_sends_nothing(olga: Person, ana: Person) -> None:
    await alert_of(ana)
    before = len(ana.emulator.chat(ana.user_id).shown)
    await writes(olga, "x" * 4000)
    olga.sees("too long")
    await olga.taps("Not now")
    olga.sees("Nothing was passed on")
    assert len(ana.emulator.chat(ana.user_id).shown) == before


async def test_after_the_patient_took_it_back_nothing_goes(olga: Person, ana: Person) -> None:
    await alert_of(ana)
    await olga.taps("Write to them")
    question = olga.last
    await ana.says("/privacy")
    await ana.taps("Stop telling my clinic of danger")
    card_still_shared = (await known_as(ana)).sharing
    assert card_still_shared.card
    await olga.says(WORDS)
    olga.sees("took back what they shared")
    ana.sees_not(WORDS)
    (kept,) = await rows(olga, "alerts")
    assert await olga.taps_old(f"0.c.write.a.{kept.id}", question) == "That step is over."


async def at_night(ana: Person) -> None:
    """Half past eleven in the evening, where she lives."""
    await ana.waits((AT_NIGHT - ana.clock.now()).total_seconds())


@pytest.mark.parametrize("words", ["We look at it together. I call you.", WORDS])
async def test_on_the_day_of_an_alarm_what_staff_write_rings_at_night_too(
    olga: Person, ana: Person, words: str
) -> None:
    await at_night(ana)
    await alert_of(ana)
    await olga.taps("Write to them")
    await olga.says(words)
    if words != WORDS:
        await olga.taps("Send it all the same")
    assert not ana.sees(words).silent


async def test_words_that_send_to_help_ring_at_night_whatever_happened(olga: Person, ana: Person) -> None:
    await at_night(ana)
    await asks(ana)
    asked = next(one for one in ana.emulator.chat(olga.user_id).shown if "asks" in one.words)
    await answers(olga, "Gladly.", reply_to=asked.message_id)
    assert ana.sees("Gladly.").silent
    await answers(olga, WORDS, reply_to=asked.message_id)
    assert not ana.sees(WORDS).silent


async def test_two_nights_after_an_alarm_it_is_silent_again(olga: Person, ana: Person) -> None:
    await asks(ana, lock=Lock("emergency", "r3", ana.clock.now()))
    await at_night(ana)
    await ana.waits(2 * 24 * 3600)
    asked = next(one for one in ana.emulator.chat(olga.user_id).shown if "asks" in one.words)
    await answers(olga, "Gladly.", reply_to=asked.message_id)
    await olga.taps("Send it all the same")
    assert ana.sees("Gladly.").silent


async def test_a_stranger_writes_to_nobody(olga: Person, mallory: Person, ana: Person) -> None:
    await knows(mallory)
    await alert_of(ana)
    (kept,) = await rows(olga, "alerts")
    await mallory.says("/help")
    assert await mallory.taps_old(f"0.c.write.a.{kept.id}", mallory.last) == "That step is over."
    assert await state_name(mallory) == ""


@pytest.mark.parametrize("locale", ["es"])
async def test_it_reads_well_in_spanish(olga: Person, ana: Person, locale: str) -> None:
    await knows(olga, locale=locale)
    await alert_of(ana)
    await olga.taps("Escribirle")
    olga.sees("Escriba un mensaje para", "Ana")
    await olga.says("Llame al 911")
    ana.sees("Llame al 911")
    await olga.waits(6)
    olga.sees("ya está en su teléfono")


@pytest.mark.parametrize(
    ("locale", "write", "told", "go"),
    [
        ("en", "Write to them", "Olga wrote to", "Send it all the same"),
        ("es", "Escribirle", "Olga ya le escribió a", "Enviarlo de todos modos"),
    ],
)
async def test_who_writes_second_because_of_an_alert_is_told_by_whom_and_when(
    olga: Person, pia: Person, ana: Person, locale: str, write: str, told: str, go: str
) -> None:
    await knows(pia, locale=locale)
    await pia.says("/clinic")
    await pia.taps("c.alerts")
    await pia.taps("c.duty.on")
    await knows(ana, sharing=AGREED)
    await ana.says(DANGER)
    await olga.taps("Write to them")
    await pia.taps(write)
    await olga.says("Please go to the hospital now.")
    await pia.says("Call 911 now.")
    assert "9:00" in pia.sees(told).words
    ana.sees_not("Call 911 now.\n")
    await pia.taps(go)
    ana.sees("Call 911 now.", "From your clinic")


async def test_who_writes_second_from_a_card_is_told_too_but_not_after_it_was_taken_back(
    olga: Person, pia: Person, ana: Person
) -> None:
    await knows(ana, sharing=AGREED)
    for staff in (olga, pia):
        await opens_card(staff)
        await staff.taps("Write to them")
    await olga.says("Please call us.")
    await pia.says("How are you?")
    pia.sees("Olga wrote to", "Send it to")
    await pia.taps("Do not send it")
    await olga.taps("Take it back")
    await opens_card(pia)
    await pia.taps("Write to them")
    await pia.says("How are you?")
    ana.sees("How are you?")
    await pia.taps("Write to them")
    await pia.says("Write to us, please.")
    ana.sees("Write to us, please.")


async def opens_card(staff: Person) -> None:
    await staff.says("/clinic")
    await staff.taps("Patients")
    await staff.taps("Patients who share their card")
    await staff.taps(next(one for one in staff.buttons() if "Ana" in one))
