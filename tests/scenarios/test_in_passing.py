"""What is written in the middle of a press and needs no question: a beat under the ball, gone, lighter, go on."""

from __future__ import annotations

import pytest

from tests.known import known_as, ledger, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words", "off"),
    [
        ("en", "I feel a pulse under the ball", "can be a blood vessel"),
        ("en", "it throbs under the ball", "can be a blood vessel"),
        ("en", "I feel my heartbeat", "can be a blood vessel"),
        ("es", "siento un latido debajo de la pelota", "vaso de sangre"),
        ("es", "siento que late", "vaso de sangre"),
        ("es", "siento el pulso ahí", "vaso de sangre"),
        ("es", "siento el latido debajo de la pelota", "vaso de sangre"),
        ("en", "I can feel my pulse in it", "can be a blood vessel"),
        ("en", "my pulse", "can be a blood vessel"),
    ],
)
async def test_a_beat_under_the_ball_is_left_alone(ana: Person, locale: str, words: str, off: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(off)
    assert await state_name(ana) == "Paused"
    assert (await known_as(ana)).doubted == ()
    assert ("vessel", "tfl") in await ledger(ana)


@pytest.mark.parametrize(
    ("locale", "words", "off"),
    [
        ("en", "the ball is on the bone, sharp", "Never press on bone"),
        ("es", "la pelota está en el hueso", "Nunca presione sobre el hueso"),
        ("en", "it's on a bone I think", "Never press on bone"),
        ("es", "creo que estoy apretando el hueso", "Nunca presione sobre el hueso"),
        ("en", "my hamstring's cramping", "rest until the cramp lets go"),
        ("en", "cramp", "rest until the cramp lets go"),
        ("es", "me dio un calambre", "hasta que se suelte el calambre"),
    ],
)
async def test_bone_and_cramps_are_told_what_to_do_with_the_clock_off(
    ana: Person, locale: str, words: str, off: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(off)
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize(
    ("locale", "words", "less"),
    [
        ("en", "oh I was holding my breath", "Lean away until your breath flows"),
        ("es", "uy estaba aguantando la respiración", "Aléjese hasta que respire bien"),
    ],
)
async def test_whoever_says_that_they_hold_their_breath_presses_less(
    ana: Person, locale: str, words: str, less: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(less)
    assert await state_name(ana) == "Pressing"
    assert ("breath", "tfl") in await ledger(ana)


async def test_a_cramp_beside_a_swollen_calf_is_for_a_doctor(ana: Person) -> None:
    await presses(ana)
    await ana.says("cramp in my calf and it is swollen")
    ana.sees("speak with a doctor today")


async def test_a_beat_beside_a_tight_chest_is_an_emergency(ana: Person) -> None:
    await presses(ana)
    await ana.says("my chest is tight and it throbs")
    ana.sees("Call 911 now")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "it's gone now"),
        ("en", "I press less now, go on"),
        ("en", "better now, keep going please"),
        ("es", "ya se fue"),
        ("es", "ya aprieto menos, sigamos"),
        ("en", "ok moved it, pulse gone"),
        ("en", "easing off, lighter now"),
        ("en", "hurts so good"),
        ("es", "duele rico"),
    ],
)
async def test_that_all_is_well_again_keeps_the_clock_running(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "it's gone numb now"), ("en", "my leg is gone"), ("es", "se me fue la pierna")]
)
async def test_what_has_gone_with_a_leg_or_a_feeling_stops_it(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) != "Pressing"


async def test_tingling_ends_by_gone_and_not_by_less(ana: Person) -> None:
    await presses(ana)
    await ana.waits(61)
    await ana.says("I press less now")
    assert "All fine" in ana.buttons(), "the question stands"
    await ana.says("it's gone now")
    ana.sees("Keep the pressure gentle")
    assert "All fine" not in ana.buttons()


