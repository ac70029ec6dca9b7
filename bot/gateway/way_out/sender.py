"""The way out: claims outbox rows as Telegram's limits allow, most urgent first, and marks how each one ended."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from time import monotonic
from typing import Final, Protocol

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.gateway.transport import NotSent, leaving
from bot.gateway.way_out.budget import Budget
from bot.gateway.way_out.refused import is_closed, kind_of
from bot.gateway.way_out.too_late import TooLate
from bot.gateway.way_out.trying_again import after, expired
from bot.metrics import Metrics
from bot.store.away import Away
from bot.store.records import Outgoing, Sent
from bot.store.statuses import BLOCKED, CROWDED, TOO_LATE, OutboxStatus
from bot.talk.bubbles import BULK, Lane, Menu, Say, Toast
from bot.talk.given_up import Cause

log = logging.getLogger(__name__)


LEFT_OUT: Final = (TOO_LATE, CROWDED)
"""Faults of rows that were dropped on the way out, counted apart."""

FEW = 10
"""Rows that a claim gave where it left nothing behind: whoever can go next is woken for."""


IN_HAND: Final = 0.5
"""Seconds after which what was taken up and could not leave is put back: its chat may be waiting for something else."""


class Outbox(Protocol):
    """What waits to be sent: the store's part that a sender needs."""

    async def settle_and_claim(
        self, results: Sequence[Sent], owner: str, now: datetime, busy: Collection[int], room: Sequence[int]
    ) -> list[Outgoing]: ...

    def must_mark(self, lane: Lane) -> bool: ...

    async def mark_leaving(self, owner: str, ids: Sequence[int], now: datetime) -> set[int]: ...


class Delivers(Protocol):
    """Brings one row to Telegram."""

    async def deliver(self, row: Outgoing) -> Sent: ...


