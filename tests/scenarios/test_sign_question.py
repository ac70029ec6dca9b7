"""Words that may mean danger are asked about in one plain question; nothing begins before an answer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations.registry import REGISTRY
from bot.talk.effects import SetTimer
from tests.known import due, known_as, knows, ledger, presses, state_name
from tests.person import Person
from tests.scenarios.test_free_text import PATIENTS, in_every_state

MAYBE = {"en": "my husband says his leg is all swollen and hot", "es": "mi mama se cayo y no puede pararse"}
ASKED = {"en": "Is one leg swollen", "es": "¿no puede pararse"}
PASSES_ON = ("AskingClinic", "AskedClinic")
RUNNING = {"Pressing": "Paused", "Warming": "WarmthPaused", "Holding": "ReadyToHold"}


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_at_every_step_the_question_is_asked_and_a_clock_stands(ana: Person, locale: str) -> None:
    async for state, person in in_every_state(ana, PATIENTS, locale):
        await person.says(MAYBE[locale])
        person.sees(ASKED[locale])
        assert (await known_as(person)).doubted, state
        assert (await known_as(person)).lock is None, state
        if state not in PASSES_ON:
            assert await state_name(person) == RUNNING.get(state, state), state


@pytest.mark.parametrize("answer", ["yes", "Yes", "typed"])
async def test_yes_stops_everything(ana: Person, answer: str) -> None:
    await knows(ana)
    await ana.says(MAYBE["en"])
    if answer == "typed":
        await ana.says("yes")
    else:
        await ana.taps("Yes")
    lock = (await known_as(ana)).lock
    assert lock is not None
    assert (await known_as(ana)).doubted == ()
    kinds = [kind for kind, _ in await ledger(ana)]
    assert kinds == ["suspected", "red_flag"]


async def test_no_goes_on_where_it_stood(ana: Person) -> None:
    await presses(ana)
    await ana.waits(20)
    await ana.says(MAYBE["en"])
    assert await state_name(ana) == "Paused"
    while (await known_as(ana)).doubted:
        await ana.says("no")
    assert await state_name(ana) == "Paused"
    ana.sees("Thank you. If it starts or changes")
    await ana.taps("go")
    assert await state_name(ana) == "Pressing"
    assert {kind for kind, _ in await ledger(ana)} == {"suspected", "denied"}


async def test_no_session_begins_before_an_answer(ana: Person) -> None:
    await knows(ana)
    await ana.says(MAYBE["en"])
    for words in ("/session", "start a session", "/warm"):
        await ana.says(words)
        ana.sees("Please answer this first")
        assert await state_name(ana) == "", words
    await ana.says("/privacy")
    ana.sees("What I keep")


async def test_there_is_never_a_second_live_question(ana: Person) -> None:
    await knows(ana)
    for words in (MAYBE["en"], "hello?", "/session"):
        await ana.says(words)
    live = [
        one
        for one in ana.emulator.chat(ana.user_id).shown
        if any(button.text == "No" for row in one.buttons for button in row)
    ]
    assert len(live) == 1


async def test_a_reminder_asks_again_and_comes_later(ana: Person) -> None:
    await knows(ana, also=(SetTimer("reminder:first", ana.clock.now() + timedelta(hours=2)),))
    await ana.says(MAYBE["en"])
    await ana.waits(2 * 3600 + 60)
    assert "Please answer this first" in ana.last.words
    assert list(await due(ana, "reminder:")) == ["reminder:first"]


async def test_a_late_yes_is_a_yes_and_a_late_no_is_over(ana: Person) -> None:
    await knows(ana)
    await ana.says(MAYBE["en"])
    question = ana.sees(ASKED["en"])
    (yes,), (no,) = ([button.data for button in row] for row in question.buttons)
    while (await known_as(ana)).doubted:
        await ana.says("no")
    assert "no longer" in (await ana.taps_old(no, question)).lower() or (await known_as(ana)).lock is None
    await ana.taps_old(yes, question)
    assert (await known_as(ana)).lock is not None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("it got worse", "I am sorry to hear that"),
        ("im so scared", "That sounds scary"),
        ("i feel awful", "I am sorry you feel this way"),
        ("tengo miedo", "That sounds scary"),
        ("empeoro mucho", "I am sorry to hear that"),
    ],
)
async def test_distress_is_met_with_kind_words_and_the_question_about_new_weakness(
    ana: Person, words: str, kind: str
) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees(kind)
    ana.sees("newly weak or numb")
    await ana.taps("Yes")
    assert await state_name(ana) == "AskingScreen"
    assert ("distress", "new_numb_or_weak") in await ledger(ana)


async def test_what_is_not_understood_gets_one_safety_line_with_a_way_to_the_screens(ana: Person) -> None:
    await knows(ana)
    await ana.says("blorp")
    ana.sees("Is something new or bad?")
    await ana.taps("Check danger signs")
    assert await state_name(ana) == "AskingScreen"


@pytest.mark.parametrize(
    ("locale", "answer"),
    [
        ("en", "no, I meant my sister"),
        ("en", "my dad had that, not me"),
        ("es", "no, hablaba de mi hermana"),
        ("es", "eso lo tuvo mi papá, yo no"),
    ],
)
async def test_an_answer_about_somebody_else_is_a_no(ana: Person, locale: str, answer: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(MAYBE[locale])
    while (await known_as(ana)).doubted:
        left = len((await known_as(ana)).doubted)
        await ana.says(answer)
        assert len((await known_as(ana)).doubted) < left, "the question was asked once more"
    assert (await known_as(ana)).lock is None


@pytest.mark.parametrize(
    ("locale", "scared", "answer"),
    [
        ("en", "it feels worse today", "it has been like that for years"),
        ("es", "me siento peor hoy", "así ha sido desde siempre"),
    ],
)
async def test_what_is_long_known_is_not_new(ana: Person, locale: str, scared: str, answer: str) -> None:
    await knows(ana, locale=locale)
    await ana.says(scared)
    assert (await known_as(ana)).doubted[:1] == ("new",)
    await ana.says(answer)
    assert "new" not in (await known_as(ana)).doubted
    assert (await known_as(ana)).lock is None


# ---------------------------------------------------------------- an "ok" is no yes to danger


@pytest.mark.parametrize(("locale", "words"), [("en", "ok"), ("en", "sure"), ("es", "vale"), ("es", "bueno")])
async def test_an_ok_to_a_question_about_danger_closes_and_opens_nothing(ana: Person, locale: str, words: str) -> None:
    earnest = {one.__name__ for one in REGISTRY.states_that(lambda owner: owner.earnest)}
    async for state, person in in_every_state(ana, sorted(earnest), locale):
        before = await known_as(person)
        await person.says(words)
        after = await known_as(person)
        assert (after.lock, after.precautions) == (before.lock, before.precautions), state
        assert await state_name(person) == state


async def test_an_ok_to_a_suspected_sign_asks_again(ana: Person) -> None:
    await knows(ana)
    await ana.says("im 20 weeks pregnant and there was some fluid")
    await ana.says("ok")
    ana.sees("Please answer this first")
    assert (await known_as(ana)).lock is None
