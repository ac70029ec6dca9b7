"""How many messages may go now: Telegram's limits as counts over the last second, for the bot and for each chat.

When a message arrives is known only between its start and its answer. So it counts from its start, and the second
after which it no longer counts begins with its answer: however long each is on its way, Telegram never sees more.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

from bot.talk.bubbles import BULK, Lane

TOGETHER: Final = 2.0
"""Seconds within which refusals in several chats mean the whole bot."""

SEVERAL: Final = 3
"""Chats that are refused together."""

SHORTEST_WAIT, LONGEST_WAIT = 5.0, 60.0
"""Seconds that bulk waits after a fault that may have left one in doubt."""

LARGEST_HANDFUL: Final = 8
"""So many tips are in doubt at a crash, at most, that were not on their way."""

HANGS: Final = 2.0
"""Seconds after which a message on its way has long been counted by Telegram, and takes nobody's place any more."""


@dataclass(frozen=True, slots=True)
class SendingLimits:
    """per_second: messages of the whole bot in any second. kept_for_people: how many of them edits of a clock
    leave free; kept_for_safety: how many replies and those edits leave to safety; kept_for_bulk: how many replies leave
    to reminders and tips, so that none waits for ever behind them.
    chat_burst: new messages that one chat may get at once before it is down to one a second; edits in
    place are not counted there. group_burst and group_rate: the same for a group, which Telegram allows 20 messages a
    minute.
    """

    per_second: int = 30
    kept_for_people: int = 6
    kept_for_safety: int = 2
    kept_for_bulk: int = 1
    chat_burst: int = 5
    group_burst: int = 5
    group_rate: float = 0.25

    @property
    def crowded_from(self) -> int:
        """Messages to people in a second from which on what only closes a question is left out."""
        return self.per_second // 2

    @property
    def at_once(self) -> int:
        """Reminders and tips that go at once: they are spread over the second, so that a place opens again and again.

        Whoever writes in the middle of a tip to thousands waits for the next place, not for the next second.
        """
        return max(1, self.per_second // 15)

    @property
    def handful(self) -> int:
        """Tips that are taken up together, before their places open: what leaves in a quarter of a second."""
        return max(1, min(LARGEST_HANDFUL, -(-self.per_second // 4)))

    def burst(self, chat_id: int) -> float:
        """Messages that a chat which rested may get at once."""
        return float(self.group_burst if chat_id < 0 else self.chat_burst)

    def rate(self, chat_id: int) -> float:
        """Messages a second that a chat may get for long."""
        return self.group_rate if chat_id < 0 else 1.0


@dataclass(slots=True)
class _Chat:
    tokens: float
    at: float
    under_way: int = 0


class Budget:
    """Counts what was sent. Times are seconds of a monotonic clock."""

    def __init__(self, limits: SendingLimits) -> None:
        """Start with nothing sent."""
        self._limits = limits
        self._under_way: dict[int, tuple[float, int]] = {}
        self._answered: deque[float] = deque()
        self._chats: dict[int, _Chat] = {}
        self._closed_until = 0.0
        self._rests: dict[int, float] = {}
        self._refused: deque[tuple[float, int]] = deque()
        self._bulk_began: deque[float] = deque()
        self._people_began: deque[float] = deque()
        self._bulk_from = 0.0
        self._bulk_ready = float(limits.at_once)
        self._bulk_at = 0.0
        self._bulk_wait = 0.0

    def room(self, now: float) -> list[int]:
        """Give for each lane how many may go now, counted over it and all more urgent ones."""
        if now < self._closed_until:
            return [0] * len(Lane)
        while self._answered and self._answered[0] <= now - 1.0:
            self._answered.popleft()
        under_way = sum(messages for since, messages in self._under_way.values() if now - since < HANGS)
        free = max(0, self._limits.per_second - len(self._answered) - under_way)
        replies = max(0, free - self._limits.kept_for_safety)
        rest = max(0, free - max(self._limits.kept_for_people, self._limits.kept_for_safety))
        kept = 0 if now < self._bulk_from else min(replies, self._kept_for_bulk(now))
        # Where nobody else writes, tips leave one after the other: a place opens for whoever begins.
        open_to_bulk = replies if self._people_in_a_second(now) else free
        bulk = 0 if now < self._bulk_from else max(min(open_to_bulk, int(self._ready(now))), kept)
        room = dict.fromkeys(BULK, bulk) | {Lane.SAFETY: free, Lane.REPLY: replies - kept, Lane.AMBIENT: rest}
        return [room[lane] for lane in Lane]

    def ahead(self, now: float) -> int:
        """Tips that may be taken up together, to leave one after the other: none beside people who are answered, as a
        chat whose tip was taken up hears nothing else until it has left.
        """
        if now < max(self._closed_until, self._bulk_from) or self._people_in_a_second(now):
            return 0
        return self._limits.handful

    def _ready(self, now: float) -> float:
        """Reminders and tips whose turn it is: so many a second, one after the other."""
        grown = max(0.0, now - self._bulk_at) * self._limits.per_second
        # What a sum of fractions misses is no reason to wait for one more look.
        return min(float(self._limits.at_once), self._bulk_ready + grown) + 1e-6

    def _kept_for_bulk(self, now: float) -> int:
        """Say how many of its own places bulk has not had within the last second."""
        while self._bulk_began and self._bulk_began[0] <= now - 1.0:
            self._bulk_began.popleft()
        return max(0, self._limits.kept_for_bulk - len(self._bulk_began))

    def is_crowded(self, now: float) -> bool:
        """Tell whether so many people are being answered that what they can do without has to stand back."""
        return self._people_in_a_second(now) >= self._limits.crowded_from

    def _people_in_a_second(self, now: float) -> int:
        while self._people_began and self._people_began[0] <= now - 1.0:
            self._people_began.popleft()
        return len(self._people_began)

    def starts(
        self, chat_id: int, now: float, messages: int = 1, *, lane: Lane = Lane.REPLY, edit: bool = False
    ) -> None:
        """Count what is on its way to a chat from now on."""
        self._under_way[chat_id] = (now, messages)
        if lane in BULK:
            self._bulk_began.append(now)
            self._bulk_ready, self._bulk_at = self._ready(now) - messages, now
        elif lane is not Lane.AMBIENT:
            self._people_began.extend([now] * messages)
        if edit:
            return
        chat = self._chats.setdefault(chat_id, _Chat(self._limits.burst(chat_id), now))
        chat.tokens = self._tokens(chat_id, chat, now) - messages
        chat.at = now
        chat.under_way += messages

    def ends(self, chat_id: int, now: float, messages: int = 1, *, edit: bool = False) -> None:
        """Count it as answered, well or badly."""
        self._under_way.pop(chat_id, None)
        self._answered.extend([now] * messages)
        if not edit and (chat := self._chats.get(chat_id)):
            chat.under_way -= messages
            chat.at = now

    def resting(self, now: float) -> set[int]:
        """Give the chats that have to wait; those that need not be remembered any more are let go."""
        has = {chat_id: self._tokens(chat_id, chat, now) for chat_id, chat in self._chats.items()}
        for chat_id, tokens in has.items():
            if tokens >= self._limits.burst(chat_id) and not self._chats[chat_id].under_way:
                del self._chats[chat_id]
        self._rests = {chat_id: until for chat_id, until in self._rests.items() if until > now}
        return {chat_id for chat_id in self._chats if has[chat_id] < 1} | self._rests.keys()

    def refused(self, chat_id: int, seconds: float, now: float) -> bool:
        """Telegram asked for silence. That chat rests; True: everybody does, for several were refused together.

        Which of its limits was meant, Telegram does not say; one chat's own is the one that is met without a burst.
        """
        self._rests[chat_id] = max(self._rests.get(chat_id, 0.0), now + seconds)
        self._refused.append((now, chat_id))
        while self._refused[0][0] < now - TOGETHER:
            self._refused.popleft()
        everybody = len({chat for _, chat in self._refused}) >= SEVERAL
        if everybody:
            self._closed_until = max(self._closed_until, now + seconds)
        return everybody

    def shut(self, chat_id: int, now: float) -> float:
        """Seconds that this chat has still to rest, or everybody has; 0 where it may go."""
        return max(0.0, self._closed_until - now, self._rests.get(chat_id, 0.0) - now)

    def slow_bulk(self, now: float) -> None:
        """Let tips and reminders wait, the longer the more often one after the other went wrong."""
        if now >= self._bulk_from:
            self._bulk_wait = min(LONGEST_WAIT, max(SHORTEST_WAIT, 2 * self._bulk_wait))
            self._bulk_from = now + self._bulk_wait

    def works(self) -> None:
        """Something got through: tips and reminders need not wait any more."""
        self._bulk_wait = 0.0

    def next_tip(self, now: float) -> float:
        """Seconds until a tip may leave if nobody else writes, at least a hundredth."""
        under_way = sum(messages for since, messages in self._under_way.values() if now - since < HANGS)
        over = len(self._answered) + under_way - self._limits.per_second
        ready = now + (1 - self._ready(now)) / self._limits.per_second
        opens = [ready, self._closed_until, self._bulk_from]
        if 0 <= over < len(self._answered):
            opens.append(self._answered[over] + 1.0)
        return max(0.01, max(opens) - now)

    def next_change(self, now: float) -> float:
        """Seconds until more may go, at least a hundredth."""
        ready = now + (1 - self._ready(now)) / self._limits.per_second
        opens = (ready, self._closed_until, self._bulk_from, *self._rests.values())
        waits = [until - now for until in opens if until > now]
        if self._answered:
            waits.append(self._answered[0] + 1.0 - now)
        return max(0.01, min(waits, default=1.0))

    def _tokens(self, chat_id: int, chat: _Chat, now: float) -> float:
        """A chat's allowance grows with time, and not while something is on its way to it."""
        grown = 0.0 if chat.under_way else (now - chat.at) * self._limits.rate(chat_id)
        return min(self._limits.burst(chat_id), chat.tokens + grown)
