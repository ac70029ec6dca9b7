"""The page to show at the clinic, through the whole bot: one page, in the person's language, made when it is sent."""

from __future__ import annotations

from datetime import timedelta

import pypdfium2
import pytest

from bot.care.records import CareSession, PressedPoint
from bot.emulator.messages import Message
from tests.known import knows
from tests.person import Person
from tests.scenarios.test_my_data import documents


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


@pytest.mark.parametrize(
    ("locale", "asked", "name", "parts"),
    [
        (
            "en",
            "summary for my doctor",
            "visit-summary-2026-11-21.pdf",
            ("Visit summary", "Not a diagnosis", "front corner of the hip", "Front hip muscle: left 90 sec, Tennis ball"),
        ),
        (
            "es",
            "resumen para la clínica",
            "resumen-para-la-visita-2026-11-21.pdf",
            ("Resumen para la visita", "No es un diagnóstico", "el frente de la cadera", "izquierdo 90 seg, Pelota de tenis"),
        ),
    ],
)  # fmt: skip
async def test_the_page_is_sent_for_a_command_a_button_and_for_plain_words(
    ana: Person, locale: str, asked: str, name: str, parts: tuple[str, ...]
) -> None:
    then = ana.clock.now() - timedelta(days=2)
    pressed = (PressedPoint("tfl", "left", 90, "time", "tennis_ball"),)
    await knows(ana, CareSession(then, then, 6, 3, pressed), locale=locale)
    await ana.says("/summary")
    await ana.says(asked)
    await ana.says("/cancel")
    await ana.taps("go.summary")
    files = documents(ana)
    assert [one.media.file.name for one in files if one.media] == [name] * 3
    words = words_of(files[0])
    for part in (*parts, "6 → 3", "Whole Family Acupuncture", "920 574 0447"):
        assert part in words, part
    assert "Ana" not in words


async def test_before_any_consent_there_is_a_welcome_and_no_page(ana: Person) -> None:
    await ana.says("/start")
    for _ in range(2):
        await ana.says("/summary")
        await ana.taps_old("0.go.summary", ana.last)
    assert documents(ana) == []
    ana.sees("May I keep them?")
