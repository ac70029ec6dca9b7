"""What a hurting person types with a thumb, at any moment, in both languages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.care.record.history import CareSession, PressedPoint
from bot.care.record.person import Complaint
from bot.conversations.clinic.menu import ClinicDesk
from bot.conversations.states import STATES
from tests.known import due, kept, known_as, knows, ledger, presses, rows, state_name
from tests.person import Person
from tests.playing import play
from tests.sampling import REAL, sample
from tests.walk import SCREENED, SCREENS, WELCOME

PRESSED = (PressedPoint("tfl", "left", 90, "time"),)
PATIENTS = sorted(STATES.keys() - {one.__name__ for one in ClinicDesk.states})
"""Every step that a patient can stand at."""
SESSION_STATES = ("ShowingPoint", "Pressing", "Paused", "BetweenPoints", "NerveCheck", "SomethingWrong")


def local(moment: datetime) -> str:
    return f"{moment.astimezone(ZoneInfo('America/Chicago')):%a %H:%M}"


async def stands_at(ana: Person, state: str, **changes: Any) -> None:
    """She is in the middle of something."""
    await knows(ana, state=REAL.get(state) or sample(STATES[state]), **changes)


async def in_every_state(
    ana: Person, names: Sequence[str], locale: str, first: int = 5001
) -> AsyncIterator[tuple[str, Person]]:
    """Let a person of their own stand at each of them, all with the same bot."""
    for user_id, state in enumerate(names, first):
        ana.emulator.person(user_id)
        person = Person(user_id, ana.emulator, ana.app, ana.clock)
        await stands_at(person, state, locale=locale)
        yield state, person


async def timers_of(person: Person, prefix: str) -> list[str]:
    set_for = [one.key for one in await rows(person, "timers") if one.chat_id == person.user_id]
    return [key for key in set_for if key.startswith(prefix)]


# ---------------------------------------------------------------- danger


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_words_of_danger_stop_everything_in_every_state(ana: Person, locale: str) -> None:
    async for state, person in in_every_state(ana, PATIENTS, locale):
        await person.says({"en": "i cant control my bladder", "es": "no puedo controlar la orina"}[locale])
        assert "911" in person.transcript(), state
        lock = (await known_as(person)).lock
        assert lock is not None, state
        assert lock.urgency == "emergency", state
        assert await state_name(person) == "Locked", state
        assert await timers_of(person, "session:") == [], state
        assert ("red_flag", lock.flag) in await ledger(person), state


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_thoughts_of_suicide_get_the_crisis_line_in_every_state(ana: Person, locale: str) -> None:
    async for state, person in in_every_state(ana, PATIENTS, locale):
        await person.says({"en": "i dont want to live anymore", "es": "ya no quiero vivir"}[locale])
        assert "988" in person.transcript(), state
        assert "911" in person.transcript(), state
        assert await state_name(person) == "", state
        assert await timers_of(person, "session:") == [], state
        assert await ledger(person) == [("crisis", "words")], state


@pytest.mark.parametrize(
    ("locale", "words"), [("es", "i want to kill myself"), ("en", "me quiero morir"), ("en", "i wanna kil myself")]
)
async def test_a_crisis_is_heard_in_either_language_with_typos(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("988")


async def test_a_crisis_in_a_session_stops_its_clock_and_keeps_what_was_pressed(ana: Person) -> None:
    await presses(ana)
    await ana.waits(20)
    await ana.says("I want to end my life")
    ana.sees("You do not have to carry it alone")
    assert await due(ana, "session:") == {}
    assert [(one.seconds, one.ended) for one in (await kept(ana))[0].points] == [(20, "stopped")]
    await ana.waits(300)
    ana.sees_not("Are you holding your breath?")


@pytest.mark.parametrize(
    ("words", "first"), [("I want to end my life", "alone"), ("I cannot pee and am numb between my legs", "Call 911")]
)
async def test_danger_told_while_pressing_says_whom_to_call_and_to_lift_off(
    ana: Person, words: str, first: str
) -> None:
    await presses(ana)
    before = len(ana.emulator.chat(ana.user_id).shown)
    await ana.says(words)
    said = [one.words for one in ana.emulator.chat(ana.user_id).shown[before:] if one.from_bot]
    assert first in said[0]
    assert "Lift off the ball" in said[1]


async def test_danger_told_at_home_says_nothing_of_a_ball(ana: Person) -> None:
    await knows(ana)
    await ana.says("I want to end my life")
    ana.sees_not("Lift off")


async def test_beside_an_emergency_the_emergency_number_comes_first(ana: Person) -> None:
    await knows(ana)
    before = len(ana.emulator.chat(ana.user_id).shown)
    await ana.says("I lost control of my bladder and I want to die")
    said = [one.words for one in ana.emulator.chat(ana.user_id).shown[before:] if one.from_bot]
    assert "Call 911 now" in said[0]
    assert "988" in said[2]
    assert "Sessions stay closed" in said[-1]
    assert {kind for kind, _ in await ledger(ana)} == {"crisis", "red_flag"}


async def test_of_a_stranger_in_a_crisis_nothing_is_kept(ana: Person) -> None:
    await ana.says("/start")
    await ana.says("I want to kill myself")
    ana.sees("988")
    assert await rows(ana, "safety_events") == []


@pytest.mark.parametrize("words", ["I'm dying to try it", "this chair is killing me lol", "me muero de risa"])
async def test_figures_of_speech_are_no_crisis(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees_not("988")


# ---------------------------------------------------------------- where it hurts

LEFT_HIP = {
    "en": "left hip hurts n runs down side of my leg, toes numb",
    "es": "me duele la cadera izquierda y el lado del muslo, los dedos del pie dormidos",
}


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_a_newcomers_words_wait_for_consent_danger_signs_and_precautions(ana: Person, locale: str) -> None:
    await ana.says("/start")
    if locale == "es":
        await ana.taps("Español")
    await ana.says(LEFT_HIP[locale])
    (row,) = await rows(ana, "chats")
    assert row.sealed_person is None or (await known_as(ana)).told is None
    for choice in ("yes", *["none"] * SCREENS, "none"):
        await ana.taps(choice)
    assert await state_name(ana) == "AskingHowMuch"
    for choice in ("score.6", "weeks"):
        await ana.taps(choice)
    assert await state_name(ana) == "OfferingPlan"
    known = await known_as(ana)
    assert known.complaint == Complaint(("buttock_outer", "thigh_outer"), ("toes",), "left", 6, "weeks")
    assert known.told is None


async def test_what_was_told_before_a_no_is_dropped(ana: Person) -> None:
    await ana.says("left hip hurts")
    ana.sees("Before I can help")
    await ana.taps("No, thanks")
    await ana.says("/start")
    for choice in ("yes", *["none"] * SCREENS, "none"):
        await ana.taps(choice)
    assert await state_name(ana) == "ChoosingPart"


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_of_words_at_home_only_the_rest_is_asked_and_the_plan_shows_them(ana: Person, locale: str) -> None:
    await knows(ana, locale=locale, complaint=None)
    await ana.says(LEFT_HIP[locale])
    assert await state_name(ana) == "AskingHowMuch"
    for choice in ("score.4", "days"):
        await ana.taps(choice)
    assert await state_name(ana) == "OfferingPlan"
    await ana.taps("change")
    assert await state_name(ana) == "ChoosingPart"


async def test_with_score_and_side_said_somebody_known_goes_straight_to_the_plan(ana: Person) -> None:
    await knows(ana)
    await ana.says("right outer thigh hurts, 5/10, no numbness")
    said = ana.sees("Correct?").words
    assert ", right" in said
    assert "5 of 10" in said
    assert "Numb or tingling" not in said
    assert await state_name(ana) == "OfferingPlan"
    assert (await known_as(ana)).complaint == Complaint(("thigh_outer",), (), "right", 5, "weeks", "nothing")


@pytest.mark.parametrize(
    "state", ["ChoosingPart", "AskingSame", "AskingScore", "OfferingPlan", "Reminded", "ChoosingHour"]
)
async def test_words_take_over_where_the_question_is_not_answered_by_them(ana: Person, state: str) -> None:
    await stands_at(ana, state)
    await ana.says("my rihgt calf hurts")
    while await state_name(ana) != "OfferingPlan":
        await ana.says("no" if (await known_as(ana)).doubted else "5")
    assert "back of the calf, right" in ana.sees("Correct?").words.lower()


async def test_words_in_the_check_in_add_to_what_was_tapped(ana: Person) -> None:
    await stands_at(ana, "ChoosingPart")
    await ana.says("and left toes are numb")
    said = ana.sees("Correct?").words
    assert "front corner of the hip" in said.lower()
    assert "toes" in said.lower()


async def test_several_places_with_a_denial_in_one_line(ana: Person) -> None:
    await knows(ana)
    await ana.says("left lower back and left buttock hurt, 4/10, no numbness in my foot")
    said = ana.sees("Correct?").words
    assert "Numb or tingling" not in said
    assert "low back" in said.lower()


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "my left leg hurts, 4"), ("es", "me duele la pierna izquierda, 4")]
)
async def test_a_broad_place_is_asked_and_not_guessed(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "AskingUnsure"
    await ana.taps("region.calf_back")
    await ana.taps("done")
    told = (await known_as(ana)).complaint
    assert told is not None
    assert (told.pain, told.numb, told.side, told.score) == (("calf_back",), (), "left", 4)


async def test_a_place_without_a_feeling_is_asked_about(ana: Person) -> None:
    await knows(ana)
    await ana.says("left calf")
    ana.sees("Does it hurt there, or is it numb?")
    await ana.taps("Both")
    said = ana.sees("Correct?").words.lower()
    assert said.count("back of the calf") == 2


async def test_a_foot_that_may_be_many_places_is_asked_place_then_feeling(ana: Person) -> None:
    await knows(ana)
    await ana.says("right foot")
    ana.sees("Where is it?")
    await ana.taps("☐ Sole of the foot")
    await ana.taps("Done")
    ana.sees("Does it hurt there, or is it numb?")
    await ana.says("numb")
    assert "numb or tingling: sole of the foot" in ana.sees("Correct?").words.lower()


async def test_a_weak_leg_is_asked_about_and_leads_to_the_danger_signs(ana: Person) -> None:
    await knows(ana)
    await ana.says("my left calf hurts and the leg feels weak")
    while (await known_as(ana)).doubted:  # what the words may mean is asked first; what was told waits
        await ana.says("no")
    ana.sees("Is your leg or foot really weak?")
    await ana.taps("Yes, it is weak")
    ana.sees("speak with a doctor today")
    ana.sees("Safety check 1 of")
    assert ("weakness", "told") in await ledger(ana)
    while await state_name(ana) == "AskingScreen":
        await ana.taps("None of these")
    assert (await known_as(ana)).lock.flag == "r6"


async def test_spreading_numbness_in_words_leads_to_the_danger_signs_before_the_plan(ana: Person) -> None:
    await knows(ana)
    await ana.says("left hip hurts and left toes are numb now, 6")
    await ana.taps("That is right")
    ana.sees(
        "needs a second look",
    )
    ana.sees("Safety check 1 of")


async def test_words_in_the_danger_signs_wait_and_the_question_stands(ana: Person) -> None:
    await play(ana, (*WELCOME, *SCREENED[:4]))
    await ana.says("left hip hurts")
    ana.sees("We come to it soon")
    assert "Safety check 3 of 8" in ana.last.words


async def test_closed_sessions_stay_closed_whatever_is_typed(ana: Person) -> None:
    await knows(ana)
    await ana.says("i cant control my bladder")
    await ana.says("left hip hurts")
    assert "Sessions stay closed" in ana.last.words
    await ana.says("lets start")
    assert "Sessions stay closed" in ana.last.words


# ---------------------------------------------------------------- answers


@pytest.mark.parametrize(
    ("state", "locale", "words", "then"),
    [
        ("AskingSame", "en", "yes", "AskingScore"),
        ("AskingSame", "es", "sí", "AskingScore"),
        ("AskingSame", "en", "no", "ChoosingPart"),
        ("AskingScore", "en", "it's about a 6 today", "OfferingPlan"),
        ("AskingHowMuch", "es", "un 6 de 10", "OfferingPlan"),
        ("AskingSide", "en", "the left one", "OfferingPlan"),
        ("AskingSide", "es", "la izquierda", "OfferingPlan"),
        ("ConfirmingTold", "en", "yes", "OfferingPlan"),
        ("ConfirmingTold", "en", "right side", "OfferingPlan"),
        ("Reminded", "en", "yes", "AskingSame"),
        ("OfferingPlan", "en", "no", ""),
        ("ConfirmingDelete", "en", "no", ""),
    ],
)
async def test_a_typed_answer_counts_first(ana: Person, state: str, locale: str, words: str, then: str) -> None:
    await stands_at(ana, state, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == then


async def test_a_side_typed_under_the_plan_puts_it_right(ana: Person) -> None:
    await knows(ana)
    await ana.says("left hip hurts, 5")
    await ana.says("right")
    assert ", right" in ana.sees("Correct?").words


# ---------------------------------------------------------------- wishes


@pytest.mark.parametrize(("locale", "words"), [("en", "delete my data"), ("es", "borra mis datos")])
async def test_delete_my_data_asks_once_from_every_state(ana: Person, locale: str, words: str) -> None:
    apart = {"AskingClinic"}  # what is written there is for the clinic
    async for state, person in in_every_state(ana, sorted({*PATIENTS} - apart), locale):
        await person.says(words)
        assert await state_name(person) == "ConfirmingDelete", state


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize(
    "state", ["AskingSame", "ChoosingPart", "Reminded", "Pressing", "ChoosingSetting", "AskingScreen"]
)
async def test_tomorrow_evening_is_seven_in_the_evening_of_the_next_day(ana: Person, state: str, locale: str) -> None:
    await stands_at(ana, state, locale=locale)
    await ana.says({"en": "pls remind me tomorrow evening", "es": "recuérdame mañana por la noche"}[locale])
    (reminder,) = (await due(ana, "reminder:")).values()
    assert local(reminder) == ("Mon 19:00" if state == "Pressing" else "Sun 19:00")
    await ana.waits(60 * 3600)
    ana.sees({"en": "Your spots have rested", "es": ""}[locale])


async def test_a_wished_reminder_waits_for_rest_and_says_so(ana: Person) -> None:
    now = ana.clock.now()
    await knows(ana, CareSession(now, now, 6, 4, PRESSED))
    await ana.says("remind me tomorrow morning")
    ana.sees("still rest")
    assert [local(one) for one in (await due(ana)).values()] == ["Mon 09:00"]


@pytest.mark.parametrize(
    ("words", "when"),
    [("remind me tomorrow", "Sun 08:00"), ("remind me later", "Sat 10:00"), ("remind me tonight", "Sat 19:00")],
)
async def test_other_moments_in_words(ana: Person, words: str, when: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert [local(one) for one in (await due(ana)).values()] == [when]


async def test_later_never_falls_into_quiet_hours(ana: Person) -> None:
    await knows(ana)
    await ana.waits(11.5 * 3600)
    await ana.says("remind me later")
    assert [local(one) for one in (await due(ana)).values()] == ["Sun 08:00"]


async def test_asking_for_a_reminder_turns_paused_ones_on_and_says_so(ana: Person) -> None:
    await knows(ana)
    await ana.says("no more reminders please")
    assert (await known_as(ana)).reminding.paused
    await ana.says("remind me tomorrow evening")
    ana.sees("Reminders are on again")
    assert not (await known_as(ana)).reminding.paused


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_pause_and_stop_in_a_session_act_on_the_session(ana: Person, locale: str) -> None:
    await presses_in(ana, locale)
    await ana.waits(20)
    await ana.says({"en": "pause", "es": "pausa"}[locale])
    assert await state_name(ana) == "Paused"
    await ana.says({"en": "let's go", "es": "vamos"}[locale])
    assert await state_name(ana) == "Pressing"
    await ana.says({"en": "please stop", "es": "para por favor"}[locale])
    assert await state_name(ana) == "AskingAfter"
    assert not (await known_as(ana)).reminding.paused


async def presses_in(ana: Person, locale: str) -> None:
    """The clock of a first point runs, in that language."""
    await knows(ana, locale=locale)
    await ana.says("/session")
    for choice in ("same", "score.6", "start", "start"):
        await ana.taps(choice)


async def test_wait_in_a_session_pauses_and_elsewhere_waits(ana: Person) -> None:
    await presses(ana)
    await ana.says("hold on")
    assert await state_name(ana) == "Paused"
    await ana.says("wait")
    ana.sees("No hurry")
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("show my progress", "No scores yet"),
        ("i want to start", "The same places today?"),
        ("change the time", "I remind you around"),
        ("who reads this?", "stored encrypted"),
        ("help me pls", "/session"),
        ("can i talk to the clinic", "People of your clinic answer here"),
        ("export my data", "All that I keep about you"),
        ("teach me about trigger points", "What would you like to know?"),
        ("stop", "Reminders are off"),
        ("show me the danger signs", "Safety check 1 of 8"),
    ],
)
async def test_a_wish_does_what_its_command_does(ana: Person, words: str, seen: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees(seen)


async def test_a_strangers_wish_leads_to_the_welcome(ana: Person) -> None:
    await ana.says("remind me tomorrow evening")
    ana.sees("May I keep them?")
    assert await due(ana) == {}


async def test_eagerness_in_the_danger_signs_skips_none(ana: Person) -> None:
    await play(ana, (*WELCOME, *SCREENED[:4]))
    await ana.says("lets start")
    assert "Safety check 3 of 8" in ana.last.words


# ---------------------------------------------------------------- in a session


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "my toes went numb"), ("en", "leg feels weak now"), ("es", "se me durmió el pie"), ("en", "it tingles")],
)
@pytest.mark.parametrize("state", SESSION_STATES)
async def test_numb_or_weak_in_a_session_stops_the_clock(ana: Person, state: str, locale: str, words: str) -> None:
    await stands_at(ana, state, locale=locale)
    await ana.says(words)
    asked = await state_name(ana)
    named = state in {"NerveCheck", "SomethingWrong"} or (state == "Pressing" and "weak" in words)
    assert asked == ("AskingScreen" if named else "SomethingWrong")
    assert await due(ana, "session:0:nerve") == {}


async def test_tingling_typed_under_the_nerve_question_is_its_answer(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    await ana.says("no")
    ana.sees("Stay just like that")
    await ana.waits(30)
    await ana.says("yes it tingles")
    ana.sees("Move the ball")
    assert await state_name(ana) == "Pressing"


async def test_numb_typed_where_the_score_is_asked_leads_to_the_danger_signs(ana: Person) -> None:
    await presses(ana)
    await ana.waits(20)
    await ana.says("stop")
    await ana.says("7 but now my foot is numb")
    ana.sees("Please do not press any more today")
    ana.sees("Safety check 1 of")
    assert (await kept(ana))[0].after == 7
    assert ("after_pressing", "words") in await ledger(ana)


async def test_no_numbness_typed_in_a_session_stops_nothing(ana: Person) -> None:
    await presses(ana)
    await ana.waits(20)
    await ana.says("feels good, no numbness")
    assert await state_name(ana) == "Pressing"
