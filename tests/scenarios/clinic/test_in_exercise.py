"""What staff write to a patient never comes under the ball, and what they write leaves no clock alone."""

from __future__ import annotations

import pytest

from bot.care.record.person import Sharing
from tests.known import due, knows, presses, shows_a_point, state_name
from tests.person import Person

QUESTION = "May I swim after a session?"
ANSWER = "Yes, gladly. Warm water is best."


async def asks(ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says(QUESTION)


async def answers(staff: Person) -> None:
    await staff.taps("Answer")
    await staff.says(ANSWER)


async def test_an_answer_waits_for_the_end_of_a_session_and_staff_read_that(olga: Person, ana: Person) -> None:
    await asks(ana)
    await presses(ana)
    await answers(olga)
    olga.sees("in the middle of an exercise", "right after")
    await olga.waits(31)
    ana.sees_not(ANSWER)
    await ana.taps("Stop")
    ana.sees_not(ANSWER)
    await ana.says("3")
    ana.sees(ANSWER)
    await olga.waits(300)
    olga.sees("it is on their phone")


async def test_whoever_leaves_a_session_lying_gets_the_answer_half_an_hour_after_their_last_word(
    olga: Person, ana: Person
) -> None:
    await asks(ana)
    await shows_a_point(ana)
    await answers(olga)
    ana.sees_not(ANSWER)
    await ana.waits(31 * 60)
    ana.sees(ANSWER)


async def test_what_is_written_from_a_card_waits_too(olga: Person, ana: Person) -> None:
    await presses(ana, sharing=Sharing(asked=True, card=True, name="Ana"))
    await olga.says("/clinic")
    await olga.taps("Patients")
    await olga.taps("Patients who share their card")
    await olga.taps(next(one for one in olga.buttons() if "Ana" in one))
    await olga.taps("Write to them")
    await olga.says(ANSWER)
    olga.sees("in the middle of an exercise")
    ana.sees_not(ANSWER)


async def test_where_danger_was_told_in_a_session_what_staff_write_comes_at_once(olga: Person, ana: Person) -> None:
    await presses(ana, sharing=Sharing(alerts=True, alerts_asked=True))
    await ana.says("I am numb between the legs and cannot pee")
    await olga.taps("Write to them")
    await olga.says(ANSWER)
    await olga.taps("Send it all the same")
    ana.sees(ANSWER)


@pytest.mark.parametrize("button", ["Reply", "go.warm"])
async def test_a_button_tapped_while_a_clock_runs_ends_the_session_and_says_lift_off(
    olga: Person, ana: Person, button: str
) -> None:
    await asks(ana)
    await answers(olga)
    old = ana.sees(ANSWER)
    await presses(ana)
    await ana.waits(31)
    await ana.taps_old("0.go.ask" if button == "Reply" else f"0.{button}", old)
    ana.sees("Lift off the ball")
    assert await state_name(ana) != "Pressing"
    assert not [key for key in await due(ana) if key.startswith("session:")]


@pytest.mark.parametrize("locale", ["es"])
async def test_staff_read_it_in_spanish(olga: Person, ana: Person, locale: str) -> None:
    await asks(ana)
    await presses(ana)
    await knows(olga, locale=locale)
    await olga.taps("Answer")
    await olga.says("Sí, con gusto.")
    olga.sees("en medio de un ejercicio")
