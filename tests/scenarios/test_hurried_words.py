"""Somebody writes in a hurry, with slips and in half sentences: what the bot says fits what was said."""

from __future__ import annotations

import pytest

from bot.care.record.person import Complaint
from bot.care.safety.red_flags import HELP
from tests.known import known_as, knows, state_name
from tests.person import Person

HIP = Complaint(("hip_front",), (), "left", 6, "weeks", "nothing")


async def at_home(ana: Person, locale: str = "en") -> None:
    await knows(ana, complaint=HIP, locale=locale)


async def at_the_plan(ana: Person, locale: str = "en") -> None:
    await at_home(ana, locale)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("score.6")
    assert await state_name(ana) == "OfferingPlan"


async def pressing(ana: Person, locale: str = "en") -> None:
    await at_the_plan(ana, locale)
    await ana.taps("start")
    await ana.taps("start")
    assert await state_name(ana) == "Pressing"


async def side_of(ana: Person) -> str | None:
    known = await known_as(ana)
    told = known.told.complaint if known.told is not None else known.complaint
    return told.side if told is not None else None


# ------------------------------------------------------------ which side


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "i said left but its right"),
        ("en", "i pushed the wrong one its the right hip"),
        ("en", "its the othr side"),
        ("es", "dije izquierda pero es la derecha"),
        ("es", "no era la cadera izquierda sino la derecha"),
    ],
)
async def test_a_side_put_right_at_the_plan_makes_the_plan_anew(ana: Person, locale: str, words: str) -> None:
    await at_the_plan(ana, locale)
    await ana.says(words)
    assert await side_of(ana) == "right"
    assert await state_name(ana) == "OfferingPlan"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "its my right side"),
        ("en", "its my right side not left"),
        ("en", "i said left but its right"),
        ("en", "its the othr side"),
        ("en", "wrong hip"),
        ("en", "its the rigth"),
        ("es", "es el lado derecho no el izquierdo"),
        ("es", "es mi pierna derecha"),
    ],
)
async def test_the_clock_never_runs_on_the_wrong_side(ana: Person, locale: str, words: str) -> None:
    await pressing(ana, locale)
    await ana.says(words)
    ana.sees({"en": "Side: Right", "es": "Lado: Derecho"}[locale])
    assert await state_name(ana) == "AskingHowMuch"
    await ana.taps("score.5")
    assert await side_of(ana) == "right"


@pytest.mark.parametrize("words", ["wait wrong side its my left", "left no right"])
async def test_where_both_sides_may_be_meant_it_is_asked(ana: Person, words: str) -> None:
    await pressing(ana)
    await ana.says(words)
    ana.sees("Which side?")
    await ana.taps("right")
    await ana.taps("score.5")
    assert await side_of(ana) == "right"


async def test_the_side_that_is_pressed_said_once_more_is_said_back_and_the_clock_waits(ana: Person) -> None:
    await pressing(ana)
    await ana.says("its my left side")
    ana.sees("Side: Left")
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize("words", ["a bit to the right", "its right", "its the right spot", "my right side hurts"])
async def test_a_side_that_only_stands_in_words_changes_no_side(ana: Person, words: str) -> None:
    await pressing(ana)
    await ana.says(words)
    assert await side_of(ana) == "left"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "same pain now right side"),
        ("en", "same pain again but now the right side"),
        ("en", "i said left but its right"),
        ("es", "el mismo dolor pero ahora en el lado derecho"),
    ],
)
async def test_the_same_pain_on_the_other_side_is_planned_for_there(ana: Person, locale: str, words: str) -> None:
    await at_home(ana, locale)
    await ana.says(words)
    ana.sees({"en": "Side: Right", "es": "Lado: Derecho"}[locale])
    await ana.taps("score.5")
    assert await side_of(ana) == "right"


@pytest.mark.parametrize("words", ["my right leg hurts and my left leg", "same pain left and right"])
async def test_pain_in_both_legs_is_still_asked_about(ana: Person, words: str) -> None:
    await at_home(ana)
    await ana.says(words)
    assert (await known_as(ana)).doubted


