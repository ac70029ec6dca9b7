"""A bubble that replaces an earlier one in its place: its words, its caption, or its picture."""

from __future__ import annotations

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.gateway.way_out import bubble_html
from bot.gateway.way_out.bubble_html import RenderedBubble, Speaks
from bot.gateway.way_out.new_bubbles import NO_PREVIEW
from bot.gateway.way_out.photos import Photos
from bot.gateway.way_out.refused import says
from bot.store.records import Outgoing, Sent, Shown
from bot.store.statuses import OutboxStatus
from bot.talk.bubbles import Say

GONE = ("message to edit not found", "message can't be edited", "there is no text in the message")


class Edits:
    """Edits what is shown."""

    def __init__(self, bot: Bot, words: Speaks, photos: Photos) -> None:
        """Take what rendering needs."""
        self._bot = bot
        self._words = words
        self._photos = photos

    async def send(self, row: Outgoing, say: Say, shown: Shown) -> Sent | None:
        """Edit it; None where it is gone."""
        rendered = bubble_html.say(self._words, row.locale, row.step, say)
        try:
            await self._edited(row, say, shown, rendered)
        except BadRequest as error:
            if not says(error, GONE):
                raise
            return None
        return Sent(row, OutboxStatus.SENT, shown.message_id, has_photo=shown.has_photo)

    async def _edited(self, row: Outgoing, say: Say, shown: Shown, rendered: RenderedBubble) -> None:
        if not shown.has_photo:
            await self._words_of(row, shown, rendered)
        elif say.picture is None or not await self._photos.replace(row, shown, say.picture, rendered):
            await self._caption_of(row, shown, rendered)

    async def _words_of(self, row: Outgoing, shown: Shown, rendered: RenderedBubble) -> None:
        await self._bot.edit_message_text(
            rendered.html,
            chat_id=row.chat_id,
            message_id=shown.message_id,
            parse_mode=ParseMode.HTML,
            reply_markup=rendered.markup,
            link_preview_options=NO_PREVIEW,
        )

    async def _caption_of(self, row: Outgoing, shown: Shown, rendered: RenderedBubble) -> None:
        await self._bot.edit_message_caption(
            chat_id=row.chat_id,
            message_id=shown.message_id,
            caption=rendered.html,
            parse_mode=ParseMode.HTML,
            reply_markup=rendered.markup,
        )
