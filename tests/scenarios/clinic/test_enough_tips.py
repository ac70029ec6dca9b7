"""Whoever writes that they want no more tips gets none, with a way back, and is not taken for somebody in a crisis."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows
from tests.person import Person


def hears_no_crisis(ana: Person) -> None:
    said = [one.words for one in ana.emulator.chat(ana.user_id).shown if one.from_bot]
    assert not [one for one in said if "988" in one or "After relief" in one]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I don't want your tips anymore"),
        ("en", "please no more tips"),
        ("en", "stop sending me tips"),
        ("en", "Don't send me any more tips"),
        ("es", "no quiero más consejos"),
        ("es", "ya no me manden consejos"),
        ("es", "no quiero recibir más consejos, por favor"),
    ],
)
async def test_no_more_tips_in_words_stops_them_and_says_how_they_come_back(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale, tips=True)
    await ana.says(words)
    ana.sees("/settings")
    hears_no_crisis(ana)
    assert not (await known_as(ana)).tips


@pytest.mark.parametrize(
    ("locale", "words", "button"),
    [
        ("en", "unsubscribe", "Stop tips from the clinic"),
        ("en", "no more messages from my clinic please", "Stop tips from the clinic"),
        ("es", "darme de baja", "No más consejos de la clínica"),
        ("es", "ya no quiero mensajes de la clínica", "No más consejos de la clínica"),
    ],
)
async def test_no_more_messages_offers_every_switch(ana: Person, locale: str, words: str, button: str) -> None:
    await knows(ana, locale=locale, tips=True)
    await ana.says(words)
    hears_no_crisis(ana)
    assert "988" not in ana.transcript()
    assert button in ana.buttons()


async def test_what_is_a_crisis_stays_one_beside_them(ana: Person) -> None:
    await knows(ana, tips=True)
    await ana.says("I don't want your tips anymore, I want to die")
    ana.sees("988")
