"""A time answers "in the last 3 months?", and a date behind an operation says when that was."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, state_name
from tests.person import Person

NEW_HIP = {"en": "i got my hip replaced", "es": "me pusieron una prótesis de cadera"}


async def plans(ana: Person, locale: str) -> None:
    """Go on until the plan is shown."""
    await knows(ana, locale=locale)
    await ana.says("/session")
    for data in ("same", "6"):
        await ana.taps(data)
    _ = ana.new


@pytest.mark.parametrize(
    ("locale", "words", "lately"),
    [
        ("en", "like five weeks ago", True),
        ("en", "last month", True),
        ("en", "october", True),
        ("en", "a couple of weeks ago", True),
        ("en", "two years back", False),
        ("en", "in march", False),
        ("en", "in 2019", False),
        ("en", "6 months ago", False),
        ("en", "years ago", False),
        ("es", "hace un mes", True),
        ("es", "hace como cinco semanas", True),
        ("es", "la semana pasada", True),
        ("es", "en octubre", True),
        ("es", "en marzo", False),
        ("es", "hace dos años", False),
        ("es", "en 2019", False),
    ],
)
async def test_a_time_answers_whether_it_was_in_the_last_three_months(
    ana: Person, locale: str, words: str, lately: object
) -> None:
    await plans(ana, locale)
    await ana.says(NEW_HIP[locale])
    assert await state_name(ana) == "AskingWhether"
    await ana.says(words)
    known = await known_as(ana)
    assert ("recent_surgery" in (known.precautions or ())) == lately
    assert (known.asked_health, known.doubted) == ((), ())
    assert await state_name(ana) != "AskingWhether"


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "i am not sure"), ("en", "in a week"), ("es", "no me acuerdo"), ("es", "en un mes")]
)
async def test_what_is_no_time_that_is_over_answers_nothing(ana: Person, locale: str, words: str) -> None:
    await plans(ana, locale)
    await ana.says(NEW_HIP[locale])
    await ana.says(words)
    assert "recent_surgery" in (await known_as(ana)).asked_health


@pytest.mark.parametrize(
    ("locale", "told", "words"),
    [
        ("en", "i had back surgery", "about a month ago"),
        ("en", "i had hip surgery", "last week"),
        ("es", "me operaron de la espalda", "hace tres semanas"),
        ("es", "me operaron de la cadera", "hace un mes"),
        ("es", "me cambiaron la cadera", "la semana pasada"),
        ("es", "me cambiaron la cadera", "en octubre"),
    ],
)
async def test_a_date_behind_an_operation_says_that_it_holds(ana: Person, locale: str, told: str, words: str) -> None:
    await plans(ana, locale)
    await ana.says(told)
    _ = ana.new
    await ana.says(words)
    ana.sees("Surgery in the last 3 months" if locale == "en" else "Cirugía en los últimos 3 meses")
    assert "recent_surgery" in ((await known_as(ana)).precautions or ())


async def test_a_date_long_past_shows_the_list_to_put_it_right(ana: Person) -> None:
    await knows(ana)
    await ana.says("i had hip surgery")
    await ana.says("in march")
    ana.sees("Is this still true?")
    assert (await known_as(ana)).precautions == ("recent_surgery",)
