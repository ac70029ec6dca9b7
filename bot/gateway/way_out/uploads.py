"""Files made for one chat, uploaded with their words."""

from __future__ import annotations

from telegram import Bot
from telegram.constants import ParseMode

from bot.gateway.way_out.bubble_html import RenderedBubble
from bot.store.records import Outgoing
from bot.talk.bubbles import Document, Say
from bot.talk.made import Make


class Uploads:
    """Makes a file now, and uploads it."""

    def __init__(self, bot: Bot, make: Make) -> None:
        """Take what makes files."""
        self._bot = bot
        self._make = make

    async def send(self, row: Outgoing, say: Say, document: Document, rendered: RenderedBubble) -> int | None:
        """Give the message's id; None where no file could be made: the person is told, and can ask again."""
        made = await self._make(document, row.chat_id, row.locale)
        if made is None:
            return None
        message = await self._bot.send_document(
            row.chat_id,
            made.content,
            filename=made.name,
            caption=rendered.html,
            parse_mode=ParseMode.HTML,
            reply_markup=rendered.markup,
            disable_notification=not say.rings,
        )
        return message.message_id
