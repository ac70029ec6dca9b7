"""The way in: updates are stored first, and only then is Telegram told that they arrived."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.gateway.telegram_bot import TelegramBot
from bot.gateway.transport import TooDeep
from bot.gateway.way_in.update_reading import NOTHING, Written, number_in, received, written_in
from bot.store.away import Away
from bot.store.store import Store

log = logging.getLogger(__name__)

LONGEST_PAUSE = 5.0
"""Seconds between two polls while Telegram is away: so long people wait on top of the outage."""

MOST = 100
"""Updates a poll."""


class NotStored(Exception):
    """Updates could not be stored, and that was said; Telegram keeps them and brings them again."""


class Intake:
    """Stores updates, however they come, and wakes their chats."""

    def __init__(self, store: Store, now: Callable[[], datetime], wake: Callable[[int, Written], None]) -> None:
        """wake reads what was written and drains the chat, in a task of its own."""
        self._store = store
        self._now = now
        self._wake = wake
        self._storing = Away(log, "the storing of updates")
        self.hears = True
        """Whether what people write was stored the last time that anything came, or was asked for."""
        self.is_called = True
        """Whether Telegram brings it here: by webhook it may have been told of another place."""

    async def take(self, raws: Sequence[dict[str, Any]], *, offset: int | None = None) -> None:
        """Store a batch; when this returns, Telegram may forget it. Raises NotStored."""
        came = [received(raw) for raw in raws]
        written = {one.chat_id: written_in(raw) for one, raw in zip(came, raws, strict=True) if one.chat_id is not None}
        try:
            woken = await self._store.receive(came, self._now(), offset=offset)
        except Exception as error:
            self.hears = False
            self._storing.failed(error)
            raise NotStored from error
        self._storing.goes()
        self.hears = True
        for chat_id in woken:
            self._wake(chat_id, written.get(chat_id, NOTHING))

    async def recover(self) -> None:
        """Wake every chat that has something unheard: after a restart, or when the database was away."""
        for chat_id in await self._store.waiting_chats():
            self._wake(chat_id, NOTHING)


class Polling:
    """Long polling of our own: the next poll confirms a batch, and it is sent only once the batch is stored."""

    def __init__(
        self,
        bot: TelegramBot,
        intake: Intake,
        offset: int | None,
        *,
        timeout: float = 25.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """offset is the first update wanted, as stored; timeout in seconds for one poll."""
        self._bot = bot
        self._intake = intake
        self._offset = offset
        self._timeout = timeout
        self._sleep = sleep
        self._pause = 0.0
        self._why = ""
        self._limit = MOST

    async def run(self) -> None:
        """Poll until cancelled."""
        while True:
            try:
                await self._once()
                self._goes_on()
                self._limit = MOST
            except InvalidToken:
                if await self._is_refused():
                    raise
                await self._back_off("Telegram did not know the token for a moment")
            except RetryAfter as error:
                wait = error.retry_after
                await self._sleep(wait if isinstance(wait, int) else wait.total_seconds())
            except Conflict as error:
                self._intake.hears = False
                await self._back_off(await self._taken_by(error))
            except TooDeep:
                self._step_over()
            except TelegramError as error:
                await self._back_off(f"Telegram could not be reached ({type(error).__name__})")
            except NotStored:
                await self._back_off()
            except Exception as error:  # noqa: BLE001
                await self._back_off(f"updates could not be taken in ({type(error).__name__})")

    async def _taken_by(self, error: Conflict) -> str:
        """Say who else has the token; a webhook that somebody set is taken away again, as at the start."""
        if "webhook" not in str(error).lower():
            return "another program polls with the same token; stop it, or use a webhook"
        with contextlib.suppress(TelegramError):
            await self._bot.delete_webhook()
        return "somebody set a webhook on this token; it is taken away again"

    def _step_over(self) -> None:
        """Nobody can read an update of that kind: fetch one at a time, and let that one go."""
        if self._limit > 1:
            self._limit = 1
        else:
            log.error("update %s cannot be read by anybody and is let go", self._offset)
            self._offset = (self._offset or 0) + 1

    async def _is_refused(self) -> bool:
        """Ask once more whether the token is known: a proxy, or a restart over there, answers 404 too."""
        try:
            await self._bot.get_me()
        except InvalidToken:
            return True
        except TelegramError:
            return False
        return False

    async def _once(self) -> None:
        raws = await self._bot.raw_updates(self._offset, limit=self._limit, timeout=self._timeout)
        if not raws:
            return
        numbers = [number for raw in raws if (number := number_in(raw)) is not None]
        if len(numbers) < len(raws):
            log.error("%s updates without a number were let go", len(raws) - len(numbers))
        if not numbers:
            raise NetworkError("no update with a number")
        following = max(numbers) + 1
        await self._intake.take(raws, offset=following)
        self._offset = following

    async def _back_off(self, why: str = "") -> None:
        """Wait a little longer each time, and say why once; nothing where it was said already."""
        self._pause = min(LONGEST_PAUSE, self._pause * 2 or 1.0)
        if why and why != self._why:
            log.warning("%s; trying again until it goes", why)
            self._why = why
        await self._sleep(self._pause)

    def _goes_on(self) -> None:
        self._intake.hears = True
        if self._why:
            log.warning("updates come in again")
        self._pause, self._why = 0.0, ""
