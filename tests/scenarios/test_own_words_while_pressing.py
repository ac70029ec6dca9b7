"""A beat, a burn down the leg, heat on numb skin and a growing lump, in people's own words."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "its pumping under there like a little drum"),
        ("en", "feels like a heart under the ball"),
        ("es", "es que me late el punto como si fuera el corazón"),
        ("es", "siento como un corazón latiendo debajo"),
    ],
)
async def test_a_beat_under_the_ball_is_moved_off(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("Never press there" if locale == "en" else "Nunca presione ahí")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "ouch ok that burns down my whole leg"),
        ("en", "it burns like fire down to the toe"),
        ("en", "it burns all the way down my leg"),
        ("es", "me arde toda la pierna"),
    ],
)
async def test_a_burn_down_the_leg_moves_the_ball(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees("Move the ball about an inch" if locale == "en" else "Mueva la pelota")
    ana.sees_not("988")


@pytest.mark.parametrize("words", ["pain all the way down my leg", "it burns all the way down my leg"])
async def test_a_pain_that_runs_down_the_leg_is_no_despair(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees_not("988")


async def test_despair_beside_such_a_pain_is_heard(ana: Person) -> None:
    await knows(ana)
    await ana.says("it burns all the way down my leg and i want to die")
    ana.sees("988")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "heating pad all night where I can't feel anything?"),
        ("en", "can i put a hot pack on the numb bit"),
        ("es", "puedo dormir con la manta eléctrica en el muslo dormido?"),
        ("es", "bolsa de agua caliente donde no tengo sensibilidad, toda la noche?"),
    ],
)
async def test_no_heat_where_nobody_would_feel_it_burn(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("No heat on numb skin" if locale == "en" else "Nada de calor en la piel dormida")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "on Xarelto, bumped my thigh, now a hard lump that keeps getting bigger"),
        ("es", "me pegué en el muslo y se me hizo una bola que sigue creciendo"),
    ],
)
async def test_a_lump_that_grows_is_seen_today(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("look at that lump today" if locale == "en" else "vea ese bulto hoy")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my shin hurts in one spot since I started running more, worse when I hop"),
        ("es", "me duele la espinilla en un solo puntito desde que corro más, peor al saltar"),
        ("en", "one sore spot on my shin bone, since I started running"),
        ("en", "my temples ache and it hurts to chew, hips stiff every morning"),
        ("es", "me duelen las sienes al masticar y tengo las caderas tiesas"),
    ],
)
async def test_stress_on_a_bone_and_sore_temples_wait_for_a_doctor(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert "no_rule" in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i cant get down on the floor"),
        ("en", "need to pee first"),
        ("es", "no me puedo tirar al piso"),
        ("es", "me tengo q quitar el pantalon"),
        ("es", "dejame en paz dos semanas"),
    ],
)
async def test_a_small_message_that_is_all_said_is_asked_about_no_danger(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    for word in ("sure you are safe", "a salvo", "988"):
        ana.sees_not(word)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "can't stand on tiptoe on my left leg since yesterday, walking is fine"),
        ("en", "my foot won't push off, I can't stand on tiptoe since Monday"),
        ("es", "No puedo caminar de talones, la punta del pie se me arrastra"),
    ],
)
async def test_one_weak_foot_is_no_ambulance(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    lock = (await known_as(ana)).lock
    assert lock is None or lock.urgency == "same_day"
    assert lock is not None or (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my toes are tingling all the time since last week, is it ok to go on?"),
        ("es", "se me duermen los dedos todo el tiempo desde la semana pasada, ¿está bien seguir?"),
    ],
)
async def test_what_is_numb_stands_before_when_the_next_session_is(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("toes" if locale == "en" else "los dedos del pie")
    ana.sees_not("You can start a session")
    ana.sees_not("Puede empezar una sesión")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my shin is rock hard after a kick, pain keeps growing, toes numb"),
        ("es", "me patearon la espinilla, está dura como piedra y no siento los dedos"),
    ],
)
async def test_a_leg_as_hard_as_stone_and_numb_is_asked_whether_it_needs_help_now(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("Do you need help right now?" if locale == "en" else "¿Necesita ayuda ahora mismo?")


@pytest.mark.parametrize(("locale", "words"), [("en", "nothing numb"), ("es", "nada dormido")])
async def test_nothing_numb_at_the_plan_is_not_nothing_hurts(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("/session")
    for choice in ("same", "score.6"):
        await ana.taps(choice)
    await ana.says(words)
    assert await state_name(ana) == "OfferingPlan"
    ana.sees_not("No pain right now")


@pytest.mark.parametrize(
    ("words", "seen"), [("how many seconds more", "seconds to go"), ("ooh thats it, feels good hurt", "Good. Go on.")]
)
async def test_a_glance_at_the_clock_and_a_good_hurt_stop_nothing(ana: Person, words: str, seen: str) -> None:
    await presses(ana)
    await ana.says(words)
    ana.sees(seen)
    assert await state_name(ana) == "Pressing"


async def test_what_was_small_is_not_read_together_with_what_burns(ana: Person) -> None:
    await presses(ana)
    await ana.says("ooh thats it, feels good hurt")
    await ana.says("how many seconds more")
    await ana.says("it burns all the way down my leg")
    ana.sees("Move the ball about an inch")
    ana.sees_not("988")


async def test_a_need_to_go_is_read_together_with_what_does_not_work(ana: Person) -> None:
    await knows(ana)
    await ana.says("need to pee")
    await ana.says("but I can't, nothing comes out")
    ana.sees("pee")
    assert (await known_as(ana)).doubted or (await known_as(ana)).lock is not None