# ------------------------------------------------------------ an hour is no score


async def score_of(ana: Person) -> int | None:
    known = (await known_as(ana)).complaint
    return known.score if known is not None else None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "remind me at 8 in the morning"),
        ("en", "remind me at 8"),
        ("en", "i have to go at 7"),
        ("en", "call me at 9"),
        ("en", "can we do it at 6"),
        ("en", "my bus is at 8"),
        ("es", "recuerdame a las 8"),
        ("es", "tengo que irme a las 7"),
    ],
)
async def test_an_hour_while_somebody_presses_is_no_score_and_the_clock_waits(
    ana: Person, locale: str, words: str
) -> None:
    await pressing(ana, locale)
    await ana.says(words)
    assert await state_name(ana) == "Paused"


@pytest.mark.parametrize("words", ["remind me at 8 in the mornign", "call me at 9", "can we do it at 6"])
async def test_an_hour_at_the_plan_is_when_to_write(ana: Person, words: str) -> None:
    await at_the_plan(ana)
    await ana.says(words)
    assert any(one in ana.last.words for one in ("I will write to you on", "What would you like to do?"))
    assert await score_of(ana) == 6


async def test_an_hour_by_which_somebody_has_to_go_changes_no_plan(ana: Person) -> None:
    await at_the_plan(ana)
    await ana.says("i have to go at 7")
    assert await state_name(ana) == "OfferingPlan"
    assert await score_of(ana) == 6


@pytest.mark.parametrize(
    ("locale", "first", "then", "seen"),
    [
        ("en", "remind me 7 pm", "at 8", "8:00 PM"),
        ("en", "remind me 7 pm", "no 8 pm", "8:00 PM"),
        ("en", "remind me 7 pm", "at 9 insted", "9:00 AM"),
        ("en", "remind me at 7", "no 8", "8:00 PM"),
        ("en", "remind me tomorrow", "at 8", "8:00 AM"),
        ("es", "recuérdame a las 7 de la tarde", "a las 8", "8:00 p.m."),
    ],
)
async def test_an_hour_right_after_a_reminder_puts_it_right(
    ana: Person, locale: str, first: str, then: str, seen: str
) -> None:
    await at_home(ana, locale)
    await ana.says(first)
    await ana.says(then)
    written = {"en": "I will write to you on", "es": "Le escribo"}[locale]
    assert any(written in one.words and seen in one.words for one in ana.new), ana.new
    assert not (await known_as(ana)).doubted


@pytest.mark.parametrize("words", ["its at 8", "at 8", "still at 8", "it hurts at 8", "going to 8"])
async def test_a_pain_at_eight_still_ends_the_press(ana: Person, words: str) -> None:
    await pressing(ana)
    await ana.says(words)
    ana.sees("When it hurts too much, we stop")


# ------------------------------------------------------------ what is kept, and a doctor's yes


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "if my doctor said it's fine could I press?"),
        ("en", "yes doc said fine"),
        ("en", "doctor ok"),
        ("en", "my surgeon approved it"),
        ("en", "could I press if my surgeon is fine with it?"),
        ("es", "mi doctor dijo que está bien"),
        ("es", "el médico lo aprobó"),
    ],
)
async def test_a_doctors_yes_at_home_is_thanked_for_and_nothing_is_sent(ana: Person, locale: str, words: str) -> None:
    await at_home(ana, locale)
    await ana.says(words)
    ana.sees({"en": "A doctor's yes matters", "es": "El sí de su médico"}[locale])


@pytest.mark.parametrize("words", ["yes doc said fine", "doc said its fine", "doctor ok", "my surgeon approved it"])
async def test_a_doctors_yes_in_short_words_answers_the_question_about_it(ana: Person, words: str) -> None:
    await at_the_plan(ana)
    await ana.says("i take eliquis")
    assert await state_name(ana) == "AskingAgreed"
    await ana.says(words)
    assert await state_name(ana) == "OfferingPlan"
    ana.sees("Only very light pressure")


