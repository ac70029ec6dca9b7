"""`tenderspot setup`: ask for what is missing, prove the token, write what Telegram shows, give the clinic its key."""

from __future__ import annotations

import asyncio
import secrets
from argparse import Namespace
from datetime import timedelta

from telegram.error import InvalidToken

from bot import clock, content, keys
from bot.app import Transports, menus_of, open_store
from bot.commands.missing_settings import completed
from bot.commands.run import token_of
from bot.gateway.telegram_bot import make_bot
from bot.settings import Settings
from bot.talk.effects import KeepClaim
from bot.talk.links import CLAIM
from bot.talk.staff import Role

OWNER_LINK_LASTS = timedelta(days=7)


def setup(settings: Settings, _: Namespace) -> int:
    """Ask for what is missing, check the token with getMe, then write commands, descriptions and menu button."""
    return asyncio.run(_setup(completed(settings, lambda token: asyncio.run(_takes(settings, token)))))


async def _setup(settings: Settings) -> int:
    token = token_of(settings)
    words = content.opened(settings.content_dir, settings.emergency_country).words
    transports = Transports.over_http()
    bot = make_bot(token, settings.telegram_api_url, transports.request, transports.polling)
    async with bot:
        await menus_of(bot, words).write()
        print(f"@{bot.username} is ready: commands, descriptions and menu are written.")
        print(f"Patients open https://t.me/{bot.username} and press Start. Now run: tenderspot run")
        print(f"Open this yourself, once, to run the clinic: {await owner_link(settings, bot.username)}")
    return 0


async def _takes(settings: Settings, token: str) -> bool:
    """Whether Telegram knows a token."""
    transports = Transports.over_http()
    try:
        async with make_bot(token, settings.telegram_api_url, transports.request, transports.polling):
            return True
    except InvalidToken:
        return False


async def owner_link(settings: Settings, username: str) -> str:
    """Make the one-time link that makes whoever opens it first the clinic's owner; good for a week."""
    store = await open_store(settings, keys.vault(settings))
    try:
        token = secrets.token_urlsafe(18)
        await store.keep_claim(KeepClaim(token, Role.OWNER, clock.now() + OWNER_LINK_LASTS))
    finally:
        await store.close()
    return f"https://t.me/{username}?start={CLAIM}{token}"
