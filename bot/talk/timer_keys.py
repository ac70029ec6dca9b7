"""Keys of timers: the family of whoever set it, and what that needs to know when it rings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LONGEST: Final = 48
"""Characters that the store keeps of a key."""

BETWEEN: Final = ":"


@dataclass(frozen=True, slots=True)
class TimerKey:
    """What is written session:3:breath is TimerKey("session", ("3", "breath")).

    Raises ValueError for one that could not be read again: an empty family, a colon inside, or too long.
    """

    family: str
    parts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what would be read as something else."""
        if not self.family or any(BETWEEN in one for one in (self.family, *self.parts)) or len(str(self)) > LONGEST:
            raise ValueError(f"{str(self)!r} cannot be the key of a timer")

    def __str__(self) -> str:
        return BETWEEN.join((self.family, *self.parts))

    @classmethod
    def of(cls, family: str, *parts: str | int) -> TimerKey:
        """Make a key; numbers are written as such."""
        return cls(family, tuple(str(one) for one in parts))

    @classmethod
    def parse(cls, key: str) -> TimerKey:
        """Read a key. Raises ValueError for an empty one."""
        family, *parts = key.split(BETWEEN)
        return cls(family, tuple(parts))

    @property
    def prefix(self) -> str:
        """How all keys begin that go on after this one: what CancelTimers takes."""
        return f"{self}{BETWEEN}"
