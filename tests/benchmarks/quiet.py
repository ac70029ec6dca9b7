"""Whether the machine has nothing else to do: a ratio measured on a busy one is worth nothing."""

from __future__ import annotations

import os
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Final

ROUNDS: Final = 5
WORK: Final = 400_000

DRIFT: Final = 0.15
"""How much slower the same work may be at the end than at the fastest."""

LOAD: Final = 0.7
"""What else may wait for a core, on average over the minute before."""


def calibrated() -> float:
    """Seconds that the same work takes now, the median of five."""
    return median(_round() for _ in range(ROUNDS))


def _round() -> float:
    began = perf_counter()
    total = 0
    for number in range(WORK):
        total += number * number % 7
    return perf_counter() - began


@dataclass(frozen=True, slots=True)
class Quiet:
    """load: waiting for a core before it began; drift: how much slower the same work was at the end."""

    load: float
    drift: float

    @property
    def is_fair(self) -> bool:
        """Whether a ratio may be printed."""
        return self.load <= LOAD and abs(self.drift) <= DRIFT

    def __str__(self) -> str:
        """Say it in a line."""
        told = f"load before {self.load:.2f}, the same work {self.drift:+.0%} at the end"
        return told if self.is_fair else f"NOT FAIR, the machine was busy: {told}"


class Watch:
    """Looks at the machine before, and again after."""

    def __init__(self) -> None:
        """Look now."""
        self._load = os.getloadavg()[0]
        self._before = calibrated()

    def over(self) -> Quiet:
        """Look again."""
        return Quiet(self._load, calibrated() / self._before - 1)
