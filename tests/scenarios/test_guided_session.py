"""Under the ball: safety questions, pause, stop, what goes wrong, and walking away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.care.record.person import Complaint, Reminding
from tests.known import (
    FRONT_HIP,
    calmly_to_the_end,
    due,
    figures_shown,
    kept,
    known_as,
    ledger,
    patient,
    presses,
    rows,
    shows_a_point,
    state_name,
)
from tests.person import Person
from tests.playing import play
from tests.walk import CHECKED_IN, PLANNED, SCREENED, WELCOME

BOTH_SIDES = Complaint(("hip_front",), (), "both", 6, "weeks", "nothing")


async def test_the_known_patient_of_these_tests_is_the_one_that_the_walk_leaves_behind(ana: Person) -> None:
    began = ana.clock.now()
    await play(ana, (*WELCOME, *SCREENED, *CHECKED_IN, *PLANNED))
    undated = replace(FRONT_HIP, since=None, before=None)
    newcomer = patient(began, zone_confirmed=False, tools=(), complaint=undated)
    # At the welcome she also said whether her clinic may hear of danger.
    known = await known_as(ana)
    assert replace(known, sharing=newcomer.sharing) == replace(newcomer, reminding=Reminding())


# ---------------------------------------------------------------- holding the breath


async def test_holding_the_breath_three_times_ends_the_point(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    await ana.taps("I'm holding my breath")
    ana.sees("Lean away")
    await ana.waits(16)
    await ana.taps("I'm holding my breath")
    await ana.waits(14)
    await ana.taps("All fine")
    await ana.waits(11)
    await ana.taps("I'm holding my breath")
    ana.sees("too sore today", "Lift off")
    assert "Well done" not in ana.last.words
    ana.sees("Next:", "Ready?")
    await ana.waits(120)
    assert await state_name(ana) == "BetweenPoints"
    (session,) = await kept(ana)
    assert [(one.point, one.side, one.ended) for one in session.points] == [("tfl", "left", "hurt")]
    assert await ledger(ana) == [("breath", "tfl")] * 3


# ---------------------------------------------------------------- a nerve sign


async def test_a_nerve_sign_that_two_moves_do_not_end_ends_the_point_and_is_asked_after(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    await ana.taps("Breathing easily")
    await ana.waits(30)
    await ana.taps("Tingling, numb or sharp")
    ana.sees("Move the ball about an inch")
    await ana.waits(11)
    await ana.taps("Tingling, numb or sharp")
    ana.sees("Move the ball the other way")
    await ana.waits(11)
    await ana.taps("Tingling, numb or sharp")
    ana.sees("Lift off now", "Is any of the feeling left?")
    (session,) = await kept(ana)
    assert session.points[0].ended == "nerve"
    await ana.taps("Yes, it is still there")
    ana.sees("do not press any more today")
    ana.sees("Safety check 1 of")
    assert ("after_pressing", "stays") in await ledger(ana)


async def test_after_the_safety_questions_that_follow_pressing_no_new_session_is_offered(ana: Person) -> None:
    await presses(ana)
    await calmly_to_the_end(ana)
    await ana.taps("Stop")
    await ana.taps("9")
    while await state_name(ana) == "AskingScreen":
        await ana.taps("None of these")
    ana.sees("I will write to you on")
    assert ana.buttons()[:3] == ["Start a session", "Warmth and stretch", "Learn"], "home, and not a plan"


async def test_a_nerve_sign_that_is_gone_goes_on_with_the_next_point(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    await ana.taps("Breathing easily")
    await ana.waits(30)
    for _ in range(3):
        await ana.taps("Tingling, numb or sharp")
        await ana.waits(11)
    await ana.taps("No, all fine")
    await ana.taps("Next spot")
    ana.sees("Spot 2 of")


async def test_a_nerve_sign_just_before_the_end_is_asked_after_once_the_time_is_up(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    await ana.taps("Breathing easily")
    await ana.waits(53)
    await ana.taps("Tingling, numb or sharp")
    await ana.waits(8)
    ana.sees("Time is up", "left?")
    assert await state_name(ana) == "NerveCheck"


# ---------------------------------------------------------------- no answer


async def test_a_bad_answer_that_is_followed_by_silence_is_asked_once_more_and_then_the_point_ends(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    await ana.taps("I'm holding my breath")
    await ana.waits(15)
    ana.sees("Are you holding your breath?")
    await ana.waits(15)
    ana.sees("Still with me?", "holding your breath?")
    await ana.waits(15)
    ana.sees("I did not hear from you", "lift off")
    (session,) = await kept(ana)
    assert (session.points[0].ended, session.points[0].seconds) == ("no_answer", 76)
    assert ("no_answer", "tfl") in await ledger(ana)
    before = len(ana.emulator.chat(ana.user_id).shown)
    await ana.waits(300)
    assert len(ana.emulator.chat(ana.user_id).shown) == before


# ---------------------------------------------------------------- pause


async def test_a_pause_stops_the_clock_and_goes_on_with_the_rest_of_the_time(ana: Person) -> None:
    await presses(ana)
    await ana.waits(20)
    await ana.taps("Pause")
    ana.sees("Paused. Lift off")
    await ana.waits(600)
    assert await state_name(ana) == "Paused"
    await ana.taps("Go on")
    ana.sees("70 seconds left")
    await ana.waits(11)
    await ana.taps("Breathing easily")
    await ana.waits(30)
    await ana.taps("All fine")
    await ana.waits(30)
    ana.sees("Well done")
    (session,) = await kept(ana)
    assert (session.points[0].seconds, session.points[0].ended) == (90, "time")


async def test_a_question_that_was_open_at_the_pause_is_asked_again(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    asked = ana.sees("Are you holding your breath?")
    await ana.taps("Pause")
    await ana.waits(100)
    await ana.taps("Go on")
    await ana.waits(4)
    again = ana.sees("Are you holding your breath?")
    assert again.message_id > asked.message_id
    assert again.buttons


async def test_pausing_near_the_end_does_not_lose_the_nerve_question_nor_add_time(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    await ana.taps("Breathing easily")
    await ana.waits(58)
    for _ in range(3):
        await ana.taps("Pause")
        await ana.taps("Go on")
    await ana.waits(1.2)
    ana.sees("Time is up", "tingling")
    (session,) = await kept(ana)
    assert session.points[0].seconds <= 90


# ---------------------------------------------------------------- stop


@pytest.mark.parametrize("how", ["Stop", "/stop", "Stop!", "/cancel"])
async def test_stop_works_under_the_ball_and_keeps_what_was_pressed(ana: Person, how: str) -> None:
    await presses(ana)
    await ana.waits(22)
    await (ana.taps(how) if how == "Stop" else ana.says(how))
    ana.sees("How much does it hurt now?")
    (session,) = await kept(ana)
    assert [(one.seconds, one.ended) for one in session.points] == [(22, "stopped")]
    assert not (await known_as(ana)).reminding.paused
    await ana.waits(120)
    assert ana.sees("hurt now?") == ana.last


@pytest.mark.parametrize(
    ("seconds", "sessions", "seen"),
    [(14, 0, "Nothing was pressed, so nothing has to rest"), (15, 1, "How much does it hurt now?")],
)
async def test_a_start_that_is_stopped_at_once_counts_for_nothing(
    ana: Person, seconds: int, sessions: int, seen: str
) -> None:
    await presses(ana)
    await ana.waits(seconds)
    await ana.taps("Stop")
    assert len(await kept(ana)) == sessions
    ana.sees(seen)


async def test_stop_works_at_every_step(ana: Person) -> None:
    await shows_a_point(ana)
    await ana.taps("Stop")
    ana.sees("Nothing was pressed, so nothing has to rest")
    await ana.says("/session")
    await ana.taps("Yes, the same")
    await ana.taps("6")
    await ana.taps("Start the session")
    await ana.taps("start")
    await ana.waits(20)
    await ana.taps("Pause")
    await ana.taps("Stop")
    ana.sees("Look at your skin")
    await ana.says("stop")
    ana.sees("I will write to you on")
    assert await state_name(ana) == ""


async def test_stop_works_between_points_and_while_a_nerve_sign_is_asked_after(ana: Person) -> None:
    await presses(ana)
    await ana.waits(61)
    await ana.taps("Tingling, numb or sharp")
    await ana.waits(30)
    ana.sees("Time is up")
    await ana.taps("No, all fine")
    await ana.taps("Stop")
    ana.sees("How much does it hurt now?")
    await ana.taps("5")
    ana.sees("From 6 to 5")


# ---------------------------------------------------------------- something is wrong


@pytest.mark.parametrize(
    ("answer", "seen", "about"),
    [
        ("New weakness", "Safety check 1 of", "weak"),
        ("Numb or tingling, and it stays", "Safety check 1 of", "numb"),
    ],
)
async def test_something_wrong_under_the_ball_stops_the_clock_first(
    ana: Person, answer: str, seen: str, about: str
) -> None:
    await presses(ana)
    await ana.waits(12)
    await ana.taps("Something is wrong")
    ana.sees("The timer is off. Lift off")
    assert not await due(ana, "session:1")
    await ana.taps(answer)
    ana.sees(seen)
    (session,) = await kept(ana)
    assert [one.seconds for one in session.points] == [12]
    assert ("after_pressing", about) in await ledger(ana)


@pytest.mark.parametrize("score", ["8", "10"])
async def test_pressing_that_hurts_more_than_seven_of_ten_ends_the_session(ana: Person, score: str) -> None:
    await presses(ana)
    await ana.waits(12)
    await ana.taps("Something is wrong")
    await ana.taps("It hurts too much")
    await ana.taps(score)
    ana.sees("When it hurts too much, we stop.")
    ana.sees("How much does it hurt now?")
    (session,) = await kept(ana)
    assert [one.seconds for one in session.points] == [12]
    assert ("sore", "tfl") in await ledger(ana)


@pytest.mark.parametrize("score", ["4", "7"])
async def test_pressing_that_hurts_less_goes_on_with_less_pressure(ana: Person, score: str) -> None:
    await presses(ana)
    await ana.waits(12)
    await ana.taps("Something is wrong")
    await ana.taps("It hurts too much")
    await ana.says(score)
    ana.sees("Press less from now on: 6 of 10 is the most", "Over 7, stop")
    ana.sees("Paused")
    await ana.taps("Go on")
    ana.sees("78 seconds left")
    assert ("sore", "tfl") in await ledger(ana)


async def test_how_much_pressing_may_hurt_stands_under_the_countdown(ana: Person) -> None:
    await presses(ana)
    ana.sees("seconds left", "Pain over 6 of 10: press less. Over 7: stop.")


async def test_stop_works_while_it_is_asked_how_much_pressing_hurts(ana: Person) -> None:
    await presses(ana)
    await ana.waits(12)
    await ana.taps("Something is wrong")
    await ana.taps("It hurts too much")
    await ana.taps("Stop")
    ana.sees("How much does it hurt now?")
    (session,) = await kept(ana)
    assert [one.seconds for one in session.points] == [12]


async def test_a_slip_on_something_is_wrong_goes_back_to_the_rest_of_the_time(ana: Person) -> None:
    await presses(ana)
    await ana.waits(12)
    await ana.taps("Something is wrong")
    await ana.taps("Nothing, go back")
    ana.sees("Paused")
    await ana.taps("Go on")
    ana.sees("78 seconds left")


async def test_something_is_wrong_can_be_said_at_every_step(ana: Person) -> None:
    await shows_a_point(ana)
    await ana.taps("Something is wrong")
    await ana.taps("Nothing, go back")
    await ana.taps("Next spot")
    await ana.taps("start")
    await ana.waits(10)
    await ana.taps("Pause")
    await ana.taps("Something is wrong")
    await ana.taps("Nothing, go back")
    await ana.taps("Go on")
    await ana.waits(21)
    await ana.taps("Breathing easily")
    await ana.waits(30)
    await ana.taps("All fine")
    await ana.waits(30)
    ana.sees("Well done")
    await ana.taps("Something is wrong")
    await ana.taps("New weakness")
    ana.sees("Safety check 1 of")


async def test_what_hurts_too_much_before_anything_was_pressed_ends_without_a_score(ana: Person) -> None:
    await shows_a_point(ana)
    await ana.taps("Something is wrong")
    await ana.taps("It hurts too much")
    ana.sees("Nothing was pressed")
    ana.sees_not("How much does it hurt now?")


# ---------------------------------------------------------------- sides, tools, skipping


async def test_no_area_is_pressed_for_more_than_two_minutes_and_the_other_side_follows(ana: Person) -> None:
    await presses(ana, complaint=BOTH_SIDES)
    await calmly_to_the_end(ana)
    assert "Other side" in ana.buttons()
    ana.sees("Next:", "right side")
    await ana.taps("Other side")
    await ana.taps("start")
    await calmly_to_the_end(ana)
    (session,) = await kept(ana)
    assert [(one.point, one.side) for one in session.points] == [("tfl", "left"), ("tfl", "right")]
    assert all(one.seconds <= 120 for one in session.points)


@pytest.mark.parametrize("side", ["left", "right"])
async def test_a_session_shows_the_side_that_is_pressed(ana: Person, side: str) -> None:
    await shows_a_point(ana, complaint=replace(FRONT_HIP, side=side))
    assert figures_shown(ana) == [f"plan-135-{side}", f"card-tfl-{side}", f"scene-wall-tfl-{side}"]


async def test_on_both_sides_each_shows_its_own_pictures_when_its_turn_comes(ana: Person) -> None:
    await presses(ana, complaint=BOTH_SIDES)
    assert figures_shown(ana) == ["plan-135", "card-tfl-left", "scene-wall-tfl-left"]
    await calmly_to_the_end(ana)
    await ana.taps("Other side")
    assert figures_shown(ana)[-2:] == ["card-tfl-right", "scene-wall-tfl-right"]


async def test_another_tool_changes_the_words_in_place(ana: Person) -> None:
    await shows_a_point(ana, tools=("tennis_ball", "therapy_ball"))
    before = ana.sees("With: Tennis ball")
    await ana.taps("Use something else")
    after = ana.sees("With: Therapy ball")
    assert after.message_id == before.message_id
    await ana.taps("Use something else")
    assert ana.sees("With: Tennis ball").message_id == before.message_id


async def test_skipping_every_point_ends_without_asking_for_a_score(ana: Person) -> None:
    await shows_a_point(ana)
    while "Skip this spot" in ana.buttons():
        await ana.taps("Skip this spot")
        if "Next spot" in ana.buttons():
            ana.sees_not("Well done")
            await ana.taps("Next spot")
    ana.sees("Nothing was pressed")
    ana.sees_not("How much does it hurt now?")
    assert await kept(ana) == []


# ---------------------------------------------------------------- being away, walking away


async def test_a_bot_that_was_away_during_pressing_ends_the_point_safely(ana: Person) -> None:
    await presses(ana)
    await ana.waits(6)
    ana.clock.move(60)
    await ana.app.ticks.fire()
    await ana.app.settle()
    ana.sees("I was away for a moment", "lift off")
    (session,) = await kept(ana)
    assert session.points[0].ended == "interrupted"
    assert ("interrupted", "tfl") in await ledger(ana)
    await ana.taps("Yes, it is still there")
    ana.sees("Safety check 1 of")


async def test_walking_away_closes_the_session_after_45_minutes_and_keeps_what_was_done(ana: Person) -> None:
    await presses(ana)
    await calmly_to_the_end(ana)
    await ana.says("one moment please")
    await ana.waits(44 * 60)
    assert await state_name(ana) == "BetweenPoints"
    await ana.waits(2 * 60)
    ana.sees("I closed the session")
    ana.sees("I will write to you on Monday, November 23")
    (session,) = await kept(ana)
    assert [one.point for one in session.points] == ["tfl"]
    assert list(await due(ana, "reminder:")) == ["reminder:first"]


async def test_walking_away_before_anything_was_pressed_leaves_nothing_to_rest(ana: Person) -> None:
    await shows_a_point(ana)
    await ana.waits(46 * 60)
    ana.sees("I closed the session")
    assert await kept(ana) == []
    assert await state_name(ana) == ""


# ---------------------------------------------------------------- other things said in the middle


async def test_help_and_privacy_in_the_middle_leave_the_session_as_it_was(ana: Person) -> None:
    await presses(ana)
    await ana.waits(12)
    await ana.says("/help")
    ana.sees("In an emergency call 911")
    await ana.says("/privacy")
    await ana.waits(20)
    await ana.taps("Breathing easily")
    await ana.waits(30)
    ana.sees("Any tingling")
    await ana.taps("All fine")
    await ana.waits(30)
    ana.sees("Well done")


async def test_a_home_button_tapped_in_the_middle_keeps_what_was_pressed_and_reminds(ana: Person) -> None:
    await presses(ana)
    await ana.waits(20)
    await ana.says("/help")
    await ana.taps("My progress")
    ana.sees("No scores yet")
    (session,) = await kept(ana)
    assert [(one.seconds, one.ended) for one in session.points] == [(20, "stopped")]
    assert list(await due(ana, "reminder:")) == ["reminder:first"]
    await ana.waits(120)
    ana.sees_not("Are you holding your breath?")


async def test_words_that_mean_nothing_stop_the_clock_and_ask_what_is_wrong(ana: Person) -> None:
    await presses(ana)
    await ana.waits(36)
    await ana.says("hmm what")
    ana.sees("What is wrong?")
    assert await state_name(ana) == "SomethingWrong"
    assert await due(ana, "session:1:") == {}


@pytest.mark.parametrize(
    ("words", "state", "seen"),
    [
        ("i feel dizzy", "", "Sit or lie down"),
        ("me mareo", "", "Sit or lie down"),
        ("ouch", "AskingHowSore", "How much does it hurt"),
        ("it burns", "SomethingWrong", "What is wrong?"),
        ("its getting worse", "Paused", "newly weak or numb"),
        ("im scared", "Paused", "newly weak or numb"),
        ("9", "AskingAfter", "When it hurts too much, we stop"),
        ("7", "Paused", "Press less from now on"),
        ("3", "Pressing", "3 of 10 is fine"),
        ("feels good, no numbness", "Pressing", "Go on"),
        ("not dizzy, all good", "Pressing", "Go on"),
    ],
)
async def test_a_running_clock_understands_distress(ana: Person, words: str, state: str, seen: str) -> None:
    await presses(ana)
    await ana.waits(12)
    await ana.says(words)
    ana.sees(seen)
    assert await state_name(ana) == state


async def test_a_double_tap_on_a_question_does_nothing_twice(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    asked = ana.sees("Are you holding your breath?")
    held = next(one.data for row in asked.buttons for one in row if "holding" in one.text)
    await ana.taps("I'm holding my breath")
    assert await ana.taps_old(held, asked) == "That step is over."
    assert await ledger(ana) == [("breath", "tfl")]
    assert len([one for one in ana.emulator.chat(ana.user_id).shown if "Lean away" in one.words]) == 1


async def test_forged_answers_are_answered_and_do_nothing(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    asked = ana.sees("Are you holding your breath?")
    step = asked.buttons[0][0].data.partition(".")[0]
    for choice in ("breath", "breath.fine", "breath.fine.x", "breath.x.1", "nerve.not.1", "tool", "gone", "score.99"):
        assert await ana.taps_old(f"{step}.{choice}", asked) == "That step is over."
    assert await state_name(ana) == "Pressing"
    assert [one.status for one in await rows(ana, "inbox") if one.status == "parked"] == []


async def test_blocking_the_bot_under_the_ball_keeps_what_was_pressed(ana: Person) -> None:
    await presses(ana)
    await ana.waits(22)
    ana.emulator.person(ana.user_id).blocks()
    await ana.settles()
    (session,) = await kept(ana)
    assert session.points[0].seconds == 22
    assert await due(ana) == {}
