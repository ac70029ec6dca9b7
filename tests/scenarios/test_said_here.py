"""What people say in a few words where they stand: at the plan, on the ball, at a question, at a reminder."""

from __future__ import annotations

import pytest

from bot.conversations.home.preferences import ChoosingSetting
from bot.conversations.reminding.follow_up import AskingNew
from bot.conversations.reminding.reminders import Reminded
from tests.known import known_as, knows, presses, state_name
from tests.person import Person

LOST = ("did not get that", "no entendí", "What is wrong?", "¿Qué pasa?")


async def at_the_plan(ana: Person, locale: str) -> None:
    """Show the plan."""
    await knows(ana, locale=locale)
    await ana.says("/session")
    for data in ("same", "6"):
        await ana.taps(data)


PLAN = (
    ("en", "yep thats right", "ShowingPoint", ""),
    ("en", "looks good to me lol", "ShowingPoint", ""),
    ("en", "ok then", "ShowingPoint", ""),
    ("en", "so anyway it was stiff yesterday but fine, shall we start", "ShowingPoint", ""),
    ("es", "sipi", "ShowingPoint", ""),
    ("es", "esta bien asi", "ShowingPoint", ""),
    ("es", "mire ayer cargue bolsas y ya se me paso, entonces empezamos?", "ShowingPoint", ""),
    ("en", "skip the first one", "ShowingPoint", "Spot 2 of 3"),
    ("en", "could we leave the first one out", "ShowingPoint", "Spot 2 of 3"),
    ("es", "saltate el primero", "ShowingPoint", "Punto 2 de 3"),
    ("es", "empecemos con el segundo porfa", "ShowingPoint", "Punto 2 de 3"),
    ("en", "what is this point", "OfferingPlan", "small, tender spot"),
    ("en", "whats a gluteal lol", "OfferingPlan", "gluteals"),
    ("es", "y este punto q es", "OfferingPlan", "pequeño y sensible"),
    ("es", "q es tfl", "OfferingPlan", "TFL"),
    ("en", "which one is first", "OfferingPlan", "TFL"),
    ("es", "cual va primero", "OfferingPlan", "TFL"),
    ("en", "wait what did i just agree to", "OfferingPlan", "one spot at a time"),
    ("en", "what now", "OfferingPlan", "one spot at a time"),
    ("es", "no le entiendo a esto", "OfferingPlan", "un punto a la vez"),
    ("es", "y ahora q hago", "OfferingPlan", "un punto a la vez"),
    ("en", "hang on let me get the ball", "OfferingPlan", "No hurry"),
    ("es", "dejame ir x la pelota", "OfferingPlan", "Sin prisa"),
    ("es", "aguantame 10 min voy manejando", "OfferingPlan", "Sin prisa"),
    ("en", "not in the mood", "", "/session"),
    ("es", "ay no que flojera", "", "/session"),
    ("en", "both sides actually", "OfferingPlan", "both sides"),
    ("es", "los dos lados porfis", "OfferingPlan", "los dos lados"),
    ("en", "again?? i did those three the other day", "OfferingPlan", "These muscles"),
    ("es", "y si me duele mas despues", "OfferingPlan", "Duele después"),
    ("es", "cuanto dura", "OfferingPlan", "90 segundos"),
    ("en", "can i sit down to do it i dont stand well", "OfferingPlan", "At a wall"),
    ("en", "i only have a rolled up sock", "AskingTools", "sock"),
    ("es", "tengo una naranja jaja", "AskingTools", "pelota"),
    ("en", "make it a 3", "OfferingPlan", "3 of 10"),
    ("es", "ponle un 3", "OfferingPlan", "3 de 10"),
    ("en", "im 80 can i still do all three", "OfferingPlan", "no upper age"),
    ("es", "primero voy al baño", "OfferingPlan", "Sin prisa"),
)


@pytest.mark.parametrize(("locale", "words", "state", "shown"), PLAN)
async def test_few_words_at_the_plan(ana: Person, locale: str, words: str, state: str, shown: str) -> None:
    await at_the_plan(ana, locale)
    _ = ana.new
    await ana.says(words)
    assert await state_name(ana) == state
    ana.sees(shown)
    for lost in LOST[:2]:
        ana.sees_not(lost)


