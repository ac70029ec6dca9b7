"""The page to show at the clinic, through the whole bot: one page, in the person's language, made when it is sent."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pypdfium2

from bot.care.record.history import CareSession, PressedPoint
from bot.emulator.messages import Message
from tests.known import knows
from tests.person import Person
from tests.scenarios.test_my_data import documents


async def gets(ana: Person) -> Message:
    """Wait for the page: another process has to start and to draw, which on a busy machine takes its time."""
    async with asyncio.timeout(90):
        while not documents(ana):  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0.02)
    await ana.settles()
    (file,) = documents(ana)
    return file


def words_of(message: Message) -> str:
    """What is written on the only page of a PDF."""
    assert message.media is not None
    document = pypdfium2.PdfDocument(message.media.file.content)
    try:
        assert len(document) == 1
        page = document[0].get_textpage()
        words = str(page.get_text_bounded())
        page.close()
    finally:
        document.close()
    return " ".join(words.split())


PRESSED = (PressedPoint("tfl", "left", 90, "time", "tennis_ball"),)


async def test_a_button_under_the_progress_sends_the_page_for_the_clinic(ana: Person) -> None:
    then = ana.clock.now() - timedelta(days=2)
    await knows(ana, CareSession(then, then, 6, 3, PRESSED))
    await ana.says("/progress")
    (button,) = [one for row in ana.sees("Your first session").buttons for one in row if "clinic" in one.text]
    assert button.text == "Page for the clinic"
    ana.emulator.person(ana.user_id).taps(button.data)
    file = await gets(ana)
    assert file.media is not None
    assert file.media.file.name == "visit-summary-2026-11-21.pdf"
    words = words_of(file)
    for part in (
        "Visit summary",
        "Not a diagnosis",
        "front corner of the hip",
        "Front hip muscle: left 90 sec, Tennis",
    ):
        assert part in words, part
    for part in ("6 → 3", "Whole Family Acupuncture", "920 574 0447"):
        assert part in words, part
    assert "Ana" not in words


async def test_plain_words_send_it_in_spanish(ana: Person) -> None:
    then = ana.clock.now() - timedelta(days=2)
    await knows(ana, CareSession(then, then, 6, 3, PRESSED), locale="es")
    ana.emulator.person(ana.user_id).says("quiero un resumen para mi doctora")
    file = await gets(ana)
    assert file.media is not None
    assert file.media.file.name == "resumen-para-la-visita-2026-11-21.pdf"
    words = words_of(file)
    for part in (
        "Resumen para la visita",
        "No es un diagnóstico",
        "el frente de la cadera",
        "izquierdo 90 seg",
        "6 → 3",
    ):
        assert part in words, part


async def test_before_any_consent_there_is_a_welcome_and_no_page(ana: Person) -> None:
    await ana.says("/start")
    for _ in range(2):
        await ana.says("/summary")
        await ana.taps_old("0.go.summary", ana.last)
    assert documents(ana) == []
    ana.sees("May I keep them?")
