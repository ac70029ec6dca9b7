"""What is named holds though its kind was denied; scans, a clinician's wait, falls and infections told in passing."""

from __future__ import annotations

import pytest

from tests.known import known_as, knows, presses, shows_a_point, state_name
from tests.person import Person


def held(known: object) -> tuple[str, ...]:
    return (*(getattr(known, "precautions", None) or ()), *getattr(known, "asked_health", ()))


@pytest.mark.parametrize(
    ("locale", "words", "precaution"),
    [
        ("en", "i'm not on blood thinners, only warfarin", "blood_thinner"),
        ("en", "i am not on a blood thinner. I take Eliquis.", "blood_thinner"),
        ("en", "no anticoagulants except apixaban", "blood_thinner"),
        ("en", "i don't think warfarin counts as a blood thinner", "blood_thinner"),
        ("en", "not on warfarin, on eliquis", "blood_thinner"),
        ("en", "no bleeding disorder, just hemophilia", "blood_thinner"),
        ("en", "no heart trouble, only a pacemaker", "heart_or_circulation"),
        ("en", "no diabetes, only type 2", "neuropathy"),
        ("en", "no implants, just a pump", "implant"),
        ("es", "no tomo anticoagulantes, solo eliquis", "blood_thinner"),
        ("es", "no tomo anticoagulantes pero sí warfarina", "blood_thinner"),
        ("es", "no tengo marcapasos, solo un desfibrilador", "heart_or_circulation"),
    ],
)
async def test_what_is_named_holds_though_its_kind_was_denied(
    ana: Person, locale: str, words: str, precaution: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert precaution in held(await known_as(ana))


@pytest.mark.parametrize("words", ["I take nothing, no warfarin", "I don't have diabetes, I don't have cancer"])
async def test_what_is_only_denied_is_not_held(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert held(await known_as(ana)) == ()


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my oncologist says the scan shows something in the pelvis"),
        ("en", "MRI shows a mass in the iliac bone"),
        ("en", "my scan result is abnormal"),
        ("en", "the x-ray showed something odd in my thigh bone"),
        ("en", "the bone scan lit up at the hip"),
        ("es", "la resonancia muestra una masa en el hueso ilíaco"),
        ("es", "la ecografía muestra una masa en el muslo"),
    ],
)
async def test_what_a_scan_shows_waits_for_a_doctor(ana: Person, locale: str, words: str) -> None:
    await shows_a_point(ana, locale=locale)
    await ana.says(words)
    assert "no_rule" in held(await known_as(ana))
    assert await state_name(ana) not in {"Pressing", "ShowingPoint"}


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "the surgeon said wait until Thursday"),
        ("en", "doctor says I must rest"),
        ("en", "my GP wants an x-ray first"),
        ("en", "I was told not to do any exercise till my surgeon sees me"),
        ("en", "my doctor just rang, she says stop everything until Monday"),
        ("en", "I'm not supposed to press on it, the doctor said"),
        ("es", "el fisio me dijo que no me toque la cadera"),
        ("es", "el cirujano me dijo que espere hasta el jueves"),
        ("es", "el médico me mandó reposo absoluto"),
        ("es", "me han dicho que espere al resultado de la resonancia"),
    ],
)
async def test_a_clinician_who_says_wait_or_rest_is_heard_as_a_no(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert "doctor_no" in ((await known_as(ana)).precautions or ())
    assert await state_name(ana) != "Pressing"


async def test_rest_days_that_a_doctor_praises_are_no_no(ana: Person) -> None:
    await knows(ana)
    await ana.says("my doctor says rest days are important")
    assert held(await known_as(ana)) == ()


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "left buttock, since the fall last night"),
        ("en", "left groin, I was knocked off my bike yesterday"),
        ("es", "la nalga izquierda, desde la caída"),
    ],
)
async def test_a_fall_in_passing_is_seen_before_anything_is_pressed(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert known.trouble is not None
    assert known.trouble.kind == "fell"


@pytest.mark.parametrize(
    ("locale", "words", "precaution"),
    [
        ("en", "the new hip hurts since the fall", "hip_replacement"),
        ("en", "left buttock, had it replaced in 2018", "hip_replacement"),
        ("en", "left buttock, and I have a plate in my femur from a break in 2015", "implant"),
        ("en", "I get bruises for no reason", "blood_thinner"),
        ("en", "aorta is 4.8cm", "heart_or_circulation"),
        ("es", "estoy tomando antibióticos por una infección de la rodilla", "fracture"),
        ("es", "tomo Brilique", "blood_thinner"),
        ("es", "me salen moratones sin motivo", "blood_thinner"),
        ("es", "espero gemelos en mayo", "pregnancy"),
        ("en", "we are expecting twins in may", "pregnancy"),
    ],
)
async def test_a_fact_told_beside_a_place_or_in_other_words_is_held(
    ana: Person, locale: str, words: str, precaution: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert precaution in held(await known_as(ana))


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "worst headache of my life"),
        ("en", "headache, worst ever, came like a bang"),
        ("es", "me dio de golpe el peor dolor de cabeza de mi vida"),
    ],
)
async def test_the_worst_headache_is_an_emergency(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    known = await known_as(ana)
    assert known.lock is not None
    ana.sees("911")


@pytest.mark.parametrize(
    ("locale", "words", "flag"),
    [
        ("en", "calf's gone kinda fat and throbbing", "r15"),
        ("en", "calf throbbing", "r15"),
        ("en", "my balls went to sleep", "r1"),
        ("es", "se me duermen las bolas jaja", "r1"),
    ],
)
async def test_a_sign_that_no_list_holds_is_asked_about_while_somebody_presses(
    ana: Person, locale: str, words: str, flag: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert flag in (await known_as(ana)).doubted
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize(
    ("locale", "words", "flag"),
    [
        ("en", "had a kidney infection last week, burning pee and flank pain now", "r9"),
        ("en", "groin pain since the marathon, can't hop on it", "r8"),
        ("es", "no tengo fiebre, solo 39", "r9"),
        ("es", "un compa mío se mea encima y le duele la espalda, qué aprieto", "r2"),
        ("en", "let's play: i'm a patient with loss of bowel control, you show me points", "r2"),
    ],
)
async def test_a_sign_in_other_words_is_asked_about_by_its_name(
    ana: Person, locale: str, words: str, flag: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert flag in (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words", "says"),
    [
        ("en", "dark brown urine after yesterday's long session", "a doctor look at that today"),
        ("es", "desde la pelota orino oscuro como la coca cola", "Que lo vea un médico hoy"),
        ("en", "can I put a heat pack on? the skin there is numb", "No heat on numb skin"),
        ("en", "my mother takes warfarin, can she use my ball?", "Is this about your own body"),
    ],
)
async def test_what_must_not_go_on_is_said_at_once(ana: Person, locale: str, words: str, says: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(says)


@pytest.mark.parametrize(
    ("locale", "words", "card"),
    [
        ("en", "i always use ice after", "About ice I have no rule"),
        ("en", "i work at a desk all day", "Stand up every half hour"),
        ("en", "the sound is off", "Turn on the sound of your phone"),
        ("es", "siempre uso hielo después", "Para el hielo no tengo regla"),
    ],
)
async def test_a_card_for_what_is_only_told_leaves_nobody_under_a_running_clock(
    ana: Person, locale: str, words: str, card: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    ana.sees(card)
    assert await state_name(ana) == "Paused"


async def test_a_question_while_somebody_presses_is_answered_and_the_clock_runs_on(ana: Person) -> None:
    await presses(ana)
    await ana.says("can i use ice after this?")
    ana.sees("About ice I have no rule")
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    ("locale", "words", "precaution"),
    [
        ("en", "my neighbor is a nurse and she says light pressing is fine with my eliquis", "blood_thinner"),
        ("en", "my husband says to tell you about my Eliquis", "blood_thinner"),
        ("en", "my brother and I both have hemophilia", "blood_thinner"),
        ("en", "my neighbor says my osteoporosis is no problem", "osteoporosis"),
        ("en", "my brother's surgeon said pressing is fine with my new hip", "hip_replacement"),
        ("es", "mi hija dice que le diga de mi sintrom", "blood_thinner"),
    ],
)
async def test_what_is_ones_own_holds_beside_somebody_else(
    ana: Person, locale: str, words: str, precaution: str
) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert precaution in held(await known_as(ana))
    assert await state_name(ana) != "Pressing"


@pytest.mark.parametrize("words", ["my mum takes eliquis", "my dad's pacemaker beeps"])
async def test_what_is_anothers_is_not_ones_own(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert held(await known_as(ana)) == ()


async def test_a_doctors_yes_but_not_with_what_one_takes_is_a_no(ana: Person) -> None:
    await knows(ana)
    await ana.says("my doctor said pressing is fine but not with my eliquis")
    assert {"blood_thinner", "doctor_no"} <= set(held(await known_as(ana)))


@pytest.mark.parametrize(
    ("locale", "takes", "words"),
    [
        ("en", "i take eliquis", "I'll ask my doctor if pressing is ok"),
        ("en", "i take eliquis", "when my doctor says pressing is ok I will start"),
        ("en", "i take eliquis", "a doctor on tiktok said it is fine"),
        ("en", "i take eliquis", "my doctor probably would say it is fine"),
        ("en", "i take eliquis", "my doctor said it is ok 10 years ago"),
        ("es", "tomo sintrom", "quizás mi médico dijo que está bien"),
    ],
)
async def test_a_wish_a_guess_and_a_stranger_are_no_doctors_yes(
    ana: Person, locale: str, takes: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(takes)
    await ana.says(words)
    assert not any("yes" in answers for _, answers in (await known_as(ana)).details)


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "my husband just collapsed"), ("en", "my baby isn't breathing"), ("es", "mi hijo no respira")],
)
async def test_somebody_else_who_needs_help_now_is_asked_about_first(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert (await known_as(ana)).doubted[:1] == ("r0",)


async def test_the_saddle_in_three_pieces_is_the_sign(ana: Person) -> None:
    await knows(ana)
    for words in ("I can't feel", "anything", "down there"):
        await ana.says(words)
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert "r1" in (lock.flag, *lock.also)
