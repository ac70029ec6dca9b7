"""What is told or asked where one stands, beside its question: when it hurts, which side is fine, how to hold still."""

from __future__ import annotations

import pytest

from bot.conversations.home.preferences import ChoosingHour, ChoosingSetting
from tests.known import known_as, knows, presses, state_name
from tests.person import Person

LOST = ("did not get that", "no entendí", "What is wrong?", "¿Qué pasa?")


async def at_the_plan(ana: Person, locale: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("score.6")
    assert await state_name(ana) == "OfferingPlan"
    _ = ana.new


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "comes and goes"),
        ("en", "since the holidays"),
        ("en", "ever since i started my new job"),
        ("es", "desde que empece el trabajo nuevo"),
        ("es", "se pone feo cuando ando de pie todo el dia"),
        ("en", "only on long drives"),
        ("es", "va y viene"),
        ("es", "nomas en viajes largos"),
        ("en", "worse after my shift"),
        ("en", "it started when i moved the couch"),
        ("en", "had it a couple months"),
        ("es", "se pone peor saliendo del trabajo"),
        ("es", "empezo cuando cargue el mueble"),
        ("es", "ya llevo un par de meses"),
        ("es", "siempre amanezco asi"),
        ("en", "more when i drive"),
        ("en", "more when i walk up stairs"),
        ("en", "mostly at night"),
        ("en", "since monday"),
        ("en", "for about 3 weeks now"),
        ("en", "only after sitting"),
        ("en", "it hurts a bit more than last time"),
        ("es", "mas q nada cuando manejo"),
        ("es", "mas cuando subo escaleras"),
        ("es", "mas en la noche"),
        ("es", "desde el lunes"),
        ("es", "desde hace como tres semanas"),
        ("es", "despues de estar sentada mucho rato"),
        ("es", "me duele un poco mas q la otra vez"),
    ],
)
async def test_when_it_hurts_told_at_the_plan_is_heard_and_the_plan_stands(
    ana: Person, locale: str, words: str
) -> None:
    await at_the_plan(ana, locale)
    await ana.says(words)
    assert await state_name(ana) == "OfferingPlan"
    ana.sees("Your plan stays the same" if locale == "en" else "Su plan queda igual")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "more when i drive and my foot drops"),
        ("en", "it burns when i drive"),
        ("en", "it hurts when i pee"),
        ("en", "now the other leg too"),
        ("es", "ahora la otra pierna tambien"),
        ("en", "since the accident"),
        ("en", "since my cancer"),
        ("en", "more when i cough"),
        ("es", "desde el parto"),
        ("es", "desde la operacion"),
        ("en", "it started when i fell off a ladder"),
        ("en", "hurts at night always, wakes me"),
        ("es", "me duele cuando orino"),
        ("es", "me duele desde que me cai"),
        ("es", "peor de noche y siempre"),
        ("en", "when i walk my leg goes numb"),
        ("en", "when i walk up stairs my knee gives way"),
        ("es", "cuando manejo se me duerme el pie"),
        ("es", "al caminar se me cae el pie"),
    ],
)
async def test_what_may_be_a_sign_beside_when_it_hurts_is_no_small_news(ana: Person, locale: str, words: str) -> None:
    await at_the_plan(ana, locale)
    await ana.says(words)
    ana.sees_not("Your plan stays the same")
    ana.sees_not("Su plan queda igual")


@pytest.mark.parametrize(
    ("locale", "words", "shown"),
    [
        ("en", "left, the right one is fine", "left, 6 of 10"),
        ("en", "its the right, left is ok", "right, 6 of 10"),
        ("es", "la izquierda, la derecha esta bien", "lado izquierdo, 6 de 10"),
        ("es", "la derecha, la izquierda no me duele", "lado derecho, 6 de 10"),
        ("en", "nah the other leg", "right, 6 of 10"),
        ("es", "no, la otra pierna", "lado derecho, 6 de 10"),
    ],
)
async def test_the_side_and_that_the_other_is_well_is_that_side(
    ana: Person, locale: str, words: str, shown: str
) -> None:
    await at_the_plan(ana, locale)
    await ana.says(words)
    ana.sees(shown)


