"""A command while words for a patient are asked for closes that and says so: what is typed next goes to nobody."""

from __future__ import annotations

import pytest

from tests.known import knows, state_name
from tests.person import Person
from tests.scenarios.clinic.test_asking import ASKED, TELLS, asks
from tests.scenarios.clinic.test_before_it_goes import LOCKED, START, told
from tests.scenarios.clinic.test_every_copy import DANGER

NEXT = "Olga, room 2 please"
COMMANDS = ("/alerts", "/stop", "/help", "/clinic", "/start", "/broadcast", "/language", "/settings", "/xyz")
NOTES = ("// let me ask Olga first", "//ask Olga")


@pytest.mark.parametrize("command", [*COMMANDS, *NOTES])
@pytest.mark.parametrize("locale", ["en", "es"])
async def test_what_is_typed_after_a_command_never_goes_to_the_patient(
    olga: Person, ana: Person, locale: str, command: str
) -> None:
    await knows(olga, locale=locale, consented_at=None)
    await asks(ana, ASKED)
    await olga.taps("Answer" if locale == "en" else "Responder")
    await olga.says(command)
    olga.sees("What you had open for" if locale == "en" else "Lo que tenía abierto para")
    await olga.says(NEXT)
    assert not await told(ana, NEXT)


@pytest.mark.parametrize("opened", ["all the same", "writing"])
async def test_it_holds_wherever_words_to_a_patient_wait(olga: Person, ana: Person, opened: str) -> None:
    await knows(ana, sharing=TELLS)
    if opened == "writing":
        await ana.says(DANGER)
        await olga.taps("Write to them")
    else:
        await asks(ana, ASKED, lock=LOCKED)
        await olga.taps("Answer")
        await olga.says(START)
    await olga.says("/alerts")
    olga.sees("What you had open for", "goes to nobody")
    assert olga.last.words.startswith("What you had open for")
    await olga.says(NEXT)
    assert not await told(ana, NEXT)


@pytest.mark.parametrize("opened", ["Answer", "/broadcast"])
@pytest.mark.parametrize("consented", [True, False])
async def test_start_leads_staff_to_the_desk_whatever_is_open(
    olga: Person, ana: Person, opened: str, *, consented: bool
) -> None:
    if consented:
        await knows(olga)
    await asks(ana, ASKED)
    await (olga.says(opened) if opened == "/broadcast" else olga.taps(opened))
    before = len(olga.emulator.chat(2001).shown)
    await olga.says("/start")
    shown = [one.words for one in olga.emulator.chat(2001).shown[before:] if one.from_bot]
    assert any("What would you like to do?" in one for one in shown)
    assert not any("May I keep them?" in one for one in shown)
    assert await state_name(olga) == ""
    await olga.says("Mrs Jones came in since this morning")
    olga.sees_not("Sessions stay closed")


@pytest.mark.parametrize(("locale", "says"), [("en", "Here nobody got it"), ("es", "Aquí no le llegó a nadie")])
async def test_a_note_in_ones_own_chat_says_that_notes_are_for_the_group(olga: Person, locale: str, says: str) -> None:
    await knows(olga, locale=locale, consented_at=None)
    await olga.says("// she is Leah's patient")
    olga.sees("//", says)


async def test_a_note_in_the_middle_of_a_tip_shows_again_what_is_asked(olga: Person, ana: Person) -> None:
    await knows(ana)
    await olga.says("/broadcast")
    await olga.says("Walk a little every day.")
    await olga.says("// ask Leah first")
    olga.sees("Here nobody got it")
    assert olga.last.buttons
    await olga.taps("on")
