"""Warmth and the two stretches: who may have them, the skin checks, and every way it can end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.care.record.person import Lock, Warmed
from tests.known import FRONT_HIP, due, figures_shown, known_as, knows, ledger, presses, state_name
from tests.person import Person

MINUTE = 60
LOCALES = pytest.mark.parametrize("locale", ["en", "es"])


async def warms(ana: Person, minutes: int = 15, **changes: Any) -> None:
    """Go on until the clock of the heating pad runs."""
    await knows(ana, **changes)
    await ana.says("/warm")
    await ana.taps("none")
    await ana.taps("yes")
    await ana.taps("heat")
    await ana.taps(f"start.{minutes}")


async def stays_well(ana: Person, checks: int = 2) -> None:
    """Answer every skin check, and wait for the end."""
    for number in range(1, checks + 1):
        await ana.waits(5 * MINUTE)
        await ana.taps(f"skin.fine.{number}")
    await ana.waits(5 * MINUTE)


async def is_warm(ana: Person, **changes: Any) -> None:
    """Have been warm for long enough, a moment ago."""
    ended = ana.clock.now()
    await knows(ana, **{"warmed": Warmed(ended, 15 * MINUTE, warm=True), **changes})
    await ana.says("/warm")


def skin_checks(ana: Person) -> int:
    return len([one for one in ana.emulator.chat(ana.user_id).shown if one.from_bot and "Lift the pad" in one.words])


# ---------------------------------------------------------------- the whole way


@LOCALES
async def test_warmth_opens_both_stretches_and_each_is_held_three_times(ana: Person, locale: str) -> None:
    await warms(ana, locale=locale)
    await stays_well(ana)
    await ana.taps("fine")
    for stretch in ("stretch_knees_to_chest", "stretch_opposite_shoulder"):
        await ana.taps(stretch)
        for _ in range(3):
            await ana.taps("start")
            await ana.waits(20)
            await ana.taps("fine")
    assert await state_name(ana) == ""
    ana.sees({"en": "That is enough for today", "es": "Es suficiente por hoy"}[locale])
    assert await due(ana, "warmth") == {}


@LOCALES
async def test_the_knee_of_the_painful_leg_goes_to_the_other_shoulder(ana: Person, locale: str) -> None:
    await is_warm(ana, locale=locale)
    await ana.taps("stretch_opposite_shoulder")
    words = {"en": ("left knee", "right shoulder"), "es": ("izquierda", "hombro derecho")}[locale]
    ana.sees(*words)
    assert figures_shown(ana)[-1] == "scene-knee-to-shoulder-left"


async def test_it_is_said_that_this_is_comfort_and_no_cure(ana: Person) -> None:
    await knows(ana)
    await ana.says("/warm")
    ana.sees("not a cure", "gentle")


async def test_the_way_in_is_also_a_button_at_home(ana: Person) -> None:
    await knows(ana)
    await ana.says("/help")
    await ana.taps("Warmth and stretch")
    ana.sees("Hot, red or swollen")


# ---------------------------------------------------------------- who may not


@LOCALES
async def test_what_is_inflamed_gets_no_heat_and_the_safety_check_is_one_tap_away(ana: Person, locale: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("/warm")
    await ana.taps("yes")
    ana.sees({"en": "no heat today", "es": "hoy no use calor"}[locale])
    assert await state_name(ana) == ""
    await ana.taps("go.check")
    assert await state_name(ana) == "AskingScreen"


async def test_skin_that_does_not_feel_warm_and_cold_gets_no_heat(ana: Person) -> None:
    await knows(ana)
    await ana.says("/warm")
    await ana.taps("none")
    await ana.says("no")
    ana.sees("Numb skin does not feel a burn")
    assert await state_name(ana) == ""


@pytest.mark.parametrize("region", ["low_back", "sacrum", "buttock_center", "buttock_outer"])
async def test_heat_is_never_offered_over_skin_marked_numb(ana: Person, region: str) -> None:
    await knows(ana, complaint=replace(FRONT_HIP, numb=(region,)))
    await ana.says("/warm")
    ana.sees("heating pad", "numb skin")
    ana.sees("no safe way to warm up")
    assert await state_name(ana) == ""


async def test_a_numb_foot_leaves_out_the_hot_tub_only(ana: Person) -> None:
    await knows(ana, complaint=replace(FRONT_HIP, numb=("toes",)))
    await ana.says("/warm")
    ana.sees("the hot tub", "numb skin")
    await ana.taps("none")
    await ana.taps("yes")
    ana.sees("Lay the moist heating pad")


@pytest.mark.parametrize(
    ("precaution", "open_"),
    [
        ("pregnancy", {"heat"}),
        ("heart_or_circulation", set()),
        ("neuropathy", set()),
        ("recent_surgery", set()),
        ("osteoporosis", {"heat", "hot_tub"}),
    ],
)
async def test_precautions_leave_out_what_is_not_safe(ana: Person, precaution: str, open_: set[str]) -> None:
    await knows(ana, precautions=(precaution,))
    await ana.says("/warm")
    if not open_:
        ana.sees("no safe way to warm up")
        return
    await ana.taps("none")
    await ana.taps("yes")
    if open_ == {"heat"}:
        ana.sees("Lay the moist heating pad")
    else:
        assert {"Moist heating pad", "Hot tub"} <= set(ana.buttons())


async def test_a_hip_replacement_gets_warmth_and_no_stretch(ana: Person) -> None:
    await warms(ana, precautions=("hip_replacement",))
    ana.sees("the stretch toward the other shoulder: Hip replacement")
    await stays_well(ana)
    await ana.taps("fine")
    ana.sees("I leave the stretches out")
    assert await state_name(ana) == ""


async def test_thin_bones_get_no_stretch(ana: Person) -> None:
    await is_warm(ana, precautions=("osteoporosis",))
    assert not {"Both knees to the chest", "Knee to the other shoulder"} & set(ana.buttons())


async def test_in_pregnancy_nobody_lies_flat_for_the_warmth_or_for_a_stretch(ana: Person) -> None:
    await knows(ana, precautions=("pregnancy",))
    await ana.says("/warm")
    ana.sees("the stretch toward the other shoulder: Pregnant")
    await ana.taps("None of these")
    await ana.taps("Yes, as usual")
    assert "Lie on your side" in ana.last.words


async def test_a_stretch_that_was_offered_before_thin_bones_were_told_of_is_over(ana: Person) -> None:
    await is_warm(ana)
    offered = ana.last
    assert await state_name(ana) == "ChoosingStretch"
    await ana.says("I have osteoporosis")
    assert await ana.taps_old(offered.buttons[0][0].data, offered) == "That step is over."
    assert await state_name(ana) != "Stretching"


async def test_a_locked_person_gets_the_safety_words_instead(ana: Person) -> None:
    await knows(ana, lock=Lock("emergency", "r1", ana.clock.now()))
    await ana.says("/warm")
    ana.sees("911")
    ana.sees_not("Hot, red or swollen")


async def test_who_was_never_checked_is_checked_first(ana: Person) -> None:
    await knows(ana, screened_at=None)
    await ana.says("/warm")
    ana.sees("After that, send /warm")
    ana.sees("Safety check 1 of")


# ---------------------------------------------------------------- the clock


async def test_fifteen_minutes_are_offered_first_and_twenty_are_the_most(ana: Person) -> None:
    await knows(ana)
    await ana.says("/warm")
    await ana.taps("none")
    await ana.taps("yes")
    await ana.taps("heat")
    assert ana.buttons() == ["Start 15 minutes", "Start 20 minutes", "Not now"]
    shown = ana.sees("Lay the moist heating pad")
    step = shown.buttons[0][0].data.partition(".")[0]
    assert await ana.taps_old(f"{step}.start.45", shown) == "That step is over."
    assert await state_name(ana) == "ReadyToWarm"


async def test_the_skin_is_asked_about_every_five_minutes(ana: Person) -> None:
    await warms(ana, 20)
    for number in (1, 2, 3):
        await ana.waits(5 * MINUTE)
        assert skin_checks(ana) == number
        await ana.taps(f"skin.fine.{number}")
    await ana.waits(5 * MINUTE)
    ana.sees("Time is up")
    assert skin_checks(ana) == 3


async def test_the_minutes_left_are_shown_in_place(ana: Person) -> None:
    await warms(ana)
    first = ana.sees("15 minutes left")
    await ana.waits(2 * MINUTE + 2)
    assert ana.sees("13 minutes left").message_id == first.message_id


@LOCALES
async def test_an_unanswered_skin_check_is_asked_again_and_then_ends_it(ana: Person, locale: str) -> None:
    await warms(ana, locale=locale)
    await ana.waits(6 * MINUTE + 2)
    ana.sees({"en": "Are you awake?", "es": "No se duerma"}[locale])
    await ana.waits(1 * MINUTE + 2)
    ana.sees({"en": "I did not hear from you", "es": "No supe de usted"}[locale])
    assert ("no_answer", "heat") in await ledger(ana)
    before = len(ana.emulator.chat(ana.user_id).shown)
    await ana.waits(1 * MINUTE + 2)
    assert len(ana.emulator.chat(ana.user_id).shown) == before + 1
    ana.sees({"en": "Is the warmth off?", "es": "quitó el calor"}[locale])
    await ana.taps("fine")
    ana.sees({"en": "we skip the stretches", "es": "dejamos los estiramientos"}[locale])


@LOCALES
async def test_sore_skin_ends_it_with_advice_and_no_more_heat_for_a_day(ana: Person, locale: str) -> None:
    await warms(ana, locale=locale)
    await ana.waits(5 * MINUTE)
    await ana.taps("skin.sore.1")
    ana.sees({"en": "No more heat for a day", "es": "Nada de calor por un día"}[locale])
    assert ("skin", "heat") in await ledger(ana)
    assert await due(ana, "warmth") == {}
    await ana.waits(20 * 60 * MINUTE)
    await ana.says("/warm")
    ana.sees({"en": "enough warmth for now", "es": "bastante calor por ahora"}[locale])


async def test_sore_skin_after_the_end_keeps_the_stretches_shut(ana: Person) -> None:
    await warms(ana)
    await stays_well(ana)
    await ana.taps("sore")
    ana.sees("No more heat for a day")
    assert await state_name(ana) == ""
    await ana.says("/warm")
    ana.sees("enough warmth for now")


async def test_a_pause_stops_the_clock_and_the_checks_go_by_minutes_of_warmth(ana: Person) -> None:
    await warms(ana)
    await ana.waits(4 * MINUTE)
    await ana.taps("Pause")
    await ana.waits(10 * MINUTE)
    assert skin_checks(ana) == 0
    await ana.taps("Go on")
    ana.sees("11 minutes left")
    await ana.waits(1 * MINUTE)
    assert skin_checks(ana) == 1


@LOCALES
async def test_stopping_too_early_leaves_the_stretches_shut(ana: Person, locale: str) -> None:
    await warms(ana, locale=locale)
    await ana.waits(4 * MINUTE)
    await ana.taps("stop")
    await ana.taps("fine")
    ana.sees({"en": "we skip the stretches", "es": "dejamos los estiramientos"}[locale])
    assert await state_name(ana) == ""


@pytest.mark.parametrize("word", ["/stop", "stop", "/session"])
async def test_stop_means_stop_and_ten_minutes_are_warm_enough(ana: Person, word: str) -> None:
    await warms(ana)
    await ana.waits(5 * MINUTE)
    await ana.taps("skin.fine.1")
    await ana.waits(5 * MINUTE)
    await ana.says(word)
    ana.sees("We stop here")
    await ana.taps("fine")
    ana.sees("That is the time to stretch")


async def test_what_was_just_had_counts_towards_twenty_minutes(ana: Person) -> None:
    await warms(ana)
    await ana.waits(4 * MINUTE)
    await ana.taps("stop")
    await ana.taps("fine")
    await ana.says("/warm")
    await ana.taps("none")
    await ana.taps("yes")
    await ana.taps("heat")
    assert ana.buttons() == ["Start 15 minutes", "Start 16 minutes", "Not now"]


async def test_a_bot_that_was_away_has_the_pad_taken_off(ana: Person) -> None:
    await warms(ana)
    await ana.waits(3 * MINUTE)
    ana.clock.move(6 * MINUTE)
    await ana.app.ticks.fire()
    await ana.app.settle()
    ana.sees("I was away for a moment", "take the warmth off now")
    assert await state_name(ana) == "SkinAfter"


@pytest.mark.parametrize("answer", ["weak", "numb"])
async def test_new_weakness_or_numbness_leads_to_the_danger_signs(ana: Person, answer: str) -> None:
    await warms(ana)
    await ana.waits(2 * MINUTE)
    await ana.taps("Something is wrong")
    await ana.taps(answer)
    ana.sees("Safety check 1 of")
    assert ("after_warmth", answer) in await ledger(ana)
    assert await due(ana, "warmth") == {}


async def test_feeling_unwell_names_the_emergency_number(ana: Person) -> None:
    await warms(ana)
    await ana.taps("Something is wrong")
    await ana.taps("Dizzy, faint or unwell")
    ana.sees("call 911 now")
    assert ("unwell", "heat") in await ledger(ana)


async def test_a_slip_of_the_finger_goes_back_to_the_pause(ana: Person) -> None:
    await warms(ana)
    await ana.waits(2 * MINUTE)
    await ana.taps("Something is wrong")
    await ana.taps("Nothing, go back")
    await ana.taps("Go on")
    ana.sees("13 minutes left")


async def test_words_of_danger_stop_the_clock(ana: Person) -> None:
    await warms(ana)
    await ana.says("i cant feel when i pee")
    assert ana.sees("call 911").message_id < ana.sees("take the heating pad off").message_id
    assert await due(ana, "warmth") == {}


async def test_another_button_in_the_middle_has_the_pad_taken_off_first(ana: Person) -> None:
    await warms(ana)
    await ana.says("/help")
    await ana.taps("My progress")
    ana.sees("take the heating pad off")
    assert await due(ana, "warmth") == {}
    await ana.waits(10 * MINUTE)
    assert skin_checks(ana) == 0


async def test_the_button_at_home_does_not_start_a_second_clock(ana: Person) -> None:
    await warms(ana)
    await ana.says("/help")
    await ana.taps("Warmth and stretch")
    assert await state_name(ana) == "Warming"


async def test_going_to_warmth_out_of_a_session_ends_the_session(ana: Person) -> None:
    await presses(ana)
    await ana.waits(12)
    await ana.says("/help")
    await ana.taps("Warmth and stretch")
    ana.sees("Hot, red or swollen")
    assert await due(ana, "session") == {}


async def test_a_forged_or_late_answer_to_a_skin_check_does_nothing(ana: Person) -> None:
    await warms(ana)
    await ana.waits(5 * MINUTE)
    asked = ana.sees("Is your skin fine?")
    step = asked.buttons[0][0].data.partition(".")[0]
    for choice in ("skin", "skin.fine", "skin.fine.2", "skin.x.1", "fine", "sore", "start.15", "go"):
        assert await ana.taps_old(f"{step}.{choice}", asked) == "That step is over."
    assert await state_name(ana) == "Warming"


async def test_blocking_the_bot_in_the_warmth_counts_the_minutes(ana: Person) -> None:
    await warms(ana)
    await ana.waits(4 * MINUTE)
    ana.emulator.person(ana.user_id).blocks()
    await ana.settles()
    known = await known_as(ana)
    assert known.warmed is not None
    assert (known.warmed.seconds, known.warmed.warm) == (4 * MINUTE, False)
    assert await due(ana) == {}


async def test_walking_away_after_the_end_closes_it(ana: Person) -> None:
    await warms(ana)
    await stays_well(ana)
    await ana.waits(50 * MINUTE)
    ana.sees("I closed this", "heating pad off?")
    assert await state_name(ana) == ""


async def test_the_hot_tub_has_its_own_words_and_a_shorter_clock(ana: Person) -> None:
    await knows(ana)
    await ana.says("/warm")
    await ana.taps("none")
    await ana.taps("yes")
    await ana.taps("Hot tub")
    ana.sees("38 °C", "elbow", "dizzy")
    assert ana.buttons() == ["Start 10 minutes", "Start 15 minutes", "Not now"]
    await ana.taps("start.10")
    await ana.waits(5 * MINUTE)
    ana.sees("Not dizzy")
    await ana.taps("skin.fine.1")
    await ana.waits(5 * MINUTE)
    await ana.taps("fine")
    ana.sees("That is the time to stretch")


# ---------------------------------------------------------------- the stretches


async def test_stretches_are_shut_again_half_an_hour_after_the_warmth(ana: Person) -> None:
    await is_warm(ana)
    await ana.taps("stretch_knees_to_chest")
    await ana.waits(31 * MINUTE)
    await ana.taps("start")
    ana.sees("your back may be cold again")
    assert await state_name(ana) == ""


async def test_warmth_of_an_hour_ago_does_not_open_the_stretches(ana: Person) -> None:
    await knows(ana, warmed=Warmed(ana.clock.now() - timedelta(hours=1), 15 * MINUTE, warm=True))
    await ana.says("/warm")
    ana.sees("Hot, red or swollen")


async def test_a_hold_counts_down_and_then_asks(ana: Person) -> None:
    await is_warm(ana)
    await ana.taps("stretch_knees_to_chest")
    ana.sees("Never to the point of pain")
    await ana.taps("start")
    clock = ana.sees("20 seconds left")
    await ana.waits(11)
    assert ana.sees("10 seconds left").message_id == clock.message_id
    await ana.waits(10)
    ana.sees("How was that?")


@LOCALES
async def test_a_stretch_that_hurts_is_left_for_today(ana: Person, locale: str) -> None:
    await is_warm(ana, locale=locale)
    await ana.taps("stretch_knees_to_chest")
    await ana.taps("start")
    await ana.waits(20)
    await ana.taps("hurt")
    ana.sees({"en": "We leave that one for today", "es": "Ese lo dejamos por hoy"}[locale])
    await ana.taps("stretch_opposite_shoulder")
    assert await state_name(ana) == "ReadyToHold"


@LOCALES
async def test_pain_that_goes_further_down_the_leg_stops_all_of_it(ana: Person, locale: str) -> None:
    await is_warm(ana, locale=locale)
    await ana.taps("stretch_opposite_shoulder")
    await ana.taps("start")
    await ana.waits(20)
    await ana.taps("down")
    ana.sees({"en": "Please stop for today", "es": "pare por hoy"}[locale])
    assert await state_name(ana) == "AskingScreen"
    assert ("after_warmth", "down") in await ledger(ana)


async def test_a_bot_that_was_away_during_a_hold_says_so(ana: Person) -> None:
    await is_warm(ana)
    await ana.taps("stretch_knees_to_chest")
    await ana.taps("start")
    ana.clock.move(60)
    await ana.app.ticks.fire()
    await ana.app.settle()
    ana.sees("I was away for a moment", "Let go slowly")


@pytest.mark.parametrize("word", ["/stop", "stop"])
async def test_stop_in_a_hold_lets_go_slowly(ana: Person, word: str) -> None:
    await is_warm(ana)
    await ana.taps("stretch_knees_to_chest")
    await ana.taps("start")
    await ana.says(word)
    ana.sees("Let go slowly, and rest")
    assert await state_name(ana) == ""
    assert await due(ana, "warmth") == {}