@pytest.mark.parametrize("words", ["doctor no", "doctor didn't say ok", "if my doctor says ok", "ok"])
async def test_what_is_no_doctors_yes_opens_no_plan(ana: Person, words: str) -> None:
    await at_the_plan(ana)
    await ana.says("i take eliquis")
    await ana.says(words)
    assert await state_name(ana) != "OfferingPlan"


@pytest.mark.parametrize(
    ("locale", "told", "words"),
    [
        ("en", "I'm on eliquis", "delete that"),
        ("en", "I have osteoporosis", "no I don't, remove it"),
        ("es", "tomo eliquis", "borra eso"),
    ],
)
async def test_what_was_just_noted_is_taken_off_under_my_health(
    ana: Person, locale: str, told: str, words: str
) -> None:
    await at_home(ana, locale)
    await ana.says(told)
    await ana.says(words)
    assert await state_name(ana) == "ShowingHealth"


@pytest.mark.parametrize("words", ["delete that", "erase it", "remove it"])
async def test_deleting_is_never_offered_where_nothing_is_named(ana: Person, words: str) -> None:
    await at_home(ana)
    await ana.says(words)
    ana.sees("What shall I take off?")


@pytest.mark.parametrize("words", ["can i get all this as a pdf", "Take me off your books please, the whole lot"])
async def test_words_that_only_sound_like_it_show_what_is_kept_and_send_nothing(ana: Person, words: str) -> None:
    await at_home(ana)
    await ana.says(words)
    ana.sees("What I keep")


@pytest.mark.parametrize(("words", "seen"), [("send me my data", "All that I keep"), ("delete my data", "Shall I?")])
async def test_what_names_the_data_does_as_it_says(ana: Person, words: str, seen: str) -> None:
    await at_home(ana)
    await ana.says(words)
    assert any(seen in one.words for one in ana.new)


@pytest.mark.parametrize("words", ["no to everything, no danger, go", "i meant 5", "sorry 5 not 6"])
async def test_an_answer_is_no_complaint_that_it_did_not_help(ana: Person, words: str) -> None:
    await at_home(ana)
    await ana.says(words)
    assert not any("I am sorry that it did not help" in one.words for one in ana.new)


# ------------------------------------------------------------ a feeling was asked, and a number


async def left_alone(ana: Person, locale: str = "en") -> None:
    """Two spots without a sign of life: what is still felt is asked, to be written, and a number."""
    await pressing(ana, locale)
    await ana.waits(1800)
    assert await state_name(ana) == "AskingAfter"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "nothing"), ("en", "no"), ("en", "im ok"), ("en", "all good"), ("es", "nada"), ("es", "estoy bien")],
)
async def test_nothing_where_a_feeling_was_asked_is_no_score_of_zero(ana: Person, locale: str, words: str) -> None:
    await left_alone(ana, locale)
    await ana.says(words)
    assert await state_name(ana) == "AskingAfter"
    ana.sees({"en": "Good to know", "es": "Qué bueno"}[locale])
    await ana.says("5")
    assert await state_name(ana) != "AskingAfter"


@pytest.mark.parametrize(("locale", "words", "seen"), [("en", "same", "Still at 6"), ("es", "igual", "Sigue en 6")])
async def test_the_same_is_the_number_from_before(ana: Person, locale: str, words: str, seen: str) -> None:
    await left_alone(ana, locale)
    await ana.says(words)
    assert any(seen in one.words for one in ana.new)


@pytest.mark.parametrize(
    ("locale", "words", "seen"),
    [
        ("en", "sorry fell asleep", "Is anything numb, tingling or sharp?"),
        ("es", "me quede dormida", "¿Queda hormigueo, adormecimiento o dolor agudo?"),
    ],
)
async def test_whoever_fell_asleep_is_asked_what_is_numb_and_sent_to_no_doctor(
    ana: Person, locale: str, words: str, seen: str
) -> None:
    await left_alone(ana, locale)
    _ = ana.new
    await ana.says(words)
    assert any(seen in one.words for one in ana.new)
    assert await state_name(ana) == "AskingAfter"


