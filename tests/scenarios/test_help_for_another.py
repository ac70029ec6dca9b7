"""Another's danger beside "should I press it for him" is theirs: help for them, and nothing of it is one's own."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses
from tests.person import Person

FOR_THEM = {"en": ("call 911 for them", "do not press on them"), "es": ("llame al 911 por ella", "no le presione nada")}


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my mom has numbness between her legs and can't pee, should i just do the ball on her"),
        ("en", "my dad fell and can't feel his crotch, should i press it for him"),
        ("en", "my friend can't hold her poop since yesterday, should i massage her hip"),
        ("en", "my husband's leg went dead and he pees himself, shall i roll the ball on him"),
        ("en", "grandma can't feel when she wipes, should i try the ball on her"),
        ("es", "mi papá se cayó y no siente la entrepierna, ¿debo presionarle?"),
        ("es", "mi hermana está dormida ahí abajo, debería apretarle la nalga"),
        ("es", "mi tía no puede orinar, ¿le pongo la pelota?"),
    ],
)
async def test_help_is_for_them_and_nothing_is_noted_of_ones_own(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    before = await known_as(ana)
    await ana.says(words)
    ana.sees(*FOR_THEM[locale])
    while (await known_as(ana)).doubted:
        await ana.says("no")
    after = await known_as(ana)
    assert (after.told, after.complaint, after.precautions) == (None, before.complaint, before.precautions)
    ana.sees_not("Correct?")
    ana.sees_not("¿Correcto?")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my dad has numb privates can i do this on him next"),
        ("es", "mi papá tiene dormidas sus partes, le hago esto a él?"),
    ],
)
async def test_it_is_heard_on_the_ball_too(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(*FOR_THEM[locale])


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i can't feel my crotch, should i ask my wife to press for me"),
        ("es", "no siento la entrepierna, ¿le digo a mi esposo?"),
    ],
)
async def test_ones_own_beside_somebody_else_stays_ones_own(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees_not(FOR_THEM[locale][0])
    known = await known_as(ana)
    assert known.lock is not None or known.doubted


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "call nine one one"),
        ("en", "nine one one please"),
        ("en", "somebody dial nine eleven"),
        ("en", "do i need nine-one-one"),
        ("en", "one one two"),
        ("en", "call 9 1 1"),
        ("es", "llame al nueve once"),
        ("es", "marque nueve uno uno"),
        ("es", "llamen al uno uno dos"),
        ("es", "nueve once por favor"),
    ],
)
async def test_a_number_spelled_out_asks_for_help(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("Call 911 now" if locale == "en" else "Llame al 911 ahora")
    assert (await known_as(ana)).lock is not None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my husband wants to call nine one one"),
        ("en", "tell my wife to ring nine nine nine"),
        ("es", "que mi esposo llame al nueve once o es exagerar"),
        ("es", "mi hija dice que llame al nueve once"),
    ],
)
async def test_a_number_that_another_is_to_call_is_asked_about_at_once(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("911")
    assert (await known_as(ana)).doubted[:1] == ("r0",)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "remind me at nine eleven"),
        ("en", "my pain is nine one day and two the next"),
        ("en", "i weigh 112 pounds"),
        ("es", "recuérdame a las nueve once"),
        ("es", "son las nueve once"),
    ],
)
async def test_an_hour_and_a_number_of_something_call_nobody(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert known.lock is None
    assert "r0" not in known.doubted


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es", "mi tata se enredó con la cobija y cayó, tiene 86, no hay quien lo pare"),
        ("es", "se cayó mi suegra y nadie la puede levantar"),
        ("en", "my dad tripped on the rug, hes 84, we cant get him up"),
    ],
)
async def test_one_whom_nobody_can_get_up_after_a_fall_is_helped(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("911")
    assert "r8" in (await known_as(ana)).doubted
