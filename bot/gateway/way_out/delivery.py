"""One outbox row to Telegram: a new bubble, an edit in place, or a toast."""

from __future__ import annotations

from telegram import Bot, InputMediaPhoto, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.gateway import commands
from bot.gateway.way_out import bubble_html, copying
from bot.gateway.way_out.bubble_html import CAPTION_LIMIT, RenderedBubble, Speaks
from bot.gateway.way_out.forum_topics import ForumTopics
from bot.gateway.way_out.pictures import Pictures
from bot.store.records import Outgoing, Sent, Shown
from bot.talk.bubbles import Document, Lane, Menu, Picture, Say, Text, Toast
from bot.talk.made import Drawn, Make
from bot.wording.plain import plain

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
HARMLESS = ("message is not modified", "query is too old")
NOT_MADE = Say(Text("document-not-made"))
GONE = ("message to edit not found", "message can't be edited", "there is no text in the message")


class Delivery:
    """Sends rows. Raises telegram.error.TelegramError; what that means for the row is the sender's business."""

    def __init__(self, bot: Bot, words: Speaks, pictures: Pictures, make: Make, topics: ForumTopics) -> None:
        """Take what sending needs."""
        self._bot = bot
        self._words = words
        self._pictures = pictures
        self._make = make
        self._topics = topics

    async def deliver(self, row: Outgoing) -> Sent:
        """Send one row."""
        try:
            if isinstance(row.say, Toast):
                return await self._toast(row, row.say)
            if isinstance(row.say, Menu):
                await commands.write_for(self._bot, self._words, row.chat_id, row.locale, row.say.role)
                return Sent(row, "sent")
            if row.shown is not None and row.say.edits:
                return await self._edit(row, row.say, row.shown)
            if row.say.edits and row.say.lane is Lane.AMBIENT:
                return Sent(row, "dropped")
            return await self._new(row, row.say)
        except BadRequest as error:
            if _says(error, HARMLESS):
                return Sent(row, "sent")
            raise

    async def _toast(self, row: Outgoing, toast: Toast) -> Sent:
        """Answer a tap. Every tap gets one, or the phone shows a spinner for a minute."""
        shown = plain(bubble_html.text(self._words, row.locale, toast.text)) if toast.text.id else None
        await self._bot.answer_callback_query(row.callback_query_id or "", text=shown)
        return Sent(row, "sent")

    async def _new(self, row: Outgoing, say: Say) -> Sent:
        rendered = bubble_html.say(self._words, row.locale, row.step, say)
        if say.document is not None:
            return await self._document(row, say, say.document, rendered)
        if say.picture is not None and len(rendered.html) <= CAPTION_LIMIT:
            sent = await self._photo(row, say, say.picture, rendered)
            if sent is not None:
                return Sent(row, "sent", sent.message_id, has_photo=True)
        if say.thread and row.chat_id < 0:
            number = await self._topics.send(
                row, say.thread, lambda topic: self._words_or_post(row, say, rendered, topic)
            )
        else:
            number = await self._words_or_post(row, say, rendered)
        return Sent(row, "sent", number, has_photo=say.post is not None and say.post.kind != "text")

    async def _words_or_post(self, row: Outgoing, say: Say, rendered: RenderedBubble, topic: int | None = None) -> int:
        if say.post is not None and say.post.kind != "text":
            return await copying.send(self._bot, row.chat_id, say.post, rendered, rings=say.rings, topic=topic)
        message = await self._bot.send_message(
            row.chat_id,
            rendered.html,
            parse_mode=ParseMode.HTML,
            reply_markup=rendered.markup,
            disable_notification=not say.rings,
            link_preview_options=NO_PREVIEW,
            message_thread_id=topic,
        )
        return message.message_id

    async def _document(self, row: Outgoing, say: Say, document: Document, rendered: RenderedBubble) -> Sent:
        """Make the file now; where that fails the person is told, and can ask again."""
        made = await self._make(document, row.chat_id, row.locale)
        if made is None:
            return await self._new(row, NOT_MADE)
        message = await self._bot.send_document(
            row.chat_id,
            made.content,
            filename=made.name,
            caption=rendered.html,
            parse_mode=ParseMode.HTML,
            reply_markup=rendered.markup,
            disable_notification=not say.rings,
        )
        return Sent(row, "sent", message.message_id, has_photo=True)

    async def _photo(self, row: Outgoing, say: Say, picture: Picture, rendered: RenderedBubble) -> Message | None:
        found = await self._pictures.find(picture, row.locale)
        if found is None:
            return None
        drawn, file_id = found
        message = await self._send_photo(row, say, rendered, drawn, file_id)
        if message.photo:
            await self._pictures.uploaded(drawn, message.photo[-1].file_id)
        return message

    async def _send_photo(
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
                filename="picture.png",
            )
        except BadRequest as error:
            if file_id is None or not _says(error, copying.LOST_FILE):
                raise
            self._pictures.lost(drawn)
            return await self._send_photo(row, say, rendered, drawn, None)

    async def _edit(self, row: Outgoing, say: Say, shown: Shown) -> Sent:
        rendered = bubble_html.say(self._words, row.locale, row.step, say)
        try:
            await self._edit_in_place(row, say, shown, rendered)
        except BadRequest as error:
            if not _says(error, GONE):
                raise
            return Sent(row, "dropped") if say.lane is Lane.AMBIENT else await self._new(row, say)
        return Sent(row, "sent", shown.message_id, has_photo=shown.has_photo)

    async def _edit_in_place(self, row: Outgoing, say: Say, shown: Shown, rendered: RenderedBubble) -> None:
        if not shown.has_photo:
            await self._bot.edit_message_text(
                rendered.html,
                chat_id=row.chat_id,
                message_id=shown.message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=rendered.markup,
                link_preview_options=NO_PREVIEW,
            )
        elif say.picture is not None and (found := await self._pictures.find(say.picture, row.locale)):
            drawn, file_id = found
            media = InputMediaPhoto(file_id or drawn.png, rendered.html, ParseMode.HTML, filename="picture.png")
            await self._bot.edit_message_media(
                media, chat_id=row.chat_id, message_id=shown.message_id, reply_markup=rendered.markup
            )
        else:
            await self._bot.edit_message_caption(
                chat_id=row.chat_id,
                message_id=shown.message_id,
                caption=rendered.html,
                parse_mode=ParseMode.HTML,
                reply_markup=rendered.markup,
            )


def _says(error: BadRequest, phrases: tuple[str, ...]) -> bool:
    return any(phrase in error.message.lower() for phrase in phrases)
