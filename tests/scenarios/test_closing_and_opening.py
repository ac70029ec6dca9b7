"""A danger sign closes sessions: it is named, a slip has a way back, and opening asks who looked and when."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.care.planning.session_plan import plan
from bot.care.record.person import Complaint
from bot.care.safety.allowance import allowed
from tests.known import known_as, knows, ledger, shipped, state_name
from tests.person import Person
from tests.walk import SCREENS

DAY = 24 * 3600
LOCALES = ("en", "es")
CONFUSED = {"en": "I did not get that", "es": "no entendí"}

CHECKED = {"en": "A clinician has checked me", "es": "Ya me revisó un profesional"}
SLIP = {"en": "I tapped that by mistake", "es": "Lo toqué por error"}
SOME = {"en": "Yes, one or more", "es": "Sí, una o más"}
NONE = {"en": "None of these", "es": "Nada de esto"}
CALL = {"en": "Call 911 now", "es": "Llame al 911 ahora"}


async def closes(ana: Person, locale: str = "en", **changes: object) -> None:
    """Say yes to the first screen of a check."""
    await knows(ana, locale=locale, screened_at=None, **changes)
    await ana.says("/session")
    await ana.taps(SOME[locale])


async def none_to_the_end(ana: Person, locale: str = "en") -> int:
    """Answer every screen that is left with none; give how many there were."""
    screens = 0
    while await state_name(ana) == "AskingScreen":
        await ana.taps(NONE[locale])
        screens += 1
    return screens


# ---------------------------------------------------------------- F5: a slip


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_emergency_line_comes_at_once_and_the_sign_is_named(ana: Person, locale: str) -> None:
    await closes(ana, locale)
    ana.sees(CALL[locale])
    assert SLIP[locale] in ana.buttons()
    await ana.taps("flag.r2")
    assert (await known_as(ana)).lock.flag == "r2"
    assert ("red_flag", "r2") in await ledger(ana)
    ana.sees_not(CONFUSED[locale])


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("named", [True, False])
async def test_a_slip_asks_the_screen_again_and_goes_on_after_a_none(ana: Person, locale: str, *, named: bool) -> None:
    await closes(ana, locale)
    if named:
        await ana.taps("flag.r1")
    await ana.taps(SLIP[locale])
    assert (await known_as(ana)).lock is not None, "a slip alone opened sessions"
    assert await none_to_the_end(ana, locale) == SCREENS
    patient = await known_as(ana)
    assert patient.lock is None
    assert patient.screened_at is not None
    assert [kind for kind, _ in await ledger(ana)][-1] == "mistaken"
    assert await state_name(ana) == "AskingSame"
    ana.sees_not(CONFUSED[locale])


@pytest.mark.parametrize(("locale", "words"), [("en", "it was a mistake"), ("es", "me equivoqué")])
async def test_a_slip_can_be_said_in_words(ana: Person, locale: str, words: str) -> None:
    await closes(ana, locale)
    await ana.says(words)
    assert await state_name(ana) == "AskingScreen"
    await ana.taps(NONE[locale])
    assert (await known_as(ana)).lock is None
    ana.sees_not(CONFUSED[locale])


async def test_after_a_slip_nothing_begins_before_the_screen_is_answered(ana: Person) -> None:
    await closes(ana)
    await ana.taps(SLIP["en"])
    for way_round in ("/session", "/warm", "/start"):
        await ana.says(way_round)
        assert await state_name(ana) == "NamingSign"
    await ana.waits(3 * DAY)
    await ana.says("/session")
    await ana.taps(SLIP["en"])
    await ana.taps(NONE["en"])
    assert (await known_as(ana)).lock is None
    ana.sees("Safety check 1 of 8")


async def test_a_yes_again_after_a_slip_stays_closed(ana: Person) -> None:
    await closes(ana)
    await ana.taps(SLIP["en"])
    await ana.taps(SOME["en"])
    assert (await known_as(ana)).lock is not None
    assert await state_name(ana) == "NamingSign"


@pytest.mark.parametrize(
    ("locale", "danger"), [("en", "I lost control of my bladder"), ("es", "no puedo controlar la orina")]
)
async def test_words_that_were_read_wrong_have_the_same_way_back(ana: Person, locale: str, danger: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(danger)
    ana.sees(CALL[locale])
    await ana.taps(SLIP[locale])
    assert (await known_as(ana)).lock is not None
    await ana.taps(NONE[locale])
    assert (await known_as(ana)).lock is None
    ana.sees_not(CONFUSED[locale])


# ---------------------------------------------------------------- F4: who looked, and when


async def says_checked(ana: Person, who: str, when: str, locale: str = "en") -> None:
    await ana.taps(CHECKED[locale])
    await ana.taps(who)
    await ana.taps(when)


@pytest.mark.parametrize("who", ["doctor", "emergency_department"])
async def test_on_the_day_of_an_emergency_a_doctor_opens_and_the_other_screens_follow(ana: Person, who: str) -> None:
    await closes(ana)
    await says_checked(ana, who, "today")
    await ana.taps("yes")
    patient = await known_as(ana)
    assert patient.lock is None
    assert patient.screened_at is None, "nobody was screened anew"
    assert await none_to_the_end(ana) == SCREENS - 1
    assert (await known_as(ana)).screened_at is not None
    assert ("checked_by", f"{who}.today") in await ledger(ana)


@pytest.mark.parametrize(
    ("locale", "answers"),
    [
        ("en", ("my doctor", "today", "yes")),
        ("en", ("the ER", "this morning", "yes")),
        ("es", ("mi doctora", "hoy", "sí")),
    ],
)
async def test_who_looked_and_when_can_be_written(ana: Person, locale: str, answers: tuple[str, ...]) -> None:
    await closes(ana, locale)
    await ana.taps(CHECKED[locale])
    for answer in answers:
        await ana.says(answer)
    assert (await known_as(ana)).lock is None
    ana.sees_not(CONFUSED[locale])


async def test_whoever_leaves_after_opening_is_screened_before_the_next_session(ana: Person) -> None:
    await closes(ana)
    await says_checked(ana, "doctor", "today")
    await ana.taps("yes")
    await ana.waits(DAY)
    await ana.says("/session")
    ana.sees("Safety check 1 of 8")


@pytest.mark.parametrize("locale", LOCALES)
async def test_someone_else_does_not_open_an_emergency_the_same_day_but_does_later(ana: Person, locale: str) -> None:
    await closes(ana, locale)
    await says_checked(ana, "someone_else", "today", locale)
    ana.sees({"en": "for a doctor or an emergency room", "es": "un médico o una sala de emergencias"}[locale])
    ana.sees(CALL[locale])
    assert (await known_as(ana)).lock is not None
    await ana.waits(DAY)
    await says_checked(ana, "someone_else", "today", locale)
    await ana.taps("yes")
    assert (await known_as(ana)).lock is None
    ana.sees_not(CONFUSED[locale])


@pytest.mark.parametrize(
    ("days", "when", "opens"),
    [
        (0, "yesterday", False),
        (0, "earlier", False),
        (1, "yesterday", True),
        (1, "earlier", False),
        (4, "earlier", True),
    ],
)
async def test_a_look_from_before_the_sign_opens_nothing(ana: Person, days: int, when: str, *, opens: bool) -> None:
    await closes(ana)
    await ana.waits(days * DAY)
    await says_checked(ana, "doctor", when)
    if opens:
        await ana.taps("yes")
    else:
        ana.sees("before you told me of this sign")
    assert ((await known_as(ana)).lock is None) is opens


@pytest.mark.parametrize("locale", LOCALES)
async def test_without_their_word_on_pressing_an_emergency_stays_closed(ana: Person, locale: str) -> None:
    await closes(ana, locale)
    await says_checked(ana, "doctor", "today", locale)
    await ana.taps("no")
    assert (await known_as(ana)).lock is not None
    ana.sees_not(CONFUSED[locale])


# ---------------------------------------------------------------- F6: what a sign blocks outlasts the lock


async def closes_for_a_swollen_leg(ana: Person) -> None:
    await knows(ana)
    await ana.says("my left calf is swollen, warm and red")
    assert (await known_as(ana)).lock.flag == "r15"
    await ana.says("no")  # to breath and chest


async def test_what_the_sign_blocks_stays_until_a_doctor_allowed_pressing(ana: Person) -> None:
    await closes_for_a_swollen_leg(ana)
    await says_checked(ana, "doctor", "today")
    await ana.taps("No, or we did not talk about it")
    patient = await known_as(ana)
    assert (patient.lock, patient.blocked_by) == (None, ("r15",))
    ana.sees("I leave out all that could harm there")
    assert allowed(shipped(), patient).refusal(("pressing", "vein")) == "r15"


async def test_a_leg_that_a_doctor_has_not_allowed_is_not_in_the_next_plan(ana: Person) -> None:
    await closes_for_a_swollen_leg(ana)
    await says_checked(ana, "doctor", "today")
    await ana.taps("No, or we did not talk about it")
    await none_to_the_end(ana)
    blocked = replace(await known_as(ana), complaint=Complaint(("calf_back",), (), "left", 5, "weeks", "nothing"))
    assert all(step.point != "back_of_calf" for step in plan(blocked, shipped()).steps)
    assert any(step.point == "back_of_calf" for step in plan(replace(blocked, blocked_by=()), shipped()).steps)


async def test_with_the_doctors_yes_nothing_of_it_stays(ana: Person) -> None:
    await closes_for_a_swollen_leg(ana)
    await says_checked(ana, "doctor", "today")
    await ana.taps("Yes, it is fine")
    assert (await known_as(ana)).blocked_by == ()


async def test_precautions_are_asked_again_after_an_opening(ana: Person) -> None:
    await closes_for_a_swollen_leg(ana)
    await says_checked(ana, "doctor", "today")
    await ana.taps("Yes, it is fine")
    assert (await known_as(ana)).health_due == ana.clock.now()


async def test_help_where_sessions_are_closed_offers_none(ana: Person) -> None:
    await closes(ana)
    await ana.taps("flag.r2")
    await ana.says("/help")
    assert "Start a session" not in ana.buttons()
    await ana.taps("Why sessions are closed")
    ana.sees(CALL["en"])


@pytest.mark.parametrize("words", ["no", "hello", "yes"])
async def test_before_consent_a_call_for_help_is_not_greeted_away(ana: Person, words: str) -> None:
    await ana.says("I cannot feel between my legs")
    ana.sees("Call 911 now")
    await ana.says(words)
    assert "Call 911 now" in " ".join(one.words for one in ana.new)
    await ana.taps("number")
    assert "Call 911 now" in ana.new[0].words
    await ana.says("/start")
    assert "Call 911 now" in ana.new[0].words
