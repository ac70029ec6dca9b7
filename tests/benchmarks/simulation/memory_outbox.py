"""The outbox of a simulation: rows in memory that are claimed by the store's own rules, a million times an hour.

tests/benchmarks holds it to the store's: the same rows queued in both are claimed alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from heapq import heappop, heappush
from itertools import count

from bot.store.path.outbox import FAR, ROWS_A_CHAT, one_a_chat
from bot.store.records import Outgoing, Sent, Shown
from bot.store.statuses import OutboxStatus
from bot.talk.bubbles import Lane, Menu, Say, Toast

Ended = Callable[[Outgoing, OutboxStatus], None]


class MemoryOutbox:
    """As much of the store as a sender needs. ended: told of every row that is over."""

    def __init__(self, ended: Ended) -> None:
        """Begin with nothing said."""
        self._ended = ended
        self._numbers = count(1)
        self._waiting: dict[int, dict[int, Outgoing]] = defaultdict(dict)
        self._lanes: tuple[list[tuple[int, int]], ...] = tuple([] for _ in Lane)
        self._aside: dict[int, list[tuple[int, int]]] = {}
        self._later: list[tuple[datetime, int, int]] = []
        self._flying: dict[int, Outgoing] = {}
        self._shown: dict[int, set[str]] = defaultdict(set)
        self._steps: dict[int, int] = {}
        self._middle: dict[int, list[int]] = {}

    def queue(self, chat_id: int, step: int, rows: Sequence[Outgoing], now: datetime) -> list[Outgoing]:
        """Queue what a turn says, in its order."""
        self._steps[chat_id] = step
        edited = {row.say.edits for row in rows if isinstance(row.say, Say) and row.say.edits}
        for name in edited:
            self._drop_older(chat_id, name)
        queued = [self._row(chat_id, step, row, now) for row in rows]
        for row in queued:
            self._put(row)
        return queued

    def _row(self, chat_id: int, step: int, row: Outgoing, now: datetime) -> Outgoing:
        return replace(row, id=next(self._numbers), chat_id=chat_id, step=step, queued_at=now, shown=None)

    def queue_later(self, row: Outgoing, due: datetime) -> None:
        """Queue a tip that is due at its reader's own time."""
        kept = replace(row, id=next(self._numbers), queued_at=due)
        self._waiting[kept.chat_id][kept.id] = kept
        heappush(self._later, (due, kept.id, kept.chat_id))

    def enters(self, chat_id: int) -> None:
        """Somebody is in the middle of something: a tip waits."""
        self._middle.setdefault(chat_id, [])

    def leaves(self, chat_id: int) -> None:
        """They are through."""
        for row_id in self._middle.pop(chat_id, ()):
            heappush(self._lanes[Lane.TIP], (row_id, chat_id))

    @property
    def length(self) -> int:
        """How many wait."""
        return sum(map(len, self._waiting.values()))

    def forget(self, chat_id: int) -> None:
        """Somebody's session is over: nothing has to be known of their bubbles any more."""
        self._shown.pop(chat_id, None)
        self._steps.pop(chat_id, None)
        if not self._waiting.get(chat_id):
            self._waiting.pop(chat_id, None)

    def _put(self, row: Outgoing) -> None:
        self._waiting[row.chat_id][row.id] = row
        heappush(self._lanes[row.lane], (row.id, row.chat_id))

    def _drop_older(self, chat_id: int, name: str) -> None:
        """An unsent edit is worth nothing once a newer one of the same bubble is queued."""
        rows = self._waiting[chat_id]
        on_its_way = (self._flying[chat_id],) if chat_id in self._flying else ()
        for row in list(rows.values()):
            if not (isinstance(row.say, Say) and row.say.edits == name and row.broadcast_id is None):
                continue
            if row.lane == Lane.AMBIENT or not _is_said_in_between((*rows.values(), *on_its_way), name, row.id):
                del rows[row.id]
                self._ended(row, OutboxStatus.DROPPED)

    # ------------------------------------------------------------ what a sender asks for

    async def settle_and_claim(
        self, results: Sequence[Sent], owner: str, now: datetime, busy: Collection[int], room: Sequence[int]
    ) -> list[Outgoing]:
        """Write down how the last rows ended and claim the next ones."""
        del owner
        for sent in results:
            self._settle(sent)
        return self._claimed(now, busy, room)

    def must_mark(self, lane: Lane) -> bool:
        """Nothing is taken over here."""
        del lane
        return False

    async def mark_leaving(self, owner: str, ids: Sequence[int], now: datetime) -> set[int]:
        """Let all of them leave."""
        del owner, now
        return set(ids)

    def _settle(self, sent: Sent) -> None:
        row = sent.row
        self._flying.pop(row.chat_id, None)
        if sent.status is OutboxStatus.WAITING:
            self._waiting[row.chat_id][row.id] = row
            heappush(self._later, (sent.due_at or row.queued_at, row.id, row.chat_id))
            return
        if sent.message_id is not None and isinstance(row.say, Say) and row.say.name:
            self._shown[row.chat_id].add(row.say.name)
        self._ended(row, sent.status)

    def _claimed(self, now: datetime, busy: Collection[int], room: Sequence[int]) -> list[Outgoing]:
        while self._later and self._later[0][0] <= now:
            _, row_id, chat_id = heappop(self._later)
            if (row := self._waiting[chat_id].get(row_id)) is not None:
                heappush(self._lanes[row.lane], (row_id, chat_id))
        if not any(room):
            return []
        shut = self._flying.keys() | busy
        for chat_id in self._aside.keys() - shut:
            self._back(chat_id)
        looked_at: list[Outgoing] = []
        chosen = list(one_a_chat(self._found(shut, room, looked_at), room))
        taken = {row.id for row in chosen}
        for row in looked_at:
            if row.id not in taken:
                heappush(self._lanes[row.lane], (row.id, row.chat_id))
        for row in chosen:
            del self._waiting[row.chat_id][row.id]
            self._flying[row.chat_id] = row
        return [self._as_claimed(row) for row in chosen]

    def _back(self, chat_id: int) -> None:
        for lane, row_id in self._aside.pop(chat_id):
            if row_id in self._waiting[chat_id]:
                heappush(self._lanes[lane], (row_id, chat_id))

    def _found(self, shut: Collection[int], room: Sequence[int], looked_at: list[Outgoing]) -> Iterator[Outgoing]:
        """Give the rows that may be claimed, most urgent first, as the store's statement does."""
        allowed = [lane for lane in Lane if room[lane] > 0]
        most = min(FAR, ROWS_A_CHAT * max(room))
        for lane in Lane:
            if lane > max(allowed) or (lane is Lane.REPLY and lane not in allowed):
                continue
            heap = self._lanes[lane]
            while heap and most > 0:
                row_id, chat_id = heappop(heap)
                row = self._waiting[chat_id].get(row_id)
                if row is None:
                    continue
                if lane is Lane.TIP and chat_id in self._middle:
                    self._middle[chat_id].append(row_id)
                    continue
                if chat_id in shut:
                    self._aside.setdefault(chat_id, []).append((lane, row_id))
                    continue
                most -= 1
                looked_at.append(row)
                yield row

    def _as_claimed(self, row: Outgoing) -> Outgoing:
        say: Say | Toast | Menu = row.say
        if not isinstance(say, Say):
            return row
        shown = Shown(1, False) if say.edits and say.edits in self._shown[row.chat_id] else None  # noqa: FBT003
        over = say.passing and (self._steps.get(row.chat_id, row.step) > row.step or self._is_said_again(row, say))
        return replace(row, shown=shown, over=over)

    def _is_said_again(self, row: Outgoing, say: Say) -> bool:
        return bool(say.name) and _is_said_in_between(self._waiting[row.chat_id].values(), say.name, row.id)


def _is_said_in_between(rows: Iterable[Outgoing], name: str, after: int) -> bool:
    """Say whether a new bubble of that name comes after a row."""
    return any(
        isinstance(row.say, Say) and row.say.name == name and not row.say.edits and row.id > after for row in rows
    )
