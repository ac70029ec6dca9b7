"""Everyday words at home: what is around a question, a place in it or a laugh does not hide what is wanted."""

from __future__ import annotations

import pytest

from tests.known import knows, state_name
from tests.person import Person

CARDS = (
    ("en", "can i do it while the kids watch tv", "Music or TV is fine"),
    ("en", "could i listen to the radio meanwhile", "Music or TV is fine"),
    ("es", "puedo poner musica mientras", "Música o tele"),
    ("es", "lo puedo hacer viendo la novela", "Música o tele"),
    ("en", "can i sit on the ball while im driving", "Never while you drive"),
    ("es", "puedo poner la pelota en el asiento mientras manejo", "Nunca mientras maneja"),
    ("en", "12 hour shifts on my feet, any advice", "Note what brings it on"),
    ("es", "turnos de 12 horas parada, algun consejo", "Anote qué le causa dolor"),
    ("en", "how do i make the letters bigger", "Text Size"),
    ("es", "como le hago para ver la letra mas grande", "Tamaño del texto"),
    ("en", "my granddaughter set this up, what do i do now", "I count the time"),
    ("es", "mi nieta me puso esto, ahora q hago", "Yo cuento el tiempo"),
    ("en", "what happens if i fall asleep in the middle of it", "After two spots"),
    ("es", "y si me llaman mientras lo hago", "Después de dos puntos"),
    ("en", "everybody feels it differently, how do i rate it", "no number is wrong"),
    ("es", "no entiendo eso de 6 de 10, cada quien siente diferente no", "ningún número está mal"),
    ("en", "how do i undo that", "tap Undo"),
    ("es", "como le quito lo q puse", "toque Deshacer"),
    ("en", "does it matter if i do left first or right first", "Left or right first"),
    ("es", "importa si empiezo x la izquierda o la derecha", "Izquierda o derecha primero"),
    ("en", "the ball keeps rolling away", "Hold the ball"),
    ("es", "se me resbala la pelota en la pared", "Sostenga la pelota"),
    ("en", "is it normal to hear a click in my hip", "For a click without pain"),
    ("es", "es normal q me truene la cadera", "Si truena sin dolor"),
    ("en", "can i combine it with dry needling", "whoever treats you"),
    ("es", "lo puedo combinar con acupuntura", "a quien le trata"),
    ("en", "do i need to install something", "only this chat"),
    ("es", "esto es una app o nomas aqui", "solo este chat"),
    ("en", "my boy hid the ball, what else can i press with", "No ball here"),
    ("es", "mi niño me perdio la pelota con q mas lo hago", "¿No hay pelota?"),
    ("en", "how do i show this to my practitioner", "page for the clinic"),
    ("es", "como le enseño esto a mi terapeuta", "hoja para la clínica"),
    ("en", "i already told you which side", "what is safe for you"),
    ("es", "ya te dije q lado", "qué es seguro"),
    ("en", "this is a waste of time", "I am sorry"),
    ("es", "yo digo q tantito mejor q el lunes", "Me alegra"),
)


@pytest.mark.parametrize(("locale", "words", "answer"), CARDS)
async def test_an_everyday_question_has_its_answer(ana: Person, locale: str, words: str, answer: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(answer)


@pytest.mark.parametrize(
    ("locale", "words", "answer"),
    [
        ("en", "will this ever go away lol", "What to expect"),
        ("en", "haha how hard do i push", "How to press"),
        ("es", "jaja y cuantas veces al dia lo hago", "Cada dos o tres días"),
        ("en", "dear tenderspot, how do i make the letters bigger", "Text Size"),
        ("en", "anyway what i wanted to ask was can i have the tv on, if that makes sense", "Music or TV"),
        ("es", "fijese q lo q queria preguntar es si puedo oir musica mientras, gracias", "Música o tele"),
    ],
)
async def test_a_laugh_and_what_stands_around_a_question_hide_nothing(
    ana: Person, locale: str, words: str, answer: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(answer)


@pytest.mark.parametrize(
    ("locale", "words", "answer"),
    [
        ("en", "driving 4 hours on friday to see my sister, any tips for the hip", "When you sit a lot"),
        ("es", "manejo 4 horas el viernes, algun consejo para la cadera", "mucho tiempo en una silla"),
        ("es", "mañana tengo q estar parada todo el dia en la tienda q hago", "Anote qué le causa dolor"),
        ("en", "on my feet all day at the shop tomorrow, what should i do", "Note what brings it on"),
    ],
)
async def test_a_place_or_a_help_word_in_a_question_is_no_complaint(
    ana: Person, locale: str, words: str, answer: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(answer)
    ana.sees_not("/session")


@pytest.mark.parametrize(
    ("locale", "words", "says"),
    [
        ("en", "put it in spanish please my mum wants to try", "Desde ahora le escribo en español"),
        ("en", "better in spanish please", "Desde ahora le escribo en español"),
        ("es", "hablame en ingles porfa", "From now on I write in English"),
        ("es", "ponlo en ingles que mi hijo lo quiere ver", "From now on I write in English"),
    ],
)
async def test_the_one_language_that_is_named_is_spoken(ana: Person, locale: str, words: str, says: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(says)


async def test_english_is_no_groin(ana: Person) -> None:
    await knows(ana, locale="es")
    await ana.says("se puede en ingles y luego regresar a español")
    ana.sees_not("la ingle")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "please delete all my stuff"),
        ("en", "get rid of my info"),
        ("es", "borra todas mis cosas"),
        ("es", "quita todo lo mio por favor"),
    ],
)
async def test_ones_things_are_what_is_kept(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("for good" if locale == "en" else "para siempre")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "stop texting me so early"),
        ("en", "please dont wake me so early"),
        ("es", "no me escribas tan temprano"),
        ("es", "me despiertas muy temprano"),
    ],
)
async def test_too_early_asks_for_another_hour_and_stops_nothing(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("I remind you around" if locale == "en" else "Le aviso")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "getting a bit fed up with all this tbh"),
        ("en", "im a bit fed up with the ball"),
        ("es", "ya me canse de esto la verdad"),
    ],
)
async def test_who_is_weary_of_the_exercises_is_shown_no_crisis_line(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees_not("988")


@pytest.mark.parametrize("words", ["im fed up with life", "so fed up with living like this"])
async def test_who_is_fed_up_with_life_is_told_whom_to_call(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees("988")


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "side hurts"), ("en", "my side aches a bit"), ("es", "me duele el lado")]
)
async def test_a_pain_with_no_place_begins(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "AskingSame"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "hey whats up"),
        ("es", "q onda"),
        ("es", "sigues ahi"),
        ("en", "my dog thinks the ball is his, we are in negotiations"),
        ("es", "mi perro se adueño de la pelota, estamos en platicas de paz"),
    ],
)
async def test_small_talk_is_no_danger(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    for word in ("911", "I am not sure", "No sé bien"):
        ana.sees_not(word)
