"""What staff write to one patient is looked at before it goes: closed for danger, an emergency, answered already."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.care.record.person import Lock, Sharing
from bot.emulator.emulator import Emulator
from bot.emulator.fields import Upload
from tests.known import knows, rows
from tests.person import Person
from tests.scenarios.clinic.test_asking import ANSWER, ASKED, GROUP, TELLS, answers, asks, group, said, topic_of

__all__ = ["group"]
LOCKED = Lock("emergency", "r3", datetime(2026, 11, 23, 9, tzinfo=UTC))
START = "You can start again, press gently for two minutes"
STAY = "Please do not press until a doctor has looked at it"
SHARES = Sharing(asked=True, card=True, alerts=True, alerts_asked=True, name="Ana")
CLOSED = "their bot will not open"


async def told(ana: Person, words: str) -> bool:
    return any(words in one.words for one in ana.emulator.chat(ana.user_id).shown if one.from_bot)


async def test_whoever_is_closed_is_told_to_start_only_by_who_says_so_twice(olga: Person, ana: Person) -> None:
    await asks(ana, lock=LOCKED)
    await olga.taps("Answer")
    await olga.says(START)
    olga.sees(CLOSED, "Danger sign", "all the same?")
    assert not await told(ana, START)
    await olga.taps("Do not send it")
    assert not await told(ana, START)
    await olga.taps("Answer")
    await olga.says(START)
    await olga.taps("Send it all the same")
    olga.sees("Passed on")
    ana.sees(START, "From your clinic")
    assert [one.stage for one in await rows(olga, "questions")] == ["answered"]


async def test_whoever_a_danger_sign_has_closed_gets_nothing_without_a_second_yes(olga: Person, ana: Person) -> None:
    await asks(ana, lock=LOCKED)
    await olga.taps("Answer")
    await olga.says(STAY)
    olga.sees(CLOSED, "Danger sign", "all the same?")
    olga.sees_not("say to start")
    assert not await told(ana, STAY)
    await olga.taps("Send it all the same")
    ana.sees(STAY)


@pytest.mark.parametrize("sign", ["r0", "r8", "r23", "r31", "r35"])
async def test_a_sign_whose_words_speak_to_the_patient_is_told_to_staff_of_them(
    olga: Person, ana: Person, sign: str
) -> None:
    await asks(ana, sharing=SHARES, lock=Lock("emergency", sign, LOCKED.since))
    await olga.taps("Answer")
    await olga.says(STAY)
    line = next(one for one in olga.sees(CLOSED).words.splitlines() if one.startswith("Danger sign"))
    assert "you" not in line.lower().split()


@pytest.mark.parametrize("lock", [LOCKED, Lock("same_day", "r12", LOCKED.since)])
async def test_a_voice_and_a_picture_for_somebody_closed_are_asked_about_too(
    olga: Person, ana: Person, lock: Lock, pixel: bytes
) -> None:
    await asks(ana, lock=lock)
    for kind in ("voice", "photo"):
        await olga.taps("Answer")
        olga.emulator.person(2001).sends(kind, Upload("one.png", pixel, "image/png"))
        await olga.settles()
        olga.sees(CLOSED, "Danger sign", "all the same?")
        await olga.taps("Do not send it")
    ana.sees_not("From your clinic")
    await olga.taps("Answer")
    olga.emulator.person(2001).sends("voice", Upload("one", b"anything"))
    await olga.settles()
    await olga.taps("Send it all the same")
    ana.sees("From your clinic")


async def test_words_that_hold_back_from_what_a_question_closes_simply_go(olga: Person, ana: Person) -> None:
    await asks(ana)
    await knows(ana, doubted=("r3",), sharing=TELLS)
    await olga.taps("Answer")
    await olga.says(STAY)
    ana.sees(STAY)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "No need for the hospital, we look at it here."),
        ("en", "It can wait until Monday."),
        ("en", "You don't have to go to the ER now."),
        ("en", "Please wait till your appointment on Thursday."),
        ("en", "No need to call 911."),
        ("es", "No vayas a urgencias"),
        ("es", "Eso puede esperar hasta el lunes."),
        ("es", "No hace falta llamar al 911."),
    ],
)
async def test_words_that_talk_out_of_help_are_asked_about_for_anybody(
    olga: Person, ana: Person, locale: str, words: str
) -> None:
    await knows(olga, locale=locale)
    await asks(ana, locale=locale)
    await olga.taps("Answer" if locale == "en" else "Responder")
    await olga.says(words)
    olga.sees("help can wait, or is not needed" if locale == "en" else "la ayuda puede esperar o no hace falta")
    assert not await told(ana, words)


async def test_who_talks_somebody_closed_out_of_a_call_for_help_is_asked_both(olga: Person, ana: Person) -> None:
    await asks(ana, lock=LOCKED)
    await olga.taps("Answer")
    await olga.says("No need to call 911.")
    olga.sees(CLOSED, "help can wait, or is not needed")


@pytest.mark.parametrize(
    "words",
    [
        "Please do not wait until Monday.",
        "Wait until it feels soft.",
        "I can wait for you at the door.",
        "No espere hasta el lunes.",
        "Eso no puede esperar.",
        "See you next week!",
    ],
)
async def test_words_that_send_nobody_away_from_help_simply_go(olga: Person, ana: Person, words: str) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.says(words)
    ana.sees(words)


async def test_who_is_to_write_to_somebody_closed_reads_that_they_are_and_why(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says("I am numb between the legs and cannot pee")
    await olga.taps("Write to them")
    olga.sees(CLOSED, "Danger sign", "Type one message to")


async def test_whoever_is_open_is_told_to_start_at_once(olga: Person, ana: Person) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.says(START)
    ana.sees(START)


async def test_other_words_take_the_place_of_those_that_were_asked_about(olga: Person, ana: Person) -> None:
    await asks(ana, lock=LOCKED)
    await olga.taps("Answer")
    await olga.says(START)
    await olga.says(STAY)
    olga.sees(CLOSED)
    await olga.taps("Send it all the same")
    ana.sees(STAY)
    assert not await told(ana, START)


@pytest.mark.parametrize("precautions", [("doctor_no",)])
async def test_who_waits_for_a_doctors_yes_is_closed_too(
    olga: Person, ana: Person, precautions: tuple[str, ...]
) -> None:
    await asks(ana, precautions=precautions)
    await olga.taps("Answer")
    await olga.says(START)
    olga.sees("keeps pressing closed")
    assert not await told(ana, START)


async def test_a_question_about_danger_that_is_open_closes_as_well(olga: Person, ana: Person) -> None:
    await asks(ana)
    await knows(ana, doubted=("r3",), sharing=TELLS)
    await olga.taps("Answer")
    await olga.says(START)
    olga.sees(CLOSED, "because of their words")


@pytest.mark.parametrize(
    ("words", "line"),
    [("I want to die", "the crisis line"), ("You are numb between the legs and cannot pee", "name an emergency")],
)
async def test_an_answer_that_names_danger_is_asked_about(olga: Person, ana: Person, words: str, line: str) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.says(words)
    olga.sees(line)
    assert not await told(ana, words)
    await olga.taps("Send it all the same")
    ana.sees(words)


@pytest.mark.parametrize("words", ["Please go to the hospital now.", "Cannot pee and numb there? Call 911 now."])
async def test_what_sends_somebody_to_help_goes_at_once(olga: Person, ana: Person, words: str) -> None:
    await asks(ana, lock=LOCKED)
    await olga.taps("Answer")
    await olga.says(words)
    ana.sees(words)


async def test_by_telegrams_reply_and_as_a_held_word_it_is_the_same(olga: Person, ana: Person) -> None:
    await asks(ana, lock=LOCKED)
    await answers(olga, START, reply_to=olga.sees(ASKED).message_id)
    olga.sees(CLOSED)
    await olga.taps("Do not send it")
    await olga.says(START)
    await olga.taps(next(one for one in olga.buttons() if one.startswith("Answer")))
    olga.sees(CLOSED)
    assert not await told(ana, START)
    await olga.taps("Send it all the same")
    ana.sees(START)


async def test_in_the_middle_of_something_else_it_stays_here_and_says_so(olga: Person, ana: Person) -> None:
    await asks(ana, lock=LOCKED)
    seen = olga.sees(ASKED).message_id
    await olga.says("/broadcast")
    await answers(olga, START, reply_to=seen)
    olga.sees("Not passed on", CLOSED, "write it once more")
    assert not await told(ana, START)
    await olga.taps("Answer")
    await olga.says(START)
    await olga.taps("Send it all the same")
    ana.sees(START)


async def test_a_saved_answer_and_its_correction_are_looked_at_too(olga: Person, ana: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("Questions")
    await olga.taps("Saved answers")
    await olga.taps("Save a new answer")
    await olga.says(START)
    await asks(ana, lock=LOCKED)
    await olga.taps("Answer")
    await olga.taps(next(one for one in olga.buttons() if one.startswith("↩")))
    olga.sees(CLOSED)
    await olga.taps("Do not send it")
    assert not await told(ana, START)
    await olga.taps("Answer")
    typed = olga.emulator.person(2001).says(STAY)
    await olga.settles()
    await olga.taps("Send it all the same")
    ana.sees(STAY)
    olga.emulator.person(2001).edits(typed, START)
    await olga.settles()
    olga.sees(CLOSED)
    assert not await told(ana, START)
    await olga.taps("Send it all the same")
    ana.sees(START)
    assert not await told(ana, STAY)


@pytest.mark.parametrize("by", ["alert", "card"])
async def test_what_is_written_to_somebody_behind_an_alert_or_a_card_is_looked_at(
    olga: Person, ana: Person, by: str
) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says("I am numb between the legs and cannot pee")
    if by == "card":
        await olga.taps("Open card")
    await olga.taps("Write to them")
    await olga.says(START)
    olga.sees(CLOSED)
    assert not await told(ana, START)
    await olga.taps("Send it all the same")
    ana.sees(START)


async def test_after_they_took_it_back_nothing_goes_all_the_same(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says("I am numb between the legs and cannot pee")
    await olga.taps("Write to them")
    await olga.says(START)
    await ana.says("/privacy")
    await ana.taps("Stop telling my clinic of danger")
    await olga.taps("Send it all the same")
    olga.sees("took back what they shared")
    assert not await told(ana, START)


async def test_in_the_groups_topic_it_stays_until_two_signs_say_that_it_shall_go(
    olga: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    del group
    await asks(ana, lock=LOCKED)
    topic = topic_of(emulator)
    typed = emulator.person(2001).says(START, chat_id=GROUP, topic=topic)
    await olga.settles()
    assert CLOSED in said(emulator)[-1].words
    assert not await told(ana, START)
    assert [one.stage for one in await rows(olga, "questions")] == ["open"]
    emulator.person(2001).edits(typed, f"!! {START}")
    await olga.settles()
    assert ana.sees(START).words.startswith("You can start")
    assert "Passed on" in said(emulator)[-1].words


async def test_whoever_answers_second_is_told_by_whom_and_with_what(olga: Person, pia: Person, ana: Person) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await pia.says("/clinic")
    await pia.taps("Questions: 1 open")
    await pia.taps(next(one for one in pia.buttons() if ASKED in one))
    await pia.taps("Answer")
    await pia.says(ANSWER)
    ana.sees(ANSWER)
    await olga.says("No, rather not.")
    olga.sees("Pia has answered this already", ANSWER[:20])
    assert not await told(ana, "rather not")
    await olga.taps("It takes its place")
    ana.sees("rather not", "corrects its answer")
    assert not await told(ana, ANSWER[:20])
    await pia.says("/clinic")
    await pia.taps("Questions")
    await pia.taps("Answered")
    await pia.taps(next(one for one in pia.buttons() if ASKED in one))
    pia.sees("Olga wrote", "rather not")
    pia.sees_not("Pia wrote")


async def test_a_second_answer_of_ones_own_says_what_it_is_to_the_first(olga: Person, ana: Person) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.says(ANSWER)
    await answers(olga, "And rest after it.", reply_to=olga.sees(ASKED).message_id)
    olga.sees("You have answered this already", ANSWER[:20])
    await olga.says("yes")
    assert not await told(ana, "And rest after it.")
    await olga.taps("It adds to it")
    ana.sees("And rest after it.", "adds to what it wrote before")
    ana.sees(ANSWER)


async def test_a_second_answer_that_sends_to_help_does_not_wait(olga: Person, ana: Person) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.says(ANSWER)
    await answers(olga, "Please call 911 now.", reply_to=olga.sees(ASKED).message_id)
    ana.sees("Please call 911 now.")


async def test_it_reads_well_in_spanish(olga: Person, ana: Person) -> None:
    await knows(olga, locale="es")
    await asks(ana, locale="es", lock=LOCKED)
    await olga.taps("Responder")
    await olga.says("Puede empezar otra vez")
    olga.sees("su bot no se abrirá", "de todos modos?")
    assert not await told(ana, "Puede empezar")
    await olga.says("No presione hasta que lo vea un médico")
    olga.sees("tiene las sesiones cerradas", "de todos modos?")
    await olga.taps("Enviarlo de todos modos")
    ana.sees("No presione hasta")


@pytest.mark.parametrize(
    ("locale", "answer", "closed", "go"),
    [
        ("en", "Answer", "This question is closed. Pia closed it", "Send it all the same"),
        ("es", "Responder", "Esta pregunta está cerrada. Pia la cerró", "Enviarlo de todos modos"),
    ],
)
async def test_an_answer_to_a_closed_question_is_asked_about_once(
    olga: Person, pia: Person, ana: Person, locale: str, answer: str, closed: str, go: str
) -> None:
    await knows(olga, locale=locale)
    await asks(ana)
    await pia.taps("Close")
    await olga.taps(answer)
    await olga.says(ANSWER)
    olga.sees(closed)
    assert not await told(ana, ANSWER)
    await olga.taps(go)
    ana.sees(ANSWER)


async def test_in_the_group_a_closed_question_says_so_too(
    olga: Person, ana: Person, group: int, emulator: Emulator
) -> None:
    emulator.chat(group).bot_status = "member"
    await asks(ana)
    await olga.says("/clinic")
    await olga.taps("Questions: 1 open")
    await olga.taps(next(one for one in olga.buttons() if ASKED in one))
    await olga.taps("Close")
    question = next(one for one in said(emulator) if ASKED in one.words)
    emulator.person(2001).says(ANSWER, chat_id=group, reply_to=question.message_id)
    await olga.settles()
    assert "This question is closed. Olga closed it" in said(emulator)[-1].words
    assert not await told(ana, ANSWER)


MRS_MILLER = "Do it as Mrs Miller (920 555 0134) does after her stroke."


@pytest.mark.parametrize(
    ("words", "warns"),
    [
        (MRS_MILLER, True),
        ("Llame a Ana Paz, 600 111 222.", True),
        ("Call us at 920 574 0447, ask for Leah Olson.", False),
        ("We open on Monday November 30 from 9 to 12.", False),
        ("Walk for 20 minutes, then rest.", False),
    ],
)
async def test_a_name_beside_a_telephone_number_is_asked_about_once(
    olga: Person, ana: Person, words: str, *, warns: bool
) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.says(words)
    assert await told(ana, words) is not warns
    if warns:
        olga.sees("a name and a telephone number", "all the same?")
        await olga.taps("Send it all the same")
        assert await told(ana, words)


async def test_a_tip_with_a_name_beside_a_telephone_number_is_warned_of(olga: Person, ana: Person) -> None:
    await knows(ana)
    await olga.says("/broadcast")
    await olga.says(MRS_MILLER)
    for button in ("on", "Now"):
        await olga.taps(button)
    olga.sees("a name and a telephone number")