@pytest.mark.parametrize(
    ("locale", "told", "words"),
    [
        ("en", "my hip hurts", "left, the right one is fine"),
        ("en", "my hip hurts", "both but left is worse"),
        ("en", "my hip hurts", "idk kinda both"),
        ("es", "me duele la cadera", "no se, como las dos"),
        ("es", "me duele la cadera", "la izquierda, la derecha esta bien"),
        ("es", "me duele la cadera", "las dos pero mas la izquierda"),
        ("es", "me duele la cadera", "la zurda"),
    ],
)
async def test_a_side_in_more_words_answers_which_side(ana: Person, locale: str, told: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(told)
    assert await state_name(ana) == "AskingSide"
    await ana.says(words)
    assert await state_name(ana) == "AskingHowMuch"


@pytest.mark.parametrize(
    ("locale", "words", "shown"),
    [
        ("en", "i only have 5 min", "One spot is better"),
        ("en", "im in a hurry", "One spot is better"),
        ("es", "solo tengo 5 minutitos", "Mejor un solo punto"),
        ("es", "ando de prisa", "Mejor un solo punto"),
        ("en", "where exactly", "Look at the picture"),
        ("es", "me enseñas donde es", "Mire la imagen"),
        ("en", "will it hurt", "A tender feeling is all right"),
        ("es", "me va a doler?", "Que esté sensible está bien"),
        ("en", "why does it matter", "I cannot see you"),
        ("es", "eso q importa", "No puedo verle"),
        ("es", "q punto es ese", "En su guía"),
        ("en", "whats number 5", "In your guide"),
        ("en", "can i leave out the back", "One spot is better"),
        ("es", "puedo quitar el de la espalda", "Mejor un solo punto"),
        ("en", "how will it feel", "A tender feeling"),
        ("es", "que se siente", "Que esté sensible está bien"),
        ("en", "let me grab the ball real quick", "No hurry"),
        ("es", "deja agarro la pelota", "Sin prisa"),
        ("es", "por que siempre los mismos puntos", "Estos músculos"),
        ("es", "cual es el 5", "En su guía"),
        ("en", "looks like a lot", "One spot is better"),
        ("es", "el de la espalda no porfa", "Mejor un solo punto"),
        ("en", "will you tell me when to stop", "when the time is up"),
        ("es", "tu me dices cuando parar?", "cuando se acaba el tiempo"),
        ("en", "why the back if its my hip", "trigger point"),
        ("es", "por q la espalda si me duele la cadera", "punto gatillo"),
    ],
)
async def test_a_question_at_the_plan_is_answered_and_the_plan_stays(
    ana: Person, locale: str, words: str, shown: str
) -> None:
    await at_the_plan(ana, locale)
    await ana.says(words)
    ana.sees(shown)
    assert await state_name(ana) == "OfferingPlan"
    for lost in LOST:
        ana.sees_not(lost)
    complaint = (await known_as(ana)).complaint
    assert complaint is not None
    assert complaint.score == 6


@pytest.mark.parametrize(
    ("locale", "words", "state"),
    [
        ("en", "go back", "AskingHowMuch"),
        ("es", "regresa", "AskingHowMuch"),
        ("en", "swap", "ChoosingPart"),
        ("en", "today its more in front", "ChoosingPart"),
        ("es", "cambialo", "ChoosingPart"),
        ("es", "ahora es mas adelante", "ChoosingPart"),
        ("en", "the same as always", "ShowingPoint"),
        ("es", "lo mismo de siempre", "ShowingPoint"),
    ],
)
async def test_a_wish_at_the_plan_is_carried_out(ana: Person, locale: str, words: str, state: str) -> None:
    await at_the_plan(ana, locale)
    await ana.says(words)
    assert await state_name(ana) == state


@pytest.mark.parametrize(
    ("locale", "words", "shown"),
    [
        ("en", "am i doing this correctly", "A tender feeling is all right"),
        ("es", "lo estoy haciendo bien", "Que esté sensible está bien"),
        ("en", "do i stay still", "Stay still on the tender spot"),
        ("en", "should i roll it around", "Stay still on the tender spot"),
        ("es", "puedo mover la pelota", "Quédese quieto"),
        ("es", "me quedo quieta o la muevo", "Quédese quieto"),
        ("en", "when do i let go", "seconds to go"),
        ("es", "cuando suelto", "Faltan"),
        ("en", "how many more after this one", "spot 1 of 3"),
        ("es", "cuantos faltan despues de este", "punto 1 de 3"),
        ("en", "do i keep breathing", "Breathe slowly"),
        ("es", "sigo respirando normal?", "Respire lento"),
        ("en", "can i put it lower", "Look at the picture"),
        ("en", "more to the outside?", "Look at the picture"),
        ("en", "can i switch hands", "Stay still"),
        ("en", "is that ok if it hurts a little", "A tender feeling"),
        ("es", "el dolor tiene q bajar?", "Que esté sensible está bien"),
        ("es", "la espalda va en la pared?", "En la pared"),
        ("es", "se va ablandando", "Siga así"),
        ("es", "cuanto mas falta", "Faltan"),
        ("es", "estoy en el punto correcto", "Mire la imagen"),
        ("es", "me puedo parar para esto", "En la pared"),
        ("es", "que estamos haciendo", "Quédese quieto"),
        ("en", "do i breathe in or out", "Breathe slowly"),
        ("en", "can i sit down instead", "At a wall"),
        ("en", "i lost count", "seconds to go"),
        ("en", "am i pressing hard enough", "Soft and steady"),
        ("en", "feels like a knot", "Stay still"),
        ("en", "how come its tender here", "A tender feeling"),
        ("es", "la puedo poner mas abajo", "Mire la imagen"),
        ("es", "inhalo o exhalo", "Respire lento"),
        ("es", "me recargo mas?", "Más fuerte no"),
        ("es", "perdi la cuenta", "Faltan"),
        ("en", "where exactly", "Look at the picture"),
        ("es", "q tan fuerte aprieto", "Suave y constante"),
    ],
)
async def test_a_question_on_the_ball_is_answered_and_the_clock_runs_on(
    ana: Person, locale: str, words: str, shown: str
) -> None:
    await presses(ana, locale=locale)
    _ = ana.new
    await ana.says(words)
    ana.sees(shown)
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    ("locale", "words", "shown"),
    [
        ("en", "it slips", "with your hand"),
        ("en", "one sec", ""),
        ("en", "dog wants out", ""),
        ("en", "sorry gotta answer this", ""),
        ("en", "cant hold this position", ""),
        ("es", "tengo que contestar", ""),
        ("es", "voy a estornudar", ""),
        ("es", "no aguanto esta posicion", ""),
        ("en", "ball rolled under the couch", "with your hand"),
        ("es", "perdon me hablaron por telefono", ""),
        ("es", "un segundito", ""),
        ("en", "cant reach it", "Look at the picture"),
        ("es", "no alcanzo", "Mire la imagen"),
    ],
)
async def test_who_has_to_let_go_for_a_moment_is_waited_for(ana: Person, locale: str, words: str, shown: str) -> None:
    await presses(ana, locale=locale)
    _ = ana.new
    await ana.says(words)
    ana.sees(shown)
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize(
    "words",
    [
        "do i stay still my foot is numb",
        "when do i let go it burns",
        "is it ok that it is cold and numb here",
        "its moving down my leg",
        "is it ok if it hurts a little and tingles",
        "is my back against the wall ok it burns",
        "se va a la espalda",
        "muy fuerte",
        "one sec it tingles",
        "cuando suelto me arde",
        "me quedo quieta se me duerme el pie",
    ],
)
async def test_a_question_beside_what_is_felt_stops_the_clock(ana: Person, words: str) -> None:
    await presses(ana)
    _ = ana.new
    await ana.says(words)
    assert await state_name(ana) not in {"Pressing", "Paused"}