PRESS = (
    ("en", "kids are screaming sorry brb", "Paused", ""),
    ("en", "start again i wasnt ready", "Paused", ""),
    ("en", "my wife is calling", "Paused", ""),
    ("es", "ahorita vengo el bebe esta llorando", "Paused", ""),
    ("es", "otra vez desde el principio", "Paused", ""),
    ("en", "ow", "AskingHowSore", ""),
    ("en", "it hurts a lot", "AskingHowSore", ""),
    ("es", "auch", "AskingHowSore", ""),
    ("es", "ay eso duele mucho", "AskingHowSore", ""),
    ("en", "its kind of a good hurt", "Pressing", ""),
    ("es", "duele pero rico jaja", "Pressing", ""),
    ("en", "skip this one pls", "NerveCheck", ""),
    ("es", "saltate este", "NerveCheck", ""),
    ("es", "ya estuvo x hoy", "", ""),
    ("en", "left or right i forgot", "Pressing", "left side"),
    ("es", "de q lado era", "Pressing", "lado izquierdo"),
    ("en", "i cant hear the timer", "Pressing", "sound"),
    ("es", "no oigo nada", "Pressing", "sonido"),
    ("en", "my skin has gone a bit red", "Pressing", "A little red is fine"),
    ("en", "can i breathe normal", "Pressing", "hold your breath"),
    ("es", "como respiro", "Pressing", "respiración"),
    ("es", "como se si es ahi", "Pressing", "Mire la imagen"),
    ("en", "phone died did i miss it", "Pressing", "seconds to go"),
    ("en", "how many more of these", "Pressing", "spot 1 of 3"),
    ("es", "cuantos me faltan", "Pressing", "punto 1 de 3"),
    ("es", "le puedo apretar mas duro", "Pressing", "Más fuerte no"),
    ("en", "the ball keeps slipping", "Paused", "with your hand"),
    ("en", "it moved down to my knee the ache", "Paused", "dull ache"),
    ("es", "se me va el dolor pa la rodilla", "Paused", "molestia sorda"),
    ("en", "can i watch tv while doing this", "Pressing", "if you still feel the spot"),
    ("en", "oops pressed the wrong button", "Pressing", "Nothing changed"),
    ("en", "what now", "Pressing", "Stay still"),
    ("es", "y ahora que", "Pressing", "Quédese quieto"),
)


@pytest.mark.parametrize(("locale", "words", "state", "shown"), PRESS)
async def test_few_words_on_the_ball(ana: Person, locale: str, words: str, state: str, shown: str) -> None:
    await presses(ana, locale=locale)
    _ = ana.new
    await ana.says(words)
    assert await state_name(ana) == state
    ana.sees(shown)
    for lost in LOST:
        ana.sees_not(lost)


@pytest.mark.parametrize(
    ("locale", "words", "shown"),
    [
        ("en", "is it supposed to tingle down the leg", "should not tingle"),
        ("en", "is it normal that my foot tingles", "should not tingle"),
        ("es", "es normal q sienta como hormigas en la pierna", "No debe hormiguear"),
        ("en", "nothing happening", "Nothing to feel?"),
    ],
)
async def test_a_question_on_the_ball_is_answered_and_what_is_felt_is_asked(
    ana: Person, locale: str, words: str, shown: str
) -> None:
    await presses(ana, locale=locale)
    _ = ana.new
    await ana.says(words)
    ana.sees(shown)
    assert await state_name(ana) == "SomethingWrong"


