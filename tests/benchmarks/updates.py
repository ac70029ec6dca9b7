"""Updates answered a second: ours, durable, beside a raw PTB echo with nothing stored."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from statistics import median

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from bot.app import App, Transports, open_store
from bot.figures.worker import Drawing
from bot.gateway.telegram_bot import make_bot
from bot.gateway.way_in.update_reading import Read
from bot.gateway.way_out.budget import SendingLimits
from bot.settings import Settings
from bot.store.ground.vault import Vault, fresh_key
from bot.store.records import ChatRecord, Outcome, StoredState
from bot.talk.bubbles import Say, Text
from bot.talk.heard import Words
from bot.wording.fluent_words import Wording

CHATS = 300
MESSAGES = 10
RUNS = 3
ROOT = str(Path(__file__).resolve().parents[2])
TOKEN = "7000000001:Benchmark"  # noqa: S105


async def compare() -> None:
    """Run both in turn, three times, and print medians."""
    ours = [await _measured(_durable) for _ in range(RUNS)]
    raw = [await _measured(_raw_echo) for _ in range(RUNS)]
    print(f"updates answered a second, {CHATS} chats x {MESSAGES} messages, median of {RUNS}")
    print(f"  Tenderspot, every step stored (SQLite, synchronous=FULL): {median(ours):7.0f}")
    print(f"  python-telegram-bot echo, nothing stored:                 {median(raw):7.0f}")
    print(f"  ratio: {median(ours) / median(raw):.2f}")


async def _measured(bot: Callable[[str], Awaitable[None]]) -> float:
    async with _stub() as (address, stub):
        running = asyncio.create_task(bot(address))
        await asyncio.sleep(2.0)
        assert stub.stdin
        assert stub.stdout
        stub.stdin.write(b"go\n")
        seconds = json.loads(await stub.stdout.readline())["seconds"]
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    return CHATS * MESSAGES / float(seconds)


@asynccontextmanager
async def _stub() -> AsyncIterator[tuple[str, asyncio.subprocess.Process]]:
    stub = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.benchmarks.stub",
        str(CHATS),
        str(MESSAGES),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": ROOT},
    )
    assert stub.stdout
    try:
        yield (await stub.stdout.readline()).decode().strip(), stub
    finally:
        if stub.returncode is None:
            stub.kill()
        await stub.wait()


def _echo(chat: ChatRecord, read: Read, now: datetime) -> Outcome:
    """Change state with every answer, as a conversation does."""
    said = read.said.text if isinstance(read.said, Words) else ""
    state = StoredState("Echo", 1, json.dumps({"said": said, "at": now.isoformat()}))
    return Outcome(chat.step + 1, state, chat.person, {}, (Say(Text("score", {"score": said})),))


async def _durable(address: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(database_url=f"sqlite:///{folder}/bench.db", telegram_api_url=address)
        limits = SendingLimits(per_second=1_000_000, kept_for_people=0, chat_burst=1_000_000)
        words = Wording.load(settings.content_dir / "texts")
        store = await open_store(settings, Vault((fresh_key(),)))
        transports = Transports.over_http()
        bot = make_bot(TOKEN, address, transports.request, transports.polling)
        app = App(settings, store, bot, _echo, words, Drawing(words, (), Path(folder)), _no_file, limits=limits)
        await bot.initialize()
        async with app.running():
            await app.poll()


async def _no_file(*_: object) -> None:
    """An echo makes no files."""


async def _raw_echo(address: str) -> None:
    async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        del context
        assert update.message
        await update.message.reply_text(update.message.text or "")

    application = (
        ApplicationBuilder().token(TOKEN).base_url(f"{address}/bot").base_file_url(f"{address}/file/bot").build()
    )
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