@pytest.mark.parametrize(
    ("locale", "told", "words", "state", "shown"),
    [
        ("en", "my outer thigh", "left", "AskingUnsure", "I heard that"),
        ("en", "my outer thigh", "the left one mostly", "AskingUnsure", "I heard that"),
        ("es", "mi muslo por fuera", "izquierda", "AskingUnsure", "lo anoté"),
        ("en", "my left outer thigh", "what do you mean numb", "AskingUnsure", "feel less there"),
        ("es", "mi muslo izquierdo por fuera", "como q dormido", "AskingUnsure", "siente menos"),
        ("en", "my left outer thigh", "not numb just sore", "AskingHowMuch", ""),
        ("es", "mi muslo izquierdo por fuera", "dormido no, nomas adolorido", "AskingHowMuch", ""),
        ("es", "me duele la cadera izquierda", "hoy no tan mal", "AskingHowMuch", "un número"),
        ("es", "me duele la cadera izquierda", "sepa", "AskingHowMuch", "un número"),
        ("en", "my left hip hurts", "pretty low", "AskingHowMuch", "best guess"),
        ("en", "my left outer thigh", "just numb no pain", "ConfirmingTold", "Numb or tingling"),
        ("es", "mi muslo izquierdo por fuera", "nomas dormido sin dolor", "ConfirmingTold", "Adormecimiento"),
        ("es", "me duele la cadera izquierda", "entre 6 y 7 mas o menos", "OfferingPlan", "7 de 10"),
        ("es", "mi muslo izquierdo por fuera", "dolor, nada dormido", "AskingHowMuch", ""),
        ("en", "my left hip hurts", "it was 8 yesterday, 5 now", "OfferingPlan", "5 of 10"),
        ("es", "me duele la cadera izquierda", "ayer 8 ahorita 5", "OfferingPlan", "5 de 10"),
        ("en", "my hip hurts", "the one i sleep on", "AskingSide", "worse right now"),
        ("es", "me duele la cadera", "mas la derecha pero a veces la izquierda", "AskingSide", "peor ahora mismo"),
    ],
)
async def test_what_is_no_answer_to_the_question_is_heard(
    ana: Person, locale: str, told: str, words: str, state: str, shown: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(told)
    _ = ana.new
    await ana.says(words)
    ana.sees(shown)
    assert await state_name(ana) == state


@pytest.mark.parametrize(("locale", "side", "hurts"), [("en", "left", "hurts"), ("es", "izquierda", "duele")])
async def test_a_side_told_at_the_feeling_is_not_asked_again(ana: Person, locale: str, side: str, hurts: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("my outer thigh" if locale == "en" else "mi muslo por fuera")
    await ana.says(side)
    await ana.says(hurts)
    assert await state_name(ana) == "AskingHowMuch"


@pytest.mark.parametrize(("locale", "words"), [("en", "a 6 i guess"), ("en", "like a 6"), ("es", "como un 6")])
async def test_a_number_said_as_a_score_is_no_sixth_place(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("/session")
    await ana.taps("changed")
    await ana.taps("part.hip_and_back")
    _ = ana.new
    await ana.says(words)
    assert await state_name(ana) == "ChoosingRegions"
    ana.sees("I heard that" if locale == "en" else "lo anoté")
    await ana.taps("region.hip_front")
    await ana.taps("left")
    await ana.taps("none")
    assert await state_name(ana) != "AskingHowMuch"


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "a little less"), ("en", "it went down a bit"), ("es", "un poquito menos")]
)
async def test_less_at_the_end_is_good_news_and_the_number_is_asked(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    for _ in range(3):
        await ana.waits(95)
    assert await state_name(ana) == "AskingAfter"
    _ = ana.new
    await ana.says(words)
    assert await state_name(ana) == "AskingAfter"
    for lost in LOST:
        ana.sees_not(lost)


@pytest.mark.parametrize(
    ("locale", "words", "hour"),
    [
        ("en", "in the evenings", 19),
        ("en", "make it evenings", 19),
        ("es", "mejor en las noches", 19),
        ("en", "after dinner", 19),
        ("en", "mornings please", 9),
        ("en", "at noon", 12),
        ("es", "por las noches", 19),
        ("es", "despues de cenar", 19),
        ("es", "en la mañana", 9),
        ("es", "por las tardes", 15),
    ],
)
@pytest.mark.parametrize("state", [ChoosingSetting(), ChoosingHour()])
async def test_a_time_of_day_in_the_settings_is_its_hour(
    ana: Person, locale: str, words: str, hour: int, state: object
) -> None:
    await knows(ana, state=state, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).reminding.at.hour == hour


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "sundays"),
        ("en", "every 3 days is good"),
        ("es", "cada 3 dias esta bien"),
        ("en", "mon and thu"),
        ("en", "every other day"),
        ("es", "lunes y jueves"),
        ("es", "un dia si y un dia no"),
    ],
)
async def test_days_of_the_week_change_nothing_and_it_is_said(ana: Person, locale: str, words: str) -> None:
    await knows(ana, state=ChoosingSetting(), locale=locale)
    await ana.says(words)
    ana.sees("single days" if locale == "en" else "días sueltos")
    assert await state_name(ana) == "ChoosingSetting"


