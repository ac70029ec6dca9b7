"""A joke set aside is nothing felt, a groin that goes numb is asked about at once, and hunger only puts it off."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my numb bum jokes aside, i shot hoops yesterday and my hip hurts 4"),
        ("en", "numb bum jokes aside, my left hip hurts 5"),
        ("en", "all dead leg jokes aside the side of my right hip aches"),
        ("en", "numb bum puns apart my outer hip hurts 4"),
        ("es", "chistes de nalga dormida aparte, me duele la cadera derecha 4"),
        ("es", "bromas de nalgas dormidas aparte me duele la cadera izquierda 5"),
        ("es", "fuera de bromas de la nalga dormida, me duele la cadera 4"),
    ],
)
async def test_a_joke_set_aside_is_nothing_felt(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees_not("umb or tingling:")
    ana.sees_not("Adormecimiento u hormigueo:")
    known = await known_as(ana)
    assert (known.doubted, known.asked_health) == ((), ())


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "joking aside my butt is numb"),
        ("en", "jokes aside my groin is numb"),
        ("en", "i cant pee jokes aside my hip hurts 4"),
        ("en", "not joking my bum is numb"),
        ("es", "bromas aparte tengo dormida la ingle"),
        ("es", "no es broma, tengo la nalga dormida"),
    ],
)
async def test_what_is_no_joke_is_asked_about(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert known.doubted or known.lock is not None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my groin is going numb"),
        ("en", "hey google set a no wait my groin is going numb period"),
        ("en", "my groin is asleep"),
        ("en", "tingling in my groin"),
        ("en", "my inner groin went dead"),
        ("es", "se me duerme la ingle"),
        ("es", "la ingle se me está durmiendo"),
        ("es", "ingle dormida punto"),
        ("es", "no siento la ingle"),
        ("es", "hormigueo en la ingle"),
    ],
)
async def test_a_groin_that_goes_numb_on_the_ball_is_asked_about_at_once(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("between your legs" if locale == "en" else "entre las piernas")
    assert (await known_as(ana)).doubted[:1] == ("r1",)


@pytest.mark.parametrize(("locale", "words"), [("en", "my groin hurts"), ("es", "me duele la ingle")])
async def test_a_sore_groin_is_not_said_to_be_numb(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert "r1" not in (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i'm starving, let's do the session later"),
        ("en", "dying of hunger, we do the session later"),
        ("es", "me muero de hambre, luego hacemos la sesión"),
        ("es", "me muero de calor, más tarde"),
    ],
)
async def test_hunger_puts_it_off(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("When shall I write to you again?" if locale == "en" else "¿Cuándo le escribo otra vez?")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "this ball is a killer lol love it"),
        ("en", "this ball is killing it love this"),
        ("en", "this spot is murder haha love it"),
        ("es", "esta pelota está matona me encanta"),
        ("es", "esta matona me encanta"),
        ("es", "esta pelota mata jaja me encanta"),
    ],
)
async def test_a_killer_ball_that_is_loved_is_a_happy_word(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("Good. Go on." if locale == "en" else "Siga así")
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "this ball is killing me"), ("es", "esta pelota me está matando")]
)
async def test_a_ball_that_kills_somebody_stops_the_clock(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) != "Pressing"
