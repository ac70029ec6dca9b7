"""Words for one patient never go to another because something came in, nor half an answer to somebody else."""

from __future__ import annotations

import pytest

from bot.care.record.person import Sharing
from tests.known import knows, state_name
from tests.person import Person
from tests.scenarios.clinic.test_asking import asks
from tests.scenarios.clinic.test_before_it_goes import LOCKED, START, told
from tests.scenarios.clinic.test_broadcast import patients
from tests.scenarios.clinic.test_every_copy import DANGER

SWIM, BRUISE = "Can I go swimming?", "Can I press on the bruise?"
SHARES = Sharing(asked=True, alerts=True, alerts_asked=True)
HELD = "What shall I do with this?"


async def another(olga: Person, number: int = 0) -> Person:
    return (await patients(olga, number + 1))[number]


def label(olga: Person, begins: str) -> str:
    return next(one for one in olga.buttons() if one.startswith(begins))


def offers(olga: Person) -> list[str]:
    return [one for one in olga.buttons() if one.startswith(("Answer", "Add", "Write"))]


async def swiped(olga: Person, onto: str, words: str) -> None:
    olga.emulator.person(2001).says(words, reply_to=olga.sees(onto).message_id)
    await olga.settles()


# ---------------------------------------------------------------- something newer came in


@pytest.mark.parametrize(
    ("locale", "answer", "newer", "of"),
    [("en", "Answer", "Something newer came in", "For"), ("es", "Responder", "Llegó algo más nuevo", "Para")],
)
@pytest.mark.parametrize("chosen", [0, 1])
async def test_words_after_a_newer_question_go_to_nobody_before_a_tap_says_to_whom(
    olga: Person, ana: Person, locale: str, answer: str, newer: str, of: str, *, chosen: int
) -> None:
    await knows(olga, locale=locale, consented_at=None)
    dan = await another(olga)
    await asks(ana, SWIM)
    await olga.taps(answer)
    await asks(dan, BRUISE)
    await olga.says("Leave the bruise alone")
    olga.sees(newer, SWIM, BRUISE, "Leave the bruise alone")
    assert not [one for one in (ana, dan) if await told(one, "Leave the bruise")]
    await olga.taps([one for one in olga.buttons() if one.startswith(of)][chosen])
    assert [await told(ana, "Leave the bruise"), await told(dan, "Leave the bruise")] == [not chosen, bool(chosen)]


@pytest.mark.parametrize("chosen", [0, 1])
async def test_an_alert_that_came_in_is_asked_about_and_closes_no_answer(
    olga: Person, ana: Person, *, chosen: int
) -> None:
    dan = await another(olga)
    await asks(ana, SWIM)
    await knows(dan, sharing=SHARES)
    await olga.taps("Answer")
    await dan.says(DANGER)
    assert await state_name(olga) == "AnsweringQuestion"
    await olga.says("Please go to the hospital now.")
    olga.sees("Something newer came in", SWIM, "Danger sign")
    assert not await told(ana, "hospital now")
    await olga.taps([one for one in olga.buttons() if one.startswith("For")][chosen])
    assert [await told(ana, "hospital now"), await told(dan, "hospital now")] == [not chosen, bool(chosen)]


async def test_newer_words_take_the_place_of_those_that_wait_and_are_asked_about_as_well(
    olga: Person, ana: Person
) -> None:
    dan = await another(olga)
    await asks(ana, SWIM)
    await olga.taps("Answer")
    await asks(dan, BRUISE)
    typed = olga.emulator.person(2001).says("Leave it be")
    await olga.settles()
    olga.emulator.person(2001).edits(typed, "Leave it be, please")
    await olga.settles()
    olga.sees("I follow your edit")
    await olga.says("Gladly, on Monday")
    olga.sees("Something newer came in", "Gladly, on Monday")
    await olga.taps(label(olga, "For"))
    ana.sees("Gladly, on Monday")
    assert not await told(dan, "Gladly")
    assert not await told(ana, "Leave it be")


@pytest.mark.parametrize("typed", ["cancel", "no"])
async def test_words_that_wait_for_whom_can_be_left(olga: Person, ana: Person, typed: str) -> None:
    dan = await another(olga)
    await asks(ana, SWIM)
    await olga.taps("Answer")
    await asks(dan, BRUISE)
    await olga.says("Gladly, on Monday")
    await olga.says(typed)
    olga.sees("Left it")
    assert not [one for one in (ana, dan) if await told(one, "Gladly")]


