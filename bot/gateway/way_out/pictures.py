"""Pictures on their way out: uploaded once, by Telegram's file id ever after."""

from __future__ import annotations

from typing import Protocol

from bot.talk.bubbles import AnyPicture
from bot.talk.made import Draw, Drawn


class FileIds(Protocol):
    """What the store keeps of pictures."""

    async def file_id(self, key: str) -> str | None:
        """Give the id kept under a key."""

    async def keep_file_id(self, key: str, file_id: str) -> None:
        """Keep an id."""


class Pictures:
    """Finds what to send for a picture."""

    def __init__(self, draw: Draw, ids: FileIds, bot_id: str) -> None:
        """File ids belong to one bot, so its id is part of their key."""
        self._draw = draw
        self.ids = ids
        self._bot_id = bot_id
        self._known: dict[str, str] = {}

    async def find(self, picture: AnyPicture, locale: str) -> tuple[Drawn, str | None] | None:
        """Give the drawing and, if it was uploaded before, its file id."""
        drawn = await self._draw(picture, locale)
        if drawn is None:
            return None
        if not drawn.key:
            return drawn, None
        key = self._key(drawn)
        if key not in self._known and (kept := await self.ids.file_id(key)):
            self._known[key] = kept
        return drawn, self._known.get(key)

    async def uploaded(self, drawn: Drawn, file_id: str) -> None:
        """Keep what Telegram calls it from now on."""
        if drawn.key and self._known.get(self._key(drawn)) != file_id:
            self._known[self._key(drawn)] = file_id
            await self.ids.keep_file_id(self._key(drawn), file_id)

    def lost(self, drawn: Drawn) -> None:
        """Telegram no longer knows the file id: upload again."""
        self._known.pop(self._key(drawn), None)

    def _key(self, drawn: Drawn) -> str:
        return f"{self._bot_id}:{drawn.key}"