@pytest.mark.parametrize("words", ["a bit numb", "my leg fell asleep", "yes", "it fell asleep"])
async def test_what_is_still_felt_after_a_long_pause_leads_to_the_danger_signs(ana: Person, words: str) -> None:
    await left_alone(ana)
    await ana.says(words)
    assert await state_name(ana) == "AskingScreen"


async def test_nothing_to_the_number_alone_is_still_no_pain(ana: Person) -> None:
    await pressing(ana)
    await ana.waits(60)
    await ana.says("stop")
    await ana.says("nothing")
    assert any("From 6 to 0" in one.words for one in ana.new)


# ------------------------------------------------------------ words of the other language


@pytest.mark.parametrize(
    ("locale", "words", "offer"),
    [
        ("en", "si", "escriba: español"),
        ("en", "no entiendo", "escriba: español"),
        ("en", "hola me duele la cadera otra vez", "escriba: español"),
        ("es", "i dont understand", "write: English"),
        ("es", "yes", "write: English"),
    ],
)
async def test_words_of_the_other_language_bring_the_offer_to_change_to_it(
    ana: Person, locale: str, words: str, offer: str
) -> None:
    await at_home(ana, locale)
    await ana.says(words)
    assert any(offer in one.words for one in ana.new)
    assert await state_name(ana) in {"", "AskingSide"}


async def test_the_offer_is_made_once_and_a_yes_right_after_it_takes_it(ana: Person) -> None:
    await at_home(ana)
    await ana.says("hola me duele la cadera")
    _ = ana.new
    await ana.says("la cadera me duele mucho")
    assert not any("escriba: español" in one.words for one in ana.new)
    await ana.says("si")
    assert (await known_as(ana)).locale == "es"
    ana.sees("¿De qué lado?")


async def test_si_is_a_yes_where_one_is_asked_for_and_no_joint(ana: Person) -> None:
    await at_the_plan(ana)
    await ana.says("si")
    assert await state_name(ana) == "ShowingPoint"


async def test_a_side_in_the_other_language_is_a_side(ana: Person) -> None:
    await at_home(ana)
    await ana.says("hola me duele la cadera")
    await ana.says("izquierda")
    assert await state_name(ana) == "AskingHowMuch"


async def test_what_is_agreed_to_is_offered_in_the_language_of_a_si(ana: Person) -> None:
    await ana.says("/start")
    await ana.says("si")
    assert (await known_as(ana)).consented_at is None
    assert any("escriba: español" in one.words for one in ana.new)


async def test_the_joint_by_its_name_is_still_a_place(ana: Person) -> None:
    await at_home(ana)
    await ana.says("my si joint hurts on the left")
    assert await state_name(ana) == "AskingHowMuch"


# ------------------------------------------------------------ one step too early, one letter short


@pytest.mark.parametrize("words", ["i ment 5", "sorry 5 not 6", "no i ment 5"])
async def test_a_number_with_a_slip_puts_the_number_right(ana: Person, words: str) -> None:
    await at_the_plan(ana)
    await ana.says(words)
    assert await state_name(ana) == "OfferingPlan"
    assert await score_of(ana) == 5


async def test_a_side_and_a_number_told_before_they_are_asked_for_are_kept(ana: Person) -> None:
    await ana.says("/start")
    await ana.says("yes")
    for words in ("my hip hurts", "rigth", "no left", "6"):
        await ana.says(words)
        ana.sees("Thank you, I heard that")
    assert await state_name(ana) == "AskingScreen"
    while await state_name(ana) != "OfferingPlan":
        await ana.taps("none")
    ana.sees("left, 6 of 10")


