"""A slip is put right in words: the side and the score that were told, at the next question and at the plan."""

from __future__ import annotations

from datetime import time

import pytest

from bot.care.record.person import Complaint
from tests.known import known_as, knows, state_name
from tests.person import Person

HIP = Complaint(("hip_front",), (), "left", 6, "weeks", "nothing")


async def told(ana: Person) -> Complaint:
    complaint = (await known_as(ana)).complaint
    assert complaint is not None
    return complaint


async def at_the_plan(ana: Person, locale: str = "en") -> None:
    await knows(ana, complaint=HIP, locale=locale)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps("score.6")
    assert await state_name(ana) == "OfferingPlan"


@pytest.mark.parametrize(
    ("locale", "words", "score"),
    [
        ("en", "I meant 3", 3),
        ("en", "sorry, 3", 3),
        ("en", "3", 3),
        ("es", "quise decir 3", 3),
        ("es", "perdón, 3", 3),
    ],
)
async def test_the_score_is_put_right_at_the_plan(ana: Person, locale: str, words: str, score: int) -> None:
    await at_the_plan(ana, locale)
    await ana.says(words)
    assert await state_name(ana) == "OfferingPlan"
    assert (await told(ana)).score == score


@pytest.mark.parametrize(
    ("locale", "words", "side"),
    [
        ("en", "no, right side", "right"),
        ("en", "I meant the right", "right"),
        ("en", "oops, both sides", "both"),
        ("en", "it's the right side not the left", "right"),
        ("en", "it's the right one sorry", "right"),
        ("es", "es la derecha, no la izquierda", "right"),
        ("es", "no, el lado derecho", "right"),
        ("es", "perdón, la derecha", "right"),
    ],
)
async def test_the_side_is_put_right_at_the_plan(ana: Person, locale: str, words: str, side: str) -> None:
    await at_the_plan(ana, locale)
    await ana.says(words)
    assert await state_name(ana) == "OfferingPlan"
    assert (await told(ana)).side == side


async def test_a_much_higher_score_asks_about_danger_before_a_new_plan(ana: Person) -> None:
    await at_the_plan(ana)
    await ana.says("I meant 9")
    ana.sees("Please answer the safety questions once more")
    assert await state_name(ana) == "AskingScreen"


async def test_the_side_is_put_right_while_the_next_thing_is_asked(ana: Person) -> None:
    await knows(ana, complaint=None)
    await ana.says("/session")
    for choice in ("part.hip_and_back", "region.hip_front", "left"):
        await ana.taps(choice)
    await ana.says("no, right side")
    ana.sees("Where is it numb or tingling?")
    await ana.taps("none")
    await ana.says("sorry, both")
    ana.sees("How bad is it now?")
    await ana.taps("score.5")
    assert await told(ana) == Complaint(("hip_front",), (), "both", 5)


async def test_the_score_is_put_right_while_it_is_asked_for_how_long(ana: Person) -> None:
    await knows(ana, complaint=None)
    await ana.says("/session")
    for choice in ("part.foot", "region.heel", "left", "part.foot", "region.toes", "done", "score.8"):
        await ana.taps(choice)
    assert await state_name(ana) == "AskingSince"
    await ana.says("I meant 3")
    await ana.taps("days")
    assert (await told(ana)).score == 3


async def test_no_alone_still_means_no(ana: Person) -> None:
    await at_the_plan(ana)
    await ana.says("no")
    assert await state_name(ana) == ""


@pytest.mark.parametrize(("locale", "shortly"), [("en", "Your plan stands above"), ("es", "Su plan está arriba")])
async def test_the_plan_is_not_told_twice(ana: Person, locale: str, shortly: str) -> None:
    await at_the_plan(ana, locale)
    plan = ana.last.words
    await ana.says("qwertz")
    assert ana.last.words.startswith(shortly)
    shown = [one for one in ana.emulator.chat(ana.user_id).shown if one.words.startswith(plan)]
    assert [one.buttons for one in shown] == [()]
    await ana.taps("start")
    assert await state_name(ana) == "ShowingPoint"


@pytest.mark.parametrize(
    ("locale", "words", "no"), [("en", "my left hip hurts, 4", "no"), ("es", "me duele la cadera izquierda, 4", "no")]
)
async def test_a_no_to_how_it_was_understood_changes_it(ana: Person, locale: str, words: str, no: str) -> None:
    await knows(ana, complaint=HIP, locale=locale)
    await ana.says(words)
    assert await state_name(ana) == "OfferingPlan"
    await ana.says(no)
    assert await state_name(ana) == "ChoosingPart"


@pytest.mark.parametrize(
    ("locale", "words", "at"), [("en", "at 7:45 pm", time(19, 45)), ("es", "a las 10:30", time(10, 30))]
)
async def test_any_hour_of_the_day_can_be_written(ana: Person, locale: str, words: str, at: time) -> None:
    await knows(ana, locale=locale)
    await ana.says("/settings")
    await ana.taps("hour")
    await ana.says(words)
    assert (await known_as(ana)).reminding.at == at


async def test_an_hour_of_the_night_is_not_taken_for_no_reminder_would_come_then(ana: Person) -> None:
    await knows(ana)
    await ana.says("/settings")
    await ana.taps("hour")
    await ana.says("3 am")
    assert (await known_as(ana)).reminding.at == time(8)
    assert await state_name(ana) == "ChoosingHour"


