"""Of several replicas one does what only one may do; the others stand by."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from time import monotonic
from typing import Final

from bot.store.away import Away

log = logging.getLogger(__name__)

RENEWED: Final = 2.0
"""Seconds between two renewals: several must fail before a lease is over."""

LOST_AFTER: Final = 6.0
"""Seconds without a renewal after which the work stops: before somebody else may begin it."""

LOOKS: Final = 1.0
"""Seconds between two looks of one that stands by."""


async def in_turn(hold: Callable[[], Awaitable[bool]], work: Callable[[], Coroutine[None, None, None]]) -> None:
    """Do the work whenever the lease is held. Ends when the work does; raises what the work raises."""
    lease = Away(log, "the lease for polling")
    while True:
        if not await _is_held(hold, lease):
            await asyncio.sleep(LOOKS)
            continue
        task = asyncio.create_task(work())
        try:
            if await _ended(task, hold, lease):
                return
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        log.warning("the lease for polling was lost")


async def _ended(task: asyncio.Task[None], hold: Callable[[], Awaitable[bool]], lease: Away) -> bool:
    """Renew the lease while the work goes on. False: the lease is over. Raises what the work raises."""
    renewed = monotonic()
    while monotonic() - renewed < LOST_AFTER:
        done, _ = await asyncio.wait({task}, timeout=RENEWED)
        if done:
            task.result()
            return True
        try:
            async with asyncio.timeout(LOST_AFTER / 2):
                if not await hold():
                    return False
        except Exception as error:  # noqa: BLE001 - the database is away; perhaps not for long
            lease.failed(error)
        else:
            lease.goes()
            renewed = monotonic()
    return False


async def _is_held(hold: Callable[[], Awaitable[bool]], lease: Away) -> bool:
    try:
        held = await hold()
    except Exception as error:  # noqa: BLE001 - the same
        lease.failed(error)
        return False
    lease.goes()
    return held
