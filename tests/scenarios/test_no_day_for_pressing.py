"""A crisis, drink or dizziness: nothing is pressed, warmed or stretched before the person said how they are now."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person

HOUR = 3600


@pytest.mark.parametrize(
    ("locale", "words", "asked", "well"),
    [
        ("en", "I want to kill myself", "Are you safe now?", "I am safe now"),
        ("en", "I took 20 paracetamol", "a clinician said that all is well", "Yes, all is well"),
        ("es", "me quiero morir", "¿Está a salvo ahora?", "Estoy a salvo"),
        ("en", "im drunk lets do a session", "Is your head clear again?", "Yes, it is clear"),
        ("es", "estoy borracho, empecemos la sesión", "¿Ya tiene la cabeza clara?", "Sí, ya está clara"),
        ("en", "I feel dizzy", "Do you feel well again?", "Yes, I feel well"),
        ("es", "estoy mareada", "¿Ya se siente bien?", "Sí, me siento bien"),
        ("en", "took 4 oxys, start the session", "Is your head clear again?", "Yes, it is clear"),
        ("en", "had four beers, want to press", "Is your head clear again?", "Yes, it is clear"),
        ("es", "me he tomado unas copas", "¿Ya tiene la cabeza clara?", "Sí, ya está clara"),
        ("en", "I tore my hamstring on Saturday", "said that pressing is fine?", "Yes, it is fine"),
        ("es", "me desgarré el gemelo ayer", "dijo que puede presionar?", "Sí, puedo"),
    ],
)
async def test_nothing_begins_before_they_say_how_they_are(
    ana: Person, locale: str, words: str, asked: str, well: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    await ana.says("/start")
    ana.sees(asked)
    await ana.says("ok")
    assert await state_name(ana) == "AskingHow"
    await ana.taps(well)
    assert await state_name(ana) == "AskingSame"


@pytest.mark.parametrize(
    ("words", "part"),
    [("I want to kill myself", "Call 988 now"), ("im drunk", "Tomorrow is fine"), ("I feel dizzy", "sit or lie down")],
)
async def test_a_no_opens_nothing_and_says_what_to_do(ana: Person, words: str, part: str) -> None:
    await knows(ana)
    await ana.says(words)
    await ana.says("/warm")
    await ana.says("no")
    ana.sees(part)
    assert await state_name(ana) == ""


async def test_on_the_next_day_but_one_nobody_is_asked(ana: Person) -> None:
    await knows(ana)
    await ana.says("I want to kill myself")
    await ana.waits(25 * HOUR)
    await ana.says("/start")
    assert await state_name(ana) == "AskingSame"


async def test_who_drank_in_the_middle_of_a_press_lifts_off(ana: Person) -> None:
    await presses(ana)
    await ana.says("im drunk")
    ana.sees("Stop pressing")
    await ana.says("/warm")
    ana.sees("Is your head clear again?")


@pytest.mark.parametrize(
    "words", ["im not drunk", "faint tingling in my left foot", "I tore my hamstring ten years ago"]
)
async def test_words_that_only_look_so_close_nothing(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    await ana.says("/start")
    assert await state_name(ana) != "AskingHow"


async def test_who_felt_dizzy_while_pressing_rests_until_tomorrow(ana: Person) -> None:
    await presses(ana)
    await ana.says("bit dizzy")
    ana.sees("Stop pressing")
    for words in ("ok now, better", "can I go on?", "/warm"):
        await ana.says(words)
        assert "enough for today" in ana.last.words
        assert await state_name(ana) == ""
    await ana.waits(24 * HOUR)
    await ana.says("/session")
    assert "enough for today" not in ana.last.words


@pytest.mark.parametrize("how", ["typed", "tapped", "in a pause"])
async def test_a_press_that_hurt_too_much_counts_and_is_the_last_of_the_day(ana: Person, how: str) -> None:
    await presses(ana)
    if how == "tapped":
        await ana.taps("Something is wrong")
        await ana.taps("It hurts too much")
        await ana.taps("8")
    else:
        if how == "in a pause":
            await ana.taps("Pause")
        await ana.says("8")
    ana.sees("When it hurts too much, we stop")
    assert await state_name(ana) == "AskingAfter"
    await ana.taps("6")
    await ana.says("/session")
    assert "enough for today" in ana.last.words


async def test_a_wish_to_start_is_asked_about_by_nothing_written_before_it(ana: Person) -> None:
    await presses(ana)
    await ana.says("i feel a heartbeat in it")
    await ana.says("im tipsy")
    await ana.says("start")
    ana.sees("Is your head clear again?")


@pytest.mark.parametrize(
    ("locale", "words", "advice"),
    [
        ("en", "something snapped in my hip and it hurts like mad", "A fresh tear, or a bruise that grows, needs rest"),
        ("en", "I felt a pop in my hip", "A fresh tear, or a bruise that grows, needs rest"),
        ("es", "me tronó la cadera", "Un desgarro reciente"),
        ("es", "algo se rompió", "Un desgarro reciente"),
    ],
)
async def test_what_snaps_while_pressing_ends_it_with_the_advice_for_a_tear(
    ana: Person, locale: str, words: str, advice: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(advice)
    assert await state_name(ana) == ""
    assert (await known_as(ana)).trouble is not None


@pytest.mark.parametrize("words", ["my hip snaps when I walk", "I've felt a pop in my hip for years"])
async def test_a_hip_that_has_always_snapped_is_no_tear(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert (await known_as(ana)).trouble is None


@pytest.mark.parametrize("begins", [knows, presses])
@pytest.mark.parametrize(
    ("locale", "words", "advice"),
    [
        ("en", "I fainted for a second", "Have a doctor look at you today"),
        ("es", "me desmayé un momento", "Que lo vea un médico hoy"),
        ("en", "there is blood in my urine since the session", "Have a doctor look at that today"),
        ("es", "orino sangre", "Que lo vea un médico hoy"),
    ],
)
async def test_who_fainted_or_pees_blood_sees_a_doctor_today(
    ana: Person, begins: Callable[..., Awaitable[None]], locale: str, words: str, advice: str
) -> None:
    await begins(ana, locale=locale)
    await ana.says(words)
    ana.sees(advice)
    assert await state_name(ana) == ""
    patient = await known_as(ana)
    assert patient.doubted == ()
    assert patient.trouble is not None


@pytest.mark.parametrize("begins", [knows, presses])
@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es", "me late el corazón muy raro y me mareo"),
        ("en", "my heart is racing and I'm dizzy"),
        ("es", "tengo palpitaciones y mareo"),
    ],
)
async def test_a_heart_that_beats_oddly_is_asked_about_in_an_exercise_too(
    ana: Person, begins: Callable[..., Awaitable[None]], locale: str, words: str
) -> None:
    await begins(ana, locale=locale)
    await ana.says(words)
    patient = await known_as(ana)
    assert "r16" in patient.doubted or patient.lock is not None
    assert await state_name(ana) != "Pressing"
