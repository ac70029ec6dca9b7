"""Cards: browsed by buttons, asked for in words, and offered after a check-in; nothing under way is disturbed."""

from __future__ import annotations

import pytest

from bot.care.record.person import Complaint, Lock
from tests.known import knows, presses, state_name
from tests.person import Person
from tests.playing import play
from tests.walk import CHECKED_IN

LOCALES = pytest.mark.parametrize("locale", ["en", "es"])
CARDS = (
    "why_it_hurts", "trigger_points", "acupuncture_points", "sciatica", "how_to_press", "tools", "heat_and_stretch",
    "see_acupuncturist", "how_many_visits", "after_relief", "avoid_effort", "avoid_sitting", "keep_walking",
    "what_to_expect", "sore_after", "sleep", "safety_net",
)  # fmt: skip


@LOCALES
async def test_every_card_is_reached_by_buttons_and_leads_back(ana: Person, locale: str) -> None:
    await knows(ana, locale=locale)
    await ana.says("/learn")
    for number, card in enumerate(CARDS):
        page = number // 6
        if page and number % 6 == 0:
            await ana.taps(f"learn.page.{page}")
        assert len(ana.buttons()) <= 8
        await ana.taps(f"learn.card.{card}")
        title = ana.app.words.text(locale, f"learn-{card.replace('_', '-')}-1", {"number": "911"})
        ana.sees(title.partition("\n")[0].replace("<b>", "").replace("</b>", ""))
        assert len(ana.buttons()) == 2
        await ana.taps("learn.page.0")
        for later in range(1, page + 1):
            await ana.taps(f"learn.page.{later}")


async def test_a_card_can_begin_a_session(ana: Person) -> None:
    await knows(ana)
    await ana.says("what's a trigger point")
    await ana.taps("Start a session")
    ana.sees("The same places today?")


async def test_the_card_about_heat_leads_to_warmth(ana: Person) -> None:
    await knows(ana)
    await ana.says("can i use heat?")
    await ana.taps("Warmth and stretch")
    ana.sees("Hot, red or swollen")


@pytest.mark.parametrize(
    ("locale", "words", "seen"),
    [
        ("en", "is it sciatica?", "Only an exam can"),
        ("en", "how many visits do i need", "one visit may be enough for some people"),
        ("en", "do the needles hurt", "each is used once"),
        ("es", "¿es ciática?", "Eso solo lo dice un examen"),
        ("es", "que pelota compro", "pelota de tenis"),
        ("es", "cuantas visitas necesito", "pueden ser de tres a seis"),
    ],
)
async def test_a_question_in_words_gets_its_card(ana: Person, locale: str, words: str, seen: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(words)
    ana.sees(seen)
    assert await state_name(ana) == ""


async def test_what_is_not_sure_offers_the_nearest_cards(ana: Person) -> None:
    await knows(ana)
    await ana.says("the nerve and the chair")
    assert set(ana.buttons()[:2]) == {"Is it sciatica?", "How to avoid it when I sit a lot"}
    assert ana.buttons()[-2:] == ["Ask the clinic", "Check danger signs"]


async def test_a_question_in_the_middle_is_answered_and_the_open_one_comes_again(ana: Person) -> None:
    await knows(ana)
    await ana.says("/session")
    await ana.says("what's a trigger point?")
    ana.sees("small, tender spot")
    assert "The same places today?" in ana.last.words
    await ana.taps("Yes, the same")
    ana.sees("How much does it hurt today?")


async def test_a_card_tapped_under_the_ball_leaves_the_clock_alone(ana: Person) -> None:
    await presses(ana)
    await ana.says("/learn")
    await ana.taps("Which ball or tool?")
    ana.sees("A tennis ball is fine to start")
    await ana.waits(31)
    await ana.taps("Breathing easily")
    assert await state_name(ana) == "Pressing"


# ---------------------------------------------------------------- never before the danger signs


@LOCALES
@pytest.mark.parametrize("card", ["sciatica", "why_it_hurts"])
async def test_what_could_calm_comes_after_the_danger_signs(ana: Person, locale: str, card: str) -> None:
    await knows(ana, locale=locale, screened_at=None)
    await ana.says("/learn")
    await ana.taps(f"learn.card.{card}")
    ana.sees({"en": "First I need to ask about danger signs", "es": "Antes debo preguntarle"}[locale])
    assert await state_name(ana) == "AskingScreen"


async def test_asked_before_the_first_answer_the_screens_come_first(ana: Person) -> None:
    await ana.says("/start")
    await ana.says("is it sciatica?")
    ana.sees("First I need to ask about danger signs")
    ana.sees_not("A tight muscle in the hip")
    assert "may I keep them?" in ana.last.words


async def test_a_locked_person_gets_the_number_and_no_calming_card(ana: Person) -> None:
    await knows(ana, lock=Lock("emergency", "r1", ana.clock.now()))
    await ana.says("is it sciatica?")
    ana.sees("call 911")
    ana.sees_not("A tight muscle in the hip")


async def test_words_of_danger_in_a_question_win(ana: Person) -> None:
    await knows(ana)
    await ana.says("is it sciatica? i cant feel when i pee")
    ana.sees("call 911")
    ana.sees_not("A tight muscle in the hip")


async def test_a_button_with_a_card_that_is_not_there_is_over(ana: Person) -> None:
    await knows(ana)
    await ana.says("/learn")
    for data in ("0.learn.card.nothing", "0.learn.page.99", "0.learn.card."):
        assert await ana.taps_old(data, ana.last) == "That step is over."


# ---------------------------------------------------------------- after a check-in


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("More effort than usual, then rest", "How to avoid it after effort"),
        ("More effort than usual", "How to avoid it after effort"),
        ("A lot of sitting", "How to avoid it when I sit a lot"),
    ],
)
async def test_once_it_is_known_what_came_before_the_fitting_card_is_offered(
    ana: Person, before: str, title: str
) -> None:
    await presses(ana, complaint=Complaint(("hip_front",), (), "left", 6, "weeks"))
    await ana.waits(20)
    for answer in ("Stop", "5", before):
        await ana.taps(answer)
    ana.sees("I will write to you on")
    offers = [one for one in ana.emulator.chat(ana.user_id).shown if "avoid this next time" in one.words]
    assert [button.text for one in offers for row in one.buttons for button in row] == [title]
    await ana.taps(title)
    assert await state_name(ana) == ""


async def test_with_nothing_special_before_nothing_is_offered(ana: Person) -> None:
    await knows(ana, complaint=None)
    await ana.says("/session")
    await play(ana, CHECKED_IN)
    ana.sees("spots today")
    ana.sees_not("avoid this next time")