class Sender:
    """Sends what waits in the outbox, one bubble a chat at a time, many chats at once."""

    def __init__(
        self,
        store: Outbox,
        delivery: Delivers,
        budget: Budget,
        now: Callable[[], datetime],
        owner: str,
        metrics: Metrics,
        idle: float = 1.0,
        steady: Callable[[], float] = monotonic,
    ) -> None:
        """owner names this process in its claims; idle is how long to wait, in seconds, when nothing wakes it. steady:
        seconds that nobody sets.
        """
        self._store = store
        self._delivery = delivery
        self._budget = budget
        self._now = now
        self._owner = owner
        self._metrics = metrics
        self._idle = idle
        self._steady = steady
        self._woken = asyncio.Event()
        self._quiet = asyncio.Event()
        self._results: list[Sent] = []
        self._flying: dict[int, asyncio.Task[None]] = {}
        self._claim: asyncio.Task[list[Outgoing]] | None = None
        self._hand: deque[Outgoing] = deque()
        self._taken_up = 0.0
        self._ahead: set[int] = set()
        self._departing: set[int] = set()
        self._left: set[int] = set()
        self._outbox = Away(log, "the outbox")
        self._marking: asyncio.Task[None] | None = None
        self._too_late = TooLate()

    def wake(self) -> None:
        """Something new may be in the outbox."""
        self._woken.set()

    async def quiet(self, within: float) -> None:
        """Wait until all that was sent is written down and nothing more can go just now, or so many seconds."""
        self._quiet.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self._quiet.wait()

    async def run(self) -> None:
        """Send until cancelled; what is under way then is finished and marked."""
        try:
            while True:
                await self._once()
        finally:
            await self._finish()

    async def _once(self) -> None:
        self._let_leave()
        if self._hand and not self._woken.is_set():
            await self._wait()
            return
        self._woken.clear()
        self._claim = asyncio.create_task(self._settle_and_claim())
        try:
            claimed = await asyncio.shield(self._claim)
        except Exception as error:  # noqa: BLE001
            self._claim = None
            self._outbox.failed(error)
            await asyncio.sleep(self._idle)
            return
        self._claim = None
        self._outbox.goes()
        self._take_up(claimed)
        if self._results and not self._hand:
            self._woken.set()
        if not (claimed or self._flying or self._results or self._hand):
            self._quiet.set()
        if len(claimed) < FEW:
            await self._wait()

    def _take_up(self, claimed: Sequence[Outgoing]) -> None:
        """Let all leave but tips, which leave one after the other as places open: a commit for each would cost most of
        what a tip costs.
        """
        self._taken_up = self._steady() if not self._hand else self._taken_up
        self._unmark(claimed)
        for row in claimed:
            if row.lane == Lane.TIP:
                self._hand.append(row)
            else:
                self._start(row)
        self._let_leave()

    def _let_leave(self) -> None:
        """Let what was taken up leave as far as there are places, and put back what found none for long."""
        while self._hand and self._budget.room(self._steady())[Lane.TIP] > 0:
            self._start(self._hand.popleft())
        if self._hand and self._steady() - self._taken_up > IN_HAND:
            self._put_back()

    def _put_back(self) -> None:
        self._results += [Sent(row, OutboxStatus.WAITING, counts=False) for row in self._hand]
        self._unmark(self._hand)
        self._hand.clear()
        self._woken.set()

    def _room(self) -> list[int]:
        """Say how many may be claimed of each lane; of tips a handful, as many as may be in doubt at a crash."""
        now = self._steady()
        room = self._budget.room(now)
        if self._hand:
            room[Lane.TIP] = 0
        else:
            room[Lane.TIP] = max(room[Lane.TIP], self._budget.ahead(now) - len(self._flying))
        return room

    async def _settle_and_claim(self) -> list[Outgoing]:
        results, self._results = self._results, []
        resting = self._budget.resting(self._steady())
        busy = self._flying.keys() | {row.chat_id for row in self._hand} | resting
        room = self._room()
        try:
            return await self._store.settle_and_claim(results, self._owner, self._now(), busy, room)
        except BaseException:
            self._results = results + self._results
            raise

    async def _wait(self) -> None:
        """Sleep until woken, a limit opens, or a row's own time to try again may have come."""
        if self._hand:
            await self._wait_for(min(IN_HAND, self._budget.next_tip(self._steady())))
            return
        limited = 0 in self._budget.room(self._steady()) or self._budget.resting(self._steady())
        await self._wait_for(min(self._idle, self._budget.next_change(self._steady())) if limited else self._idle)

    async def _wait_for(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return

    def _start(self, row: Outgoing) -> None:
        if (left_out := self._too_late.left_out(row, self._now())) is not None:
            self._end(left_out)
            return
        if _closes(row) and self._budget.is_crowded(self._steady()):
            self._end(Sent(row, OutboxStatus.DROPPED, fault=CROWDED))
            return
        if (ended := expired(row, self._now())) is not None:
            self._end(_logged(ended))
            return
        messages, edit = _messages_in(row.say), row.shown is not None
        self._budget.starts(row.chat_id, self._steady(), messages, lane=Lane(row.lane), edit=edit)
        self._flying[row.chat_id] = asyncio.create_task(self._send(row))

    async def _send(self, row: Outgoing) -> None:
        try:
            self._end(await self._outcome(row))
        finally:
            self._budget.ends(row.chat_id, self._steady(), _messages_in(row.say), edit=row.shown is not None)
            del self._flying[row.chat_id]
            self._unmark((row,))
            self._wake_after(row)

    def _end(self, sent: Sent) -> None:
        """Count it, and settle it with the next claim."""
        self._count(sent)
        # Looked up only now: while the message was on its way, a claim may have taken the list away.
        self._results.append(sent)
        self._wake_after(sent.row)

    def _wake_after(self, row: Outgoing) -> None:
        """How a tip ended is written down with those that were taken up beside it, or are just now."""
        if row.lane != Lane.TIP or not (self._hand or self._claim):
            self._woken.set()

    def _count(self, sent: Sent) -> None:
        lane = Lane(sent.row.lane).name.lower()
        ended = "again" if sent.status is OutboxStatus.WAITING else str(sent.status)
        apart = BLOCKED if sent.blocked else sent.fault if sent.fault in LEFT_OUT else ended
        self._metrics.sends.labels(lane, apart).inc()
        if sent.given_up is not None:
            self._metrics.given_up.labels(lane, str(sent.given_up)).inc()
        if sent.status is OutboxStatus.SENT:
            waited = (self._now() - sent.row.queued_at).total_seconds()
            self._metrics.send_seconds.labels(lane).observe(max(0.0, waited))

    async def _outcome(self, row: Outgoing) -> Sent:
        if (wait := self._budget.shut(row.chat_id, self._steady())) > 0:
            # The gate closed between claim and start.
            return self._later(row, wait)
        try:
            with leaving(lambda: self._leaves(row)):
                told = self._too_late.told(row, self._now())
                sent = self._too_late.ended(told, await self._delivery.deliver(told), self._now())
        except RetryAfter as error:
            return self._told_to_wait(row, error)
        except ChatMigrated as error:
            log.warning("group %s is called %s now", row.chat_id, error.new_chat_id)
            return replace(self._later(row, 0), fault="moved", moved_to=error.new_chat_id)
        except Forbidden:
            return Sent(row, OutboxStatus.FAILED, fault=BLOCKED, blocked=True)
        except BadRequest as error:
            if is_closed(error, row.chat_id):
                return Sent(row, OutboxStatus.FAILED, fault=BLOCKED, blocked=True)
            log.error("chat %s: Telegram refused a message: %s", row.chat_id, kind_of(error))
            self._metrics.refusals.labels("400").inc()
            return Sent(row, OutboxStatus.FAILED, fault=kind_of(error), given_up=Cause.REFUSED)
        except TelegramError as error:
            return self._broken(row, error)
        except Exception as error:
            log.exception("chat %s: a message could not be made", row.chat_id)
            return Sent(row, OutboxStatus.FAILED, fault=type(error).__name__, given_up=Cause.UNMADE)
        self._budget.works()
        return sent

    async def _leaves(self, row: Outgoing) -> None:
        """Mark a row just before its request leaves; rows that leave together, or were taken up together, share a
        commit.
        """
        if not self._store.must_mark(Lane(row.lane)):
            return
        if row.id in self._ahead and await self._was_marked_ahead(row):
            return
        has_left = row.id in self._left
        self._departing.add(row.id)
        self._left.discard(row.id)
        try:
            while row.id in self._departing:
                if self._marking is None or self._marking.done():
                    self._marking = asyncio.create_task(self._mark())
                await asyncio.shield(self._marking)
        except Exception as error:
            self._outbox.failed(error)
            if has_left:
                raise
            raise NotSent("it could not be marked") from None
        finally:
            self._departing.discard(row.id)
        if row.id not in self._left:
            raise NotSent("another replica has taken it over")

    async def _mark(self) -> None:
        await asyncio.sleep(0)  # all rows of one claim get here first
        ids = tuple(self._departing)
        beside = {row.id for row in self._hand} - self._ahead
        self._ahead |= beside
        marked = await self._store.mark_leaving(self._owner, (*ids, *beside), self._now())
        # What was put back while this was written down is another one's to take up.
        self._left |= marked & (self._departing | self._ahead)
        self._departing.difference_update(ids)

    def _unmark(self, rows: Iterable[Outgoing]) -> None:
        """Know nothing of marks of rows that are in nobody's hands, or were claimed anew: a claim takes them away."""
        ids = [row.id for row in rows]
        self._ahead.difference_update(ids)
        self._left.difference_update(ids)

    async def _was_marked_ahead(self, row: Outgoing) -> bool:
        if self._marking is not None and not self._marking.done():
            await asyncio.wait({self._marking})
        self._ahead.discard(row.id)
        return row.id in self._left

    def _told_to_wait(self, row: Outgoing, error: RetryAfter) -> Sent:
        """Obey to the second: that chat rests, and all of them when several are refused together."""
        wait = error.retry_after
        seconds = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
        self._metrics.refusals.labels("429").inc()
        everybody = self._budget.refused(row.chat_id, seconds, self._steady())
        log.warning("Telegram asked for %s s of silence in %s", seconds, "all chats" if everybody else row.chat_id)
        return self._later(row, seconds)

    def _later(self, row: Outgoing, seconds: float) -> Sent:
        due_at = self._now() + timedelta(seconds=seconds)
        return Sent(row, OutboxStatus.WAITING, due_at=due_at, fault="429", counts=False)

    def _broken(self, row: Outgoing, error: TelegramError) -> Sent:
        if isinstance(error, InvalidToken):
            log.error("Telegram no longer accepts the bot's token")
        if Lane(row.lane) in BULK and not isinstance(error, NotSent):
            # Each try may leave a tip in doubt: few are tried until one goes through.
            self._budget.slow_bulk(self._steady())
        result = after(row, error, self._now())
        return result if result.status is OutboxStatus.WAITING else _logged(result)

    async def _finish(self) -> None:
        """Send what was claimed already, so that nothing is left in doubt, and mark how it ended."""
        if self._claim is not None:
            for rows in await asyncio.gather(self._claim, return_exceptions=True):
                self._take_up(rows if isinstance(rows, list) else ())
        self._put_back()
        await asyncio.gather(*self._flying.values(), return_exceptions=True)
        if self._results:
            await self._store.settle_and_claim(self._results, self._owner, self._now(), (), [0] * len(Lane))
            self._results = []


def _logged(sent: Sent) -> Sent:
    """Say in the log that something will not go again by itself."""
    row = sent.row
    log.error("chat %s: a message of lane %s is %s (%s)", row.chat_id, row.lane, sent.status, sent.fault)
    return sent


def _closes(row: Outgoing) -> bool:
    """Say whether a row only takes buttons away from a bubble that is shown."""
    return isinstance(row.say, Say) and row.say.closes and row.shown is not None


def _messages_in(say: Say | Toast | Menu) -> int:
    """Count what Telegram's limits count: an album is as many as it holds, and one with its buttons."""
    if not isinstance(say, Say):
        return 0
    if say.thread:
        return 2  # a new topic is opened with a message of its own
    return 1 + len(say.post.parts) if say.post else 1