@pytest.mark.parametrize(
    ("locale", "place", "word", "state"),
    [
        ("en", "my hip hurts", "start", "AskingSide"),
        ("en", "butock", "ready", "AskingUnsure"),
        ("es", "me duele la cadera", "empezar", "AskingSide"),
    ],
)
async def test_start_while_it_is_asked_where_keeps_the_place(
    ana: Person, locale: str, place: str, word: str, state: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(place)
    await ana.says(word)
    assert await state_name(ana) == state
    ana.sees({"en": "We are on the way", "es": "Ya casi empezamos"}[locale])


# ------------------------------------------------------------ slips while pressing, and after a danger question


@pytest.mark.parametrize(("locale", "words"), [("en", "STOPP"), ("en", "sotp"), ("es", "parra"), ("es", "STOPP")])
async def test_a_stop_with_a_slip_stops(ana: Person, locale: str, words: str) -> None:
    await pressing(ana, locale)
    await ana.says(words)
    assert await state_name(ana) == ""


@pytest.mark.parametrize(
    ("locale", "hurts", "words"),
    [("en", "it hurts", "its to much"), ("en", "it burns", "too much"), ("es", "me duele", "es demasiado")],
)
async def test_too_much_in_the_list_of_what_is_wrong_is_that_button(
    ana: Person, locale: str, hurts: str, words: str
) -> None:
    await pressing(ana, locale)
    await ana.says(hurts)
    assert await state_name(ana) == "SomethingWrong"
    await ana.says(words)
    assert await state_name(ana) == "AskingHowSore"


async def test_numb_in_the_list_of_what_is_wrong_is_still_asked_about(ana: Person) -> None:
    await pressing(ana)
    await ana.says("it hurts")
    await ana.says("its to much and my foot is numb")
    assert (await known_as(ana)).doubted


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "how long"), ("en", "how long do i stay"), ("es", "cuanto tiempo"), ("es", "¿cuánto me quedo?")],
)
async def test_how_long_says_how_long_and_the_clock_goes_on(ana: Person, locale: str, words: str) -> None:
    await pressing(ana, locale)
    await ana.says(words)
    ana.sees({"en": "seconds to go", "es": "Faltan"}[locale])
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    ("locale", "words", "seen"),
    [
        ("en", "hurts good, can I press harder?", "No harder"),
        ("en", "can i press harder?", "No harder"),
        ("es", "me duele rico, ¿aprieto más?", "Más fuerte no"),
    ],
)
async def test_nobody_presses_harder_because_it_feels_good(ana: Person, locale: str, words: str, seen: str) -> None:
    await pressing(ana, locale)
    await ana.says(words)
    ana.sees(seen)
    assert await state_name(ana) == "Pressing"


@pytest.mark.parametrize(
    "words", ["hurts good but it tingles, can I press harder?", "it hurts, should i press harder?"]
)
async def test_what_is_felt_beside_the_wish_to_press_harder_stops_the_clock(ana: Person, words: str) -> None:
    await pressing(ana)
    await ana.says(words)
    assert await state_name(ana) == "SomethingWrong"


@pytest.mark.parametrize(
    ("locale", "stuck", "up"),
    [
        ("en", "i cant get up from the floor", "im up now"),
        ("en", "i cant get up from the floor", "im ok now"),
        ("es", "no me puedo levantar del piso", "ya me levante"),
    ],
)
async def test_whoever_could_not_get_up_and_is_up_needs_no_help_now(
    ana: Person, locale: str, stuck: str, up: str
) -> None:
    await pressing(ana, locale)
    await ana.says(stuck)
    assert HELP in (await known_as(ana)).doubted
    await ana.says(up)
    assert HELP not in (await known_as(ana)).doubted


@pytest.mark.parametrize("words", ["i tapped wrong sorry", "sorry i tapped wrong", "no i ment no"])
async def test_a_yes_that_was_a_slip_is_taken_back_in_words_with_a_slip(ana: Person, words: str) -> None:
    await at_home(ana)
    await ana.says("i pee a bit when i caugh its new")
    await ana.says("yes")
    assert (await known_as(ana)).lock is not None
    await ana.says(words)
    assert any("I ask once more" in one.words for one in ana.new)


async def test_less_pain_is_good_news_in_spanish_too(ana: Person) -> None:
    await at_home(ana, "es")
    await ana.says("hoy amanecí con menos dolor, gracias")
    assert any("Me alegra saberlo" in one.words for one in ana.new)