@pytest.mark.parametrize(("locale", "words"), [("en", "no, the other side"), ("es", "era el otro lado")])
async def test_the_side_told_last_time_is_put_right_at_home(ana: Person, locale: str, words: str) -> None:
    await knows(ana, complaint=HIP, locale=locale)
    await ana.says(words)
    ana.sees("Side: Right" if locale == "en" else "Derech")
    await ana.taps("score.4")
    assert (await told(ana)).side == "right"


@pytest.mark.parametrize(("locale", "words"), [("en", "stop"), ("es", "basta")])
async def test_stop_leaves_what_stands_open_and_keeps_reminders(ana: Person, locale: str, words: str) -> None:
    await at_the_plan(ana, locale)
    await ana.says(words)
    assert await state_name(ana) == ""
    assert not (await known_as(ana)).reminding.paused


async def test_stop_at_home_still_means_no_more_reminders(ana: Person) -> None:
    await knows(ana, complaint=HIP)
    await ana.says("stop")
    assert (await known_as(ana)).reminding.paused


@pytest.mark.parametrize(
    ("locale", "words", "score"),
    [("en", "like 5 or 6", 6), ("en", "its a 4 i guess", 4), ("es", "un 5 más o menos", 5), ("es", "entre 4 y 6", 6)],
)
async def test_a_score_that_was_asked_for_is_read_out_of_a_few_words(
    ana: Person, locale: str, words: str, score: int
) -> None:
    await knows(ana, complaint=HIP, locale=locale)
    await ana.says("/session")
    await ana.taps("same")
    await ana.says(words)
    assert (await told(ana)).score == score


async def test_words_with_another_number_are_no_score(ana: Person) -> None:
    await knows(ana, complaint=HIP)
    await ana.says("/session")
    await ana.taps("same")
    await ana.says("since 30 days about 5 hours")
    assert await state_name(ana) == "AskingScore"


@pytest.mark.parametrize(("locale", "words"), [("en", "undo"), ("en", "oops, wrong button"), ("es", "me equivoqué")])
async def test_the_last_answer_is_taken_back_in_words(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale, complaint=None)
    await ana.says("/session")
    for choice in ("part.hip_and_back", "region.hip_front", "left", "none"):
        await ana.taps(choice)
    assert await state_name(ana) == "AskingHowMuch"
    for before in ("AskingSide", "ChoosingPart", "ChoosingPart"):
        await ana.says(words)
        assert await state_name(ana) == before
    assert any(one.startswith("A · ") for one in ana.buttons())


async def test_at_the_plan_undo_asks_for_the_score_once_more(ana: Person) -> None:
    await at_the_plan(ana)
    await ana.says("undo")
    assert await state_name(ana) == "AskingHowMuch"
    await ana.taps("score.3")
    assert await state_name(ana) == "OfferingPlan"
    assert (await told(ana)).score == 3


async def test_coming_back_the_places_can_be_asked_anew(ana: Person) -> None:
    await knows(ana, complaint=HIP)
    await ana.says("/session")
    await ana.taps("same")
    await ana.says("undo")
    assert await state_name(ana) == "AskingSame"


async def test_where_there_is_nothing_to_take_back_undo_changes_nothing(ana: Person) -> None:
    await knows(ana, complaint=HIP)
    await ana.says("undo")
    assert await state_name(ana) == ""
    assert (await told(ana)) == HIP


async def test_a_wrong_tap_is_taken_back_by_one(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    assert "undo" not in " ".join(ana.buttons()).lower(), "nothing was answered yet"
    await ana.taps("same")
    await ana.taps("score.5")
    await ana.taps("undo")
    ana.sees("How bad is it now?")
    await ana.taps("score.4")
    ana.sees("spots today")


async def test_a_screen_of_danger_signs_can_be_gone_back_to(ana: Person) -> None:
    await knows(ana)
    await ana.says("/check")
    assert "undo" not in " ".join(ana.buttons()).lower()
    await ana.taps("none")
    await ana.taps("undo")
    ana.sees("Safety check 1 of")
    assert "undo" not in " ".join(ana.buttons()).lower()


@pytest.mark.parametrize(("locale", "words"), [("en", "that's right"), ("en", "ok that's right"), ("es", "exacto")])
async def test_at_the_plan_that_is_right_is_a_yes_and_no_side(ana: Person, locale: str, words: str) -> None:
    await at_the_plan(ana, locale)
    await ana.says(words)
    assert (await told(ana)).side == "left"
    assert await state_name(ana) == "ShowingPoint"


@pytest.mark.parametrize(
    ("locale", "words", "side"),
    [
        ("en", "today its the other side for a change", "Side: Right"),
        ("en", "it switched sides", "Side: Right"),
        ("en", "lets do the other side", "Side: Right"),
        ("es", "hoy me toca el otro lado", "Lado: Derecho"),
        ("es", "se me cambió de lado", "Lado: Derecho"),
    ],
)
async def test_the_other_side_at_home_is_the_one_that_was_not_told(
    ana: Person, locale: str, words: str, side: str
) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(side)


@pytest.mark.parametrize(("locale", "words"), [("en", "its the other hip today"), ("es", "ahora es la otra cadera")])
async def test_a_place_on_the_other_side_keeps_that_side(ana: Person, locale: str, words: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    await ana.taps("pain")
    assert await state_name(ana) == "AskingHowMuch", "the side is known"


@pytest.mark.parametrize("words", ["xq me duele ahi si el punto esta en otro lado", "porque me duele en otro lado"])
async def test_elsewhere_is_no_other_side(ana: Person, words: str) -> None:
    await knows(ana, locale="es")
    await ana.says(words)
    assert "Lado:" not in ana.transcript()
