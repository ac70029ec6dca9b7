"""What somebody of the clinic sent, passed on to a patient: by Telegram's own name of the file, nothing uploaded."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from telegram import (
    Bot,
    InputMediaAudio,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.gateway.way_out.bubble_html import RenderedBubble
from bot.gateway.way_out.refused import says
from bot.talk.tips import Post

LOST_FILE = ("wrong file identifier", "wrong remote file identifier")
IN_ALBUM = {
    "photo": InputMediaPhoto,
    "video": InputMediaVideo,
    "audio": InputMediaAudio,
    "document": InputMediaDocument,
}


@dataclass(frozen=True, slots=True)
class Manner:
    """How it comes: with a sound, in a topic of a group, as an answer to a message (its id)."""

    rings: bool = True
    topic: int | None = None
    answers: int | None = None

    @property
    def fields(self) -> dict[str, Any]:
        """What every method of sending takes; an answer to a message that is gone still comes."""
        about = ReplyParameters(self.answers, allow_sending_without_reply=True) if self.answers is not None else None
        return {"disable_notification": not self.rings, "message_thread_id": self.topic, "reply_parameters": about}


async def send(bot: Bot, chat_id: int, post: Post, rendered: RenderedBubble, manner: Manner) -> tuple[int, ...]:
    """Send it with its words under it; an album carries no buttons, and a round video no words, so these follow in a
    message of their own.

    A file whose name Telegram no longer knows is copied from the chat that it was sent in. Gives the ids of the
    messages, that of the words first. Raises telegram.error.TelegramError.
    """
    if post.kind == "album":
        return await _album(bot, chat_id, post, rendered, manner)
    if post.kind == "video_note":
        return await _round_video(bot, chat_id, post, rendered, manner)
    try:
        return ((await _single(bot, chat_id, post, rendered, manner)).message_id,)
    except BadRequest as error:
        if post.source is None or not says(error, LOST_FILE):
            raise
        return (await _copied(bot, chat_id, post.source, rendered, manner),)


async def _single(bot: Bot, chat_id: int, post: Post, rendered: RenderedBubble, manner: Manner) -> Message:
    sending: Mapping[str, Callable[..., Awaitable[Message]]] = {
        "photo": bot.send_photo,
        "video": bot.send_video,
        "voice": bot.send_voice,
        "audio": bot.send_audio,
        "animation": bot.send_animation,
        "document": bot.send_document,
    }
    return await sending[post.kind](
        chat_id,
        post.file_id,
        caption=rendered.html,
        parse_mode=ParseMode.HTML,
        reply_markup=rendered.markup,
        **manner.fields,
    )


async def _copied(bot: Bot, chat_id: int, source: tuple[int, int], rendered: RenderedBubble, manner: Manner) -> int:
    copied = await bot.copy_message(
        chat_id,
        *source,
        caption=rendered.html,
        parse_mode=ParseMode.HTML,
        reply_markup=rendered.markup,
        **manner.fields,
    )
    return copied.message_id


async def _album(bot: Bot, chat_id: int, post: Post, rendered: RenderedBubble, manner: Manner) -> tuple[int, ...]:
    media = [IN_ALBUM[part.kind](part.file_id, part.html or None, ParseMode.HTML) for part in post.parts]
    shown = await bot.send_media_group(chat_id, media, **manner.fields)
    words = await _words(bot, chat_id, rendered)
    return (words.message_id, *(one.message_id for one in shown))


async def _round_video(bot: Bot, chat_id: int, post: Post, rendered: RenderedBubble, manner: Manner) -> tuple[int, ...]:
    shown = await bot.send_video_note(chat_id, post.file_id, **manner.fields)
    words = await _words(bot, chat_id, rendered, manner.topic)
    return (words.message_id, shown.message_id)


async def _words(bot: Bot, chat_id: int, rendered: RenderedBubble, topic: int | None = None) -> Message:
    return await bot.send_message(
        chat_id,
        rendered.html,
        parse_mode=ParseMode.HTML,
        reply_markup=rendered.markup,
        disable_notification=True,
        message_thread_id=topic,
    )
