"""An answer may be a picture, a voice message, or a card of the library, which comes in the patient's own language."""

from __future__ import annotations

import pytest

from bot.care.record.person import Lock
from bot.emulator.fields import Upload
from tests.known import knows, rows
from tests.person import Person
from tests.scenarios.clinic.test_asking import asks
from tests.scenarios.clinic.test_before_it_goes import LOCKED


async def chooses(olga: Person, words: str) -> None:
    await olga.taps("Answer")
    await olga.taps("A card of the library")
    olga.sees("Which card shall")
    await olga.taps(next(one for one in olga.buttons() if words in one))


@pytest.mark.parametrize(("locale", "words"), [("en", "Start light."), ("es", "Empiece suave.")])
async def test_a_card_comes_in_the_patients_language(olga: Person, ana: Person, locale: str, words: str) -> None:
    await asks(ana, locale=locale)
    await chooses(olga, "Start light")
    olga.sees("Passed on")
    ana.sees(words)
    assert [button.text for row in ana.last.buttons for button in row] in (["Reply"], ["Responder"])
    assert [one.stage for one in await rows(olga, "questions")] == ["answered"]
    await olga.says("/clinic")
    await olga.taps("Questions")
    await olga.taps("Answered")
    await olga.taps(next(one for one in olga.buttons() if "swim" in one))
    olga.sees("Olga wrote to", "Start light")


async def test_a_card_that_invites_to_press_is_asked_about_where_somebody_is_closed(olga: Person, ana: Person) -> None:
    await asks(ana, lock=LOCKED)
    seen = ana.last.message_id
    await chooses(olga, "Start light")
    olga.sees("their bot will not open")
    assert ana.last.message_id == seen
    await olga.taps("Send it all the same")
    assert ana.last.message_id > seen


async def test_the_list_goes_on_and_can_be_left(olga: Person, ana: Person) -> None:
    await asks(ana)
    await olga.taps("Answer")
    await olga.taps("A card of the library")
    first = olga.buttons()
    await olga.taps(first[-2])
    assert olga.buttons()[0] != first[0]
    await olga.taps("Not now")
    olga.sees("Nothing was passed on")


@pytest.mark.parametrize("kind", ["photo", "voice"])
async def test_a_picture_or_a_voice_message_is_an_answer(olga: Person, ana: Person, pixel: bytes, kind: str) -> None:
    await asks(ana)
    await olga.taps("Answer")
    olga.emulator.person(2001).sends(kind, Upload("a", pixel, "image/png"))
    await olga.settles()
    assert ana.last.media is not None
    assert "From your clinic" in ana.last.words


async def test_it_reads_well_in_spanish(olga: Person, ana: Person) -> None:
    await knows(olga, locale="es")
    await asks(ana, lock=Lock("emergency", "r1", ana.clock.now()))
    await olga.taps("Responder")
    await olga.taps("Una tarjeta de la biblioteca")
    olga.sees("Qué tarjeta recibe")
