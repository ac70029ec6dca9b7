"""One outbox row to Telegram: each kind of bubble has a sender of its own, and here it is chosen."""

from __future__ import annotations

from telegram import Bot
from telegram.error import BadRequest

from bot.gateway.commands import CommandMenus
from bot.gateway.way_out import bubble_html
from bot.gateway.way_out.bubble_html import Speaks
from bot.gateway.way_out.editing import Edits
from bot.gateway.way_out.forum_topics import ForumTopics
from bot.gateway.way_out.new_bubbles import NewBubbles
from bot.gateway.way_out.photos import Photos
from bot.gateway.way_out.pictures import Pictures
from bot.gateway.way_out.refused import says
from bot.gateway.way_out.taking_back import remove
from bot.gateway.way_out.tones import Tones
from bot.gateway.way_out.uploads import Uploads
from bot.gateway.way_out.wiping import Wipes
from bot.store.records import Outgoing, Sent
from bot.store.statuses import OutboxStatus
from bot.talk.bubbles import Lane, Menu, Say, Toast
from bot.talk.made import Make
from bot.talk.tips import Sort
from bot.wording.plain import plain

HARMLESS = ("message is not modified", "query is too old")


class Delivery:
    """Sends rows. Raises telegram.error.TelegramError; what that means for the row is the sender's business."""

    def __init__(
        self, bot: Bot, words: Speaks, pictures: Pictures, make: Make, topics: ForumTopics, menus: CommandMenus
    ) -> None:
        """Take what sending needs."""
        self._bot = bot
        self._words = words
        self._menus = menus
        photos = Photos(bot, pictures)
        self._new = NewBubbles(bot, words, photos, Uploads(bot, make), topics, Tones(bot, pictures.ids))
        self._edits = Edits(bot, words, photos)
        self._wipes = Wipes(bot, words, photos)

    async def deliver(self, row: Outgoing) -> Sent:
        """Send one row."""
        try:
            return await self._sent(row, row.say)
        except BadRequest as error:
            if says(error, HARMLESS):
                return Sent(row, OutboxStatus.SENT)
            raise

    async def _sent(self, row: Outgoing, say: Say | Toast | Menu) -> Sent:
        match say:
            case Toast():
                return await self._toast(row, say)
            case Menu(role):
                await self._menus.write_for(row.chat_id, row.locale, role)
                return Sent(row, OutboxStatus.SENT)
            case Say():
                return await self._said(row, say)

    async def _said(self, row: Outgoing, say: Say) -> Sent:
        """Edit in place, and where there is nothing to edit say it anew: all but a countdown, which only ever edits."""
        if say.wipes is not None:
            return await self._wipes.send(row, say.wipes)
        if row.sort is Sort.REMOVAL:
            return await remove(self._bot, row)
        if row.sort is Sort.MEND:
            return await self._new.send(row, say)
        if say.edits and row.shown is not None and (sent := await self._edits.send(row, say, row.shown)):
            return sent
        if say.edits and say.lane is Lane.AMBIENT:
            return Sent(row, OutboxStatus.DROPPED)
        return await self._new.send(row, say)

    async def _toast(self, row: Outgoing, toast: Toast) -> Sent:
        """Answer a tap. Every tap gets one, or the phone shows a spinner for a minute."""
        shown = plain(bubble_html.text(self._words, row.locale, toast.text)) if toast.text.id else None
        await self._bot.answer_callback_query(row.callback_query_id or "", text=shown)
        return Sent(row, OutboxStatus.SENT)
