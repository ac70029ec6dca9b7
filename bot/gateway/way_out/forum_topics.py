"""A patient's topic in the clinic's group: made when it is first needed, and made again where somebody deleted it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.gateway.way_out import bubble_html
from bot.gateway.way_out.bubble_html import Speaks
from bot.gateway.way_out.refused import says
from bot.store.records import Outgoing
from bot.talk.bubbles import Text

DELETED = ("message thread not found", "topic_deleted", "topic_id_invalid")
CLOSED = ("topic_closed",)
HEADER = Text("topic-opened")


class Threads(Protocol):
    """What the store keeps of topics."""

    async def topic(self, group_id: int, thread: str) -> tuple[int | None, str]:
        """Give a thread's topic, None where it has none yet, and what to call it."""

    async def keep_topic(self, group_id: int, thread: str, topic_id: int | None) -> None:
        """Remember it, or forget it."""


class ForumTopics:
    """Finds the topic that a message belongs in."""

    def __init__(self, bot: Bot, words: Speaks, threads: Threads) -> None:
        """Take what making one needs."""
        self._bot = bot
        self._words = words
        self._threads = threads

    async def send(
        self, row: Outgoing, thread: str, send: Callable[[int | None], Awaitable[tuple[int, ...]]]
    ) -> tuple[int, ...]:
        """Send into the thread's topic; give the messages' ids. Raises telegram.error.TelegramError."""
        topic = await self._find(row, thread)
        try:
            return await send(topic)
        except BadRequest as error:
            if topic is None:
                raise
            return await send(await self._mended(row, thread, topic, error))

    async def _mended(self, row: Outgoing, thread: str, topic: int, error: BadRequest) -> int | None:
        """Open a closed topic again, and make a new one in the place of one that was deleted."""
        if says(error, CLOSED):
            await self._bot.reopen_forum_topic(row.chat_id, topic)
            return topic
        if not says(error, DELETED):
            raise error
        await self._threads.keep_topic(row.chat_id, thread, None)
        return await self._find(row, thread)

    async def _find(self, row: Outgoing, thread: str) -> int | None:
        """Give the topic; None where the group has none, or the bot may not make one: then it goes to all of it."""
        topic, code = await self._threads.topic(row.chat_id, thread)
        if topic is not None:
            return topic
        try:
            made = await self._bot.create_forum_topic(row.chat_id, code)
        except BadRequest:
            return None
        topic = made.message_thread_id
        await self._threads.keep_topic(row.chat_id, thread, topic)
        header = bubble_html.text(self._words, row.locale, HEADER)
        await self._bot.send_message(row.chat_id, header, parse_mode=ParseMode.HTML, message_thread_id=topic)
        return topic
