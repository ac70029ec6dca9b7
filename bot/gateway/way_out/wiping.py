"""A bubble of which nothing may stay: edited where Telegram lets a bot edit it, deleted where not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.gateway.way_out import bubble_html
from bot.gateway.way_out.bubble_html import RenderedBubble, Speaks
from bot.gateway.way_out.photos import Photos
from bot.gateway.way_out.refused import says
from bot.store.records import Outgoing, Sent, Shown
from bot.store.statuses import OutboxStatus
from bot.talk.bubbles import Picture, Say, Text, Wiped

LEFT_THERE: Final[Mapping[Wiped, Text]] = {
    Wiped.DELETED: Text("copy-of-deleted"),
    Wiped.LEFT: Text("staff-removed-copy"),
}
"""What stands there afterwards."""

PLAIN: Final = Picture("overview")
"""Takes the place of a picture."""

SAME: Final = ("message is not modified",)


class Wipes:
    """Wipes what is shown. Words can be edited for ever; media that can take no other, such as a voice, can only be
    deleted, which Telegram allows for two days: after that its words go.
    """

    def __init__(self, bot: Bot, words: Speaks, photos: Photos) -> None:
        """Take what rendering needs."""
        self._bot = bot
        self._words = words
        self._photos = photos

    async def send(self, row: Outgoing, why: Wiped) -> Sent:
        """Wipe it. Raises telegram.error.TelegramError for what is no refusal."""
        shown = row.shown
        if shown is None:
            return Sent(row, OutboxStatus.DROPPED)
        rendered = bubble_html.say(self._words, row.locale, row.step, Say(LEFT_THERE[why]))
        if shown.also:
            await self._bot.delete_messages(row.chat_id, shown.also)
        ways = (self._other_media, self._deleted, self._caption) if shown.has_photo else (self._text, self._deleted)
        for way in ways:
            try:
                if await way(row, shown, rendered):
                    return Sent(row, OutboxStatus.SENT)
            except BadRequest as error:
                if says(error, SAME):
                    return Sent(row, OutboxStatus.SENT)
        return Sent(row, OutboxStatus.DROPPED)

    async def _other_media(self, row: Outgoing, shown: Shown, rendered: RenderedBubble) -> bool:
        return await self._photos.replace(row, shown, PLAIN, rendered)

    async def _deleted(self, row: Outgoing, shown: Shown, rendered: RenderedBubble) -> bool:
        del rendered
        return await self._bot.delete_message(row.chat_id, shown.message_id)

    async def _caption(self, row: Outgoing, shown: Shown, rendered: RenderedBubble) -> bool:
        await self._bot.edit_message_caption(
            chat_id=row.chat_id, message_id=shown.message_id, caption=rendered.html, parse_mode=ParseMode.HTML
        )
        return True

    async def _text(self, row: Outgoing, shown: Shown, rendered: RenderedBubble) -> bool:
        await self._bot.edit_message_text(
            rendered.html, chat_id=row.chat_id, message_id=shown.message_id, parse_mode=ParseMode.HTML
        )
        return True
