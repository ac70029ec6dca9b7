"""What is newly weak or numb is a doctor today, never forgotten; a point where nerves answer too often is left out."""

from __future__ import annotations

import pytest

from bot.care.safety.allowance import allowed
from bot.emulator.messages import Message
from tests.known import due, known_as, knows, ledger, presses, shipped, state_name
from tests.person import Person
from tests.walk import SCREENS

HOUR = 3600
DAY = 24 * HOUR
LOCALES = ("en", "es")
TODAY = {"en": "speak with a doctor today", "es": "hable hoy con un médico"}
NONE = {"en": "None of these", "es": "Nada de esto"}


def not_confused(ana: Person) -> None:
    ana.sees_not("Sorry, I did not get that")
    ana.sees_not("Perdón, no entendí")


async def none_to_the_end(ana: Person, locale: str = "en") -> int:
    screens = 0
    while await state_name(ana) == "AskingScreen":
        await ana.taps(NONE[locale])
        screens += 1
    return screens


async def does_a_session(ana: Person, locale: str = "en") -> None:
    """A short one."""
    await presses(ana, locale=locale) if locale == "en" else await starts(ana, locale)
    await ana.waits(20)
    await ana.taps("stop")
    await ana.taps("score.5")


async def starts(ana: Person, locale: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("/session")
    for choice in ("same", "score.6", "start", "start"):
        await ana.taps(choice)


async def stays_closed(ana: Person, locale: str = "en") -> None:
    """Whatever the screens are answered with, sessions are closed the next day too."""
    ana.sees(TODAY[locale])
    assert await none_to_the_end(ana, locale) == 4
    for days in (0, 1, 5):
        await ana.waits(days * DAY)
        await ana.says("/session")
        lock = (await known_as(ana)).lock
        assert lock is not None
        assert await state_name(ana) == "Locked"
    not_confused(ana)


# ---------------------------------------------------------------- F3: the trigger is not forgotten


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("sign", ["weak", "numb"])
async def test_a_new_sign_while_pressing_closes_sessions_whatever_the_screens_say(
    ana: Person, locale: str, sign: str
) -> None:
    await starts(ana, locale)
    await ana.waits(20)
    await ana.taps("wrong")
    await ana.taps(sign)
    await stays_closed(ana, locale)
    assert ("red_flag", "r34") in await ledger(ana)


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_yes_a_day_later_closes_sessions(ana: Person, locale: str) -> None:
    await does_a_session(ana, locale)
    await ana.waits(DAY)
    await ana.taps("yes")
    await stays_closed(ana, locale)


async def test_a_new_sign_in_warmth_closes_sessions(ana: Person) -> None:
    await knows(ana)
    await ana.says("/warm")
    for tap in ("none", "yes", "heat", "start.15", "wrong"):
        await ana.taps(tap)
    await ana.taps("weak")
    assert (await known_as(ana)).lock.flag == "r34"


async def test_an_emergency_sign_among_the_questions_makes_it_an_emergency_and_keeps_both(ana: Person) -> None:
    await presses(ana)
    await ana.waits(20)
    await ana.taps("wrong")
    await ana.taps("weak")
    await ana.taps("Yes, one or more")
    lock = (await known_as(ana)).lock
    assert (lock.urgency, lock.flag, lock.also) == ("emergency", "saddle", ("r34",))
    ana.sees("Call 911 now")
    await ana.taps("I tapped that by mistake")
    await ana.taps("None of these")
    lock = (await known_as(ana)).lock
    assert (lock.urgency, lock.flag) == ("same_day", "r34"), "the slip took the new sign away with it"


async def test_without_a_doctors_word_nothing_is_pressed_even_after_the_look(ana: Person) -> None:
    await presses(ana)
    await ana.waits(20)
    await ana.taps("wrong")
    await ana.taps("weak")
    await none_to_the_end(ana)
    for tap in ("A clinician has checked me", "A doctor", "Today", "No, or we did not talk about it"):
        await ana.taps(tap)
    patient = await known_as(ana)
    assert (patient.lock, patient.blocked_by) == (None, ("r34",))
    assert allowed(shipped(), patient).refusal(("pressing",)) == "r34"


# ---------------------------------------------------------------- the third nerve sign at a point


async def tingles(ana: Person) -> None:
    await ana.taps("Tingling, numb or sharp")
    await ana.waits(11)


async def test_the_third_nerve_sign_takes_the_point_out_until_a_clinician_said_yes(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    await ana.taps("Breathing easily")
    await ana.waits(30)
    for _ in range(2):
        await tingles(ana)
    assert (await known_as(ana)).nerve_points == ()
    await tingles(ana)
    assert (await known_as(ana)).nerve_points == ("tfl",)
    ana.sees("A nerve has answered three times at this spot")
    assert "No, all fine" in ana.buttons(), "the question is no longer the last bubble"
    assert allowed(shipped(), await known_as(ana)).point_refusal(shipped().points["tfl"]) == "nerve_signs"
    await ana.taps("No, all fine")
    await ana.waits(3 * DAY)
    await ana.says("/health")
    for tap in ("A doctor allowed pressing", "Yes, it is fine"):
        await ana.taps(tap)
    patient = await known_as(ana)
    assert (patient.nerve_points, patient.count_of("nerve.tfl")) == ((), 0)


async def test_signs_of_several_sessions_are_counted_together(ana: Person) -> None:
    await knows(ana, counted=(("nerve.tfl", 2),))
    await ana.says("/session")
    for choice in ("same", "score.6", "start", "start"):
        await ana.taps(choice)
    await ana.waits(31)
    await ana.taps("Breathing easily")
    await ana.waits(30)
    await tingles(ana)
    assert (await known_as(ana)).nerve_points == ("tfl",)


# ---------------------------------------------------------------- F10: asked before the next session


def asked(ana: Person, words: str) -> list[Message]:
    return [one for one in ana.emulator.chat(ana.user_id).shown if one.from_bot and words in one.words]


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_reminder_that_came_over_it_does_not_skip_the_question(ana: Person, locale: str) -> None:
    await does_a_session(ana, locale)
    await ana.waits(2 * DAY)
    assert await state_name(ana) == "Reminded"
    await ana.taps("start")
    ana.sees({"en": "Before we start", "es": "Antes de empezar"}[locale])
    assert await state_name(ana) == "AskingNew"
    await ana.taps("no")
    assert await state_name(ana) == "AskingSame"
    not_confused(ana)


async def test_a_yes_before_the_session_is_a_doctor_today_and_no_session(ana: Person) -> None:
    await does_a_session(ana)
    await ana.waits(2 * DAY)
    await ana.taps("start")
    await ana.says("my toes went numb")
    await stays_closed(ana)


async def test_whoever_told_of_it_while_pressing_is_not_asked_once_more(ana: Person) -> None:
    await presses(ana)
    await ana.waits(20)
    await ana.taps("wrong")
    await ana.taps("weak")
    await none_to_the_end(ana)
    for tap in ("A clinician has checked me", "A doctor", "Today", "Yes, it is fine"):
        await ana.taps(tap)
    await none_to_the_end(ana)
    ana.sees_not("Before we start")
    assert await state_name(ana) == "ChoosingPrecautions"


async def test_once_answered_it_is_not_asked_again(ana: Person) -> None:
    await does_a_session(ana)
    await ana.waits(DAY)
    await ana.taps("no")
    await ana.waits(2 * DAY)
    await ana.says("/session")
    assert await state_name(ana) == "AskingSame"


async def test_asked_in_the_same_hour_the_day_after_is_still_asked(ana: Person) -> None:
    await does_a_session(ana)
    await ana.says("/session")
    await ana.taps("no")
    assert "followup:day" in await due(ana)
    await ana.says("/cancel")
    await ana.waits(DAY)
    assert len(asked(ana, "any new numbness or weakness since your session")) == 1


async def test_answered_just_before_the_day_is_over_it_is_not_asked_twice(ana: Person) -> None:
    await does_a_session(ana)
    await ana.waits(23 * HOUR)
    await ana.says("/session")
    await ana.taps("no")
    await ana.says("/cancel")
    await ana.waits(5 * HOUR)
    assert asked(ana, "One day on") == []


# ---------------------------------------------------------------- F9: the short set for repeats


async def test_a_worse_day_asks_the_short_set_and_keeps_what_else_is_known(ana: Person) -> None:
    await knows(ana, careful=("r29",))
    screened = (await known_as(ana)).screened_at
    await ana.waits(2 * DAY)
    await ana.says("/session")
    await ana.taps("Yes, the same")
    await ana.taps("8")
    assert await none_to_the_end(ana) == 5
    patient = await known_as(ana)
    assert (patient.careful, patient.screened_at) == (("r29",), screened)


async def test_every_four_weeks_all_screens_are_asked_also_with_short_ones_between(ana: Person) -> None:
    await knows(ana)
    await ana.waits(27 * DAY)
    await ana.says("/session")
    await ana.taps("Yes, the same")
    await ana.taps("8")
    await none_to_the_end(ana)
    await ana.says("/cancel")
    await ana.waits(DAY)
    await ana.says("/session")
    assert await none_to_the_end(ana) == SCREENS


@pytest.mark.parametrize(
    ("locale", "words", "call", "can_wait"),
    [
        ("en", "my stool is black since I take ibuprofen", "Call 911 now", "looked at today"),
        ("es", "hago popó negro desde que tomo ibuprofeno", "Llame al 911 ahora", "se debe revisar hoy"),
        # the foot that drops could wait for today, the legs cannot
        ("en", "my foot drops and both legs are suddenly weak and numb", "Call 911 now", "looked at today"),
    ],
)
async def test_beside_a_call_for_help_stands_nothing_that_can_wait(
    ana: Person, locale: str, words: str, call: str, can_wait: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(call)
    ana.sees_not(can_wait)
    assert (await known_as(ana)).lock.urgency == "emergency"
