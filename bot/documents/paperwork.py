"""Makes files when they are sent: from the store, in the person's language, drawn in the other process."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import date, datetime

from bot.care.catalog import Catalog
from bot.care.practice import ClinicProfile
from bot.documents.drawn_page import pdf_of
from bot.documents.export import as_csv, as_json
from bot.documents.handout import handout
from bot.documents.speech import Speech
from bot.documents.summary import summary
from bot.figures.worker import Drawing
from bot.store.store import Store
from bot.talk.bubbles import Document, Paper
from bot.talk.made import File
from bot.wording import days
from bot.wording.fluent_words import Wording
from bot.wording.plain import plain

log = logging.getLogger(__name__)


class Paperwork:
    """Gives the content of a document."""

    def __init__(
        self, store: Store, catalog: Catalog, words: Wording, drawing: Drawing, now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._words = words
        self._drawing = drawing
        self._now = now

    async def make(self, document: Document, chat_id: int, locale: str) -> File | None:
        """Make it of what is stored now; None where that fails, which is logged without a word of what is kept."""
        try:
            return await self._made(document, chat_id, locale)
        except Exception as error:  # noqa: BLE001
            log.error("chat %s: %s could not be made (%s)", chat_id, document.name, type(error).__name__)
            return None

    async def _made(self, document: Document, chat_id: int, locale: str) -> File | None:
        if document.name is Paper.INVITATION:
            return self._file(document, locale, "UTC", await self._invitation(document, locale))
        kept = await self._store.kept(chat_id)
        if kept is None:
            return None
        speech, now = self._speech(locale, kept.person.zone), self._now()
        match document.name:
            case Paper.EXPORT_JSON:
                content = as_json(kept, self._catalog, speech, now)
            case Paper.EXPORT_CSV:
                content = as_csv(kept, self._catalog, speech)
            case Paper.SUMMARY:
                content = await self._drawing.apart(
                    pdf_of, summary(kept, self._catalog, await self._clinic(), speech, now)
                )
        return self._file(document, locale, kept.person.zone, content)

    async def _clinic(self) -> ClinicProfile:
        return self._catalog.clinic.profile(await self._store.clinic_settings())

    async def _invitation(self, document: Document, locale: str) -> bytes:
        """Draw it in the reader's language first, and then in all others."""
        link, size = document.data
        locales = sorted(self._catalog.locales, key=lambda one: one != locale)
        said = [self._speech(one, "UTC").say for one in locales]
        page = handout(link, await self._clinic(), said, letter=size == "letter", locale=locale, now=self._now())
        return await self._drawing.apart(pdf_of, page)

    def _file(self, document: Document, locale: str, zone: str, content: bytes) -> File:
        speech = self._speech(locale, zone)
        on = speech.local(self._now()).date().isoformat()
        return File(f"{speech.say(f'file-{document.name}')}-{on}.{document.name.ending}", content)

    def _speech(self, locale: str, zone: str) -> Speech:
        def text(id_: str, args: Mapping[str, str | int]) -> str:
            return plain(self._words.text(locale, id_, args))

        def day(on: date) -> str:
            return days.date_in_full(locale, on)

        def short_day(on: date) -> str:
            return days.short_day(locale, on)

        return Speech(locale, zone, text, day, short_day)
