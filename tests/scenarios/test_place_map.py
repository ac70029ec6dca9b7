"""Where it hurts is pointed at on a map: its letters are the buttons, and typing a letter or a number does the same."""

from __future__ import annotations

import pytest

from bot.emulator.messages import Message
from tests.known import knows, state_name
from tests.person import Person


async def asked_where(ana: Person, locale: str = "en") -> None:
    await knows(ana, locale=locale, complaint=None)
    await ana.says("/session")
    assert await state_name(ana) == "ChoosingPart"


def map_shown(ana: Person) -> Message:
    return next(one for one in reversed(ana.emulator.chat(ana.user_id).shown) if one.buttons and one.media)


def ticked(ana: Person) -> list[str]:
    return [one for one in ana.buttons() if one.startswith("☑")]


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_parts_and_places_stand_under_letters_on_a_picture(ana: Person, locale: str) -> None:
    await asked_where(ana, locale)
    assert [one[:4] for one in ana.buttons()[:4]] == ["A · ", "B · ", "C · ", "D · "]
    parts = map_shown(ana).media
    await ana.taps("part.hip_and_back")
    assert [one[:6] for one in ana.buttons()[:6]] == [f"☐ {letter} · " for letter in "ABCDEF"]
    assert map_shown(ana).media != parts


@pytest.mark.parametrize(
    ("locale", "words", "places"),
    [
        ("en", "E", ["Front corner of the hip"]),
        ("en", "b, e", ["Base of the spine", "Front corner"]),
        ("en", "1 and 6", ["Low back", "Groin"]),
        ("es", "e", ["cadera"]),
        ("es", "A y F", ["espalda baja", "Ingle"]),
    ],
)
async def test_typing_letters_or_numbers_ticks_the_places(
    ana: Person, locale: str, words: str, places: list[str]
) -> None:
    await asked_where(ana, locale)
    await ana.says("A" if words[0].isalpha() else "1")
    await ana.says(words)
    found = ticked(ana)
    assert len(found) == len(places)
    assert all(place.lower() in one.lower() for place, one in zip(places, found, strict=True))


async def test_what_was_ticked_by_letter_is_taken_back_by_its_button(ana: Person) -> None:
    await asked_where(ana)
    await ana.says("A")
    await ana.says("e f")
    await ana.taps("region.groin")
    assert [one.rpartition(" · ")[2] for one in ticked(ana)] == ["Front corner of the hip"]


@pytest.mark.parametrize("words", ["Z", "9", "a z"])
async def test_a_letter_that_is_on_no_button_ticks_nothing(ana: Person, words: str) -> None:
    await asked_where(ana)
    await ana.says("A")
    await ana.says(words)
    assert await state_name(ana) == "ChoosingRegions"
    assert not ticked(ana)


async def test_a_letter_then_a_side_goes_on_to_numbness(ana: Person) -> None:
    await asked_where(ana)
    await ana.says("B")
    await ana.says("C")
    await ana.says("left")
    assert await state_name(ana) == "ChoosingPart"
    ana.sees("numb")
