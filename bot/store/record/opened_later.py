"""Sealed lines of somebody's past, opened when somebody looks at them: most turns look at none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

Line = TypeVar("Line")


class OpenedLater(Sequence[Line], Generic[Line]):
    """A sequence whose members are opened one by one, each once."""

    def __init__(self, sealed: Sequence[str], opens: Callable[[str], Line]) -> None:
        """Take what is sealed, and what opens it; that raises BadKey at the first look."""
        self._sealed = sealed
        self._opens = opens
        self._opened: dict[int, Line] = {}

    def __len__(self) -> int:
        """Count them, without opening any."""
        return len(self._sealed)

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Line]: ...
    def __getitem__(self, index: int | slice) -> Line | Sequence[Line]:
        """Open one, or several."""
        if isinstance(index, slice):
            return tuple(self[number] for number in range(*index.indices(len(self))))
        number = range(len(self))[index]
        if number not in self._opened:
            self._opened[number] = self._opens(self._sealed[number])
        return self._opened[number]
