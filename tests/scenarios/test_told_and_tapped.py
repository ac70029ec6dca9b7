"""One rule for what is tapped and what is written: both legs, an accident, and answers that do not fit together."""

from __future__ import annotations

import pytest

from bot.care.record.person import Complaint
from tests.known import known_as, knows, ledger, presses, state_name
from tests.person import Person

LOCALES = ("en", "es")
CALL = {"en": "Call 911 now", "es": "Llame al 911 ahora"}
LABEL = {"en": "Both legs", "es": "Las dos piernas"}


def not_confused(ana: Person) -> None:
    ana.sees_not("Sorry, I did not get that")
    ana.sees_not("Perdón, no entendí")


async def taps_where(
    ana: Person, part: str = "lower_leg", region: str = "calf_back", side: str = "both",
    score: int = 7, since: str = "days", numb: str = "",
) -> None:  # fmt: skip
    """Tell by buttons where it hurts, as somebody who is known and whose places changed."""
    await ana.says("/session")
    if await state_name(ana) == "AskingSame":
        await ana.taps("changed")
    for choice in (f"part.{part}", f"region.{region}", side):
        await ana.taps(choice)
    for choice in (f"part.{part}", f"region.{numb}", "done") if numb else ("none",):
        await ana.taps(choice)
    for choice in (f"score.{score}", *([since] if numb else ())):
        await ana.taps(choice)


# ---------------------------------------------------------------- both legs


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("part", "region"), [("lower_leg", "calf_back"), ("foot", "foot_sole"), ("thigh_and_knee", "thigh_back")]
)
async def test_both_legs_by_button_are_what_they_are_in_words(ana: Person, locale: str, part: str, region: str) -> None:
    await knows(ana, locale=locale)
    await taps_where(ana, part, region)
    ana.sees(CALL[locale])
    ana.sees(LABEL[locale])
    assert (await known_as(ana)).lock.flag == "r3"
    assert ("red_flag", "r3") in await ledger(ana)
    not_confused(ana)


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "both calves hurt 7/10 since yesterday"), ("es", "las dos pantorrillas me duelen 7")]
)
async def test_both_calves_written_are_what_they_are_tapped(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale, complaint=None)
    await ana.says(words)
    while await state_name(ana) in {"AskingUnsure", "ConfirmingTold", "AskingHowMuch"}:
        state = await state_name(ana)
        choice = {"AskingHowMuch": "score.7"}.get(state, "yes")
        await ana.taps(choice)
    ana.sees(CALL[locale])
    assert (await known_as(ana)).lock.flag == "r3"
    not_confused(ana)


async def test_both_hips_are_not_both_legs(ana: Person) -> None:
    await knows(ana)
    await taps_where(ana, part="hip_and_back", region="buttock_outer", score=6)
    assert (await known_as(ana)).lock is None
    assert await state_name(ana) == "OfferingPlan"


async def test_a_side_tapped_by_mistake_has_a_way_back_and_is_asked_anew(ana: Person) -> None:
    await knows(ana)
    await taps_where(ana)
    await ana.taps("I tapped that by mistake")
    ana.sees("both")
    await ana.taps("None of these")
    patient = await known_as(ana)
    assert (patient.lock, patient.complaint) == (None, None)
    ana.sees("Where does it hurt?")
    not_confused(ana)


async def test_what_a_clinician_has_seen_is_not_the_same_alarm_each_time(ana: Person) -> None:
    await knows(ana)
    await taps_where(ana)
    for tap in ("A clinician has checked me", "Emergency room or maternity unit", "Today", "Yes, it is fine"):
        await ana.taps(tap)
    while await state_name(ana) != "AskingSame":
        await ana.taps("none")
    await ana.taps("Yes, the same")
    await ana.taps("7")
    assert (await known_as(ana)).lock is None
    ana.sees("Is one leg swollen, warm, throbbing")
    await ana.says("no")
    assert await state_name(ana) == "OfferingPlan"


# ---------------------------------------------------------------- an accident


async def tells_of_a_fall(ana: Person, locale: str) -> None:
    """What came before it is asked once somebody has pressed."""
    await presses(ana, locale=locale, complaint=Complaint(("hip_front",), (), "left", 6, "weeks"))
    await ana.waits(20)
    for choice in ("stop", "score.5", "fall"):
        await ana.taps(choice)


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_fall_by_button_asks_its_own_screen_and_says_why(ana: Person, locale: str) -> None:
    await tells_of_a_fall(ana, locale)
    ana.sees({"en": "a fall or an accident", "es": "una caída o un accidente"}[locale])
    ana.sees({"en": "1 of 1", "es": "1 de 1"}[locale])
    await ana.taps("screen.injury")
    ana.sees(CALL[locale])
    await ana.taps("flag.r8")
    assert (await known_as(ana)).lock.flag == "r8"
    not_confused(ana)


async def test_a_harmless_fall_goes_on_to_the_plan(ana: Person) -> None:
    await tells_of_a_fall(ana, "en")
    await ana.taps("None of these")
    ana.sees("I will write to you on")
    assert await state_name(ana) == ""


async def test_an_accident_in_words_asks_the_same(ana: Person) -> None:
    await knows(ana)
    await ana.says("it began after a car accident")
    ana.sees("Call 911 now")


# ---------------------------------------------------------------- F13: answers compared


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("since", ["weeks", "months", "longer"])
async def test_numb_for_months_against_none_is_said_and_noted(ana: Person, locale: str, since: str) -> None:
    await knows(ana, locale=locale, complaint=Complaint(("hip_front",), ("foot_sole",), "left", 7, "days", "nothing"))
    await taps_where(ana, "foot", "foot_top", "left", 6, since, numb="foot_sole")
    ana.sees({"en": "Before, you said none to it", "es": "Antes dijo que no"}[locale])
    patient = await known_as(ana)
    assert patient.careful == ("r27",)
    assert ("red_flag", "r27") in await ledger(ana)
    assert await state_name(ana) == "OfferingPlan"
    not_confused(ana)


async def test_numb_since_yesterday_is_nothing_to_compare(ana: Person) -> None:
    await knows(ana, complaint=Complaint(("hip_front",), ("foot_sole",), "left", 7, "days", "nothing"))
    await taps_where(ana, "foot", "foot_top", "left", 6, "days", numb="foot_sole")
    ana.sees_not("Before, you said none")
    assert (await known_as(ana)).careful == ()


async def test_what_was_said_yes_to_is_not_said_again(ana: Person) -> None:
    before = Complaint(("hip_front",), ("foot_sole",), "left", 7, "days", "nothing")
    await knows(ana, complaint=before, careful=("r27",))
    await taps_where(ana, "foot", "foot_top", "left", 6, "months", numb="foot_sole")
    ana.sees_not("Before, you said none")
