"""What may pass is waited for: after a reboot the network, Telegram or the database may come later than the bot."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from sqlalchemy.exc import DBAPIError, OperationalError
from telegram.error import BadRequest, InvalidToken, NetworkError

from bot.commands.one_line import one_line
from bot.settings import Settings

log = logging.getLogger(__name__)

Found = TypeVar("Found")

LONGEST_PAUSE: Final = 30.0
"""Seconds between two tries."""

LOOKS: Final = 2
"""So often Telegram must refuse a token before it counts as wrong: a proxy answers 404 too."""

AWAY: Final = (
    "connection refused",
    "could not translate host name",
    "name or service not known",
    "temporary failure in name",
    "failed to resolve host",
    "timeout expired",
    "timed out",
    "starting up",
    "shutting down",
    "network is unreachable",
    "no route to host",
    "server closed the connection",
    "too many clients",
    "connection reset",
    "no such file or directory",
)
"""What PostgreSQL's library says, in lower case, of a server that is not there yet."""


def may_pass(error: BaseException) -> bool:
    """Tell what a person need not mend: Telegram or PostgreSQL is away."""
    if isinstance(error, NetworkError):
        return not isinstance(error, BadRequest)
    if isinstance(error, OperationalError) and isinstance(error, DBAPIError):
        said = str(error.orig).lower()
        return type(error.orig).__module__.startswith("psycopg") and any(one in said for one in AWAY)
    return False


async def once_there(
    find: Callable[[], Awaitable[Found]],
    settings: Settings,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> Found:
    """Try until it is there, with one line a try. Raises whatever has to be mended."""
    pause, refused = 1.0, 0
    while True:
        try:
            return await find()
        except InvalidToken:
            refused += 1
            if refused >= LOOKS:
                raise
        except Exception as error:
            if not may_pass(error):
                raise
            log.warning("%s Trying again in %.0f s.", one_line(error, settings), pause)
        await sleep(pause)
        pause = min(LONGEST_PAUSE, 2 * pause)
