"""An illness that nothing here knows is asked about; what somebody merely has is not."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "ive got wegeners"),
        ("en", "diagnosed with sarcoidosis last spring"),
        ("en", "i have a pessary"),
        ("es", "tengo sarcoidosis"),
        ("es", "me diagnosticaron celiaquía"),
    ],
)
async def test_what_somebody_has_and_nobody_knows_is_asked_about(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).asked_health == ("no_rule",)
    await ana.says("yes" if locale == "en" else "sí")
    assert "no_rule" in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i have a question"),
        ("en", "i have tried it"),
        ("en", "i have a dog"),
        ("en", "i got up"),
        ("en", "i have 10 minutes"),
        ("en", "i have asthma"),
        ("en", "i have a stiff hip"),
        ("es", "tengo tiempo hoy"),
        ("es", "tengo visitas"),
        ("es", "tengo 50 años"),
        ("es", "no sé lo que tengo"),
    ],
)
async def test_what_somebody_merely_has_is_no_illness(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert "no_rule" not in (*(known.precautions or ()), *known.asked_health)


async def test_an_illness_told_while_somebody_presses_stops_the_clock(ana: Person) -> None:
    await presses(ana)
    await ana.says("ive got wegeners")
    assert (await known_as(ana)).asked_health == ("no_rule",)
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "words", "precaution"),
    [
        ("en", "i self catheterise", "no_rule"),
        ("en", "i'm an amputee below the knee", "no_rule"),
        ("en", "cauda equina surgery 2 years ago", "no_rule"),
        ("en", "i have bone mets", "cancer_area"),
        ("en", "testosterone shot in the glute yesterday", "recent_surgery"),
        ("en", "vein stripping last month", "recent_surgery"),
        ("en", "osteogenesis imperfecta", "osteoporosis"),
        ("es", "soy hemofílico", "blood_thinner"),
        ("es", "me falta una pierna", "no_rule"),
    ],
)
async def test_what_a_stranger_may_have_is_heard(ana: Person, locale: str, words: str, precaution: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert precaution in (*(known.precautions or ()), *known.asked_health)


@pytest.mark.parametrize("words", ["i'm 10/10 pain", "i am 10 out of 10"])
async def test_a_score_is_no_age(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert "r31" not in (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words", "precaution"),
    [
        ("en", "i take fondaparinux", "blood_thinner"),
        ("en", "i take marcumar", "blood_thinner"),
        ("en", "i take zometa", "osteoporosis"),
        ("en", "i take dexamethasone", "osteoporosis"),
        ("en", "i take digoxin", "heart_or_circulation"),
        ("en", "i take tamoxifen", "no_rule"),
        ("en", "i take ozempic", "blood_thinner"),
        ("es", "tomo metotrexato", "no_rule"),
        ("es", "tomo hibor", "blood_thinner"),
        ("es", "tomo losartan", "blood_thinner"),
    ],
)
async def test_a_medicine_brings_up_what_it_is_taken_for_or_whether_it_thins_the_blood(
    ana: Person, locale: str, words: str, precaution: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert precaution in (*(known.precautions or ()), *known.asked_health)
