"""Somebody writes in a hurry, with slips and in half sentences: what the bot says fits what was said."""

from __future__ import annotations

import pytest

from bot.care.record.person import Complaint
from tests.known import known_as, knows, state_name
from tests.person import Person

HIP = Complaint(("hip_front",), (), "left", 6, "weeks", "nothing")


async def at_home(ana: Person, locale: str = "en") -> None:
    await knows(ana, complaint=HIP, locale=locale)


async def at_the_plan(ana: Person, locale: str = "en") -> None:
    await at_home(ana, locale)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("score.6")
    assert await state_name(ana) == "OfferingPlan"


async def pressing(ana: Person, locale: str = "en") -> None:
    await at_the_plan(ana, locale)
    await ana.taps("start")
    await ana.taps("start")
    assert await state_name(ana) == "Pressing"


async def side_of(ana: Person) -> str | None:
    known = await known_as(ana)
    told = known.told.complaint if known.told is not None else known.complaint
    return told.side if told is not None else None


# ------------------------------------------------------------ which side


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i said left but its right"),
        ("en", "i pushed the wrong one its the right hip"),
        ("en", "its the othr side"),
        ("es", "dije izquierda pero es la derecha"),
        ("es", "no era la cadera izquierda sino la derecha"),
    ],
)
async def test_a_side_put_right_at_the_plan_makes_the_plan_anew(ana: Person, locale: str, words: str) -> None:
    await at_the_plan(ana, locale)
    await ana.says(words)
    assert await side_of(ana) == "right"
    assert await state_name(ana) == "OfferingPlan"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "its my right side"),
        ("en", "its my right side not left"),
        ("en", "i said left but its right"),
        ("en", "its the othr side"),
        ("en", "wrong hip"),
        ("en", "its the rigth"),
        ("es", "es el lado derecho no el izquierdo"),
        ("es", "es mi pierna derecha"),
    ],
)
async def test_the_clock_never_runs_on_the_wrong_side(ana: Person, locale: str, words: str) -> None:
    await pressing(ana, locale)
    await ana.says(words)
    ana.sees({"en": "Side: Right", "es": "Lado: Derecho"}[locale])
    assert await state_name(ana) == "AskingHowMuch"
    await ana.taps("score.5")
    assert await side_of(ana) == "right"


@pytest.mark.parametrize("words", ["wait wrong side its my left", "left no right"])
async def test_where_both_sides_may_be_meant_it_is_asked(ana: Person, words: str) -> None:
    await pressing(ana)
    await ana.says(words)
    ana.sees("Which side?")
    await ana.taps("right")
    await ana.taps("score.5")
    assert await side_of(ana) == "right"


async def test_the_side_that_is_pressed_said_once_more_is_said_back_and_the_clock_waits(ana: Person) -> None:
    await pressing(ana)
    await ana.says("its my left side")
    ana.sees("Side: Left")
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize("words", ["a bit to the right", "its right", "its the right spot", "my right side hurts"])
async def test_a_side_that_only_stands_in_words_changes_no_side(ana: Person, words: str) -> None:
    await pressing(ana)
    await ana.says(words)
    assert await side_of(ana) == "left"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "same pain now right side"),
        ("en", "same pain again but now the right side"),
        ("en", "i said left but its right"),
        ("es", "el mismo dolor pero ahora en el lado derecho"),
    ],
)
async def test_the_same_pain_on_the_other_side_is_planned_for_there(ana: Person, locale: str, words: str) -> None:
    await at_home(ana, locale)
    await ana.says(words)
    ana.sees({"en": "Side: Right", "es": "Lado: Derecho"}[locale])
    await ana.taps("score.5")
    assert await side_of(ana) == "right"


@pytest.mark.parametrize("words", ["my right leg hurts and my left leg", "same pain left and right"])
async def test_pain_in_both_legs_is_still_asked_about(ana: Person, words: str) -> None:
    await at_home(ana)
    await ana.says(words)
    assert (await known_as(ana)).doubted


# ------------------------------------------------------------ an hour is no score


async def score_of(ana: Person) -> int | None:
    known = (await known_as(ana)).complaint
    return known.score if known is not None else None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "remind me at 8 in the morning"),
        ("en", "remind me at 8"),
        ("en", "i have to go at 7"),
        ("en", "call me at 9"),
        ("en", "can we do it at 6"),
        ("en", "my bus is at 8"),
        ("es", "recuerdame a las 8"),
        ("es", "tengo que irme a las 7"),
    ],
)
async def test_an_hour_while_somebody_presses_is_no_score_and_the_clock_waits(
    ana: Person, locale: str, words: str
) -> None:
    await pressing(ana, locale)
    await ana.says(words)
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize("words", ["remind me at 8 in the mornign", "call me at 9", "can we do it at 6"])
async def test_an_hour_at_the_plan_is_when_to_write(ana: Person, words: str) -> None:
    await at_the_plan(ana)
    await ana.says(words)
    assert any(one in ana.last.words for one in ("I will write to you on", "What would you like to do?"))
    assert await score_of(ana) == 6


async def test_an_hour_by_which_somebody_has_to_go_changes_no_plan(ana: Person) -> None:
    await at_the_plan(ana)
    await ana.says("i have to go at 7")
    assert await state_name(ana) == "OfferingPlan"
    assert await score_of(ana) == 6


@pytest.mark.parametrize(
    ("locale", "first", "then", "seen"),
    [
        ("en", "remind me 7 pm", "at 8", "8:00 PM"),
        ("en", "remind me 7 pm", "no 8 pm", "8:00 PM"),
        ("en", "remind me 7 pm", "at 9 insted", "9:00 AM"),
        ("en", "remind me at 7", "no 8", "8:00 PM"),
        ("en", "remind me tomorrow", "at 8", "8:00 AM"),
        ("es", "recuérdame a las 7 de la tarde", "a las 8", "8:00 p.m."),
    ],
)
async def test_an_hour_right_after_a_reminder_puts_it_right(
    ana: Person, locale: str, first: str, then: str, seen: str
) -> None:
    await at_home(ana, locale)
    await ana.says(first)
    await ana.says(then)
    written = {"en": "I will write to you on", "es": "Le escribo"}[locale]
    assert any(written in one.words and seen in one.words for one in ana.new), ana.new
    assert not (await known_as(ana)).doubted


@pytest.mark.parametrize("words", ["its at 8", "at 8", "still at 8", "it hurts at 8", "going to 8"])
async def test_a_pain_at_eight_still_ends_the_press(ana: Person, words: str) -> None:
    await pressing(ana)
    await ana.says(words)
    ana.sees("When it hurts too much, we stop")
