"""Few words that say where, how many, or only something funny: nothing is lost, and nothing is made of a joke."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.care.record.history import CareSession, PressedPoint
from tests.known import knows, state_name
from tests.person import Person


async def _at_the_plan(ana: Person, locale: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("6")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "too much, only want to do one"),
        ("en", "1 is enough for me"),
        ("en", "i only have time for one"),
        ("es", "es mucho, solo quiero uno"),
        ("es", "solo tengo tiempo para uno"),
        ("es", "con 1 me basta"),
    ],
)
async def test_one_spot_is_no_pain_of_one(ana: Person, locale: str, words: str) -> None:
    await _at_the_plan(ana, locale)
    await ana.says(words)
    ana.sees("One spot is better" if locale == "en" else "Mejor un solo punto")
    ana.sees_not("1 of 10")
    ana.sees_not("1 de 10")


@pytest.mark.parametrize(
    ("words", "score"), [("its a 2 today", "2 of 10"), ("more like a 3", "3 of 10"), ("4 now", "4")]
)
async def test_a_score_at_the_plan_is_still_one(ana: Person, words: str, score: str) -> None:
    await _at_the_plan(ana, "en")
    await ana.says(words)
    ana.sees(score)


@pytest.mark.parametrize("words", ["i only want to do one", "just one spot today"])
async def test_at_home_a_number_of_spots_is_no_score(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees("One spot is better")


@pytest.mark.parametrize(
    ("locale", "place", "feeling"),
    [
        ("en", "the outside of my thigh", "nothing numb"),
        ("en", "the outside of my thigh", "it hurts, not numb"),
        ("en", "outer side of the thigh", "pain"),
        ("es", "por fuera del muslo", "no, nada dormido"),
        ("es", "por fuera del muslo", "dolor"),
    ],
)
async def test_a_place_alone_is_kept_and_asked_about(ana: Person, locale: str, place: str, feeling: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(place)
    ana.sees_not("sure you are safe")
    ana.sees("outside of the thigh" if locale == "en" else "afuera del muslo")
    await ana.says(feeling)
    assert await state_name(ana) == "AskingSide"


async def test_a_numb_outer_thigh_is_still_asked_about(ana: Person) -> None:
    await knows(ana)
    await ana.says("the outside of my thigh")
    await ana.says("yes numb")
    ana.sees("sure you are safe")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "hurts when i lie on that side"),
        ("en", "cant lie on that side"),
        ("en", "lying on my side hurts"),
        ("en", "it hurts when i lie on it"),
        ("es", "me molesta si me acuesto de ese lado"),
        ("es", "no me puedo acostar de ese lado"),
        ("es", "no aguanto acostarme de ese lado"),
    ],
)
async def test_pain_from_lying_on_one_side_is_a_complaint(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "AskingSide"
    await ana.taps("left")
    assert await state_name(ana) == "AskingHowMuch"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "hurts when i lie on my left side"), ("es", "me duele al acostarme del lado izquierdo")],
)
async def test_a_side_that_was_told_is_not_asked(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "AskingHowMuch"


@pytest.mark.parametrize("words", ["can i lie on that side?", "how should i lie at night"])
async def test_a_question_about_lying_is_no_complaint(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert await state_name(ana) == ""


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my hip is older than me lol"),
        ("en", "haha i feel 90 years old"),
        ("en", "i think my hip is on strike lol"),
        ("en", "im not as young as i was lol"),
        ("es", "mi cadera ya esta para el museo jaja"),
        ("es", "ya camino como mi abuelita jaja"),
        ("es", "jaja parezco de 90 años"),
        ("es", "mi cadera esta en huelga jaja"),
    ],
)
async def test_a_joke_gets_a_light_line_and_nothing_is_noted(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("You made me smile" if locale == "en" else "Me hizo sonreír")
    for word in ("911", "I noted", "Anoté", "a salvo"):
        ana.sees_not(word)
    assert await state_name(ana) == ""


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("my hip hurts lol", "Which side"),
        ("i want to die haha", "988"),
        ("my leg is numb lol", ""),
        ("cant feel my crotch lol", ""),
    ],
)
async def test_a_laugh_hides_nothing(ana: Person, words: str, line: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees_not("You made me smile")
    ana.sees(line)


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "how long is this gonna take", "Three spots take about six minutes"),
        ("en", "how long does this take", "Three spots take about six minutes"),
        ("en", "when will i be better", "four to six weeks"),
        ("en", "can we skip the stretching", "A session is only the ball"),
        ("en", "no stretching please", "A session is only the ball"),
        ("en", "what are these points called", "gluteals"),
        ("en", "why this one", "These muscles may cause"),
        ("es", "va a ser largo?", "Tres puntos toman unos seis minutos"),
        ("es", "cuanto se tarda esto", "Tres puntos toman unos seis minutos"),
        ("es", "hay que estirar?", "La sesión es solo la pelota"),
        ("es", "porque ese musculo", "Estos músculos pueden causar"),
        ("es", "y si me duele", "Más de 6 de 10"),
    ],
)
async def test_a_small_question_at_the_plan_gets_its_own_card(ana: Person, locale: str, words: str, part: str) -> None:
    await _at_the_plan(ana, locale)
    await ana.says(words)
    ana.sees(part)
    assert await state_name(ana) == "OfferingPlan"


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "do i have to warm up", "your clinic's guide asks for none"),
        ("en", "should i warm up before", "your clinic's guide asks for none"),
        ("es", "hay que calentar primero?", "la guía de su clínica no pide calentar"),
        ("en", "what is this point called", "Front hip muscle"),
        ("en", "whats the name of the spot i did", "Front hip muscle"),
        ("es", "como se llama el punto que hice", "TFL"),
        ("en", "show me the picture again", "Here are your spots once more"),
        ("es", "mandame la foto otra vez", "Aquí están sus puntos otra vez"),
        ("en", "what if it hurts more when i press", "More than 6 of 10"),
        ("es", "y si me duele mas al apretar", "Más de 6 de 10"),
        ("en", "remind me at 7 in the morning", "I write between 8:00 AM and 9:00 PM"),
        ("es", "cambia la hora a las 7 de la mañana", "Mis horas: de 8:00 a.m. a 9:00 p.m."),
    ],
)
async def test_a_small_question_at_home_gets_its_own_card(ana: Person, locale: str, words: str, part: str) -> None:
    began = ana.clock.now() - timedelta(days=2, hours=3)
    pressed = (PressedPoint("tfl", "left", 90, "time"),)
    await knows(ana, CareSession(began, began + timedelta(minutes=5), 6, 5, pressed), locale=locale)
    await ana.says(words)
    ana.sees(part)


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "the same as last time"), ("en", "lets do the same as last time"), ("es", "lo mismo de la otra vez")],
)
async def test_who_says_the_same_again_is_not_asked_whether_it_is_the_same(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "AskingScore"
