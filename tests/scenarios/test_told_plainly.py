"""What is told plainly is not asked about needlessly, and what is asked is what matters."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words", "told"),
    [
        ("en", "I have osteoporosis", "Thin bones"),
        ("en", "I take blood thinners", "Blood thinners"),
        ("es", "tengo diabetes", "Nervios"),
        ("en", "I had an epidural last week", "in the last 3 months"),
        ("es", "me infiltraron la cadera ayer", "en los últimos 3 meses"),
        ("es", "me inyectaron cortisona en la cadera ayer", "en los últimos 3 meses"),
        ("es", "me pusieron un bloqueo ayer", "en los últimos 3 meses"),
        ("es", "me hicieron una radiofrecuencia en la espalda", "en los últimos 3 meses"),
        ("es", "me pusieron tornillos en el tobillo", "en los últimos 3 meses"),
        ("en", "I had botox in my hip last week", "in the last 3 months"),
        ("en", "epidural steroid injection on Tuesday, can I press?", "in the last 3 months"),
        ("es", "tengo un clavo en el fémur desde 2020", "en los últimos 3 meses"),
        ("es", "tomo adiro 100", "Anticoagulantes"),
        ("en", "I have a spinal cord stimulator implanted", "no pressing, heat or stretches until your doctor agrees"),
    ],
)
async def test_a_fact_of_ones_health_alone_asks_about_no_danger(
    ana: Person, locale: str, words: str, told: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(told)
    assert (await known_as(ana)).doubted == ()


@pytest.mark.parametrize(
    ("locale", "words", "asked"),
    [
        ("en", "leaking urine for years", "Is it new or changed"),
        ("en", "I have leaked urine for years since my second child", "Is it new or changed"),
        ("es", "hace años que se me escapa la orina", "¿Es nuevo o ha cambiado"),
        ("es", "llevo años orinándome encima", "¿Es nuevo o ha cambiado"),
    ],
)
async def test_what_leaks_for_years_is_asked_about_once_and_opens_with_a_no(
    ana: Person, locale: str, words: str, asked: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(asked)
    assert (await known_as(ana)).lock is None
    await ana.says("no")
    known = await known_as(ana)
    assert (known.doubted, known.lock) == ((), None)


@pytest.mark.parametrize("words", ["I leak urine since yesterday", "leaking urine for years but much worse today"])
async def test_what_leaks_anew_or_has_changed_is_an_emergency(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees("Call 911 now")


async def test_a_yes_to_new_is_an_emergency(ana: Person) -> None:
    await knows(ana)
    await ana.says("leaking urine for years")
    await ana.says("yes")
    ana.sees("Call 911 now")


@pytest.mark.parametrize(
    ("locale", "words", "asked", "sit"),
    [
        ("en", "my calf is swollen", "Are you short of breath", "sit still"),
        ("es", "tengo la pantorrilla hinchada", "¿Le falta el aire", "no se mueva"),
    ],
)
async def test_with_a_swollen_calf_breath_and_chest_are_asked_about(
    ana: Person, locale: str, words: str, asked: str, sit: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert asked in ana.last.words
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert lock.urgency == "same_day"
    await ana.says("sí" if locale == "es" else "yes")
    ana.sees("911")
    ana.sees(sit)
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert (lock.urgency, lock.flags) == ("emergency", ("r16", "r15"))


async def test_in_a_session_the_ball_goes_first_and_a_no_keeps_the_lock(ana: Person) -> None:
    await presses(ana)
    await ana.says("my calf is swollen")
    ana.sees("Lift off the ball")
    await ana.says("no")
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert lock.urgency == "same_day"
    assert await state_name(ana) == "Locked"


@pytest.mark.parametrize("words", ["no puedo levantar el pie", "no puedo levantar la punta del pie"])
async def test_a_foot_that_does_not_lift_is_no_fall(ana: Person, words: str) -> None:
    await knows(ana, locale="es")
    await ana.says(words)
    assert (await known_as(ana)).lock is not None
    ana.sees_not("Muévase lo menos posible")


@pytest.mark.parametrize(
    "words", ["me caí y no puedo levantar la pierna", "al levantar la caja tronó y no puedo caminar"]
)
async def test_a_fall_or_a_crack_still_is_one(ana: Person, words: str) -> None:
    await knows(ana, locale="es")
    await ana.says(words)
    ana.sees("Muévase lo menos posible")


@pytest.mark.parametrize("at_home", [True, False])
@pytest.mark.parametrize(
    ("locale", "words", "doctor"),
    [
        ("en", "my son is 11 and has hip pain and limps", "should see a doctor today"),
        ("en", "my daughter limps", "should see a doctor today"),
        ("es", "mi hija de 9 años cojea", "debe verlo un médico hoy"),
    ],
)
async def test_a_child_who_limps_is_for_a_doctor_and_nobody_is_asked_whether_they_are_under_age(
    ana: Person, locale: str, words: str, doctor: str, *, at_home: bool
) -> None:
    if at_home:
        await knows(ana, locale=locale)
    else:
        ana.emulator.person(1002, "Eva", language_code=locale)
        ana = Person(1002, ana.emulator, ana.app, ana.clock)
        await ana.says("/start")
    await ana.says(words)
    ana.sees(doctor, "911")
    for asked in ("Are you under 18?", "¿Tiene menos de 18 años?"):
        ana.sees_not(asked)


@pytest.mark.parametrize(
    ("locale", "words", "told"),
    [
        ("en", "my doctor said no pressing", "Your doctor said no"),
        ("es", "el doctor dijo que ni se me ocurra apretar", "Su médico dijo que no"),
    ],
)
async def test_a_doctors_no_closes_pressing_in_every_lane_until_a_yes_under_my_health(
    ana: Person, locale: str, words: str, told: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(told)
    assert "pressing" in (await known_as(ana)).closed_to
    await ana.says("/session")
    for data in ("same", "6"):
        await ana.taps(data)
    assert await state_name(ana) == ""
    await ana.says("/health")
    await ana.taps("change")
    await ana.taps("done")
    assert "pressing" in (await known_as(ana)).closed_to, "the list took a doctor's no back"
    await ana.says("/health")
    for data in ("allowed", "yes"):
        await ana.taps(data)
    known = await known_as(ana)
    assert (known.precautions, "pressing" in known.closed_to) == ((), False)


async def test_a_doctors_no_told_before_the_list_stays_after_it(ana: Person) -> None:
    await knows(ana, precautions=None)
    await ana.says("my doctor said no massage")
    await ana.says("/session")
    while await state_name(ana) in {"AskingScreen", "ChoosingPrecautions"}:
        await ana.taps("done" if await state_name(ana) == "ChoosingPrecautions" else "none")
    assert (await known_as(ana)).precautions == ("doctor_no",)


@pytest.mark.parametrize(
    ("locale", "words", "answer"),
    [
        ("en", "a bruise the size of a plum where I pressed", "until the bruise is gone"),
        ("es", "me salió un moretón donde apreté", "hasta que el moretón se quite"),
        ("en", "I take warfarin and the bruise is spreading", "let a doctor look at it today"),
        ("en", "can I press on my groin myself?", "Never press in the groin"),
        ("es", "¿puedo apretar en la ingle?", "Nunca presione en la ingle"),
        ("en", "is it OK to press on the hip bone", "Not on bone"),
        ("es", "¿puedo presionar sobre el hueso?", "Sobre el hueso no"),
        ("en", "I only have a lacrosse ball and a foam roller", "Start with a tennis ball"),
        ("es", "solo tengo una pelota de lacrosse y un rodillo", "Empiece con una pelota de tenis"),
        ("en", "I get dry needling on Friday", "when you may press there again"),
    ],
)
async def test_what_must_not_be_pressed_is_said_and_no_session_offered_below_it(
    ana: Person, locale: str, words: str, answer: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(answer)
    assert not {"Start a session", "Empezar una sesión"}.intersection(ana.buttons())


@pytest.mark.parametrize(
    ("locale", "words", "asked"),
    [
        ("en", "I'm 70 and fell yesterday, my groin hurts", "can you not stand on that leg"),
        ("en", "I have osteoporosis and fell last week, my hip is sore", "can you not stand on that leg"),
        ("es", "tengo 72 años, me caí ayer y me duele la ingle", "¿no puede pararse?"),
    ],
)
async def test_after_a_fall_thin_or_old_bones_are_seen_by_a_doctor_and_asked_whether_they_bear_weight(
    ana: Person, locale: str, words: str, asked: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert asked in ana.last.words
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert lock.urgency == "same_day"
    await ana.says("sí" if locale == "es" else "yes")
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert lock.urgency == "emergency"


@pytest.mark.parametrize("words", ["I'm 30 and fell yesterday, my groin hurts", "I'm 70 and my hip hurts"])
async def test_younger_or_without_a_fall_nothing_closes_by_itself(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert (await known_as(ana)).lock is None
    ana.sees_not("Are you under 18?")


@pytest.mark.parametrize(
    ("locale", "words", "asked"),
    [
        ("en", "had breast cancer 8 years ago, all clear", "Is this a new pain, after cancer"),
        ("es", "tuve cáncer de mama hace 8 años, todo bien", "¿Es un dolor nuevo"),
        ("en", "I'm hypermobile, my hip pops out now and then", "Did a joint pop out of place?"),
        ("es", "soy hiperlaxa y la cadera se me sale de vez en cuando", "¿Una articulación se salió"),
    ],
)
async def test_what_is_long_known_is_asked_about_before_it_closes_anything(
    ana: Person, locale: str, words: str, asked: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert asked in ana.last.words
    assert (await known_as(ana)).lock is None
    await ana.says("sí" if locale == "es" else "yes")
    assert (await known_as(ana)).lock is not None


async def test_pain_that_is_new_after_cancer_is_for_a_doctor_at_once(ana: Person) -> None:
    await knows(ana)
    await ana.says("I had breast cancer and now my hip hurts since last week")
    ana.sees("speak with a doctor today")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es", "llevo 2 semanas con dolor en la cadera"),
        ("es", "tengo 3 semanas con dolor en la cadera"),
        ("es", "van 2 meses con dolor de cadera"),
        ("es", "llevo un mes con la cadera adolorida"),
        ("es", "cumplo 7 semanas con dolor de cadera"),
        ("en", "2 weeks now with hip pain"),
        ("en", "side of my hip when i lie on it at night, 2 months now"),
        ("es", "el lado de la cadera cuando duermo sobre ese lado"),
        ("en", "im 3 weeks in with this hip pain"),
        ("en", "been dealing with hip pain 8 weeks"),
        ("en", "its been 2 months with this buttock pain"),
    ],
)
async def test_weeks_of_pain_are_no_pregnancy(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("Which side?" if locale == "en" else "¿De qué lado?")
    assert (await known_as(ana)).doubted == ()


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "im 20 weeks and my hip hurts"),
        ("en", "im 20 weeks in with this hip pain"),
        ("en", "im 5 months and my hip hurts"),
        ("es", "estoy de 5 meses con dolor de cadera"),
        ("es", "tengo 20 semanas y me duele la cadera"),
        ("es", "dos meses sin regla y me duele la cadera"),
    ],
)
async def test_weeks_that_may_be_of_a_pregnancy_are_asked_about(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("Do you bleed" if locale == "en" else "¿Sangra")


@pytest.mark.parametrize("words", ["me encanta", "me encanta esta app", "esto me encanta", "me encantan las pelotas"])
async def test_a_common_word_is_no_slip_of_an_illness(ana: Person, words: str) -> None:
    await knows(ana, locale="es")
    await ana.says(words)
    ana.sees_not("Embarazo")
    known = await known_as(ana)
    assert (known.precautions, known.doubted) == ((), ())


async def test_getting_dizzy_at_home_is_advised(ana: Person) -> None:
    await knows(ana, locale="es")
    await ana.says("me estoy mareando")
    ana.sees("Siéntese o acuéstese")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "both of them really"),
        ("en", "both equally"),
        ("en", "its both of them"),
        ("en", "both the same"),
        ("en", "both sides about the same"),
        ("es", "las dos igual"),
        ("es", "los dos por igual"),
        ("es", "las dos parejo"),
        ("es", "son las dos"),
        ("es", "ambos lados por igual"),
    ],
)
async def test_both_of_them_is_the_side_where_a_side_is_asked(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("my hip hurts" if locale == "en" else "me duele la cadera")
    assert await state_name(ana) == "AskingSide"
    await ana.says(words)
    known = await known_as(ana)
    assert known.doubted == ()
    assert await state_name(ana) == "AskingHowMuch"


async def test_both_legs_at_home_are_asked_about_all_the_same(ana: Person) -> None:
    await knows(ana)
    await ana.says("both legs feel weak")
    assert await state_name(ana) != "AskingSide"
    ana.sees("Call 911")
