"""The clock that a page or a test may move: what it can do, and one for an emulator that runs alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


class ClockControl(Protocol):
    """The bot's clock, in Unix seconds; the emulator's `now` reads the same clock."""

    def now(self) -> float: ...

    async def advance(self, seconds: float) -> None: ...

    async def to_next_timer(self) -> float | None:
        """Move to the moment of the next timer; the seconds moved, or None when there is no timer."""
        ...


@dataclass(slots=True)
class ShiftedClock:
    """Real time plus what it was moved ahead. It knows of no timers."""

    real: Callable[[], float]
    ahead: float = 0.0

    def now(self) -> float:
        return self.real() + self.ahead

    async def advance(self, seconds: float) -> None:
        self.ahead += seconds

    async def to_next_timer(self) -> float | None:
        return None