@pytest.mark.parametrize(
    ("locale", "words", "answer"),
    [
        ("en", "its getting less now", "Good. Go on."),
        ("es", "ya me va aflojando", "Bien. Siga así."),
        ("es", "no siento nada, será ahí?", "hasta que se sienta sensible"),
        ("en", "am i on the right spot? i feel nothing", "until it feels tender"),
        ("en", "nothing numb", "Good. Go on."),
        ("es", "no tengo nada dormido", "Bien. Siga así."),
        ("en", "found it, wow thats tender", "Good. Go on."),
        ("es", "no le hallo al punto", "hasta que se sienta sensible"),
        ("en", "is it ok that it clicks", "For a click without pain I have no rule"),
        ("es", "es normal q truene", "Si truena sin dolor"),
    ],
)
async def test_what_eases_goes_on_and_two_small_things_at_once_are_answered(
    ana: Person, locale: str, words: str, answer: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(answer)
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "ouch, feels good"),
        ("en", "its getting less but my foot tingles"),
        ("es", "no siento la pierna, será ahí?"),
    ],
)
async def test_of_two_things_at_once_what_may_harm_goes_first(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es", "ya me canse, lo dejamos aqui"),
        ("es", "uf ya me canse mejor lo dejo"),
        ("en", "im tired of this lets stop here"),
    ],
)
async def test_who_has_had_enough_is_done(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("We stop here" if locale == "en" else "Paramos aquí")
    assert await state_name(ana) != "Pressing"
