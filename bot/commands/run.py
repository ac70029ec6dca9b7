"""`tenderspot run`: the bot, by long polling, or by webhook when WEBHOOK_URL is set."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import gc
import logging
import re
import signal
from argparse import Namespace
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any

from telegram.error import TelegramError

from bot import app as composition
from bot import clock, keys
from bot.app import App, Transports
from bot.commands.patience import once_there
from bot.gateway.telegram_bot import ALLOWED
from bot.settings import BadSetting, Settings
from bot.watching import Watch
from bot.web import application as web
from bot.web.private_port import private_port

log = logging.getLogger(__name__)

SECRET = re.compile(r"[A-Za-z0-9_-]{20,256}")
"""What Telegram takes, and long enough that nobody guesses it."""
WITHOUT_ONE = "WEBHOOK_URL needs WEBHOOK_SECRET: any 20 or more letters and digits."
LOOKS_EVERY = 60.0
"""Seconds between two looks whether Telegram still knows the webhook."""
TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{20,}")


def token_of(settings: Settings) -> str:
    """Give the token. Raises BadSetting when there is none, or none that Telegram could have made."""
    if settings.telegram_bot_token is None:
        raise BadSetting(
            "TELEGRAM_BOT_TOKEN is missing. Get one from @BotFather and put it into .env; or look first: tenderspot try"
        )
    token = settings.telegram_bot_token.get_secret_value().strip()
    if not TOKEN.fullmatch(token):
        raise BadSetting("TELEGRAM_BOT_TOKEN is no token: one looks like 123456789:AAE… Copy it again from @BotFather.")
    return token


def run(settings: Settings, _: Namespace) -> int:
    """Run until SIGINT or SIGTERM."""
    return asyncio.run(_run(settings))


async def _run(settings: Settings) -> int:
    token = token_of(settings)
    if settings.webhook_url is not None:
        if settings.webhook_secret is None:
            raise BadSetting(WITHOUT_ONE)
        if SECRET.fullmatch(settings.webhook_secret.get_secret_value()) is None:
            raise BadSetting(WITHOUT_ONE)
        if not settings.webhook_url.startswith("https://") and settings.telegram_api_url.startswith(
            "https://api.telegram.org"
        ):
            raise BadSetting("WEBHOOK_URL must begin with https://: Telegram calls nothing else.")
        await _prove("PORT", settings.webhook_host, settings.port)
    if settings.private_port is not None:
        if settings.webhook_url is not None and settings.private_port == settings.port:
            raise BadSetting(f"PRIVATE_PORT: port {settings.port} is taken by PORT. Set PRIVATE_PORT to another.")
        await _prove("PRIVATE_PORT", settings.private_host, settings.private_port)
    now = clock.FileClock(settings.clock_file).now if settings.clock_file else clock.now
    # What is quickly proved comes first: reading the content takes longer than all the rest.
    vault = keys.vault(settings)
    composition.keep_to_one(settings.database_url)
    store = await once_there(lambda: composition.open_store(settings, vault), settings)
    try:
        known = composition.read_content(settings)
    except BaseException:
        await store.close()
        raise
    app = composition.build(settings, known, store, Transports.over_http(), token, now)
    try:
        await once_there(app.bot.initialize, settings)
    except BaseException:
        await app.close()
        raise
    async with app.running():
        app.draw_ahead()
        app.spawn(_introduce(app))
        gc.freeze()  # content and connections stay as long as the bot runs
        async with _watched(app, settings):
            await _until_stopped(_way_in(app, settings))
    return 0


async def _prove(setting: str, host: str, port: int) -> None:
    """Raise BadSetting where a port cannot be listened on, and name the setting that says otherwise."""
    try:
        await web.prove_port(host, port)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise BadSetting(
                f"{setting}: port {port} is taken by another program. Stop that one, or set {setting} to another."
            ) from None
        raise BadSetting(f"{setting}: {host} port {port} cannot be listened on ({error.strerror}).") from None


async def _introduce(app: App) -> None:
    """Write commands and descriptions; that this fails is a warning, never a reason not to answer patients."""
    try:
        await app.menus.write()
    except Exception as error:  # noqa: BLE001
        log.warning("commands and descriptions could not be written (%s)", type(error).__name__)


@contextlib.asynccontextmanager
async def _watched(app: App, settings: Settings) -> AsyncIterator[None]:
    """Let whoever watches over the bot look in, where they have a port for it."""
    if settings.private_port is None:
        yield
        return
    watch = Watch(app)
    looking_in = private_port(app.ticks.lag, watch.health, watch.figures)
    serving = asyncio.create_task(web.serve(looking_in, settings.private_host, settings.private_port))
    try:
        yield
    finally:
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


def _way_in(app: App, settings: Settings) -> Coroutine[Any, Any, None]:
    if settings.webhook_url is None or settings.webhook_secret is None:
        return _poll(app, settings)
    return _webhook(app, settings, settings.webhook_url, settings.webhook_secret.get_secret_value())


async def _poll(app: App, settings: Settings) -> None:
    await once_there(app.bot.delete_webhook, settings)
    log.info("%s is up, by polling", app.bot.username)
    await app.poll()


async def _webhook(app: App, settings: Settings, url: str, secret: str) -> None:
    target = url.rstrip("/") + web.PATH
    allowed = list(ALLOWED)

    async def tell() -> None:
        await app.bot.set_webhook(target, secret_token=secret, allowed_updates=allowed, max_connections=40)

    await once_there(tell, settings)
    log.info("%s is up, by webhook", app.bot.username)
    looking = asyncio.create_task(stays_told(app, target, tell))
    try:
        await web.serve(web.application(app.intake, secret), settings.webhook_host, settings.port)
    finally:
        looking.cancel()


async def stays_told(
    app: App,
    target: str,
    tell: Callable[[], Awaitable[None]],
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Set the webhook again where somebody took it away, until cancelled: Telegram would keep silent for ever."""
    while True:
        await sleep(LOOKS_EVERY)
        with contextlib.suppress(TelegramError):
            app.intake.is_called = (await app.bot.get_webhook_info()).url == target
            if not app.intake.is_called:
                log.warning("the webhook was taken away; it is set again")
                await tell()
                app.intake.is_called = True


async def _until_stopped(work: Coroutine[Any, Any, None]) -> None:
    """Run until the work ends or a signal asks to stop."""
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(work)
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, task.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await task
