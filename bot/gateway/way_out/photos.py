"""Words under a picture: sent with it, and edited with it."""

from __future__ import annotations

from telegram import Bot, InputMediaPhoto, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.gateway.way_out import copying
from bot.gateway.way_out.bubble_html import RenderedBubble
from bot.gateway.way_out.pictures import Pictures
from bot.gateway.way_out.refused import says
from bot.store.records import Outgoing, Shown
from bot.talk.bubbles import AnyPicture, Say
from bot.talk.made import Drawn

FILE_NAME = "picture.png"


class Photos:
    """Sends pictures: uploaded once, by Telegram's file id ever after."""

    def __init__(self, bot: Bot, pictures: Pictures) -> None:
        """Take what finds them."""
        self._bot = bot
        self._pictures = pictures

    async def send(self, row: Outgoing, say: Say, picture: AnyPicture, rendered: RenderedBubble) -> int | None:
        """Give the message's id; None for a picture that nobody can draw."""
        found = await self._pictures.find(picture, row.locale)
        if found is None:
            return None
        drawn, file_id = found
        message = await self._sent(row, say, rendered, drawn, file_id)
        if message.photo:
            await self._pictures.uploaded(drawn, message.photo[-1].file_id)
        return message.message_id

    async def _sent(
        self, row: Outgoing, say: Say, rendered: RenderedBubble, drawn: Drawn, file_id: str | None
    ) -> Message:
        try:
            return await self._bot.send_photo(
                row.chat_id,
                file_id or drawn.png,
                caption=rendered.html,
                parse_mode=ParseMode.HTML,
                reply_markup=rendered.markup,
                disable_notification=not say.rings,
                filename=FILE_NAME,
            )
        except BadRequest as error:
            if file_id is None or not says(error, copying.LOST_FILE):
                raise
            self._pictures.lost(drawn)
            return await self._sent(row, say, rendered, drawn, None)

    async def replace(self, row: Outgoing, shown: Shown, picture: AnyPicture, rendered: RenderedBubble) -> bool:
        """Show another picture in the place of one; False for one that nobody can draw."""
        found = await self._pictures.find(picture, row.locale)
        if found is None:
            return False
        drawn, file_id = found
        media = InputMediaPhoto(file_id or drawn.png, rendered.html, ParseMode.HTML, filename=FILE_NAME)
        await self._bot.edit_message_media(
            media, chat_id=row.chat_id, message_id=shown.message_id, reply_markup=rendered.markup
        )
        return True