async def test_after_something_wrong_gone_and_go_on_lead_back(ana: Person) -> None:
    await presses(ana)
    await ana.taps("Something is wrong")
    await ana.says("it went away")
    assert await state_name(ana) == "Paused"
    await ana.says("lets go on")
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize("words", ["my pulse", "it's on a bone I think"])
async def test_going_on_after_a_beat_or_bone_begins_beside_it(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.says(words)
    await ana.taps("Go on")
    ana.sees("Then start beside it")
    assert await state_name(ana) == "Pressing"
    await ana.says(words)
    await ana.taps("Skip this spot")
    assert await state_name(ana) == "BetweenPoints"


async def test_a_beat_or_bone_is_a_button_while_a_point_is_pressed(ana: Person) -> None:
    await presses(ana)
    await ana.taps("Something is wrong")
    await ana.taps("A beat or bone under it")
    ana.sees("Never press on a beat or on bone")
    assert await state_name(ana) == "Paused"
    assert ("vessel", "tfl") in await ledger(ana)


@pytest.mark.parametrize(
    ("locale", "words", "told"),
    [
        ("en", "it's bleeding", "Look at the skin"),
        ("en", "my skin broke", "Look at the skin"),
        ("es", "me sangra la piel", "Mire la piel"),
    ],
)
async def test_skin_that_bleeds_ends_the_session_and_is_looked_at(
    ana: Person, locale: str, words: str, told: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(told, "911")
    assert await state_name(ana) == "AskingAfter"
    assert ("bleeding", "massage") in await ledger(ana)


@pytest.mark.parametrize(("locale", "words"), [("en", "the ball rolled away"), ("es", "se me fue la pelota")])
async def test_a_lost_ball_pauses_the_clock(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "I want to stop"), ("en", "stop please now"), ("es", "quiero parar")],
)
async def test_a_wish_to_stop_is_no_crisis_while_somebody_presses(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.waits(20)
    await ana.says(words)
    assert await state_name(ana) == "AskingAfter"
    assert "988" not in str([one.words for one in ana.new])
    assert ("crisis", "words") not in await ledger(ana)


@pytest.mark.parametrize("words", ["I want to stop living", "I want to stop everything"])
async def test_a_wish_to_stop_more_than_the_session_is_still_a_crisis(ana: Person, words: str) -> None:
    await presses(ana)
    await ana.says(words)
    ana.sees("Call 988 now")


async def test_at_home_a_wish_to_stop_is_read_as_ever(ana: Person) -> None:
    await presses(ana)
    await ana.taps("Stop")
    await ana.says("I want to stop")
    ana.sees("988")


async def test_about_to_vomit_is_unwell_and_nothing_else(ana: Person) -> None:
    await presses(ana, locale="es")
    await ana.says("tengo ganas de vomitar")
    ana.sees("Deje de presionar")
    assert "988" not in str([one.words for one in ana.new])
    assert (await known_as(ana)).doubted == ()


async def test_a_number_between_spots_is_a_score_and_asks_nobody_to_go_on(ana: Person) -> None:
    await presses(ana)
    await ana.waits(95)
    await ana.says("4 now")
    ana.sees("4 of 10: thank you")
    assert await state_name(ana) == "BetweenPoints"


@pytest.mark.parametrize(
    ("locale", "words", "moved"),
    [
        ("en", "it burns like an electric wire down to my toes", "Move the ball"),
        ("en", "it zaps down my leg", "Move the ball"),
        ("en", "shooting pain down to my foot", "Move the ball"),
        ("es", "me quema y me da un calambrazo hasta el pie", "Mueva la pelota"),
        ("es", "siento un toque eléctrico", "Mueva la pelota"),
        ("es", "corrientazo hasta el pie", "Mueva la pelota"),
    ],
)
async def test_a_pain_like_electricity_moves_the_ball_as_at_the_bots_own_question(
    ana: Person, locale: str, words: str, moved: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(moved)
    assert await state_name(ana) == "Pressing"
    assert ("nerve", "tfl") in await ledger(ana)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "it's electric and my foot is weak now"),
        ("en", "electric shock and I wet myself"),
        ("en", "electric shock down both legs"),
        ("en", "it zaps the other leg as well"),
        ("es", "me da corriente en las dos piernas"),
    ],
)
async def test_electricity_beside_weakness_leaking_or_the_other_leg_is_more_than_a_nerve_under_the_ball(
    ana: Person, locale: str, words: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize(
    ("locale", "words", "off"),
    [
        ("es", "me da un calambre en la pantorrilla", "hasta que se suelte el calambre"),
        ("es", "se me ha subido el gemelo", "hasta que se suelte el calambre"),
        ("en", "my calf seized up", "rest until the cramp lets go"),
        ("es", "creo que llevo el aire aguantado", "Aléjese hasta que respire bien"),
        ("en", "I keep forgetting to breathe", "Lean away until your breath flows"),
    ],
)
async def test_cramps_and_held_breath_are_known_in_other_words(ana: Person, locale: str, words: str, off: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(off)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "pain's gone, just pressure"),
        ("en", "it's lighter now"),
        ("en", "it's letting go"),
        ("es", "ya duele menos"),
        ("es", "ya no duele, solo presión"),
    ],
)
async def test_less_pain_keeps_the_clock_running(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(("locale", "words"), [("es", "ya estoy, sigo"), ("en", "ok I'm back"), ("es", "ya volví")])
async def test_whoever_is_back_from_a_pause_goes_on(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.taps("pause")
    await ana.says(words)
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "ok done"),
        ("en", "done already"),
        ("en", "thats it im done"),
        ("en", "next spot please"),
        ("es", "listo ya"),
        ("es", "ya quedó"),
        ("es", "ya está listo"),
        ("es", "salta este"),
        ("es", "sáltate este punto"),
        ("es", "pasa al siguiente"),
        ("es", "otro punto por favor"),
        ("es", "saltar este"),
    ],
)
async def test_done_or_on_to_the_next_ends_the_press_and_nothing_else(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "NerveCheck"


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "its a bit sore but ok", "up to 6 of 10"),
        ("en", "it hurts a little but i can take it", "up to 6 of 10"),
        ("en", "a little sore", "up to 6 of 10"),
        ("es", "duele poquito pero aguanto", "hasta 6 de 10"),
        ("es", "está sensible pero bien", "hasta 6 de 10"),
    ],
)
async def test_a_little_sore_and_to_be_borne_stops_no_clock(ana: Person, locale: str, words: str, part: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(part)
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "it hurts"),
        ("en", "a little numb but ok"),
        ("en", "it hurts a bit and its tingling"),
        ("en", "i cant take it"),
        ("es", "me duele"),
        ("es", "un poco dormido pero aguanto"),
        ("es", "no aguanto"),
    ],
)
async def test_what_is_more_than_a_little_sore_still_stops_the_clock(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "SomethingWrong"


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "thats quite strong", "Up to 6 of 10 is fine"),
        ("en", "ow thats quite strong is that ok", "Up to 6 of 10 is fine"),
        ("en", "kinda strong tbh", "Up to 6 of 10 is fine"),
        ("es", "esta bien fuerte", "Hasta 6 de 10 está bien"),
        ("es", "uy duele bastante asi va?", "Hasta 6 de 10 está bien"),
    ],
)
async def test_what_feels_strong_is_never_praised_and_is_asked_for_its_number(
    ana: Person, locale: str, words: str, part: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(part)
    assert await state_name(ana) == "AskingHowSore"
    await ana.says("8")
    assert await state_name(ana) == "AskingAfter", "over 7 ends it"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "very strong and sharp"), ("es", "esta muy fuerte no aguanto"), ("es", "muy fuerte y dormido")],
)
async def test_strong_beside_something_sharper_is_asked_what_is_wrong(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) not in {"Pressing", "AskingHowSore"}


