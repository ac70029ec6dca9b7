"""Hands free: nobody has to tap while all is well, words still stop, and silence for two spots ends kindly."""

from __future__ import annotations

import pytest

from tests.known import due, kept, presses, shows_a_point, state_name
from tests.person import Person

LOCALES = ("en", "es")


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_session_is_walked_with_no_tap_between_start_and_its_end(ana: Person, locale: str) -> None:
    await presses(ana, locale=locale)
    began = ana.clock.now()
    await ana.waits(91)
    assert await state_name(ana) == "BetweenPoints"
    await ana.waits(20)
    assert await state_name(ana) == "ShowingPoint"
    await ana.waits(40)
    assert await state_name(ana) == "Pressing"
    await ana.waits(91)
    assert await state_name(ana) == "AskingAfter"
    (session,) = await kept(ana)
    assert [(one.seconds, one.ended) for one in session.points] == [(90, "time")] * 2
    assert (ana.clock.now() - began).total_seconds() < 300


async def test_it_is_told_before_the_start_that_no_tap_is_needed(ana: Person) -> None:
    await shows_a_point(ana)
    ana.sees("Phone by your hand", "Tap or write only if something is wrong")


async def test_both_questions_ring_and_the_one_before_loses_its_buttons(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    breath = ana.sees("Are you holding your breath?")
    assert not breath.silent
    await ana.waits(30)
    nerve = ana.sees("Any tingling, numb feeling or sharp pain?")
    assert not nerve.silent
    assert nerve.message_id > breath.message_id
    assert not ana.sees("Are you holding your breath?").buttons


async def test_after_a_bad_answer_silence_is_no_longer_taken_for_all_well(ana: Person) -> None:
    await presses(ana)
    await ana.waits(61)
    await ana.taps("Tingling, numb or sharp")
    await ana.waits(26)
    ana.sees("Still with me?")
    await ana.waits(15)
    assert await state_name(ana) == "NerveCheck"
    await ana.waits(300)
    assert await state_name(ana) == "NerveCheck", "nothing goes on by itself"


async def test_two_spots_without_a_sign_of_life_end_the_session_kindly(ana: Person) -> None:
    await presses(ana)
    await ana.waits(91 + 20 + 40 + 91)
    ana.sees("I have not heard from you for two spots", "lift off the ball")
    await ana.waits(300)
    assert await state_name(ana) == "AskingAfter"


async def test_one_tap_in_each_second_spot_is_a_sign_of_life(ana: Person) -> None:
    await presses(ana)
    await ana.waits(91 + 20 + 40 + 31)
    await ana.taps("Breathing easily")
    await ana.waits(61)
    assert await state_name(ana) == "BetweenPoints"
    ana.sees_not("I have not heard from you for two spots")


@pytest.mark.parametrize(("locale", "words"), [("en", "it burns"), ("es", "me quema"), ("en", "ow that hurts")])
@pytest.mark.parametrize("at", [10, 40, 91 + 20 + 40 + 20])
async def test_words_in_the_middle_stop_the_clock(ana: Person, locale: str, words: str, at: float) -> None:
    await presses(ana, locale=locale)
    await ana.waits(at)
    assert await state_name(ana) == "Pressing"
    await ana.says(words)
    assert await state_name(ana) == "SomethingWrong"
    await ana.waits(300)
    assert await state_name(ana) == "SomethingWrong"


@pytest.mark.parametrize("words", ["wait", "hold on", "what is this?"])
async def test_whoever_says_anything_between_two_spots_goes_on_by_tapping(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.waits(95)
    await ana.says(words)
    await ana.waits(300)
    assert await state_name(ana) == "BetweenPoints"
    await ana.taps("Next spot")
    await ana.waits(300)
    assert await state_name(ana) == "ShowingPoint"


async def test_a_clock_that_would_start_by_itself_waits_for_whoever_asks(ana: Person) -> None:
    await presses(ana)
    await ana.waits(91 + 20 + 5)
    ana.sees("starts by itself in 40 seconds")
    await ana.says("wait")
    await ana.waits(300)
    assert await state_name(ana) == "ShowingPoint"
    assert set(await due(ana, "session:")) == {"session:0:abandoned"}


async def test_nothing_goes_on_by_itself_for_somebody_who_has_left(ana: Person) -> None:
    await presses(ana)
    await ana.waits(95)
    await ana.says("/stop")
    await ana.waits(300)
    assert await state_name(ana) == "AskingAfter"
    assert len((await kept(ana))[0].points) == 1
