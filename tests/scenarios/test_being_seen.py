"""Closed sessions: did somebody look? Maternity is called first; what no pain and very much pain lead to."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.care.record.person import Complaint
from tests.known import due, known_as, knows, state_name
from tests.person import Person

HOUR = 3600
DAY = 24 * HOUR
LOCALES = ("en", "es")
DANGER = {"en": "I lost control of my bladder", "es": "no puedo controlar la orina"}
ASKED = {"en": "Did a doctor look at it?", "es": "¿Ya la vio un médico?"}
CALL = {"en": "Call 911 now", "es": "Llame al 911 ahora"}


def not_confused(ana: Person) -> None:
    ana.sees_not("Sorry, I did not get that")
    ana.sees_not("Perdón, no entendí")


def local(moment: datetime) -> str:
    return f"{moment.astimezone(ZoneInfo('America/Chicago')):%a %H:%M}"


def times(ana: Person, part: str) -> int:
    return len([one for one in ana.emulator.chat(ana.user_id).shown if one.from_bot and part in one.words])


# ---------------------------------------------------------------- F8: were you seen?


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_next_day_and_two_days_later_it_is_asked_and_then_no_more(ana: Person, locale: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(DANGER[locale])
    assert local((await due(ana, "seen:"))["seen:first"]) == "Sun 09:00"
    await ana.waits(DAY)
    assert times(ana, ASKED[locale]) == 1
    await ana.waits(2 * DAY)
    assert times(ana, ASKED[locale]) == 2
    await ana.waits(30 * DAY)
    assert times(ana, ASKED[locale]) == 2
    assert await due(ana, "seen:") == {}


async def test_it_comes_with_reminders_off_and_counts_as_none(ana: Person) -> None:
    await knows(ana)
    await ana.says("/stop")
    await ana.says(DANGER["en"])
    await ana.waits(DAY)
    assert times(ana, ASKED["en"]) == 1
    assert (await known_as(ana)).reminding.ignored == 0


async def test_it_waits_through_the_night(ana: Person) -> None:
    await knows(ana)
    await ana.waits(14 * HOUR)
    await ana.says(DANGER["en"])
    assert local((await due(ana, "seen:"))["seen:first"]) == "Mon 08:00"


@pytest.mark.parametrize("yes", ["yes", "A clinician has checked me"])
async def test_a_yes_asks_who_looked(ana: Person, yes: str) -> None:
    await knows(ana)
    await ana.says(DANGER["en"])
    await ana.waits(DAY)
    await (ana.says if yes == "yes" else ana.taps)(yes)
    assert await state_name(ana) == "ConfirmingChecked"
    for tap in ("A doctor", "Yesterday", "Yes, it is fine"):
        await ana.taps(tap)
    assert (await known_as(ana)).lock is None
    assert await due(ana, "seen:") == {}
    not_confused(ana)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("by", ["tap", "words"])
async def test_a_no_says_again_whom_to_call_and_it_is_asked_once_more(ana: Person, locale: str, by: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(DANGER[locale])
    await ana.waits(DAY)
    await (ana.taps("not_seen") if by == "tap" else ana.says("no"))
    assert times(ana, CALL[locale]) == 2
    assert "seen:again" in await due(ana, "seen:")
    not_confused(ana)


async def test_opened_the_same_day_nothing_is_asked(ana: Person) -> None:
    await knows(ana)
    await ana.says(DANGER["en"])
    for tap in ("A clinician has checked me", "A doctor", "Today", "Yes, it is fine"):
        await ana.taps(tap)
    await ana.waits(5 * DAY)
    assert times(ana, ASKED["en"]) == 0


async def test_a_slip_taken_back_is_not_asked_about(ana: Person) -> None:
    await knows(ana, screened_at=None)
    await ana.says("/session")
    await ana.taps("Yes, one or more")
    assert await due(ana, "seen:")
    for tap in ("I tapped that by mistake", "None of these"):
        await ana.taps(tap)
    assert await due(ana, "seen:") == {}


async def test_a_sign_for_today_is_asked_about_in_its_own_words(ana: Person) -> None:
    await knows(ana)
    await ana.says("my left calf is swollen, warm and red")
    await ana.waits(DAY)
    ana.sees("a sign that a doctor should see", "Swollen, warm leg")


async def test_nobody_who_has_not_agreed_is_written_to(ana: Person) -> None:
    await ana.says("/start")
    await ana.says(DANGER["en"])
    assert await due(ana, "seen:") == {}


# ---------------------------------------------------------------- F11: the maternity unit first


@pytest.mark.parametrize(
    ("locale", "words", "first", "then"),
    [
        ("en", "I am pregnant and it burns when I pee", "Call your maternity unit now", "With heavy bleeding"),
        ("es", "estoy embarazada y me arde al orinar", "Llame ahora a su unidad de maternidad", "Si sangra mucho"),
    ],
)
async def test_in_pregnancy_the_maternity_unit_comes_first(
    ana: Person, locale: str, words: str, first: str, then: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    if (await known_as(ana)).doubted:
        await ana.says({"en": "yes", "es": "sí"}[locale])
    bubble = ana.sees(first, then)
    assert bubble.words.index("maternity" if locale == "en" else "maternidad") < bubble.words.index("911")
    ana.sees_not(CALL[locale])
    not_confused(ana)


async def test_new_mothers_are_asked_too(ana: Person) -> None:
    await knows(ana, precautions=None)
    await ana.says("/session")
    await ana.taps("Yes, one or more")
    await ana.taps("☐ Pregnant, or baby under 6 weeks")
    await ana.taps("Next")
    await ana.taps("Done")
    ana.sees("1 of 3", "Bleeding")
    await ana.taps("Yes, one or more")
    ana.sees("Call your maternity unit now")
    await ana.taps("flag.r23")
    for tap in ("A clinician has checked me", "Emergency room or maternity unit", "Today", "Yes, it is fine"):
        await ana.taps(tap)
    assert (await known_as(ana)).lock is None
    not_confused(ana)


# ---------------------------------------------------------------- F12: no pain, and very much


async def scores(ana: Person, score: str, **changes: object) -> str:
    """Come back with a score; give all that was said to it."""
    await knows(ana, **changes)
    await ana.says("/session")
    await ana.taps("same")
    before = len(ana.emulator.chat(ana.user_id).shown)
    await ana.taps(f"score.{score}")
    return "\n".join(one.words for one in ana.emulator.chat(ana.user_id).shown[before:])


@pytest.mark.parametrize(("locale", "rest"), [("en", "keep moving"), ("es", "siga en movimiento")])
async def test_with_no_pain_nothing_is_pressed(ana: Person, locale: str, rest: str) -> None:
    said = await scores(ana, "0", locale=locale)
    assert rest in said
    assert await state_name(ana) == ""
    not_confused(ana)


@pytest.mark.parametrize("score", ["8", "9"])
@pytest.mark.parametrize(("locale", "soon"), [("en", "in the next days"), ("es", "en los próximos días")])
async def test_very_much_pain_is_pressed_very_lightly_and_seen_soon(
    ana: Person, locale: str, soon: str, score: str
) -> None:
    bad = Complaint(("hip_front",), (), "left", 9, "weeks", "nothing")
    said = await scores(ana, score, locale=locale, complaint=bad)
    assert soon in said
    assert await state_name(ana) == "OfferingPlan"
    not_confused(ana)
