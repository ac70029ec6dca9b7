"""An event loop in which nobody waits: where nothing is ready, its clock goes on to what comes next."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any


class _NobodyThere(selectors.BaseSelector):
    """Waits for no file, only for time, which it moves on."""

    def __init__(self, clock: VirtualTime) -> None:
        self._clock = clock
        self._files: dict[Any, selectors.SelectorKey] = {}

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        return self._files.setdefault(fileobj, selectors.SelectorKey(fileobj, 0, events, data))

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        return self._files.pop(fileobj)

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self._clock.seconds += max(0.0, timeout or 0.0)
        return []

    def get_map(self) -> Mapping[Any, selectors.SelectorKey]:
        return self._files


class VirtualTime:
    """Seconds since a moment; they go by as fast as the work in them is done."""

    def __init__(self, begins: datetime) -> None:
        """Stand at a moment (aware)."""
        self._begins = begins.astimezone(UTC)
        self.seconds = 0.0

    def now(self) -> datetime:
        """Give the moment that it is."""
        return self.at(self.seconds)

    def at(self, seconds: float) -> datetime:
        """Give the moment so many seconds after the beginning."""
        return self._begins + timedelta(seconds=seconds)

    def steady(self) -> float:
        """Give the same as seconds."""
        return self.seconds

    def loop(self) -> asyncio.AbstractEventLoop:
        """Make a loop that lives in this time."""
        loop = asyncio.SelectorEventLoop(_NobodyThere(self))
        loop.time = self.steady  # type: ignore[method-assign]
        return loop