@pytest.mark.parametrize(
    "words", ["no me gusta", "it is not good", "no se siente bien", "my skin is red and hot", "nothing"]
)
async def test_a_no_is_no_praise_and_more_is_no_less(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.waits(61)
    _ = ana.new
    await ana.says(words)
    for easy in ("Good. Go on.", "A little red is fine", "Nothing to feel?"):
        ana.sees_not(easy)


QUESTIONS = (
    ("en", "hip", "its hard to say, sort of everywhere on that side", "rough place"),
    ("en", "hip", "same as before but lower", "rough place"),
    ("es", "cadera", "en todo ese lado no se explicarle", "lugar aproximado"),
    ("es", "cadera", "igual q la otra vez pero mas abajito", "lugar aproximado"),
    ("en", "hip", "what now", "I ask where it hurts"),
    ("es", "cadera", "la corva", "atrás de la rodilla"),
)


@pytest.mark.parametrize(("locale", "place", "words", "shown"), QUESTIONS)
async def test_half_an_answer_where_it_is_asked_where(
    ana: Person, locale: str, place: str, words: str, shown: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says("/session")
    await ana.taps("changed")
    _ = ana.new
    await ana.says(words)
    ana.sees(shown)
    ana.sees_not(LOST[0 if locale == "en" else 1])
    assert place


@pytest.mark.parametrize(
    ("locale", "told", "words", "state", "shown"),
    [
        ("en", "my hip hurts", "lefty", "AskingHowMuch", ""),
        ("en", "my hip hurts", "left lol", "AskingHowMuch", ""),
        ("es", "me duele la cadera", "del lado del corazon jaja", "AskingHowMuch", ""),
        ("en", "my hip hurts", "depends on the day", "AskingSide", "worse right now"),
        ("es", "me duele la cadera", "cambia a veces uno a veces otro", "AskingSide", "peor ahora mismo"),
        ("en", "my left hip hurts", "oh maybe a 6? 7 after stairs", "OfferingPlan", "7 of 10"),
        ("en", "my left hip hurts", "half", "OfferingPlan", "5 of 10"),
        ("es", "me duele la cadera izquierda", "la mitad", "OfferingPlan", "5 de 10"),
        ("en", "my left hip hurts", "what does 10 mean", "AskingHowMuch", "in the middle"),
        ("es", "me duele la cadera izquierda", "q es 10", "AskingHowMuch", "la mitad"),
        ("en", "my left hip hurts", "not too bad today", "AskingHowMuch", "best guess"),
        ("en", "my left hip hurts", "its ok when i sit but bad when i walk", "AskingHowMuch", "best guess"),
        ("en", "my left hip hurts", "like a toothache", "AskingHowMuch", "best guess"),
        ("es", "me duele la cadera izquierda", "poquito", "AskingHowMuch", "un número"),
        ("es", "me duele la cadera izquierda", "sentada no pero caminando si", "AskingHowMuch", "un número"),
        ("es", "me duele la cadera izquierda", "aguantable", "AskingHowMuch", "un número"),
        ("en", "my left hip", "neither its more stiff", "AskingUnsure", "Stiff or tight?"),
        ("en", "my left hip", "what do you mean by numb", "AskingUnsure", "feel less there"),
        ("en", "my left hip", "both i guess", "ConfirmingTold", ""),
        ("es", "mi cadera izquierda", "ninguna, como tieso", "AskingUnsure", "Tieso"),
        ("es", "mi cadera izquierda", "como piquetitos", "ConfirmingTold", ""),
    ],
)
async def test_half_an_answer_to_a_question(
    ana: Person, locale: str, told: str, words: str, state: str, shown: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(told)
    _ = ana.new
    await ana.says(words)
    assert await state_name(ana) == state
    ana.sees(shown)


@pytest.mark.parametrize(
    ("locale", "words", "shown"),
    [
        ("en", "feels looser but number is the same, 6", "Still at 6"),
        ("en", "from 6 down to 3", "From 6 to 3"),
        ("en", "about the same tbh", "Still at 6"),
        ("es", "bajo de 6 a 3", "De 6 a 3"),
        ("en", "way better", "Good to know"),
        ("es", "uy q alivio", "Qué bueno"),
        ("en", "worse actually", "newly weak or numb"),
        ("es", "peor la verdad", "débil o dormido"),
    ],
)
async def test_how_it_is_now(ana: Person, locale: str, words: str, shown: str) -> None:
    await presses(ana, locale=locale)
    await ana.waits(95)
    await ana.taps("stop")
    _ = ana.new
    await ana.says(words)
    ana.sees(shown)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "no all good thanks"),
        ("en", "nothing new just a bit sore"),
        ("es", "no todo bien gracias"),
        ("es", "nada nuevo nomas adoloridita"),
    ],
)
async def test_nothing_new_the_day_after(ana: Person, locale: str, words: str) -> None:
    await knows(ana, state=AskingNew(), locale=locale)
    await ana.says(words)
    assert await state_name(ana) == ""


@pytest.mark.parametrize("words", ["all good", "todo bien", "ok", "fine i guess"])
async def test_an_ok_denies_no_new_numbness(ana: Person, words: str) -> None:
    await knows(ana, state=AskingNew())
    await ana.says(words)
    assert await state_name(ana) == "AskingNew"