@pytest.mark.parametrize(
    ("locale", "words", "score"),
    [("en", "a 6", 6), ("en", "4 or 5", 5), ("en", "between 3 and 4", 4), ("es", "entre 4 y 5", 5), ("es", "un 5", 5)],
)
async def test_a_number_with_a_small_word_beside_it_is_a_score(
    ana: Person, locale: str, words: str, score: int
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(f"{score} of 10" if locale == "en" else f"{score} de 10")
    assert await state_name(ana) == "Pressing"


async def test_of_two_numbers_the_worse_counts(ana: Person) -> None:
    await presses(ana)
    await ana.says("6 or 8")
    assert await state_name(ana) == "AskingAfter"


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "my arm is tired", "Rest your arm, or change hands"),
        ("en", "my hand hurts from holding the ball", "Rest your arm, or change hands"),
        ("es", "se me cansó el brazo", "Descanse el brazo o cambie de mano"),
        ("es", "me duele la mano de apretar", "Descanse el brazo o cambie de mano"),
    ],
)
async def test_a_tired_arm_that_holds_the_ball_rests_and_is_no_stroke(
    ana: Person, locale: str, words: str, part: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(part)
    assert await state_name(ana) == "Paused"
    assert not (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my arm went weak all of a sudden"),
        ("en", "my arm feels heavy and numb"),
        ("en", "my arm is tired and my speech is off"),
        ("es", "se me puso débil el brazo de repente"),
        ("es", "el brazo cansado y no me responde"),
    ],
)
async def test_an_arm_that_is_more_than_tired_is_still_asked_about(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).doubted or await state_name(ana) in {"Locked", "AskingScreen"}


@pytest.mark.parametrize(
    ("locale", "words", "seat", "part"),
    [
        ("en", "i feel dizzy", "im sitting", "Stay there until you feel well"),
        ("en", "im dizzy", "ok i sat down", "Stay there until you feel well"),
        ("es", "me mareo", "ya me senté", "Quédese así hasta sentirse bien"),
        ("es", "me mareo", "estoy acostada", "Quédese así hasta sentirse bien"),
    ],
)
async def test_whoever_was_told_to_sit_and_sits_is_told_to_stay(
    ana: Person, locale: str, words: str, seat: str, part: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    await ana.says(seat)
    ana.sees(part)


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [("en", "i feel nothing", "beside the spot"), ("es", "no siento nada ahi", "al lado del punto")],
)
async def test_who_feels_nothing_is_told_how_to_find_the_spot(ana: Person, locale: str, words: str, part: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(part)
    assert await state_name(ana) == "SomethingWrong"
