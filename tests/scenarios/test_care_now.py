"""What a person may do now: the plan and the session follow it, whatever was said before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.care.planning.session_plan import plan
from bot.care.record.person import Complaint
from bot.conversations.session.session_run import run_of
from bot.conversations.session.session_states import ShowingPoint
from tests.known import FRONT_HIP, known_as, knows, patient, rows, shipped, shows_a_point, state_name
from tests.person import Person

OUTER_HIP = Complaint(("buttock_outer",), (), "left", 6, "weeks", "nothing")


async def comes_back(ana: Person, score: str, **changes: object) -> None:
    await knows(ana, **changes)
    await ana.says("/session")
    await ana.taps("Yes, the same")
    await ana.taps(score)


async def test_no_pain_today_means_rest_and_keep_moving(ana: Person) -> None:
    await comes_back(ana, "0")
    ana.sees("nothing to press today", "keep moving")
    ana.sees("What you can still do", "short walks")
    assert await state_name(ana) == ""


@pytest.mark.parametrize("score", ["8", "9", "10"])
async def test_very_strong_pain_gets_a_very_light_touch_and_a_clinician_soon(ana: Person, score: str) -> None:
    await knows(ana, complaint=replace(FRONT_HIP, score=9))
    await ana.says("/session")
    await ana.taps("Yes, the same")
    await ana.taps(score)
    ana.sees("let a clinician see you in the next days")
    await ana.taps("Start the session")
    assert "Use only a very light touch here" in ana.last.words
    assert "Press more" not in ana.last.words


async def test_who_has_to_be_light_is_never_sent_to_the_floor_nor_told_to_press_more(ana: Person) -> None:
    await shows_a_point(ana, complaint=OUTER_HIP, precautions=("osteoporosis",))
    assert "Stand with your side to a wall" in ana.last.words
    assert "very light touch" in ana.last.words
    assert "Use something else" not in ana.buttons()


async def test_who_need_not_be_light_may_choose_the_floor(ana: Person) -> None:
    await shows_a_point(ana, complaint=OUTER_HIP)
    assert "Press more only as it lets go." in ana.last.words
    await ana.taps("Use something else")
    assert "Sit on the floor" in ana.last.words


async def test_numb_skin_on_the_outer_thigh_spares_the_front_hip_and_loosens_the_belt(ana: Person) -> None:
    await comes_back(ana, "6", complaint=Complaint((), ("thigh_outer",), "left", 6))
    ana.sees("Loosen belts and tight clothes")
    ana.sees("see a clinician in the next days")
    ana.sees("Left out", "Front hip muscle (TFL): Burning or numb outer thigh")


async def test_nothing_to_press_has_a_reason_a_clinic_and_something_that_is_still_allowed(ana: Person) -> None:
    await comes_back(ana, "6", precautions=("cancer_area",))
    ana.sees("Left out, to keep you safe", "Cancer in this area")
    asked = ana.sees("no spot that is safe to press")
    assert "How to reach the clinic" in str(asked.buttons)
    ana.sees("What you can still do", "short walks")


async def test_a_new_hip_starts_a_hand_below_it(ana: Person) -> None:
    await shows_a_point(ana, complaint=Complaint(("thigh_outer",), (), "left", 6), precautions=("hip_replacement",))
    assert "Start in the middle of the thigh, well below the hip and the scar." in ana.last.words
    assert "near the hip" not in ana.last.words


async def test_all_three_places_of_the_foot_are_told_in_one_go(ana: Person) -> None:
    tools = ("bouncy_ball", "knobble")
    await shows_a_point(ana, complaint=Complaint(("foot_ball",), (), "left", 6), tools=tools)
    for place in ("Top: press with two fingers", "Side: press along the edge", "Bottom: put the small ball"):
        assert place in ana.last.words


async def test_the_patient_is_told_what_comes_on_other_days(ana: Person) -> None:
    await comes_back(ana, "6", complaint=Complaint((), ("foot_sole",), "left", 6))
    ana.sees("On other days", "Outer calf", "Back of calf", "Foot")


async def test_what_was_planned_is_dropped_once_it_is_no_longer_right(ana: Person) -> None:
    await shows_a_point(ana, complaint=OUTER_HIP)
    ours = patient(ana.clock.now(), complaint=OUTER_HIP)
    planned = run_of(plan(ours, shipped()), ours, ana.clock.now())
    await knows(ana, state=ShowingPoint(planned), complaint=OUTER_HIP, precautions=("hip_replacement",))
    (row,) = [one for one in await rows(ana, "chats") if one.chat_id == ana.user_id]
    await ana.taps_old(f"{row.step}.start", ana.last)
    ana.sees("so I changed the plan")
    ana.sees("Nothing was pressed")
    assert await state_name(ana) == ""


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_thin_bones_and_a_painful_back_are_asked_about_before_the_plan(ana: Person, locale: str) -> None:
    hurts = Complaint(("low_back",), (), None, 7, "weeks", "nothing")
    await knows(ana, complaint=hurts, precautions=("osteoporosis",), locale=locale, asked_signs=())
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("score.8")
    assert (await known_as(ana)).doubted == ("r14",)
    await ana.says("/session")
    assert (await known_as(ana)).doubted == ("r14",)
    await ana.taps("sign.no.r14")
    assert not (await known_as(ana)).doubted


async def test_a_sore_calf_beside_a_clot_is_asked_about_and_a_yes_closes_sessions(ana: Person) -> None:
    await knows(ana, precautions=("clot",))
    await ana.says("my left calf is achy, about a 4")
    while not (await known_as(ana)).doubted:
        await ana.taps(next(one for one in ana.buttons() if one in {"4", "Yes", "It hurts", "That is right"}))
    assert (await known_as(ana)).doubted[0] == "r15"
    await ana.taps("sign.yes.r15")
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert lock.flag == "r15"


async def test_after_a_no_the_plan_comes(ana: Person) -> None:
    hurts = Complaint(("low_back",), (), None, 7, "weeks", "nothing")
    await knows(ana, complaint=hurts, precautions=("osteoporosis",), asked_signs=())
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("score.8")
    await ana.taps("sign.no.r14")
    for _ in range(3):
        if await state_name(ana) == "OfferingPlan":
            break
        await ana.taps(next(iter(ana.buttons())))
    assert await state_name(ana) == "OfferingPlan"