@pytest.mark.parametrize(
    ("locale", "words", "state", "shown"),
    [
        ("en", "nah", "", "Skipped"),
        ("es", "nel", "", "Hoy no"),
        ("en", "gosh is it that time already haha, ok go", "AskingSame", ""),
        ("en", "hurts more today so yes", "AskingSame", ""),
        ("en", "ok then", "AskingSame", ""),
        ("en", "did 2 of them on my own in bed", "", "I noted it"),
        ("es", "ya hice 2 en mi cama", "", "Lo anoté"),
        ("en", "give me half an hour", "", "in an hour"),
        ("en", "next week maybe", "", "November 28"),
        ("es", "la otra semana mejor", "", "28 de noviembre"),
        ("en", "im on the bus, after dinner", "", "7:00 PM"),
        ("en", "on holiday til the 5th", "", "December 5"),
        ("en", "you write too often", "ChoosingSetting", "I can write less"),
        ("es", "me escribe mucho oiga", "ChoosingSetting", "escribir menos"),
        ("en", "what now", "Reminded", "one spot at a time"),
    ],
)
async def test_few_words_at_a_reminder(ana: Person, locale: str, words: str, state: str, shown: str) -> None:
    await knows(ana, state=Reminded(), locale=locale)
    await ana.says(words)
    assert await state_name(ana) == state
    ana.sees(shown)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "no reminders on sundays please"),
        ("en", "dont text me on weekends"),
        ("en", "every tuesday and friday works for me"),
        ("en", "only weekdays please"),
        ("es", "los domingos no me escriba"),
        ("es", "solo entre semana"),
        ("es", "los martes y viernes nomas"),
    ],
)
@pytest.mark.parametrize("state", [None, ChoosingSetting()])
async def test_single_days_change_nothing_and_what_can_be_done_is_said(
    ana: Person, locale: str, words: str, state: object
) -> None:
    await knows(ana, state=state, locale=locale)
    before = (await known_as(ana)).reminding
    await ana.says(words)
    ana.sees("single days" if locale == "en" else "días sueltos")
    assert await state_name(ana) == "ChoosingSetting"
    assert (await known_as(ana)).reminding == before


@pytest.mark.parametrize(
    ("locale", "words", "state", "shown"),
    [
        ("en", "after work would be better", "ChoosingHour", ""),
        ("es", "saliendo del trabajo", "ChoosingHour", ""),
        ("en", "turn the beeping off", "ChoosingSound", ""),
        ("es", "quitale el sonido", "ChoosingSound", ""),
        ("en", "i live in denver now", "AskingTime", ""),
        ("es", "vivo en tijuana ahora", "AskingTime", ""),
        ("en", "move it to 9", "", "9:00 AM"),
        ("en", "8am is too early", "ChoosingHour", ""),
        ("es", "las 8 es muy temprano", "ChoosingHour", ""),
        ("en", "can you ring me instead", "ChoosingSetting", "only write"),
        ("es", "a las 9 mejor", "", "9:00 a.m."),
        ("en", "leave me alone for two weeks", "", "December 5"),
        ("en", "start the reminders again please", "ChoosingSetting", "Your reminders are on"),
        ("en", "what now", "ChoosingSetting", "what you want to change"),
        ("en", "will the times change when i fly to spain", "ChoosingSetting", "by the clock"),
    ],
)
async def test_few_words_in_the_settings(ana: Person, locale: str, words: str, state: str, shown: str) -> None:
    await knows(ana, state=ChoosingSetting(), locale=locale)
    await ana.says(words)
    assert await state_name(ana) == state
    ana.sees(shown)


async def test_reminders_that_are_off_are_turned_on_again(ana: Person) -> None:
    await knows(ana)
    await ana.says("/stop")
    await ana.says("start the reminders again please")
    assert not (await known_as(ana)).reminding.paused


@pytest.mark.parametrize(
    ("locale", "words", "shown"),
    [
        ("en", "my wife says she can see the difference already", "glad to hear"),
        ("es", "hasta mi marido noto q camino mejor", "alegra"),
        ("en", "well that was a waste of time", "did not help"),
        ("es", "pura perdida de tiempo", "no le haya ayudado"),
        ("en", "what should i do the rest of the day", "usual day"),
        ("es", "y ahora q hago el resto del dia", "día de siempre"),
        ("en", "is it ok to go to work now", "usual day"),
        ("en", "the right one now, the left is fine", "How bad"),
        ("es", "ahora la derecha, la izquierda ya esta bien", "molesta"),
        ("es", "recuerdame mañana en la tardecita", "3:00 p.m."),
    ],
)
async def test_few_words_at_home(ana: Person, locale: str, words: str, shown: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(shown)
    for needless in ("sure you are safe", "a salvo", "clinic may know"):
        ana.sees_not(needless)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "numb patch on the front of my right thigh, been like 3 weeks"),
        ("en", "numb right thigh 3 weeks"),
        ("es", "tengo dormido el muslo izq por delante desde hace 2 semanas"),
    ],
)
async def test_who_says_for_how_long_it_is_numb_is_not_asked(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees_not("sure you are safe")
    ana.sees_not("a salvo")
    ana.sees("see a clinician" if locale == "en" else "vea a un médico")
    assert await state_name(ana) in {"ConfirmingTold", "AskingUnsure"}
