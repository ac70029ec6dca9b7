"""A bot in a process of its own that echoes what it is told: `python -m tests.benchmarks.peer NAME ADDRESS DATABASE`.

NAME: "ours" stores every step; "echo" is python-telegram-bot's own loop and stores nothing; "concurrent" is the same
with 64 updates at once.
"""

from __future__ import annotations

import asyncio
import gc
import json
import signal
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from bot.app import App, Transports, open_store
from bot.conversations.apology import apology
from bot.figures.worker import Drawing
from bot.gateway.telegram_bot import make_bot
from bot.gateway.way_in.chat_handler import Answers
from bot.gateway.way_in.update_reading import Read
from bot.gateway.way_out.budget import SendingLimits
from bot.settings import Settings
from bot.store.ground.vault import Vault, fresh_key
from bot.store.records import ChatRecord, Event, Outcome, StoredState
from bot.talk.bubbles import Say, Text
from bot.talk.heard import Words
from bot.wording.fluent_words import Wording

TOKEN = "7000000001:Benchmark"  # noqa: S105
NO_LIMITS = SendingLimits(per_second=1_000_000, kept_for_people=0, chat_burst=1_000_000)
CONCURRENT = 64


def _echo(chat: ChatRecord, read: Read, now: datetime) -> Outcome:
    """Change state with every answer, as a conversation does."""
    said = read.said.text if isinstance(read.said, Words) else ""
    state = StoredState("Echo", 1, json.dumps({"said": said, "at": now.isoformat()}))
    return Outcome(chat.step + 1, state, chat.person, {}, (Say(Text("score", {"score": said})),))


def _apology(_: Event, locale: str) -> Outcome:
    return apology(locale, "911", in_group=False, by_clock=False)


async def ours(address: str, url: str) -> None:
    """Store every step."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(_env_file=None, database_url=url, telegram_api_url=address)
        words = Wording.load(settings.content_dir / "texts")
        store = await open_store(settings, Vault((fresh_key(),)))
        transports = Transports.over_http()
        bot = make_bot(TOKEN, address, transports.request, transports.polling)
        drawing = Drawing(words, (), Path(folder))
        answers = Answers(_echo, _apology)
        app = App(settings, store, bot, answers, words, drawing, _no_file, limits=NO_LIMITS)
        await bot.initialize()
        async with app.running():
            gc.freeze()  # as `run` does
            await app.poll()


async def _no_file(*_: object) -> None:
    """An echo makes no files."""


async def raw(address: str, concurrent: int) -> None:
    """Store nothing."""

    async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        del context
        assert update.message
        await update.message.reply_text(update.message.text or "")

    builder = ApplicationBuilder().token(TOKEN).base_url(f"{address}/bot").base_file_url(f"{address}/file/bot")
    if concurrent:
        builder = builder.concurrent_updates(concurrent).connection_pool_size(concurrent)
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    async with application:
        await application.start()
        assert application.updater
        await application.updater.start_polling()
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            await application.updater.stop()
            await application.stop()


async def main(name: str, address: str, url: str) -> None:
    """Run until SIGTERM."""
    task = asyncio.ensure_future(
        ours(address, url) if name == "ours" else raw(address, CONCURRENT if name == "concurrent" else 0)
    )
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    await asyncio.gather(task, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:4]))
