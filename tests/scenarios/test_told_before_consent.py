"""What is told before anything may be kept waits for the yes, whatever had to be asked first; a no drops it."""

from __future__ import annotations

import pytest

from bot.care.safety.trouble import DRINK, FELL
from tests.known import known_as, state_name
from tests.person import Person


async def agrees(ana: Person) -> None:
    await ana.taps("Yes, 18+. Do not tell my clinic")


@pytest.mark.parametrize(
    ("words", "told", "answers"),
    [
        ("25 weeks pregnant, pain in the right buttock and the groin, 7", "pregnancy", ()),
        ("I have haemophilia B, mild. Right hip pain 3/10", "blood_thinner", ("No",)),
        ("type 2 diabetic, can't feel the soles of my feet properly", "neuropathy", ("No",)),
        ("I am diabetic and my right hip hurts", "neuropathy", ()),
    ],
)
async def test_health_told_first_is_ticked_though_danger_was_asked_about_before(
    ana: Person, words: str, told: str, answers: tuple[str, ...]
) -> None:
    await ana.says("/start")
    await ana.says(words)
    for answer in answers:
        await ana.taps(answer)
    assert (await known_as(ana)).consented_at is None
    await agrees(ana)
    known = await known_as(ana)
    assert told in known.told_health
    assert known.told is not None, "where it hurts is not asked again"


async def test_a_no_drops_what_was_told(ana: Person) -> None:
    await ana.says("/start")
    await ana.says("I have haemophilia B, mild. Right hip pain 3/10")
    await ana.taps("No")
    await ana.taps("No, thanks")
    known = await known_as(ana)
    assert known.told is None
    assert known.told_health == ()


@pytest.mark.parametrize(
    ("words", "kind", "answers"),
    [
        ("I had a lot of wine, can we do the session", DRINK, ()),
        ("I've had four pints and my back is killing me, can I start now?", DRINK, ("No",)),
        ("I slipped on ice this morning, landed on my hip, 8/10", FELL, ("No", "No")),
    ],
)
async def test_a_day_that_is_none_for_pressing_stays_one_after_consent(
    ana: Person, words: str, kind: str, answers: tuple[str, ...]
) -> None:
    await ana.says("/start")
    await ana.says(words)
    for answer in answers:
        await ana.taps(answer)
    await agrees(ana)
    trouble = (await known_as(ana)).trouble
    assert trouble is not None
    assert trouble.kind == kind


@pytest.mark.parametrize("start", ["/start", None])
async def test_whoever_is_under_age_is_not_let_in_by_a_clinician(ana: Person, start: str | None) -> None:
    if start:
        await ana.says(start)
    await ana.says("I am 15")
    ana.sees("only for people over 18")
    assert not [one for one in ana.buttons() if "clinician" in one]
    await ana.taps("mistake")
    ana.sees("Are you under 18?")
    await ana.taps("no")
    assert await state_name(ana) == "AskingConsent"


async def test_a_condition_without_a_rule_told_before_consent_waits_for_the_list(ana: Person) -> None:
    await ana.says("/start")
    await ana.says("Ehlers-Danlos, hips sublux. Pain in both buttocks")
    ana.sees("Are you 18 or older")
    assert (await known_as(ana)).told_health == ("no_rule",)
