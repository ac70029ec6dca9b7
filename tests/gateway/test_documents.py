"""Files on their way out: made when they are sent, uploaded, and where none can be made the person is told."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

import pytest

from bot.app import App
from bot.documents.paperwork import Paperwork
from bot.emulator.emulator import Emulator
from bot.gateway.way_out.delivery import Delivery
from bot.gateway.way_out.forum_topics import ForumTopics
from bot.gateway.way_out.pictures import Pictures
from bot.store.records import Outgoing
from bot.talk.bubbles import Button, Document, Lane, Paper, Say, Text
from bot.talk.made import File
from tests.known import knows
from tests.person import Person

BUTTON = Button(Text("button-ok"), "ok", timeless=True)
EXPORT = Say(Text("export-json"), ((BUTTON,),), document=Document(Paper.EXPORT_JSON))
ROW = Outgoing(1, 1001, Lane.REPLY, 3, "en", 0, EXPORT, datetime(2026, 11, 21, 12, tzinfo=UTC))


async def delivers(app: App, made: File | None) -> None:
    async def make(document: Document, chat_id: int, locale: str) -> File | None:
        assert (document.name, chat_id, locale) == ("export-json", 1001, "en")
        return made

    async def no_picture(*_: object) -> None:
        return None

    delivery = Delivery(
        app.bot,
        app.words,
        Pictures(no_picture, app.store, "7"),
        make,
        ForumTopics(app.bot, app.words, app.store),
        app.menus,
    )
    assert (await delivery.deliver(ROW)).status == "sent"


async def test_a_document_is_uploaded_with_its_words_and_buttons(ana: Person, app: App) -> None:
    ana.emulator.chat(ana.user_id).started = True
    await delivers(app, File("my-data.json", b"{}"))
    assert ana.last.media is not None
    file = ana.last.media.file
    assert (ana.last.media.kind, file.name, file.content) == ("document", "my-data.json", b"{}")
    assert "All that I keep about you" in ana.last.words
    assert ana.buttons() == ["OK"]


async def test_where_no_file_can_be_made_the_person_is_told(ana: Person, app: App) -> None:
    ana.emulator.chat(ana.user_id).started = True
    await delivers(app, None)
    assert ana.last.media is None
    assert "could not make the file" in ana.last.words


async def test_a_document_that_cannot_be_made_is_logged_by_its_name_alone(
    ana: Person, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    await knows(ana)
    work = Paperwork(ana.app.store, None, ana.app.words, None, ana.clock.now)  # type: ignore[arg-type]
    with caplog.at_level(logging.ERROR):
        assert await work.make(Document(Paper.SUMMARY), ana.user_id, "en") is None
    assert caplog.messages == [f"chat {ana.user_id}: summary could not be made (AttributeError)"]
    assert not emulator.chat(ana.user_id).shown
