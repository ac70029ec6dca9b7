"""Questions as an inbox: what is open is counted, answered by a button, put aside, and follows its edits."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.care.record.person import Sharing
from bot.care.record.retention import USUAL
from bot.emulator.emulator import Emulator
from bot.emulator.fields import Upload
from tests.known import knows, rows
from tests.person import Person
from tests.scenarios.clinic.test_asking import ANSWER, ASKED, GROUP, answers, asks, group, topic_of

__all__ = ["group"]
SHARES = Sharing(asked=True, card=True, name="Ana")


def labels(person: Person) -> list[str]:
    return [button.text for row in person.last.buttons for button in row]


async def stages(person: Person) -> list[str]:
    return [one.stage for one in await rows(person, "questions")]


async def test_a_question_has_buttons_to_answer_to_see_the_card_and_to_close(olga: Person, ana: Person) -> None:
    await asks(ana, sharing=SHARES)
    assert labels(olga) == ["Answer", "Open card", "Close"]
    await olga.taps("Answer")
    olga.sees("Type your answer for", "Ana")
    await olga.says(ANSWER)
    olga.sees("Passed on")
    assert ana.sees(ANSWER, "From your clinic")
    assert await stages(olga) == ["answered"]


async def test_without_a_shared_card_there_is_no_card_to_open(olga: Person, ana: Person) -> None:
    await asks(ana)
    assert labels(olga) == ["Answer", "Close"]


async def test_the_desk_counts_what_is_open_and_the_list_leads_to_it(olga: Person, ana: Person) -> None:
    await asks(ana)
    await ana.taps("Write more")
    await ana.says("And with fins?")
    await olga.says("/clinic")
    assert "Questions: 2 open" in olga.buttons()
    await olga.taps("Questions: 2 open")
    olga.sees("2 open questions", "Patients' questions come to each of you")
    first = next(one for one in olga.buttons() if ASKED in one)
    await olga.taps(first)
    olga.sees(ASKED, "Nobody answered yet", "9:00 AM")
    await olga.taps("Answer")
    await olga.says(ANSWER)
    await olga.says("/clinic")
    await olga.taps("Questions: 1 open")
    olga.sees("1 open question")
    await olga.taps("Answered")
    olga.sees("1 answered question")
    await olga.taps(first)
    olga.sees(ASKED, "Olga answered")


async def test_what_is_typed_under_an_opened_question_is_offered_as_its_answer(
    olga: Person, ana: Person, emulator: Emulator
) -> None:
    await asks(ana)
    emulator.person(1002, "Ben")
    ben = Person(1002, emulator, ana.app, ana.clock)
    await asks(ben, "When do you open?")
    await olga.says("/clinic")
    await olga.taps("Questions: 2 open")
    await olga.taps(next(one for one in olga.buttons() if ASKED in one))
    await olga.says("Perhaps.")
    await olga.says(ANSWER)
    (offer,) = [one for one in olga.buttons() if one.startswith("Answer")]
    assert ASKED in offer
    await olga.taps(offer)
    ana.sees(ANSWER)
    ben.sees_not(ANSWER)
    code = offer.removeprefix("Answer ").split(":")[0]
    olga.sees(f"Passed on to {code}")
    await olga.waits(6)
    olga.sees(f"{code}: it is on their phone")


async def test_an_opened_question_stands_in_the_way_of_nothing(olga: Person, ana: Person) -> None:
    await asks(ana)
    asked = olga.sees(ASKED).message_id
    await olga.says("/clinic")
    await olga.taps("Questions: 1 open")
    await olga.taps(next(one for one in olga.buttons() if ASKED in one))
    await olga.says("/start")
    olga.sees("What would you like to do?")
    await olga.taps("Questions: 1 open")
    await olga.taps(next(one for one in olga.buttons() if ASKED in one))
    await answers(olga, "You can wait until Monday.", reply_to=asked)
    olga.sees("help can wait", "all the same?")


async def test_whose_answer_went_out_is_said_in_spanish(olga: Person, ana: Person) -> None:
    await knows(olga, locale="es")
    await asks(ana, sharing=SHARES)
    await olga.taps("Responder")
    await olga.says("Sí, con gusto.")
    olga.sees("Enviado a", "Ana")


async def test_what_needs_no_answer_is_closed_and_opened_again(olga: Person, ana: Person) -> None:
    await asks(ana, "Thank you!")
    seen = ana.last.message_id
    await olga.taps("Close")
    olga.sees("The patient hears nothing of it")
    assert (await stages(olga), ana.last.message_id) == (["closed"], seen)
    await olga.taps("Questions")
    await olga.taps("Closed")
    await olga.taps(next(one for one in olga.buttons() if "Thank you!" in one))
    olga.sees("Olga closed it")
    await olga.taps("Open again")
    assert await stages(olga) == ["open"]


async def test_an_answer_can_be_left(olga: Person, ana: Person) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.taps("Not now")
    olga.sees("Nothing was passed on")
    assert await stages(olga) == ["open"]


async def test_an_answer_in_the_group_answers_what_is_open(
    olga: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    del group
    await asks(ana)
    shown = emulator.chat(GROUP).shown[-1]
    assert not shown.buttons
    await answers(olga, ANSWER, topic=topic_of(emulator))
    assert await stages(olga) == ["answered"]
    await olga.says("/clinic")
    await olga.taps("Questions")
    olga.sees("No open question", "come to your group")


@pytest.mark.parametrize(("locale", "line"), [("en", "I changed your question"), ("es", "cambié su pregunta")])
async def test_a_question_follows_its_edit_and_is_open_again(olga: Person, ana: Person, locale: str, line: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("/ask")
    typed = ana.emulator.person(1001).says("May I press the left hip?")
    await ana.settles()
    await olga.taps("Answer")
    await olga.says(ANSWER)
    ana.emulator.person(1001).edits(typed, "May I press the RIGHT hip?")
    await ana.settles()
    ana.sees(line)
    shown = [one.words for one in olga.emulator.chat(2001).shown if "May I press" in one.words]
    assert len(shown) == 1
    assert "RIGHT hip?" in shown[0]
    assert "(edited)" in shown[0]
    assert await stages(olga) == ["open"]


async def test_danger_in_an_edited_question_comes_first_and_the_question_follows(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    typed = ana.emulator.person(1001).says("May I swim?")
    await ana.settles()
    ana.emulator.person(1001).edits(typed, "May I swim? I am numb between the legs and cannot pee.")
    await ana.settles()
    ana.sees("Call 911 now")
    assert olga.sees("numb between the legs", "(edited)")


async def test_an_edited_question_is_mended_in_its_topic(
    olga: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    del olga, group
    await knows(ana)
    await ana.says("/ask")
    typed = emulator.person(1001).says("Left?")
    await ana.settles()
    emulator.person(1001).edits(typed, "Right?")
    await ana.settles()
    words = [one.words for one in emulator.chat(GROUP).shown if one.from_bot]
    assert not [one for one in words if "Left?" in one]
    assert [one for one in words if "Right?" in one]


# ---------------------------------------------------------------- staff write though nothing is asked


async def test_what_staff_write_without_reply_is_offered_as_the_answer(olga: Person, ana: Person) -> None:
    await asks(ana, sharing=SHARES)
    await olga.says(ANSWER)
    olga.sees("What shall I do with this?")
    olga.sees_not("May I keep them?")
    (label,) = [one for one in olga.buttons() if one.startswith("Answer ") and "Ana" in one]
    await olga.taps(label)
    assert ana.sees(ANSWER, "From your clinic")
    assert await stages(olga) == ["answered"]


async def test_or_sent_as_a_tip_or_left(olga: Person, ana: Person) -> None:
    await knows(ana)
    await olga.says("Walk a little.")
    assert olga.buttons() == ["Send it as a tip", "Nothing"]
    await olga.taps("Nothing")
    olga.sees("Nothing was sent")
    await olga.says("Walk a little.")
    await olga.says("Walk a little more.")
    await olga.taps("Send it as a tip")
    olga.sees("Walk a little more.", "A tip from your clinic")
    for button in ("on", "Now", "Send it"):
        await olga.taps(button)
    await olga.waits(70)
    assert ana.sees("Walk a little more.")


async def test_a_photo_and_an_album_out_of_nothing_are_held_too(olga: Person, ana: Person, pixel: bytes) -> None:
    await asks(ana)
    upload = Upload("a.png", pixel, "image/png")
    olga.emulator.person(2001).sends("photo", upload, caption="Like this")
    await olga.settles()
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Answer ")))
    assert ana.sees("Like this").media is not None
    olga.emulator.person(2001).sends_album([("photo", upload)] * 3, caption="Three pictures")
    await olga.settles()
    await olga.taps("Send it as a tip")
    assert olga.sees("A tip from your clinic")
    pictures = [one for one in olga.emulator.chat(2001).shown if one.from_bot and one.media]
    assert len(pictures) == 3


async def test_danger_in_the_words_of_staff_is_shown_and_closes_nothing(olga: Person, pixel: bytes) -> None:
    await olga.says("Numb between the legs, cannot pee")
    olga.sees("may mean danger", "911")
    olga.sees("What shall I do with this?")
    olga.emulator.person(2001).sends("sticker", Upload("s.webp", pixel, "image/webp"))
    await olga.settles()
    olga.sees("I cannot pass that on")
    olga.sees_not("Sessions stay closed")


async def test_staff_are_nobodys_patients_until_they_ask(olga: Person, pia: Person) -> None:
    for one in (olga, pia):
        await one.says("/start")
        one.sees("What would you like to do?")
        one.sees_not("May I keep them?")
    await pia.taps("More")
    await pia.taps("Try it as a patient")
    pia.sees("May I keep them?")
    await pia.says("/clinic")
    await pia.says("/session")
    pia.sees("May I keep them?")


async def test_staff_set_their_language_and_no_command_but_a_session_makes_them_patients(olga: Person) -> None:
    for command in ("/settings", "/health", "/progress", "/reminders", "/language"):
        await olga.says(command)
        olga.sees_not("May I keep them?")
    await olga.taps("Español")
    olga.sees("Desde ahora le escribo en español")
    await olga.says("/language")
    olga.sees_not("¿Tiene 18 años")
    assert "English" in olga.buttons()


async def test_staff_who_are_patients_as_well_are_asked_only_about_what_nothing_understood(olga: Person) -> None:
    await knows(olga)
    await olga.says("My left hip hurts")
    olga.sees_not("What shall I do with this?")
    await olga.says("/cancel")
    await olga.says("Zebras and violins tomorrow")
    olga.sees("What shall I do with this?")


async def test_a_strangers_words_are_a_strangers(olga: Person, mallory: Person) -> None:
    await mallory.says("Walk a little.")
    mallory.sees_not("What shall I do with this?")
    await olga.says("/clinic")


async def test_nobody_else_reads_or_answers_a_question(olga: Person, ana: Person, mallory: Person) -> None:
    await asks(ana)
    (kept,) = await rows(olga, "questions")
    await knows(mallory)
    await mallory.says("/help")
    for verb in ("q1", "qans", "qshut", "qopen"):
        assert await mallory.taps_old(f"0.c.{verb}.{kept.thread}.{kept.mark}", mallory.last) == "That step is over."
    assert await mallory.taps_old("0.c.questions", mallory.last) == "That step is over."
    mallory.sees_not(ASKED)
    assert await stages(olga) == ["open"]
    assert await olga.taps_old("0.c.q1.nothing.1", olga.last) == "That step is over."


async def test_a_question_is_sealed_goes_with_its_patient_and_some_weeks_after_the_answer(
    olga: Person, ana: Person
) -> None:
    await asks(ana)
    assert ASKED not in repr(await rows(olga, "questions"))
    await olga.taps("Answer")
    await olga.says(ANSWER)
    await asks(ana, "And now?")
    await olga.app.store.forget_old(ana.clock.now() + timedelta(days=31), USUAL)
    assert await stages(olga) == ["open"]
    await ana.says("/delete")
    await ana.taps("Yes, delete it all")
    assert await stages(olga) == []


async def test_the_desk_shows_eight_buttons_at_most(olga: Person, pia: Person) -> None:
    for staff in (olga, pia):
        await staff.says("/clinic")
        assert 0 < len(staff.buttons()) <= 8
        await staff.taps("More")
        assert 0 < len(staff.buttons()) <= 8
        assert staff.buttons()[-1] == "To the desk"
        await staff.taps("To the desk")
        assert "More" in staff.buttons()


async def test_whoever_keeps_their_signs_to_themselves_asks_like_anybody_else(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("I am numb between the legs and cannot pee")
    await ana.says("/ask")
    await ana.says("Is this bruise on my leg fine?")
    assert "danger" not in olga.sees("this bruise").words
    await olga.taps("Answer")
    assert "danger" not in olga.last.words
    await olga.says("You may start your ball session again")
    asked = olga.sees("keeps pressing closed").words
    assert "legs" not in asked
    await olga.taps("Do not send it")
    await olga.says("/clinic")
    await olga.taps("Patients")
    await olga.taps("Safety notes of the last day")
    shown = olga.sees("Danger sign").words
    assert "No code" in shown
    assert "legs" in shown


async def test_a_question_says_that_its_patient_s_sessions_are_closed(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=Sharing(asked=True, alerts=True))
    await ana.says("/ask")
    await ana.says("May I press on my thigh?")
    assert "Sessions are closed" not in olga.sees("May I press").words
    await ana.says("/ask")
    await ana.says("I am numb between the legs and cannot pee")
    assert "Sessions are closed by a danger sign" in olga.sees("cannot pee").words
    await olga.says("/clinic")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Questions")))
    await olga.taps(next(one for one in olga.buttons() if "May I press" in one))
    assert "Sessions are closed by a danger sign" in olga.last.words
