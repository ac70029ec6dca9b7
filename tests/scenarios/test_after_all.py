"""Denied and so after all in one breath, a friend who is oneself, weeks of a pregnancy, what a medicine does."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("words", "flag"),
    [
        ("no numbness in the groin, yes actually there is", "r1"),
        ("groin is not numb but then again it is", "r1"),
        ("no chest pain, yes there is", "r20"),
        ("chest is fine, no it hurts", "r16"),
        ("no fever. wait, yes", "r9"),
    ],
)
async def test_a_sign_denied_and_so_in_one_breath_stops_the_clock(ana: Person, words: str, flag: str) -> None:
    await presses(ana)
    await ana.says(words)
    assert flag in (await known_as(ana)).doubted
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "first", "friend", "precaution"),
    [
        ("en", "my friend takes xarelto", "I am the friend", "blood_thinner"),
        ("en", "my friend has osteoporosis", "its me", "osteoporosis"),
        ("es", "mi amigo tiene un trombo", "el amigo soy yo", "clot"),
    ],
)
async def test_the_friend_who_is_oneself_is_heard(
    ana: Person, locale: str, first: str, friend: str, precaution: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(first)
    while (await known_as(ana)).doubted:
        await ana.says("no")
    await ana.says(friend)
    known = await known_as(ana)
    assert precaution in (*(known.precautions or ()), *known.asked_health)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "left glute sore again, same as tuesday. 34 weeks on thursday so sleeping badly"),
        ("en", "glute sore left, 30w3d"),
        ("en", "34 weeks tomorrow, can't get comfy"),
        ("en", "my bump gets in the way of the wall"),
        ("en", "i tested positive, eight weeks!"),
        ("en", "third baby due in march"),
        ("es", "me ha salido positivo el test"),
        ("es", "ya en la semana 34 y no duermo, el glúteo me mata"),
    ],
)
async def test_weeks_that_may_be_of_a_pregnancy_are_asked_about(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert "pregnancy" in (await known_as(ana)).asked_health


@pytest.mark.parametrize("words", ["my hip hurts for 34 weeks, left", "it started 20 weeks ago, left hip"])
async def test_weeks_of_pain_are_none(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert (await known_as(ana)).asked_health == ()


async def test_pregnant_and_sore_in_one_message_is_asked_about_danger_before_anything_begins(ana: Person) -> None:
    await knows(ana)
    await ana.says("im pregnant and my left hip hurts")
    assert (await known_as(ana)).asked_screens == ("pregnancy",)
    await ana.says("/session")
    assert await state_name(ana) == "AskingScreen"


@pytest.mark.parametrize(
    ("locale", "words", "answer"),
    [
        ("en", "the new tablets make me feel drunk and wobbly", "sit or lie down now"),
        ("en", "my gabapentin makes me a bit sleepy", "sit or lie down now"),
        ("es", "con el tramadol ando como borracho", "siéntese o acuéstese ahora"),
    ],
)
async def test_what_a_medicine_does_is_no_day_for_pressing_and_no_crisis(
    ana: Person, locale: str, words: str, answer: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(answer)
    ana.sees_not("988")


async def test_too_many_of_it_is_still_an_emergency(ana: Person) -> None:
    await knows(ana)
    await ana.says("i took 20 gabapentin")
    ana.sees("Call 911 now")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "they found something on my pelvis scan, biopsy is friday"),
        ("en", "they saw a shadow on my hip x-ray"),
        ("en", "i am waiting for a biopsy result of the hip"),
        ("es", "me han visto una mancha en la cadera, el viernes biopsia"),
    ],
)
async def test_what_a_scan_found_waits_for_a_doctor(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert "no_rule" in (*(known.precautions or ()), *known.asked_health)