async def test_what_is_asked_about_already_is_asked_about_again_for_a_newer_alert(olga: Person, ana: Person) -> None:
    dan = await another(olga)
    await asks(ana, SWIM, lock=LOCKED)
    await knows(dan, sharing=SHARES)
    await olga.taps("Answer")
    await olga.says(START)
    await dan.says(DANGER)
    await olga.says("I call you in a minute")
    olga.sees("Something newer came in", "I call you in a minute")
    await olga.taps([one for one in olga.buttons() if one.startswith("For")][1])
    await olga.taps("Send it all the same")
    assert await told(dan, "I call you")
    assert not await told(ana, "I call you")


async def test_what_came_in_of_the_same_patient_asks_nothing(olga: Person, ana: Person) -> None:
    await asks(ana, SWIM)
    await olga.taps("Answer")
    await ana.says("/ask")
    await ana.says("And in the sea?")
    await olga.says("Yes, gladly")
    ana.sees("Yes, gladly")


# ---------------------------------------------------------------- an answer in two messages


@pytest.mark.parametrize(
    ("locale", "answer", "add"), [("en", "Answer", "Add to my answer"), ("es", "Responder", "Añadir a mi respuesta")]
)
async def test_the_second_half_of_an_answer_is_offered_to_whom_the_first_went(
    olga: Person, ana: Person, locale: str, answer: str, add: str
) -> None:
    await knows(olga, locale=locale, consented_at=None)
    dan = await another(olga)
    await asks(dan, BRUISE)
    await asks(ana, SWIM)
    await olga.taps(answer)
    await olga.says("Gladly")
    await olga.says("But only in warm water")
    assert olga.buttons()[0].startswith(add)
    await olga.taps(olga.buttons()[0])
    ana.sees("But only in warm water")
    ana.sees("Gladly")
    assert not await told(dan, "warm water")


@pytest.mark.parametrize("waits", [0, 11])
async def test_long_after_or_with_something_newer_the_question_comes_first(
    olga: Person, ana: Person, *, waits: int
) -> None:
    dan = await another(olga)
    await asks(ana, SWIM)
    await olga.taps("Answer")
    await olga.says("Gladly")
    await olga.waits(waits * 60)
    await asks(dan, BRUISE)
    await olga.says("Leave it alone")
    assert BRUISE[:12] in olga.buttons()[0]
    assert bool([one for one in olga.buttons() if one.startswith("Add")]) is not waits


async def test_with_several_open_bare_words_offer_the_newest_three(olga: Person) -> None:
    people = await patients(olga, 4)
    for number, one in enumerate(people):
        await olga.waits(1)
        await asks(one, f"Question {number}?")
    await olga.says("Take the wall")
    assert [one.rsplit(" ", 1)[1] for one in offers(olga)] == ["3?", "2?", "1?"]
    await olga.taps(offers(olga)[2])
    people[1].sees("Take the wall")


# ---------------------------------------------------------------- a reply to an alert


@pytest.mark.parametrize(("locale", "write"), [("en", "Write to"), ("es", "Escribir a")])
async def test_a_reply_to_an_alert_offers_first_to_write_to_them(
    olga: Person, ana: Person, locale: str, write: str
) -> None:
    await knows(olga, locale=locale, consented_at=None)
    await knows(ana, sharing=SHARES)
    await ana.says(DANGER)
    await swiped(olga, "Numb or odd" if locale == "en" else "entre las piernas", "Call 911 now please")
    assert olga.buttons()[0].startswith(write)
    await olga.taps(olga.buttons()[0])
    ana.sees("Call 911 now please")


async def test_in_the_middle_of_a_tip_a_reply_to_an_alert_goes_nowhere_and_says_how(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=SHARES)
    await ana.says(DANGER)
    await olga.says("/broadcast")
    await swiped(olga, "Danger sign", "Call 911 now please")
    olga.sees("✗ Not passed on", "write to them")
    assert not await told(ana, "Call 911 now please")
    await olga.taps("Write to them")
    olga.sees("Type one message")
