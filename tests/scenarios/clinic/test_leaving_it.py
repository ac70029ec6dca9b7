"""Words that only leave an answer never go to a patient, and the prompt says how to leave it."""

from __future__ import annotations

import pytest

from tests.known import knows, state_name
from tests.person import Person
from tests.scenarios.clinic.test_asking import ASKED, TELLS, asks
from tests.scenarios.clinic.test_before_it_goes import LOCKED, START, told
from tests.scenarios.clinic.test_every_copy import DANGER

LEAVES = (
    *("cancel", "never mind", "stop", "Not now.", "undo", "back", "wait", "no", "No!"),
    *("cancelar", "nada", "espera", "olvidalo", "olvídalo", "atrás"),
)


@pytest.mark.parametrize("words", LEAVES)
@pytest.mark.parametrize("locale", ["en", "es"])
async def test_words_that_leave_an_answer_go_to_nobody(olga: Person, ana: Person, locale: str, words: str) -> None:
    await knows(olga, locale=locale)
    await asks(ana, ASKED)
    await olga.taps("Answer" if locale == "en" else "Responder")
    olga.sees("type “cancel”" if locale == "en" else "escriba «cancelar»")
    await olga.says(words)
    olga.sees("Left it" if locale == "en" else "Cancelado")
    assert await state_name(olga) == ""
    assert not await told(ana, "From your clinic")
    assert not await told(ana, "De su clínica")


@pytest.mark.parametrize("words", ["stop", "back", "espera"])
async def test_words_that_leave_it_do_so_wherever_words_to_a_patient_are_asked_for(
    olga: Person, ana: Person, words: str
) -> None:
    await asks(ana, ASKED, lock=LOCKED)
    await olga.taps("Answer")
    await olga.says(START)
    await olga.says(words)
    olga.sees("Left it")
    await knows(ana, sharing=TELLS)
    await ana.says(DANGER)
    await olga.taps("Write to them")
    await olga.says(words)
    assert await state_name(olga) == ""
    assert not await told(ana, f"{words}\n")
    await olga.says("/broadcast")
    await olga.says(words)
    olga.sees("Nothing was sent")


@pytest.mark.parametrize("words", ["Not yet", "No, rest today", "Stop for a week", "Wait until Monday, please"])
async def test_words_that_say_more_are_an_answer(olga: Person, ana: Person, words: str) -> None:
    await asks(ana, ASKED)
    await olga.taps("Answer")
    await olga.says(words)
    olga.sees_not("Left it")
