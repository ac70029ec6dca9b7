"""What the private port tells of a running bot: how it feels, and its figures."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from time import monotonic
from typing import Final

from bot.app import App
from bot.store.queues import Queues
from bot.web.private_port import Health

LONGEST_LOOK: Final = 4.0
"""Seconds that the database or Telegram has for its answer: whoever asks waits no longer either."""

HOLDS: Final = timedelta(seconds=15)
"""For how long Telegram's last answer counts, so that nobody who asks often makes the bot ask as often."""


class Watch:
    """Looks when it is asked, and never raises: that something is away is an answer."""

    def __init__(self, app: App) -> None:
        """Take the bot to look at."""
        self._app = app
        self._telegram = False
        self._asked_at: float | None = None

    async def health(self) -> Health:
        """Ask database, Telegram and clock."""
        queues, telegram = await asyncio.gather(self._queues(), self._telegram_answers())
        return Health(
            database=queues is not None,
            telegram=telegram,
            hears=self._app.intake.hears and self._app.intake.is_called,
            oldest_unheard_seconds=None if queues is None else queues.oldest_unheard,
            clock_lag_seconds=self._app.ticks.lag(),
        )

    async def figures(self) -> bytes:
        """Write down all that is counted; what only the database knows stays as it was while that is away."""
        queues = await self._queues()
        if queues is not None:
            self._app.metrics.stands(
                queues.rows,
                {
                    "unheard": queues.unheard,
                    "parked": queues.parked,
                    "oldest_unheard_seconds": queues.oldest_unheard,
                    "oldest_due_timer_seconds": queues.oldest_due_timer,
                    "clock_lag_seconds": self._app.ticks.lag(),
                },
            )
        self._app.metrics.holds(self._app.store.roles.held())
        return self._app.metrics.written()

    async def _queues(self) -> Queues | None:
        try:
            async with asyncio.timeout(LONGEST_LOOK):
                return await self._app.store.queues(self._app.now())
        except Exception:  # noqa: BLE001 - away, in whatever way
            return None

    async def _telegram_answers(self) -> bool:
        if self._asked_at is not None and monotonic() - self._asked_at < HOLDS.total_seconds():
            return self._telegram
        try:
            async with asyncio.timeout(LONGEST_LOOK):
                await self._app.bot.get_me()
                self._telegram = True
        except Exception:  # noqa: BLE001 - the same
            self._telegram = False
        self._asked_at = monotonic()
        return self._telegram
