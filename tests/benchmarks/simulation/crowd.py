"""People on one evening: each is reminded, opens it in their own time, and walks on as the bot's bubbles arrive."""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random

from bot.clock import EVERY
from bot.gateway.way_out.budget import Budget, SendingLimits
from bot.gateway.way_out.sender import Sender
from bot.metrics import Metrics
from bot.store.records import Outgoing, Sent
from bot.store.statuses import OutboxStatus
from bot.talk.bubbles import Lane, Say
from tests.benchmarks.simulation.memory_outbox import MemoryOutbox
from tests.benchmarks.simulation.virtual_time import VirtualTime
from tests.benchmarks.simulation.walked import Turn

ROUND_TRIP = 0.08
"""Seconds to Telegram and back."""

FASTEST = 1.0
"""Seconds that nobody is quicker than with a tap."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody is written to. promised and due: seconds of the moment they chose and of their place behind it; reminds:
    about the next session.
    """

    chat_id: int
    promised: float
    due: float
    turns: tuple[Turn, ...]
    reminds: bool = False


@dataclass(slots=True)
class Waits:
    """What everybody waited for, in seconds, and what became of every row."""

    replies: list[float] = field(default_factory=list)
    prompts: list[float] = field(default_factory=list)
    reminders: list[float] = field(default_factory=list)
    after_hour: list[float] = field(default_factory=list)
    unsent: list[float] = field(default_factory=list)
    tips: list[float] = field(default_factory=list)
    ended: Counter[tuple[str, str]] = field(default_factory=Counter)
    sent_in: defaultdict[int, int] = field(default_factory=lambda: defaultdict(int))
    turns: int = 0


class Telegram:
    """Takes every message after a round trip, and never sees more than its limits allow."""

    def __init__(self) -> None:
        """Begin with nothing sent."""
        self._numbers = 0

    async def deliver(self, row: Outgoing) -> Sent:
        """Take one."""
        self._numbers += 1
        number = self._numbers
        await asyncio.sleep(ROUND_TRIP)
        return Sent(row, OutboxStatus.SENT, number if isinstance(row.say, Say) else None)


class Evening:
    """One bot, one sender, and whoever is written to."""

    def __init__(self, time: VirtualTime, limits: SendingLimits, a_turn: float, chance: Random) -> None:
        """a_turn: seconds of the machine that a turn costs."""
        self._time = time
        self._chance = chance
        self._a_turn = a_turn
        self._machine_free = 0.0
        self.waits = Waits()
        self._whose: dict[int, _Under] = {}
        self._tips: dict[int, float] = {}
        self.outbox = MemoryOutbox(self._ended)
        self._sender = Sender(
            self.outbox, Telegram(), Budget(limits), time.now, "simulation", Metrics(), steady=time.steady
        )

    async def run(self, visits: Iterable[Visit], tips: Sequence[tuple[Outgoing, float]], until: float) -> None:
        """Let all of it happen, up to a moment."""
        for row, due in tips:
            self._tips[row.chat_id] = due
            self.outbox.queue_later(row, self._time.at(due))
        sending = asyncio.create_task(self._sender.run())
        for visit in visits:
            await asyncio.sleep(max(0.0, _at_the_pulse(visit.due) - self._time.seconds))
            self._hears(_Walk(visit), 0, visit.due)
        await asyncio.sleep(max(0.0, until - self._time.seconds))
        sending.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await sending
        waiting = [self._whose[row_id] for row_id in self._whose]
        self.waits.unsent += [until - one.since for one in waiting if not one.tapped and one.number == 0]

    # ------------------------------------------------------------ a turn

    def _hears(self, walk: _Walk, number: int, since: float) -> None:
        """Queue for the machine; since: when it was tapped, or due."""
        self._machine_free = max(self._machine_free, self._time.seconds) + self._a_turn
        asyncio.get_running_loop().call_at(self._machine_free, self._heard, walk, number, since)

    def _heard(self, walk: _Walk, number: int, since: float) -> None:
        turn, now = walk.visit.turns[number], self._time
        self.waits.turns += 1
        if number:
            self.outbox.enters(walk.visit.chat_id)
        rows = self.outbox.queue(walk.visit.chat_id, number, turn.rows, now.now())
        first = next((row for row in rows if isinstance(row.say, Say) and not row.say.edits), None)
        for row in rows:
            self._whose[row.id] = _Under(walk, number, since, answers=row is first, tapped=turn.thinks is not None)
        walk.left += len(rows)
        for later, one in enumerate(walk.visit.turns):
            if later > number and one.thinks is None and one.set_in == number:
                self._rings_at(walk, later, now.seconds + one.seconds)
        self._sender.wake()

    def _rings_at(self, walk: _Walk, number: int, due: float) -> None:
        loop = asyncio.get_running_loop()
        loop.call_at(_at_the_pulse(due), self._hears, walk, number, due)

    # ------------------------------------------------------------ a bubble is there

    def _ended(self, row: Outgoing, status: OutboxStatus) -> None:
        now = self._time.seconds
        self.waits.ended[_kind(row), str(status)] += 1
        if status is OutboxStatus.SENT and isinstance(row.say, Say):
            self.waits.sent_in[int(now // 60)] += 1
        if (under := self._whose.pop(row.id, None)) is None:
            if status is OutboxStatus.SENT:
                self.waits.tips.append(now - self._tips.get(row.chat_id, now))
            return
        walk = under.walk
        if status is OutboxStatus.SENT:
            self._arrived(row, under, now)
            self._is_read(walk, under.number, row)
        walk.left -= 1
        if not walk.left and under.number == len(walk.visit.turns) - 1:
            self.outbox.leaves(row.chat_id)
            self.outbox.forget(row.chat_id)

    def _arrived(self, row: Outgoing, under: _Under, now: float) -> None:
        if row.lane == Lane.REMINDER:
            self.waits.reminders.append(now - under.since)
            self.waits.after_hour.append(now - under.walk.visit.promised)
        elif under.answers and under.tapped:
            self.waits.replies.append(now - under.since)
        elif row.lane == Lane.SAFETY and under.answers:
            self.waits.prompts.append(now - under.since)

    def _is_read(self, walk: _Walk, number: int, row: Outgoing) -> None:
        if not isinstance(row.say, Say) or not row.say.buttons or row.say.edits:
            return
        for later, one in enumerate(walk.visit.turns):
            if later > number and one.thinks is not None and one.shown_in == number:
                tapped = self._time.seconds + max(FASTEST, self._chance.expovariate(1 / one.thinks))
                asyncio.get_running_loop().call_at(tapped, self._hears, walk, later, tapped)


@dataclass(slots=True)
class _Walk:
    """How far somebody is; left: rows that are not over yet."""

    visit: Visit
    left: int = 0


@dataclass(frozen=True, slots=True)
class _Under:
    """Whose row it is, of which turn, since when it is waited for."""

    walk: _Walk
    number: int
    since: float
    answers: bool
    tapped: bool


def _kind(row: Outgoing) -> str:
    if isinstance(row.say, Say) and row.say.closes:
        return "closing"
    return Lane(row.lane).name.lower() + (" edit" if isinstance(row.say, Say) and row.say.edits else "")


def _at_the_pulse(due: float) -> float:
    """Give the moment at which the clock looks at the timers next."""
    return math.ceil(due / EVERY) * EVERY
