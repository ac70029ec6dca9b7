"""The soft tone of a question, as a voice message: uploaded once, by Telegram's file id ever after."""

from __future__ import annotations

from hashlib import sha256
from importlib.resources import files
from typing import Final

from telegram import Bot, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.gateway.way_out import copying
from bot.gateway.way_out.bubble_html import RenderedBubble
from bot.gateway.way_out.pictures import FileIds
from bot.gateway.way_out.refused import says
from bot.store.records import Outgoing

FILE: Final = "tone.ogg"
"""Made by `python -m tests.tones`."""


class Tones:
    """Sends the tone."""

    def __init__(self, bot: Bot, ids: FileIds) -> None:
        """File ids belong to one bot, so its id is part of their key."""
        self._bot = bot
        self._ids = ids
        self._wave = files(__package__).joinpath(FILE).read_bytes()
        self._key = f"{bot.token.partition(':')[0]}:{FILE}:{sha256(self._wave).hexdigest()[:16]}"

    async def send(self, row: Outgoing, rendered: RenderedBubble) -> int:
        """Give the message's id. The question above it has rung already."""
        file_id = await self._ids.file_id(self._key)
        try:
            message = await self._sent(row, rendered, file_id or self._wave)
        except BadRequest as error:
            if file_id is None or not says(error, copying.LOST_FILE):
                raise
            file_id, message = None, await self._sent(row, rendered, self._wave)
        if file_id is None and message.voice is not None:
            await self._ids.keep_file_id(self._key, message.voice.file_id)
        return message.message_id

    async def _sent(self, row: Outgoing, rendered: RenderedBubble, voice: str | bytes) -> Message:
        return await self._bot.send_voice(
            row.chat_id,
            voice,
            caption=rendered.html,
            parse_mode=ParseMode.HTML,
            disable_notification=True,
            filename=FILE,
        )
