"""Who is about to faint is told to get off the ball and lie down: black before the eyes is no despair, and no stool."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person

DOWN = {"en": "Sit or lie down", "es": "Siéntese o acuéstese"}
ASKED = {"en": "or fainting?", "es": "o se desmaya?"}


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "im gonna pass out everything going black"),
        ("en", "everything is going black"),
        ("en", "its all going black on me"),
        ("en", "i am going to pass out period"),
        ("en", "i see black spots and feel faint"),
        ("en", "seeing black"),
        ("es", "me voy a desmayar"),
        ("es", "se me nubla todo me voy a desmayar"),
        ("es", "creo que me desmayo, veo todo negro"),
        ("es", "se me pone todo negro"),
        ("es", "todo se me oscurece"),
        ("es", "me estoy desmayando coma ayuda"),
    ],
)
async def test_about_to_faint_on_the_ball_stops_lays_down_and_asks_about_fainting(
    ana: Person, locale: str, words: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(DOWN[locale], "911")
    ana.sees(ASKED[locale])
    ana.sees_not("988")
    assert await state_name(ana) == ""


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "everything is going black"),
        ("en", "things are going black when i stand up"),
        ("en", "everything went black and i almost passed out"),
        ("es", "creo que me voy a desmayar"),
        ("es", "se me va la vista cuando me paro"),
    ],
)
async def test_about_to_faint_at_home_is_told_to_lie_down_and_asked_about_fainting(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("sit or lie down" if locale == "en" else "siéntese o acuéstese", "911")
    ana.sees(ASKED[locale])
    ana.sees_not("988")


async def test_still_here_and_dizzy_is_no_crisis(ana: Person) -> None:
    await presses(ana, locale="es")
    await ana.says("me voy a desmayar")
    _ = ana.new
    await ana.waits(20)
    await ana.says("sigo aquí, mareada")
    ana.sees_not("pastillas")
    assert (await known_as(ana)).doubted[0] == "r16"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i want everything to go black forever"),
        ("en", "everything is going black and i want to die"),
        ("es", "quiero desmayarme y no despertar"),
        ("es", "veo todo negro, ya no quiero vivir"),
    ],
)
async def test_despair_in_the_same_words_stays_a_crisis(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("988")


@pytest.mark.parametrize(("locale", "words"), [("en", "my stool is black"), ("es", "hice popó negra")])
async def test_a_black_stool_is_still_one(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).lock is not None
