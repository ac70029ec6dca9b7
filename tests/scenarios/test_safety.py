"""Danger signs close sessions; precautions change what is offered; consent and age come first."""

from __future__ import annotations

import pytest

from bot.care.record.person import Complaint
from tests.known import due, known_as, knows, ledger, rows, state_name
from tests.person import Person
from tests.playing import play
from tests.walk import SCREENED, WELCOME


async def test_declining_consent_stops_politely_and_start_offers_it_again(ana: Person) -> None:
    await ana.says("/start")
    await ana.taps("No, thanks")
    ana.sees("That is fine", "Come back any time")
    await ana.says("/session")
    ana.sees("may I keep them?")
    await ana.taps("No, thanks")
    await ana.says("/start")
    assert "may I keep them?" in ana.last.words
    (row,) = await rows(ana, "chats")
    assert row.sealed_person is None


async def test_under_18_everything_stops(ana: Person) -> None:
    await ana.says("/start")
    await ana.taps("No, I am younger")
    ana.sees("made for adults", "an adult you trust")
    await ana.says("/session")
    ana.sees_not("Safety check")
    assert (await known_as(ana)).consented_at is None


async def test_an_emergency_sign_stops_everything_until_a_clinician_has_looked(ana: Person) -> None:
    await play(ana, (*WELCOME, *SCREENED[:2]))
    await ana.taps("Yes, one or more")
    ana.sees("Call 911 now")
    ana.sees("Sessions stay closed")
    for closed in ("/session", "/start", "/check"):
        await ana.says(closed)
        assert "Sessions stay closed" in ana.last.words
    await ana.taps("Both legs")
    await ana.taps("Show the number again")
    ana.sees("Call 911 now")
    await ana.taps("A clinician has checked me")
    await ana.taps("Nobody yet")
    assert "Sessions stay closed" in ana.last.words
    for answer in ("A clinician has checked me", "Emergency room or maternity unit", "Today", "Yes, it is fine"):
        await ana.taps(answer)
    ana.sees("Good that you had it checked")
    ana.sees("Safety check 1 of 7")
    assert (await known_as(ana)).lock is None
    kinds = [kind for kind, _ in await ledger(ana)]
    assert kinds == ["red_flag", "red_flag", "clinician_checked", "checked_by"]


async def test_a_same_day_sign_pauses_sessions(ana: Person) -> None:
    await play(ana, (*WELCOME, *SCREENED[:8]))
    await ana.taps("Yes, one or more")
    await ana.taps("Weak foot or knee gives way")
    ana.sees("speak with a doctor today")
    await ana.says("/session")
    assert "Sessions wait until a clinician has checked you" in ana.last.words


async def test_a_sign_that_can_wait_some_days_goes_on_with_care(ana: Person) -> None:
    await play(ana, (*WELCOME, *SCREENED[:14]))
    await ana.taps("Yes, one or more")
    await ana.taps("☐ Burning or numb outer thigh")
    await ana.taps("Done")
    ana.sees("We can go on gently", "front hip point out")
    ana.sees("If any of it starts")
    assert await state_name(ana) == "AskingAny"


async def test_closed_sessions_put_reminders_off_and_do_not_lose_them(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await ana.taps("Yes, the same")
    await ana.taps("6")
    await ana.taps("Start the session")
    await ana.taps("start")
    await ana.waits(12)
    await ana.taps("Something is wrong")
    await ana.taps("New weakness")
    await ana.taps("Yes, one or more")
    ana.sees("Call 911 now")
    await ana.waits(5 * 24 * 3600)
    ana.sees_not("Your spots have rested")
    assert list(await due(ana, "reminder:")) == ["reminder:first"]


# ---------------------------------------------------------------- precautions

EVERYWHERE = Complaint(("hip_front", "buttock_outer", "calf_back"), (), "left", 6, "weeks", "nothing")
CALF = Complaint(("calf_back",), (), "left", 6, "weeks", "nothing")


async def offered(ana: Person) -> str:
    """The plan that is shown, with what is left out."""
    await ana.says("/session")
    await ana.taps("Yes, the same")
    before = len(ana.emulator.chat(ana.user_id).shown)
    await ana.taps("6")
    return "\n".join(one.words for one in ana.emulator.chat(ana.user_id).shown[before:])


@pytest.mark.parametrize(
    ("precaution", "complaint", "seen", "gone"),
    [
        ("blood_thinner", EVERYWHERE, "Only very light pressure", ""),
        ("clot", EVERYWHERE, "Front hip muscle (TFL): Leg blood clot", "3 · Front hip"),
        ("pregnancy", CALF, "Back of the calf: Pregnant", "7 · Back of the calf"),
        ("hip_replacement", EVERYWHERE, "Buttock muscles (gluteals): Hip replacement", "1 · Buttock"),
        ("recent_surgery", EVERYWHERE, "no spot that is safe to press", "spots today"),
        ("osteoporosis", EVERYWHERE, "Only very light pressure", ""),
        ("neuropathy", EVERYWHERE, "Only very light pressure", ""),
        ("skin", EVERYWHERE, "Only very light pressure", ""),
        ("varicose_veins", CALF, "Back of the calf: Varicose veins", "7 · Back of the calf"),
    ],
)
async def test_a_precaution_changes_what_is_offered(
    ana: Person, precaution: str, complaint: Complaint, seen: str, gone: str
) -> None:
    await knows(ana, complaint=complaint)
    without = await offered(ana)
    await knows(ana, complaint=complaint, precautions=(precaution,))
    with_it = await offered(ana)
    assert seen in with_it
    assert seen not in without
    if gone:
        assert gone in without
        assert gone not in with_it


async def test_blood_thinners_leave_only_the_soft_ball(ana: Person) -> None:
    await knows(ana, precautions=("blood_thinner",), tools=("tennis_ball", "therapy_ball"))
    await offered(ana)
    await ana.taps("Start the session")
    ana.sees("With: Tennis ball", "very light touch")
    assert "Use something else" not in ana.buttons()


# ---------------------------------------------------------------- the numb foot


async def test_a_numb_foot_is_followed_from_the_hip_down(ana: Person) -> None:
    await knows(ana, complaint=Complaint((), ("foot_sole",), "left", 6, "weeks", "nothing"))
    plan = await offered(ana)
    assert "3 spots today" in plan
    assert plan.index("1 · Buttock") < plan.index("2 · Deep buttock") < plan.index("3 · Front hip")
    assert "can start higher up" in plan


async def test_two_numb_feet_are_a_danger_sign(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await ana.taps("No, it changed")
    await ana.taps("Nothing hurts")
    await ana.taps("Foot")
    await ana.taps("☐ Sole of the foot")
    for answer in ("Both", "3", "Some weeks"):
        await ana.taps(answer)
    ana.sees("Call 911 now")
    ana.sees("needs help now", "Both legs")
