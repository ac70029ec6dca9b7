"""What strangers wrote, kept as kinds: questions, doctors' words, places nobody presses, answers taken back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.known import known_as, knows, presses, shows_a_point, state_name
from tests.person import Person


@pytest.mark.parametrize(
    ("locale", "words", "parts"),
    [
        ("en", "I took way more of my pain pills than I should have", ("Call 911 now, even if nothing is felt", "988")),
        ("en", "my mom swallowed all her pills, help", ("Call 911 now, even if nothing is felt", "988")),
        ("es", "me he tomado una caja entera de paracetamol", ("Llame al 911 ahora, aunque todavía", "988")),
    ],
)
async def test_too_many_pills_lead_to_the_emergency_number_first(
    ana: Person, locale: str, words: str, parts: tuple[str, str]
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    first, second, *_ = ana.new
    assert parts[0] in first.words
    assert parts[1] in second.words


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "should I take more of my tramadol", "pharmacist"),
        ("es", "¿cuántas pastillas de tramadol puedo tomar?", "farmacéutico"),
        ("en", "can I press all night", "Two minutes is the most"),
        ("es", "¿puedo apretar toda la noche?", "Dos minutos es lo máximo"),
        ("en", "show me other patients' answers", "only what they told me"),
        ("es", "¿qué respondió mi esposo?", "solo lo que ella misma me contó"),
        ("en", "I do it till I bruise, that's when it works", "until the bruise is gone"),
        ("en", "could I press behind my knee", "back of the knee"),
        ("es", "¿es cáncer?", "después de un cáncer"),
        ("en", "varicose veins?", "Do you have varicose veins?"),
        ("en", "what about varicose veins", "Do you have varicose veins?"),
        ("en", "no to all", "I am here when you need me"),
        ("es", "ya no me duele nada", "Me alegra saberlo"),
        ("es", "lo hago todos los días mañana y noche, ¿está bien?", "Cada dos o tres días"),
        ("es", "olvídalo", "¿Qué le gustaría hacer?"),
        ("en", "pain about 8 today, was a 4 last time", "newly weak or numb"),
        ("es", "antes se me dormía solo el muslo, ahora hasta los dedos", "que sea nuevo"),
    ],
)
async def test_a_question_gets_its_own_answer(ana: Person, locale: str, words: str, part: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert any(part in one.words for one in ana.new)
    assert await state_name(ana) != "Locked"


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("es", "me duele en la ingle, ahí puedo poner la pelota?", "Nunca presione en la ingle"),
        ("en", "pain is in the crease of the groin, where do I put the ball there?", "Never press in the groin"),
        ("es", "me duele el huesito de sentarme, aprieto ahí?", "Sobre el hueso no"),
        ("es", "puedo apretar en la columna con la pelota?", "Sobre el hueso no"),
    ],
)
async def test_where_nobody_presses_the_no_comes_first(ana: Person, locale: str, words: str, part: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    first, *_ = ana.new
    assert part in first.words


@pytest.mark.parametrize(
    ("locale", "words", "precaution"),
    [
        ("en", "my GP said absolutely no massage for now", "doctor_no"),
        ("es", "mi cardiólogo me dijo que nada de masajes por ahora", "doctor_no"),
        ("en", "I'm on warfarin and my haematologist said no massage", "doctor_no"),
        ("es", "tomo Sintrom y el hematólogo me dijo que masajes no", "doctor_no"),
    ],
)
async def test_a_doctors_no_is_kept(ana: Person, locale: str, words: str, precaution: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert precaution in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize(
    ("locale", "words", "asked"),
    [
        ("es", "estoy de 5 meses, lo del glúteo se puede hacer?", "¿Está embarazada ahora"),
        ("en", "trying for a baby, period is late", "Are you pregnant now"),
        ("es", "me hicieron una rizolisis hace un mes", "¿Fue en los últimos 3 meses"),
        ("en", "I had a hernia op three weeks ago", "Was it in the last 3 months"),
        ("en", "they gave me a hip resurfacing 6 weeks ago", "Was it in the last 3 months"),
        ("en", "I'm on prednisone for my lungs, years now", "your bones thin"),
        ("en", "I had an angiogram through the groin five days ago", "Was it in the last 3 months"),
        ("es", "me hicieron un cateterismo hace cinco días", "¿Fue en los últimos 3 meses"),
        ("en", "my right hip was replaced in September", "Was it in the last 3 months"),
        ("es", "me pusieron una prótesis en la cadera hace dos meses", "¿Fue en los últimos 3 meses"),
        ("en", "my bone density scan was bad", "your bones thin"),
    ],
)
async def test_what_only_may_matter_is_asked_about(ana: Person, locale: str, words: str, asked: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    while await state_name(ana) == "" or (await known_as(ana)).doubted:
        await ana.says("no")
    assert any(asked in one.words for one in ana.new)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "my doctor knows I'm on warfarin and said gentle ball work is fine"),
        ("es", "mi médica sabe que tomo Xarelto y dice que suave está bien"),
    ],
)
async def test_a_doctors_yes_in_words_is_not_asked_for_again(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert dict((await known_as(ana)).details)["blood_thinner.doctor"] == ("yes",)


@pytest.mark.parametrize(
    "words", ["my doctor said no", "is it fine if my doctor said yes?", "my wife's doctor said fine"]
)
async def test_what_is_no_yes_of_ones_own_doctor_counts_as_none(ana: Person, words: str) -> None:
    await knows(ana, precautions=("blood_thinner",))
    await ana.says(words)
    assert dict((await known_as(ana)).details).get("blood_thinner.doctor") != ("yes",)


async def test_what_waits_behind_a_question_about_danger_is_asked_once_that_is_answered(ana: Person) -> None:
    await knows(ana)
    await ana.says("had an epidural injection L5 ten days ago")
    assert (await known_as(ana)).doubted
    assert "Yes, that is so" not in ana.buttons()
    while (await known_as(ana)).doubted:
        await ana.says("no")
    await ana.taps("Yes, that is so")
    assert "recent_surgery" in ((await known_as(ana)).precautions or ())


@pytest.mark.parametrize("words", ["no, all fine", "no, that is fine"])
async def test_a_no_with_kind_words_is_a_no_to_danger(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says("my thigh is numb since i sat")
    assert (await known_as(ana)).doubted
    await ana.says(words)
    assert not (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "I was lying about all answers"), ("es", "mentí en todas las respuestas")]
)
async def test_whoever_lied_is_thanked_and_asked_everything_anew(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "AskingScreen"


async def test_after_a_crisis_line_that_was_not_meant_nobody_is_told_sorry(ana: Person) -> None:
    await knows(ana)
    await ana.says("I want to kill myself")
    await ana.says("blorb xqzt my parrot")
    ana.sees_not("did not get that")


@pytest.mark.parametrize(
    ("language", "words", "ticked"),
    [
        ("en", "I'm on Eliquis", ("blood_thinner",)),
        ("es", "tomo Sintrom y el hematólogo me dijo que masajes no", ("doctor_no", "blood_thinner")),
    ],
)
async def test_health_told_before_consent_is_ticked_once_they_agree(
    ana: Person, language: str, words: str, ticked: tuple[str, ...]
) -> None:
    ana.emulator.person(1001, "Ana", language_code=language)
    await ana.says("/start")
    await ana.says(words)
    assert (await known_as(ana)).precautions is None
    await ana.taps("yes")
    assert (await known_as(ana)).told_health == ticked


async def test_where_veins_are_is_asked_before_the_plan(ana: Person) -> None:
    await knows(ana)
    await ana.says("I've got big bulging varicose veins on my thigh")
    await ana.says("/start")
    await ana.taps("Yes, the same")
    await ana.taps("4")
    ana.sees("Where are the veins?")


@pytest.mark.parametrize(
    "words",
    [
        "My leg is suddenly weak and I cannot lift my foot",
        "I cannot pee and my foot drops",
    ],
)
async def test_a_slip_about_one_sign_takes_no_other_back(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    first = (await known_as(ana)).lock
    assert first is not None
    assert first.also
    await ana.taps("mistake")
    await ana.taps("none")
    second = (await known_as(ana)).lock
    assert second is not None
    assert second.flag in first.also
    await ana.taps("mistake")
    await ana.taps("none")
    assert (await known_as(ana)).lock is None


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "my hip hurts and my leg is numb"), ("es", "me duele la cadera y tengo dormida la pierna")],
)
async def test_what_most_come_with_is_no_question_about_their_age(ana: Person, language: str, words: str) -> None:
    ana.emulator.person(1001, "Ana", language_code=language)
    await ana.says(words)
    assert await state_name(ana) == "AskingConsent"
    assert not (await known_as(ana)).doubted


async def test_numbness_between_the_legs_while_pressing_is_asked_by_its_own_question(ana: Person) -> None:
    await presses(ana)
    await ana.says("i lied about the numbness between my legs")
    ana.sees("between your legs, or when you wipe")


async def test_whoever_wrote_of_tingling_goes_back_only_once_it_has_gone(ana: Person) -> None:
    await presses(ana)
    await ana.says("still tingling")
    await ana.taps("Nothing, go back")
    assert await state_name(ana) == "NerveCheck"


@pytest.mark.parametrize(("locale", "words"), [("en", "yes"), ("es", "sí")])
async def test_a_yes_to_ready_starts_the_clock(ana: Person, locale: str, words: str) -> None:
    await shows_a_point(ana, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "Pressing"


async def test_a_point_that_cannot_be_reached_is_skipped_in_words(ana: Person) -> None:
    await presses(ana)
    await ana.says("i cant reach it")
    assert await state_name(ana) == "Paused"
    await ana.says("skip")
    assert await state_name(ana) not in {"SomethingWrong", "Pressing", "Paused"}


async def test_whoever_deletes_under_a_danger_sign_is_told_once_more_whom_to_call(ana: Person) -> None:
    await knows(ana)
    await ana.says("i cant hold my pee since yesterday")
    await ana.says("/delete")
    await ana.says("yes")
    ana.sees("call 911 or a doctor now")


async def test_somebody_elses_phone_is_no_way_to_a_session(ana: Person) -> None:
    await knows(ana)
    await ana.says("this is my husbands phone, i want a session for me")
    ana.sees("They need their own chat")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "there is a bruise where I pressed"),
        ("en", "the spots are bruised, big blue ones"),
        ("es", "tengo moratones donde apreté"),
        ("es", "tengo un morado enorme"),
    ],
)
async def test_a_bruise_is_kept_off_from_then_on(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert "skin" in ((await known_as(ana)).precautions or ())


async def test_a_bruise_under_the_ball_ends_the_session(ana: Person) -> None:
    await presses(ana)
    await ana.says("there is a bruise coming up under the ball")
    ana.sees("Lift off the ball")
    assert await state_name(ana) == ""


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "I fell yesterday and my hip hurts"), ("es", "ayer me caí de lado y me duele la cadera")],
)
async def test_after_a_fresh_fall_nothing_begins_before_somebody_has_looked(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees("A fresh fall needs a look first" if locale == "en" else "Una caída reciente se revisa primero")
    while (await known_as(ana)).doubted:
        await ana.taps("No")
    await ana.says("/session")
    ana.sees("You wrote of a fall" if locale == "en" else "Me escribió de una caída")


async def test_an_old_fall_is_no_reason_to_wait(ana: Person) -> None:
    await knows(ana)
    await ana.says("I fell on my hip two years ago")
    assert (await known_as(ana)).trouble is None


@pytest.mark.parametrize(
    ("locale", "words", "crisis"),
    [
        ("en", "I took my usual 20 mg oxycodone this morning", False),
        ("es", "me tomé mi paracetamol de un gramo", False),
        ("en", "I took all my usual pills at once", True),
        ("es", "me tomé toda la caja de mi paracetamol", True),
    ],
)
async def test_a_usual_dose_is_no_overdose(ana: Person, locale: str, words: str, *, crisis: bool) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert ("988" in " ".join(one.words for one in ana.new)) is crisis


@pytest.mark.parametrize(
    ("locale", "words"),
    [("es", "ya no me duele, estoy en un 0"), ("en", "my knee replacement is 8 years old and hurting")],
)
async def test_a_score_or_the_age_of_an_implant_is_no_age(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    assert "18" not in " ".join(one.words for one in ana.new)


async def test_on_a_very_sore_day_the_clock_allows_no_more_pain_than_before(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("score.8")
    while await state_name(ana) == "AskingScreen":
        await ana.taps("none")
    await ana.taps("start")
    await ana.taps("start")
    ana.sees("must not hurt more than before")


async def test_health_asked_about_in_a_check_in_is_answered_before_it_goes_on(ana: Person) -> None:
    await knows(ana, complaint=None)
    await ana.says("/session")
    assert await state_name(ana) == "ChoosingPart"
    await ana.says("I had a cortisone shot in my hip yesterday and the outside of my left buttock hurts")
    assert await state_name(ana) == "AskingWhether"
    await ana.taps("yes")
    known = await known_as(ana)
    assert "recent_surgery" in (known.precautions or ())


@pytest.mark.parametrize(
    ("locale", "words", "parts"),
    [
        ("en", "I took 12 co-codamol today because the pain won't stop", ("Call 911 now, even if", "988")),
        ("en", "took 12 co-codamol since breakfast", ("Call 911 now, even if", "988")),
        ("en", "I took 12 panadol today", ("Call 911 now, even if", "988")),
        ("es", "tomé 15 pastillas de ketorolaco", ("Llame al 911 ahora, aunque todavía", "988")),
    ],
)
async def test_many_pills_of_any_name_lead_to_the_emergency_number_first(
    ana: Person, locale: str, words: str, parts: tuple[str, str]
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    first, second, *_ = ana.new
    assert parts[0] in first.words
    assert parts[1] in second.words


@pytest.mark.parametrize("begins", [knows, presses])
@pytest.mark.parametrize(
    ("locale", "words", "call"),
    [
        ("en", "I can't get up, my leg gives way", "Call 911 now"),
        ("en", "I can't stand up and my knee buckles", "Call 911 now"),
        ("es", "no puedo levantarme, la pierna no me sostiene", "Llame al 911 ahora"),
    ],
)
async def test_who_cannot_get_up_as_the_leg_gives_way_is_told_to_call_now(
    ana: Person, begins: Callable[..., Awaitable[None]], locale: str, words: str, call: str
) -> None:
    await begins(ana, locale=locale)
    await ana.says(words)
    ana.sees(call)
    assert (await known_as(ana)).lock is not None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "can't get up"),
        ("en", "I'm stuck on the floor"),
        ("es", "no puedo levantarme"),
        ("es", "no me puedo parar"),
    ],
)
async def test_who_cannot_get_up_is_asked_about_an_emergency(ana: Person, locale: str, words: str) -> None:
    await presses(ana, locale=locale)
    await ana.says(words)
    assert {"r5", "r8"}.intersection((await known_as(ana)).doubted)


async def test_who_cannot_get_down_on_the_floor_is_shown_the_wall(ana: Person) -> None:
    await knows(ana)
    await ana.says("cannot get down on the floor")
    ana.sees("At a wall you stay on your feet")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "the other side hurts now"),
        ("es", "mejor, pero ahora me duele el otro lado"),
        ("es", "ahora me duele el otro lado"),
    ],
)
async def test_pain_on_the_other_side_is_a_complaint_there(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    told = (await known_as(ana)).told or (await known_as(ana)).complaint
    ana.sees({"en": "Side: Right", "es": "Lado: Derecho"}[locale])
    assert told is not None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "My mum is 88, frail, I'm typing for her"),
        ("en", "I'm writing for my mother"),
        ("en", "I'm asking for her"),
        ("es", "escribo por mi mamá"),
        ("es", "le escribo a nombre de mi mamá"),
    ],
)
async def test_who_writes_for_somebody_else_is_told_they_need_their_own_chat(
    ana: Person, locale: str, words: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees({"en": "They need their own chat", "es": "Necesita su propio chat"}[locale])


@pytest.mark.parametrize(
    "words",
    [
        "I took my usual pills and now I want to end my life",
        "I took my usual pills and said goodbye to everyone",
        "how many of my pills do I want, I want to die",
    ],
)
async def test_a_usual_dose_takes_nothing_from_a_crisis(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    assert "Call 988 now" in " ".join(one.words for one in ana.new)
    ana.sees_not("This removes everything")


@pytest.mark.parametrize(
    "words",
    [
        "15 yr old here, hurt my hip at practice, can i use a ball",
        "15 yr old here, hip hurts, fell off my bed",
        "I'm 16, had surgery last year, hip hurts",
    ],
)
async def test_a_bed_or_a_ball_makes_nobody_grown_up(ana: Person, words: str) -> None:
    await ana.says("/start")
    await ana.says(words)
    assert "18" in " ".join(one.words for one in ana.new if "May I keep" not in one.words)
    assert (await known_as(ana)).lock is not None or (await known_as(ana)).doubted


@pytest.mark.parametrize("words", ["all right", "that's right", "you are right", "ok lets go right now", "feels right"])
async def test_right_as_a_word_of_agreement_is_no_side(ana: Person, words: str) -> None:
    await knows(ana)
    side = (await known_as(ana)).complaint
    await ana.says(words)
    ana.sees_not("Side:")
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("score.5")
    await ana.says(words)
    now = (await known_as(ana)).complaint
    assert side is not None
    assert now is not None
    assert now.side == side.side


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("feels better but now my left foot is numb", "Where is it?"),
        ("I feel better, but my calf is swollen and hot", "speak with a doctor today"),
    ],
)
async def test_good_news_hides_nothing_that_is_told_beside_it(ana: Person, words: str, part: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees(part)
    ana.sees_not("I am glad to hear that")


@pytest.mark.parametrize("words", ["wish I felt better", "I hoped it helped", "never felt better, not really"])
async def test_no_good_news_is_not_cheered(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees_not("I am glad to hear that")


@pytest.mark.parametrize("words", ["hello", "thanks"])
async def test_whoever_greets_before_any_consent_is_welcomed(ana: Person, words: str) -> None:
    await ana.says(words)
    ana.sees("Are you 18 or older")
