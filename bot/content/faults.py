"""What is wrong with the content, by place and reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one entry of one content file. line counts from 1; 0 where it is not known."""

    file: str
    entry: str
    reason: str
    line: int = 0

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.entry}: {self.reason}" if self.entry else f"{place}: {self.reason}"


class BadContent(Exception):
    """The content does not hold together; faults names every place."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults
