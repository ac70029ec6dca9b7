"""A new bubble: words, or words under a picture, a file, or what somebody of the clinic sent."""

from __future__ import annotations

import logging
from dataclasses import replace

from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.gateway.way_out import bubble_html, copying
from bot.gateway.way_out.bubble_html import CAPTION_LIMIT, RenderedBubble, Speaks
from bot.gateway.way_out.forum_topics import ForumTopics
from bot.gateway.way_out.photos import Photos
from bot.gateway.way_out.tones import Tones
from bot.gateway.way_out.uploads import Uploads
from bot.store.records import Outgoing, Sent
from bot.store.statuses import OutboxStatus
from bot.talk.bubbles import Say, Text
from bot.wording.fluent_words import UnspokenText

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
NOT_MADE = Say(Text("document-not-made"))
LOST_PLACE = Say(Text("lost-place"))
log = logging.getLogger(__name__)


class NewBubbles:
    """Sends what is said anew."""

    def __init__(
        self, bot: Bot, words: Speaks, photos: Photos, uploads: Uploads, topics: ForumTopics, tones: Tones
    ) -> None:
        """Take the senders of what words may stand under."""
        self._bot = bot
        self._words = words
        self._photos = photos
        self._uploads = uploads
        self._topics = topics
        self._tones = tones

    async def send(self, row: Outgoing, say: Say) -> Sent:
        """Send it; a picture that cannot be drawn, or that the words do not fit under, is left out."""
        try:
            rendered = bubble_html.say(self._words, row.locale, row.step, say)
        except UnspokenText:
            # A question from before an update, whose text asks for more today: the way back is said instead of nothing.
            log.exception("chat %s: a text of an earlier release cannot be said any more", row.chat_id)
            rendered, say = bubble_html.say(self._words, row.locale, row.step, LOST_PLACE), LOST_PLACE
        if say.document is not None:
            number = await self._uploads.send(row, say, say.document, rendered)
            return await self.send(row, NOT_MADE) if number is None else _sent(row, number, has_photo=True)
        if say.tone:
            return _sent(row, await self._tones.send(row, rendered), has_photo=True)
        if say.picture is not None and len(rendered.html) <= CAPTION_LIMIT:
            number = await self._photos.send(row, say, say.picture, rendered)
            if number is not None:
                return _sent(row, number, has_photo=True)
        number, *also = await self._in_its_topic(row, say, rendered)
        return replace(_sent(row, number, has_photo=_has_caption(say)), also=tuple(also))

    async def _in_its_topic(self, row: Outgoing, say: Say, rendered: RenderedBubble) -> tuple[int, ...]:
        if say.thread and row.chat_id < 0:
            return await self._topics.send(row, say.thread, lambda topic: self._sent_to(row, say, rendered, topic))
        return await self._sent_to(row, say, rendered, None)

    async def _sent_to(self, row: Outgoing, say: Say, rendered: RenderedBubble, topic: int | None) -> tuple[int, ...]:
        manner = copying.Manner(say.rings, topic, row.answers)
        if say.post is not None and _is_media(say):
            return await copying.send(self._bot, row.chat_id, say.post, rendered, manner)
        message = await self._bot.send_message(
            row.chat_id,
            rendered.html,
            parse_mode=ParseMode.HTML,
            reply_markup=rendered.markup,
            link_preview_options=NO_PREVIEW,
            **manner.fields,
        )
        return (message.message_id,)


def _has_caption(say: Say) -> bool:
    """Tell whether the words stand under the media: those of an album or a round video are a message."""
    return _is_media(say) and say.post is not None and say.post.kind not in {"album", "video_note"}


def _is_media(say: Say) -> bool:
    return say.post is not None and say.post.kind != "text"


def _sent(row: Outgoing, number: int, *, has_photo: bool) -> Sent:
    return Sent(row, OutboxStatus.SENT, number, has_photo=has_photo)
