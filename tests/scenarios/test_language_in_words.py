"""The language is changed in plain words at any moment, and what is open is asked again in the new one."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words", "then", "shown"),
    [
        ("en", "In Spanish please", "es", "Desde ahora le escribo en español"),
        ("en", "¿Habla español?", "es", "Desde ahora le escribo en español"),
        ("es", "háblame en inglés", "en", "From now on I write in English"),
        ("es", "English, please", "en", "From now on I write in English"),
    ],
)
async def test_home_goes_on_in_the_language_asked_for(
    ana: Person, locale: str, words: str, then: str, shown: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).locale == then
    ana.sees(shown)


async def test_consent_is_asked_in_the_language_asked_for(ana: Person) -> None:
    await ana.says("/start")
    await ana.says("en español por favor")
    ana.sees("¿Tiene 18 años o más")
    assert await state_name(ana) == "AskingConsent"


async def test_the_open_question_comes_again_in_it(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await ana.says("español")
    assert await state_name(ana) == "AskingSame"
    assert "Sí, los mismos" in ana.buttons()


async def test_the_settings_show_the_other_language(ana: Person) -> None:
    await knows(ana)
    await ana.says("/settings")
    await ana.says("español")
    assert await state_name(ana) == "ChoosingSetting"
    assert "English" in ana.buttons()


async def test_a_running_clock_runs_on(ana: Person) -> None:
    await presses(ana)
    await ana.says("español")
    assert await state_name(ana) == "Pressing"
    assert (await known_as(ana)).locale == "es"


async def test_a_question_about_danger_is_asked_in_the_language_that_was_asked_for(ana: Person) -> None:
    await knows(ana)
    await ana.says("sudden swollen calf?")
    await ana.says("español")
    ana.sees("¿Una pierna está hinchada")
    assert (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "can we do spanish", "Desde ahora le escribo en español"),
        ("en", "puedes hablar en español por favor", "Desde ahora le escribo en español"),
        ("es", "puede ser en ingles", "From now on I write in English"),
        ("es", "prefiero inglés", "From now on I write in English"),
    ],
)
async def test_a_language_is_asked_for_in_ones_own_words(ana: Person, locale: str, words: str, part: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(part)


@pytest.mark.parametrize("words", ["my mother speaks no spanish and needs help", "spanish or english"])
async def test_a_language_beside_more_changes_none(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert "Desde ahora" not in ana.transcript()
