"""Everyday words at home: one side of a thing is answered, and what is told in passing meets a kind word."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.care.record.history import CareSession, PressedPoint
from tests.known import known_as, knows
from tests.person import Person

ONE_SIDE = (
    ("en", "what side should i sleep on", "Left or right"),
    ("es", "de que lado me conviene dormir", "Izquierdo o derecho"),
    ("en", "stretch first or ball first", "which comes first"),
    ("es", "primero estiro o primero la pelota", "qué va primero"),
    ("en", "can i shower right after", "no rule against a bath"),
    ("es", "puedo manejar despues de hacerlo", "No conozco regla contra un baño"),
    ("en", "before or after my workout", "Morning or evening"),
    ("es", "es mejor en la mañana o en la noche", "Mañana o noche"),
    ("en", "my jeans are kinda tight, could that be it", "they can play a part"),
    ("es", "el cinturon me puede dormir el muslo", "puede influir"),
    ("en", "i weigh 260 can the ball hold me", "no limit of weight"),
    ("es", "peso 120 kilos aguanta la pelota", "un límite de peso"),
    ("en", "should i take the stairs or the elevator", "no rule about stairs"),
    ("es", "subo las escaleras o mejor el elevador", "regla para las escaleras"),
    ("en", "where do i buy the ball", "I sell nothing"),
    ("es", "donde compro la pelota", "Yo no vendo nada"),
    ("en", "how many spots are there", "Up to three spots"),
    ("es", "cuantos puntos son", "Hasta tres puntos"),
    ("es", "cuanto tarda", "90 segundos"),
    ("es", "tengo 74 años puedo usar la pelota", "límite de edad"),
    ("es", "lo hice dos veces hoy es mucho", "Cada dos o tres días"),
    ("en", "is my hip worse than last week?", "Last time was"),
    ("en", "say that again", "stays in this chat"),
    ("es", "repite porfa", "queda en este chat"),
    ("en", "show me the spots again", "Here are your spots once more"),
    ("es", "enseñame los puntos otra vez", "sus puntos otra vez"),
)


@pytest.mark.parametrize(("locale", "words", "answer"), ONE_SIDE)
async def test_the_side_of_a_thing_that_is_asked_about_is_answered(
    ana: Person, locale: str, words: str, answer: str
) -> None:
    began = ana.clock.now() - timedelta(days=2, hours=3)
    before = CareSession(began, began + timedelta(minutes=5), 6, 5, (PressedPoint("tfl", "left", 90, "time"),))
    await knows(ana, before, locale=locale)
    await ana.says(words)
    ana.sees(answer)


@pytest.mark.parametrize(
    ("locale", "words", "kind"),
    [
        ("en", "drove 8 hours yesterday and my butt is not happy", "I am sorry that it"),
        ("es", "maneje 8 horas ayer y mi nalga no esta contenta", "Siento que"),
        ("en", "sat in meetings all day, hip is stiff", "I am sorry that it"),
        ("es", "estuve sentada todo el dia y tengo tiesa la cadera", "Siento que"),
        ("en", "chased the grandkids all day and now my hip is mad at me", "I am sorry that it"),
        ("es", "anduve correteando a los nietos y ya me duele la cadera", "Siento que"),
        ("en", "mowed the lawn and now my hip is talking to me", "I am sorry that it"),
        ("es", "corte el pasto y ya me reclama la cadera", "Siento que"),
        ("en", "slept badly because of the hip", "the night was hard"),
        ("es", "dormi fatal por la cadera", "la noche fuera difícil"),
        ("en", "just got off the night shift", "That was a lot"),
        ("es", "vengo saliendo del turno de noche", "Eso fue mucho"),
        ("en", "im bored of this exercise", "You choose"),
        ("es", "ya me aburri de este ejercicio", "Usted elige"),
        ("en", "goodnight", "I am here when you need me"),
        ("es", "hasta mañana", "Aquí estoy cuando me necesite"),
    ],
)
async def test_what_is_told_in_passing_meets_a_kind_word(ana: Person, locale: str, words: str, kind: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(kind)
    assert (await known_as(ana)).doubted == ()


@pytest.mark.parametrize(
    ("locale", "words", "asked"),
    [
        ("en", "front of the hip where the leg folds, since xmas", "front corner of the hip"),
        ("en", "crease of my hip where the leg bends", "front corner of the hip"),
        ("en", "right hip been killing me since monday", "How bad is it now"),
        ("es", "me duele la ingle desde navidad", "¿De qué lado?"),
        ("en", "it hurts on the side when i get up from the couch", "The same places today"),
        ("es", "me duele el costado cuando me paro del sillon", "los mismos lugares"),
        ("es", "me duele mas en la mañana q en la tarde", "los mismos lugares"),
        ("es", "me duele mas en la noche cuando me volteo", "¿De qué lado?"),
    ],
)
async def test_since_a_day_with_a_name_or_when_it_hurts_is_no_danger(
    ana: Person, locale: str, words: str, asked: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(asked)
    assert (await known_as(ana)).doubted == ()


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "drove 6 hours and now my leg is weak"),
        ("en", "sat all day and now my foot is numb"),
        ("es", "cargue al nieto y ahora siento la pierna debil"),
        ("es", "dormi mal, tengo fiebre"),
        ("en", "slept badly, constant pain at night"),
    ],
)
async def test_what_is_more_than_an_ache_is_asked_about_all_the_same(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("a salvo" if locale == "es" else "you are safe")


@pytest.mark.parametrize(
    ("locale", "words", "answer"),
    [
        ("en", "im scared it will hurt", "You are in charge here"),
        ("en", "a bit scared to start", "You are in charge here"),
        ("en", "i dont want it to hurt", "You are in charge here"),
        ("es", "tengo miedo de que me duela", "Usted manda aquí"),
        ("es", "me da cosa empezar", "Usted manda aquí"),
        ("es", "no quiero que me duela", "Usted manda aquí"),
    ],
)
async def test_who_only_fears_the_pressing_is_told_who_is_in_charge(
    ana: Person, locale: str, words: str, answer: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(answer)
    assert (await known_as(ana)).doubted == ()


@pytest.mark.parametrize(
    "words", ["im scared i might hurt myself", "i dont want to hurt any more", "no quiero que me duela más"]
)
async def test_who_may_mean_more_than_the_pressing_is_told_whom_to_call(ana: Person, words: str) -> None:
    await knows(ana, locale="es" if "quiero" in words else "en")
    await ana.says(words)
    ana.sees("988")


@pytest.mark.parametrize(
    ("locale", "words", "answer"),
    [
        ("es", "muchas gracias muy amable", "Gracias por escribir. Aquí estoy"),
        ("en", "thank you so much, very kind", "I am here when you need me"),
        ("en", "it did help a bit yesterday!", "I am glad to hear that"),
        ("en", "it did help", "I am glad to hear that"),
        ("es", "ayer sí sirvió", "Me alegra saberlo"),
        ("en", "is my physio reading along", "What I keep"),
        ("es", "mi esposa puede leer esto", "Lo que guardo"),
        ("en", "was on my feet all day in the shop, just sat down", "That was a lot"),
        ("en", "carried boxes all day, moving house", "That was a lot"),
        ("es", "hoy estuve cargando cajas todo el dia en la mudanza", "Eso fue mucho"),
        ("en", "what do i do if i cant reach the spot", "until it feels tender"),
        ("es", "no alcanzo ese lugar con la mano", "hasta que se sienta sensible"),
        ("es", "q es ese punto que dicen", "punto gatillo"),
        ("es", "por que me duele ahi si no me golpee", "¿Por qué duele?"),
        ("en", "can my husband help me", "Please press by yourself"),
        ("es", "avisame en 2 horas", "(11:00 a.m.)"),
        ("es", "como borro todo", "Esto borra todo"),
        ("es", "me salte una semana", "No pierde nada"),
        ("es", "todavia no noto nada", "Siento que no le haya ayudado"),
        ("es", "va a regresar el dolor", "Después del alivio"),
        ("es", "trabajo de noche y ando molida", "Eso fue mucho"),
        ("en", "how long till i get better", "What to expect"),
        ("es", "cuanto falta para q se me quite", "Qué puede esperar"),
        ("en", "can i press harder next time", "How to press"),
        ("es", "q pasa si lo dejo un mes", "No pierde nada"),
        ("en", "not feeling it today", "November 22"),
        ("es", "cuando puedo pasar a la clinica", "Yo no puedo dar, cambiar ni cancelar citas"),
        ("en", "hey its my left hip, been bugging me for 3 weeks", "How bad is it now?"),
        ("en", "right buttock when i sit on hard chairs", "Does it hurt there, or is it numb?"),
        ("es", "mi esposo me puede ayudar", "presione usted"),
        ("en", "whats your name", "I am a computer program"),
        ("es", "aprieto los dos lados aunque me duela uno", "los dos"),
        ("es", "me tengo q quitar el pantalon jaja", "No tengo regla para la ropa"),
        ("en", "ugh what a week", "That was a lot"),
        ("es", "q bueno que existe esto", "Aquí estoy cuando me necesite"),
        ("es", "no me puedo agachar al piso", "En la pared"),
        ("en", "i dont want reminders on sunday", "I cannot leave out single days"),
    ],
)
async def test_thanks_good_news_and_small_questions_meet_their_answer(
    ana: Person, locale: str, words: str, answer: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(answer)
    assert (await known_as(ana)).doubted == ()


async def test_hurts_right_where_is_a_pain_and_no_side(ana: Person) -> None:
    await knows(ana)
    await ana.says("it hurts right where my back pocket is")
    ana.sees("Which side?")


async def test_as_if_a_ball_were_in_it_is_a_pain_and_asks_for_none(ana: Person) -> None:
    await knows(ana)
    await ana.says("my right butt cheek feels like theres a golf ball in it, couple weeks")
    ana.sees("How bad is it now?")


async def test_whoever_asks_for_help_and_is_unwell_is_asked_what_is_wrong(ana: Person) -> None:
    await knows(ana)
    await ana.says("can my husband help me im dizzy")
    assert (await known_as(ana)).doubted
