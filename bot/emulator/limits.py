"""How fast a bot may send: Telegram's limits, kept by the second, and the 429 when they are passed."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.emulator.refusals import TooManyRequests

_CLOSE = 1e-6
_MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Limits:
    """None switches a limit off.

    a_second: messages of the bot in any window of one second. chat_rate: messages a second that one private chat
    takes on average, with chat_burst at once. group_minute: messages in any minute to one group.
    """

    a_second: int | None = 30
    chat_rate: float | None = 1.0
    chat_burst: int = 5
    group_minute: int | None = 20


LIMITS = Limits()
NO_LIMITS = Limits(a_second=None, chat_rate=None, group_minute=None)


@dataclass(slots=True)
class _Window:
    """At most `most` messages in any `span` seconds."""

    most: int
    span: float
    sent: deque[float] = field(default_factory=deque)

    def wait(self, now: float) -> float:
        while self.sent and not now - self.span + _CLOSE < self.sent[0] <= now:
            self.sent.popleft()
        return self.sent[len(self.sent) - self.most] + self.span - now if len(self.sent) >= self.most else 0.0

    def add(self, now: float, messages: int) -> None:
        self.sent.extend([now] * messages)


@dataclass(slots=True)
class Meter:
    """Counts what was sent. An album may start when one message may, and then costs all its messages."""

    limits: Limits
    now: Callable[[], float]
    _bot: _Window | None = None
    _next_at: dict[int, float] = field(default_factory=dict)
    _groups: dict[int, _Window] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.limits.a_second is not None:
            self._bot = _Window(self.limits.a_second, 1.0)

    def spend(self, chat_id: int, messages: int = 1) -> None:
        """Allow this many messages now, or raise TooManyRequests and count none."""
        now = self.now()
        wait = max(self._bot.wait(now) if self._bot else 0.0, self._chat_wait(chat_id, now))
        if wait > _CLOSE:
            raise TooManyRequests(math.ceil(wait - _CLOSE))
        if self._bot:
            self._bot.add(now, messages)
        self._charge(chat_id, now, messages)

    def _chat_wait(self, chat_id: int, now: float) -> float:
        if chat_id < 0:
            group = self._group(chat_id)
            return group.wait(now) if group else 0.0
        if self.limits.chat_rate is None:
            return 0.0
        ahead = self._next_at.get(chat_id, now) - now
        return ahead - (self.limits.chat_burst - 1) / self.limits.chat_rate

    def _charge(self, chat_id: int, now: float, messages: int) -> None:
        if chat_id < 0:
            if group := self._group(chat_id):
                group.add(now, messages)
        elif self.limits.chat_rate is not None:
            free_at = max(self._next_at.get(chat_id, now), now)
            self._next_at[chat_id] = free_at + messages / self.limits.chat_rate

    def _group(self, chat_id: int) -> _Window | None:
        if self.limits.group_minute is None:
            return None
        return self._groups.setdefault(chat_id, _Window(self.limits.group_minute, _MINUTE))
