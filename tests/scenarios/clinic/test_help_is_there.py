"""Whoever was sent for help and says that it is there is not asked whether they need it, and staff read so."""

from __future__ import annotations

import pytest

from bot.care.record.person import Sharing
from tests.known import knows, rows
from tests.person import Person
from tests.scenarios.clinic.test_alert_over import AGREED, DANGER, alerted, copies, says_no_to_all

PELIGRO = "Tengo dormida la entrepierna y no puedo orinar"
SPANISH = Sharing(asked=True, card=True, alerts=True, alerts_asked=True, name="Ana")


@pytest.mark.parametrize(
    "words",
    [
        "I am in the ambulance",
        "I am at the ER now",
        "they took me in",
        "The paramedics are here",
        "They keep me in",
    ],
)
async def test_it_reaches_the_alert_at_all_who_were_told(olga: Person, ana: Person, words: str) -> None:
    await alerted(ana)
    await ana.says(words)
    ana.sees("Good that help is with you", "I told your clinic, too")
    ana.sees_not("Do you need help right now?")
    olga.sees("Ana says that help is with them now.")
    (copy,) = copies(olga, "Danger sign")
    assert "they said that help is with them" in copy.words
    assert [button.text for row in copy.buttons for button in row][-1] == "Seen"
    assert words not in olga.transcript()


async def test_in_spanish_too(olga: Person, ana: Person) -> None:
    await knows(ana, sharing=SPANISH, locale="es")
    await ana.says(PELIGRO)
    await ana.says("ya estoy en urgencias")
    ana.sees("Qué bueno que ya tiene ayuda", "También se lo dije a su clínica")
    olga.sees("says that help is with them now")


async def test_whoever_shares_no_alerts_is_answered_and_nobody_told(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says(DANGER)
    await ana.says("I am in the ambulance")
    ana.sees("Good that help is with you")
    ana.sees_not("I told your clinic")
    olga.sees_not("help is with them")


@pytest.mark.parametrize("words", ["I am not at the ER", "should I be in the ER?", "I was in the hospital years ago"])
async def test_what_says_no_such_thing_is_not_taken_for_it(olga: Person, ana: Person, words: str) -> None:
    await alerted(ana)
    await ana.says(words)
    ana.sees_not("Good that help is with you")
    olga.sees_not("help is with them")


async def test_a_new_danger_in_the_same_words_is_heard_first(olga: Person, ana: Person) -> None:
    await alerted(ana)
    await ana.says("I am in the ambulance and now I cannot breathe and my chest hurts")
    ana.sees_not("Good that help is with you")
    del olga


async def test_whoever_was_sent_nowhere_is_asked_as_before(ana: Person) -> None:
    await knows(ana, sharing=AGREED)
    await ana.says("I am in the ambulance")
    ana.sees_not("Good that help is with you")


# ---------------------------------------------------------------- a question that was a slip


async def asks_by_mistake(ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says(DANGER)


async def test_a_slip_takes_the_question_back_that_it_came_with(olga: Person, pia: Person, ana: Person) -> None:
    await asks_by_mistake(ana)
    for staff in (olga, pia):
        assert staff.sees(DANGER).buttons
    await ana.taps("I tapped that by mistake")
    await says_no_to_all(ana)
    ana.sees("I took your question back from your clinic, too")
    for staff in (olga, pia):
        staff.sees_not(DANGER)
        assert not staff.sees("they say it was a slip").buttons
    assert not await rows(olga, "questions")


async def test_what_was_asked_besides_stays(olga: Person, ana: Person) -> None:
    await knows(ana)
    await ana.says("/ask")
    await ana.says("May I swim?")
    await ana.waits(600)
    await ana.says("/ask")
    await ana.says(DANGER)
    await ana.taps("I tapped that by mistake")
    await says_no_to_all(ana)
    olga.sees("May I swim?")
    assert len(await rows(olga, "questions")) == 1


# ---------------------------------------------------------------- words near "delete all"


@pytest.mark.parametrize(
    "words",
    [
        "cycle all you want",
        "walk all you want",
        "delete all my pain",
        "take it all away from me",
        "remove all the pain please",
        "do it all you like",
        "quita todo el dolor",
        "camine todo lo que quiera",
        "bórrame este dolor",
    ],
)
async def test_words_near_delete_all_never_open_it(ana: Person, words: str) -> None:
    await knows(ana, locale="es" if "todo" in words or "dolor" in words else "en")
    await ana.says(words)
    ana.sees_not("This removes everything")
    ana.sees_not("Esto borra")


@pytest.mark.parametrize(
    "words",
    [
        "delete",
        "delete everything about me",
        "erase all of it please",
        "forget me",
        "I want my data gone",
        "please remove all my info",
        "wipe everything you know about me",
        "delete my history",
        "get rid of it, my whole file",
    ],
)
async def test_whoever_asks_for_it_still_finds_it(ana: Person, words: str) -> None:
    await knows(ana)
    await ana.says(words)
    ana.sees("This removes everything")


async def test_in_a_staff_chat_neither(olga: Person) -> None:
    await olga.says("cycle all you want")
    olga.sees_not("This removes everything")
