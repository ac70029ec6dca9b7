"""A lump in the groin, a numb arm, an operation to come, a fall in few words: each is answered as what it is."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words", "today"),
    [
        ("en", "my lump in the groin is beating", "Have a doctor look at that lump today"),
        ("en", "there is a lump in my groin that wont go back in", "Have a doctor look at that lump today"),
        ("en", "my hernia is stuck and wont go back", "Have a doctor look at that lump today"),
        ("es", "me late el bulto en la ingle y ha crecido", "Que un médico vea ese bulto hoy mismo"),
        ("es", "la hernia no se mete y duele", "Que un médico vea ese bulto hoy mismo"),
    ],
)
@pytest.mark.parametrize("pressing", [False, True])
async def test_a_lump_that_beats_or_is_stuck_is_for_a_doctor_today(
    ana: Person, locale: str, words: str, today: str, *, pressing: bool
) -> None:
    await (presses if pressing else knows)(ana, locale=locale)
    await ana.says(words)
    ana.sees(today)
    known = await known_as(ana)
    assert known.doubted == ("r0",)
    assert "no_rule" in (known.precautions or ())
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "words", "asked"),
    [
        ("en", "my arm just went numb and weak", "Is one side of the face or body suddenly weak or numb?"),
        ("es", "el brazo dormido y débil", "¿Un lado de la cara o del cuerpo está débil o dormido de golpe?"),
    ],
)
@pytest.mark.parametrize("pressing", [False, True])
async def test_a_numb_arm_is_asked_about_as_a_stroke_first(
    ana: Person, locale: str, words: str, asked: str, *, pressing: bool
) -> None:
    await (presses if pressing else knows)(ana, locale=locale)
    await ana.says(words)
    ana.sees(asked)


@pytest.mark.parametrize(
    "words", ["i have surgery on my hip on monday", "the surgeon wants to operate on my hip in may"]
)
async def test_an_operation_still_to_come_is_not_taken_for_one_that_was(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees("in the last 3 months")
    assert "recent_surgery" not in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize("words", ["i slipped", "I slipped on the stairs and landed hard"])
async def test_a_slip_is_a_fall(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees("fall")


async def test_a_slipped_disc_is_none(ana: Person) -> None:
    await knows(ana)
    await ana.says("i slipped a disc last year")
    ana.sees_not("A fresh fall")


@pytest.mark.parametrize(
    ("locale", "first", "told", "again"),
    [
        ("en", "my left hip hurts", "oh and i take eliquis", "How bad is it now?"),
        ("en", "left hip", "i take eliquis", "Does it hurt there, or is it numb?"),
        ("es", "me duele la cadera izquierda", "tomo sintrom", "¿Cuánto molesta ahora?"),
    ],
)
async def test_what_was_told_of_the_pain_outlasts_what_is_told_of_ones_health(
    ana: Person, locale: str, first: str, told: str, again: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(first)
    await ana.says(told)
    ana.sees(again)


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "yes im 18"), ("en", "yes, I am 62"), ("es", "sí tengo más de 18"), ("es", "sí, tengo 60 años")],
)
async def test_a_yes_with_an_age_is_a_yes(ana: Person, locale: str, words: str) -> None:
    await ana.says("/start")
    if locale == "es":
        await ana.taps("Español")
    await ana.says(words)
    assert (await known_as(ana)).consented_at is not None


@pytest.mark.parametrize("words", ["im 62", "yes i am 16", "yes but do not keep anything, I am 62"])
async def test_an_age_alone_agrees_to_nothing(ana: Person, words: str) -> None:
    await ana.says("/start")
    await ana.says(words)
    assert (await known_as(ana)).consented_at is None


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "i dont want reminders"), ("en", "i dont want messages"), ("es", "no quiero más mensajes")],
)
async def test_who_wants_no_messages_gets_none_and_no_crisis_line(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).reminding.paused
    ana.sees_not("988")


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "i am having a stroke"), ("en", "im having a stroke"), ("es", "creo que es un derrame")],
)
async def test_who_says_that_it_is_a_stroke_is_told_whom_to_call(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert lock.flag == "r21"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "I had a stroke 5 years ago"),
        ("en", "forgot to say: I had a stroke last week"),
        ("es", "tuve un derrame hace dos años"),
    ],
)
async def test_an_old_stroke_is_kept_and_asked_about_once(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    while (await known_as(ana)).doubted:
        await ana.says("no")
    known = await known_as(ana)
    assert known.lock is None
    assert "no_rule" in (known.precautions or ())


@pytest.mark.parametrize(("locale", "words"), [("en", "calf hurts"), ("es", "me duele la pantorrilla")])
async def test_nobody_is_asked_about_a_pregnancy_that_they_have_not_told_of(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    await ana.says("1")
    await ana.says("only one side" if locale == "en" else "un solo lado")
    ana.sees_not("pregnan")
    ana.sees_not("embarazo")
    assert (await known_as(ana)).doubted in {(), ("r15",)}


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "i took ibuprofen today"), ("en", "i took tylenol before this"), ("es", "tomé ibuprofeno")],
)
async def test_a_dose_of_a_painkiller_brings_no_crisis_line(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees_not("988")
