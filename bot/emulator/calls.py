"""The log of API calls: who asked for what, when, and how it ended."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Call:
    """One call. status is the HTTP status (0: no answer was given), description a refusal's words."""

    at: float
    method: str
    chat_id: int | None
    status: int
    description: str = ""

    @property
    def ok(self) -> bool:
        return self.status == 200  # noqa: PLR2004


@dataclass(slots=True)
class CallLog:
    """The newest `kept` calls; with kept = 0 nothing is written down."""

    kept: int = 10_000
    total: int = 0
    _calls: deque[Call] = field(init=False)

    def __post_init__(self) -> None:
        self._calls = deque(maxlen=self.kept)

    def add(self, call: Call) -> None:
        self.total += 1
        if self.kept:
            self._calls.append(call)

    def __len__(self) -> int:
        return len(self._calls)

    def of(self, method: str = "", chat_id: int | None = None) -> tuple[Call, ...]:
        """List the kept calls, oldest first, of one method or chat if asked."""
        return tuple(
            call
            for call in self._calls
            if method.lower() in {"", call.method.lower()} and chat_id in {None, call.chat_id}
        )

    def busiest_second(self, *methods: str) -> int:
        """Count the most successful calls within any window of one second."""
        times: deque[float] = deque()
        most = 0
        for call in self._calls:
            if call.ok and (not methods or call.method in methods):
                times.append(call.at)
                while times[0] <= call.at - 1:
                    times.popleft()
                most = max(most, len(times))
        return most

    def clear(self) -> None:
        self._calls.clear()
