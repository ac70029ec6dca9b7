"""What is said of a database that is away: one line when it goes, one when it is back, however often it was tried."""

from __future__ import annotations

import logging
from typing import Final

from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

AWAY: Final = (OperationalError, InterfaceError, PoolTimeout, OSError)
"""What may pass by itself; anything else is a fault of ours, and its lines of code are told."""


class Away:
    """Watches one piece of work that needs the database and is tried again until it goes."""

    def __init__(self, log: logging.Logger, what: str) -> None:
        """what: names the work at the beginning of a line, "the outbox"."""
        self._log = log
        self._what = what
        self._kind = ""
        self._tries = 0

    def failed(self, error: Exception) -> None:
        """Say what happened, unless the same was said last."""
        self._tries += 1
        away = isinstance(error, AWAY)
        kind = "" if away else type(error).__name__
        if self._tries > 1 and kind == self._kind:
            return
        self._kind = kind
        told = f"the database is away, {type(error).__name__}" if away else kind
        if "disk is full" in str(error):
            told = "the disk is full"
        self._log.error(
            "%s failed (%s); trying again until it goes", self._what, told, exc_info=None if away else error
        )

    def goes(self) -> None:
        """Say that it goes again, if it did not."""
        if self._tries:
            self._log.warning("%s goes again, after %s tries", self._what, self._tries)
        self._tries = 0
