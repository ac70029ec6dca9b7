"""`tenderspot setup`: prove the token and write what Telegram shows of the bot."""

from __future__ import annotations

from bot import content
from bot.app import Transports
from bot.commands.run import token_of
from bot.gateway import commands as telegram_commands
from bot.gateway.telegram_bot import make_bot
from bot.settings import Settings
from bot.wording import Wording


async def setup(settings: Settings) -> int:
    """Check the token with getMe, then write commands, descriptions and menu button."""
    token = token_of(settings)
    content.load(settings.content_dir, settings.emergency_country)
    words = Wording.load(settings.content_dir / "texts")
    transports = Transports.over_http()
    bot = make_bot(token, settings.telegram_api_url, transports.request, transports.polling)
    async with bot:
        await telegram_commands.write(bot, words)
        print(f"@{bot.username} is ready: commands, descriptions and menu are written.")
        print(f"Patients open https://t.me/{bot.username} and press Start. Now run: tenderspot run")
    return 0
