"""Words of somebody else's body: nothing is planned, and nothing is kept, before it is known whose it is."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my mum takes warfarin, 81, and her hip is sore, left, she holds the phone"),
        ("en", "my friend had a hip replacement last month, left hip hurts"),
        ("en", "my wife takes eliquis, her right hip hurts"),
        ("en", "she holds the phone, hip hurts left, takes warfarin"),
        ("en", "my husband wants to use this, he takes eliquis"),
        ("es", "mi mamá toma warfarina, le duele la cadera izquierda"),
        ("es", "a mi esposo le duele la cadera derecha"),
        ("es", "mi hermana quiere usarlo, le duele la cadera"),
        ("es", "mi hermano quiere usarlo también, le duele la pierna"),
        ("es", "mi mamá también tiene dolor de cadera puede usarlo"),
        ("es", "mi papá tiene dolor de cadera y quiere probar"),
    ],
)
async def test_another_gets_no_plan_in_this_chat(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    before = await known_as(ana)
    await ana.says(words)
    if await state_name(ana) == "AskingWhose":
        await ana.says("no")
    ana.sees({"en": "They need their own chat", "es": "Necesita su propio chat"}[locale])
    known = await known_as(ana)
    assert (known.told, known.precautions, known.complaint) == (None, before.precautions, before.complaint)
    assert await state_name(ana) == ""


@pytest.mark.parametrize(("answer", "own"), [("its my own", True), ("its for my mum", False), ("hers", False)])
async def test_whose_it_is_may_be_said_in_words(ana: Person, answer: str, own: bool) -> None:  # noqa: FBT001
    await knows(ana)
    await ana.says("his hip hurts on the left")
    await ana.says(answer)
    ana.sees("How bad is it now?" if own else "They need their own chat")


async def test_what_was_told_goes_on_when_it_is_ones_own_with_the_illness_asked_about(ana: Person) -> None:
    await knows(ana)
    await ana.says("my wife takes eliquis, right hip hurts, takes coumadin")
    await ana.taps("Yes, about me")
    await ana.taps("Done")
    ana.sees("Blood thinners: no firm ball")
    ana.sees("How bad is it now?")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my doctor says my left hip hurts because of sitting"),
        ("en", "walking with my dog makes my left hip hurt"),
        ("es", "mi mamá me dijo que me duele la cadera izquierda por sentarme"),
    ],
)
async def test_another_who_is_only_named_changes_nothing(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) != "AskingWhose"


@pytest.mark.parametrize("words", ["this is for my mother, she is 81 and takes warfarin", "my mum's left hip hurts"])
async def test_before_consent_it_is_said_that_each_needs_a_chat_and_nothing_is_kept(ana: Person, words: str) -> None:
    await ana.says("/start")
    await ana.says(words)
    ana.sees("They need their own chat")
    ana.sees("may I keep them?")
    await ana.taps("Yes, 18+. Do not tell my clinic")
    known = await known_as(ana)
    assert (known.told, known.told_health) == (None, ())


@pytest.mark.parametrize(
    ("locale", "words", "side"),
    [
        ("en", "wrong side!! im on the right", "Side: Right"),
        ("en", "i did it on the wrong side", "Side: Right"),
        ("es", "me equivoqué de lado", "Lado: Derecho"),
    ],
)
async def test_a_press_on_the_wrong_side_ends_and_the_other_side_is_planned(
    ana: Person, locale: str, words: str, side: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(side)
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize("words", ["the other side feels better", "oops i tapped that by mistake", "wrong tap"])
async def test_what_is_no_wrong_side_lets_the_clock_run(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.says(words)
    assert await state_name(ana) == "Pressing"
    ana.sees_not("/start, and go on")


@pytest.mark.parametrize(
    "words",
    ["my 15 year old son has hip pain, he takes over now", "my mum's hip hurts on the left, she takes warfarin"],
)
async def test_once_another_was_spoken_of_it_is_asked_who_is_there_before_anything_begins(
    ana: Person, words: str
) -> None:
    await knows(ana)
    await ana.says(words)
    if await state_name(ana) == "AskingWhose":
        await ana.says("no")
    await ana.says("hip hurts left")
    ana.sees("Is it you now, the person this chat is for?")
    await ana.taps("No, somebody else")
    ana.sees("They need their own chat")
    await ana.says("/start")
    await ana.taps("Yes, it is me")
    assert await state_name(ana) != "AskingHow"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "my daughter is nine and her hip hurts"), ("es", "mi hermanita de 9 años cojea y le duele la cadera")],
)
async def test_a_child_is_still_no_grown_up(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) != "AskingSide"
    assert await state_name(ana) != "AskingScore"


async def test_where_another_is_sore_comes_into_no_plan_by_a_later_message(ana: Person) -> None:
    await knows(ana)
    await ana.says("my wife takes warfarin, her hip hurts")
    await ana.taps("No, somebody else")
    await ana.says("/session")
    await ana.taps("Yes, it is me")
    before = (await known_as(ana)).complaint
    await ana.says("I had a hip injection last week")
    while (await known_as(ana)).doubted:
        await ana.says("no")
    known = await known_as(ana)
    assert (known.told, known.complaint) == (None, before)
