"""The store's door: one value that everything else is handed, with every transaction behind it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
from datetime import datetime, timedelta
from math import ceil
from time import monotonic
from typing import Any, Final, TypeVar

from bot.care.record.dossier import Kept
from bot.care.record.person import Person
from bot.care.record.retention import Retention
from bot.store import housekeeping, leases
from bot.store.clinic import sign_off_rows, staff_rows, threads
from bot.store.ground import marking
from bot.store.ground.database import Database
from bot.store.ground.transaction import Access, Transaction
from bot.store.ground.vault import Vault
from bot.store.leases import Held
from bot.store.path import inbox, outbox, timers
from bot.store.path.hear_next import CouldNotHear, LooksOverEverybody, apologise_in, count_failure, hear_next
from bot.store.path.looking_up import look_up
from bot.store.queues import Queues, queues
from bot.store.record.gathering import gather
from bot.store.records import Apologise, Hear, Heard, Outgoing, Received, Sent
from bot.store.statuses import OutboxStatus
from bot.talk.bubbles import BULK, Lane
from bot.talk.effects import KeepClaim
from bot.talk.queries import AnyQuery
from bot.talk.query import Query
from bot.talk.sign_offs import SignOff, SignOffs
from bot.talk.staff import ClinicSettings

Result = TypeVar("Result")
Facts = Mapping[Query[object], object]

BATCH = 500
"""Timers handed over in one transaction."""

FORGOTTEN_AT_FIRST, FORGOTTEN_AT_MOST = 20, 200
"""Rows looked at for forgetting in one transaction: nobody waits for it longer than for a turn."""

FORGOTTEN_BESIDE: Final = 100
"""The same at least where others write meanwhile: nobody waits for it, and most of its time is the way there and back,
which is as long for a single row.
"""

STEP: Final = 0.002
"""Seconds that such a transaction may take, without its commit."""


class Steps:
    """How many rows a step of something long may look at: as many as it got through lately in the time it may take."""

    def __init__(self, *, alone: bool = True) -> None:
        """Begin with few. alone: the database has one writer at a time, so that whoever writes waits for each step."""
        self._least = 1 if alone else FORGOTTEN_BESIDE
        self.rows = max(self._least, FORGOTTEN_AT_FIRST)

    def took(self, seconds: float) -> None:
        """Grow slowly, and shrink at once."""
        fits = self.rows * min(1.2, STEP / max(seconds, 1e-6))
        self.rows = max(self._least, min(FORGOTTEN_AT_MOST, ceil(fits)))


class _Stillness:
    """Whether a look would find nothing: on SQLite nobody but this bot writes, so what it found last still holds."""

    def __init__(self) -> None:
        self._changes = -1
        self._until: datetime | None = None

    def begins(self, changes: int, until: datetime | None) -> None:
        """Nothing was found, and nothing will be before a moment (None: ever), unless something is changed."""
        self._changes, self._until = changes, until

    def lasts(self, changes: int, now: datetime) -> bool:
        """changes: how many transactions there were that may have changed something."""
        return self._changes == changes and (self._until is None or now < self._until)


class Store:
    """Everything that is kept. Moments come in as arguments; nothing here asks what time it is."""

    def __init__(self, database: Database, vault: Vault, newcomer: Person, lease: timedelta = leases.LASTS) -> None:
        """Take the database, the sealing keys and what is assumed of somebody new. lease: how long a silent replica
        counts as alive.
        """
        self._lease = lease
        self.database = database
        self._vault = vault
        self._newcomer = newcomer
        self._changes = 0
        self._no_timer, self._no_row = _Stillness(), _Stillness()
        self._sends = self._polls = ""
        self.roles = leases.Roles(alone=database.is_single)

    async def _at(self, now: datetime, work: Callable[[Transaction], Coroutine[Any, Any, Result]]) -> Result:
        """Do it in one transaction, as of a moment."""
        self._changes += 1
        return await self.database.run(lambda connection: work(Transaction(connection, self._vault, now)))

    async def _read(self, now: datetime, work: Callable[[Transaction], Coroutine[Any, Any, Result]]) -> Result:
        """Look at much, as of a moment, and change nothing: nobody waits for it."""
        return await self.database.read(lambda connection: work(Transaction(connection, self._vault, now)))

    async def _looks(self, now: datetime, work: Callable[[Transaction], Coroutine[Any, Any, Result]]) -> Result:
        """Do in one transaction what changes nothing that is looked for: it mostly finds nothing."""
        return await self.database.run(lambda connection: work(Transaction(connection, self._vault, now)))

    async def _do(self, work: Callable[[Access], Coroutine[Any, Any, Result]]) -> Result:
        """Do in one transaction what is the same at any time."""
        self._changes += 1
        return await self.database.run(lambda connection: work(Access(connection, self._vault)))

    async def prove_key(self) -> None:
        """Make sure that the data key opens what is stored. Raises BadKey."""
        await self._do(marking.prove_key)

    async def close(self) -> None:
        """Close all connections."""
        await self.database.close()

    # ------------------------------------------------------------ in

    async def receive(self, updates: Sequence[Received], at: datetime, *, offset: int | None = None) -> list[int]:
        """Store updates and, with them, what getUpdates confirms next; give the chats they belong to."""
        return await self._at(at, lambda transaction: inbox.receive(transaction, updates, offset=offset))

    async def offset(self) -> int | None:
        """Give what getUpdates was to confirm next."""
        return await self._do(inbox.offset)

    async def waiting_chats(self) -> list[int]:
        """Give the chats with something unheard."""
        return await self._do(inbox.waiting_chats)

    # ------------------------------------------------------------ turn

    async def hear_next(self, chat_id: int, hear: Hear, apologise: Apologise, now: datetime) -> Heard:
        """Hear a chat's oldest event in one commit; say whether there was one, and whether another waits.

        What fails three times is parked, and an apology goes out instead; what asks the store without end fails too.
        """
        facts: dict[Query[object], object] = {}
        looks = 0
        while True:
            try:
                return await self._heard(chat_id, hear, facts, now, looks)
            except LooksOverEverybody as look:
                facts.update({asked: await self._looked_up(asked, now) for asked in look.asked})
                looks += 1
            except CouldNotHear as error:
                await self._count(error, apologise, now)
                raise

    async def _heard(self, chat_id: int, hear: Hear, facts: Facts, now: datetime, looks: int) -> Heard:
        newcomer = self._newcomer
        return await self._at(now, lambda one: hear_next(one, chat_id, newcomer, hear, facts, looks=looks))

    async def _looked_up(self, asked: AnyQuery, now: datetime) -> object:
        return await self._read(now, lambda transaction: look_up(transaction, asked))

    async def _count(self, error: CouldNotHear, apologise: Apologise, now: datetime) -> None:
        async def count(transaction: Transaction) -> None:
            if await count_failure(transaction, error):
                await apologise_in(transaction, error, apologise)

        await self._at(now, count)

    async def fire_timers(self, now: datetime) -> list[int]:
        """Move due timers into the inbox, a batch at a time; give the chats they belong to.

        This is asked twice a second. Where nothing can be due the database is left alone.
        """
        changes = self._changes
        if self._no_timer.lasts(changes, now):
            return []

        async def fire(transaction: Transaction) -> list[int]:
            fired = await timers.fire(transaction, BATCH)
            if not fired and self.database.is_single:
                self._no_timer.begins(changes, await timers.next_due(transaction))
            return fired

        return await self._looks(now, fire)

    async def next_timer(self) -> datetime | None:
        """Give the moment of the earliest timer."""
        return await self._do(timers.next_due)

    # ------------------------------------------------------------ out

    async def settle_and_claim(
        self, results: Sequence[Sent], owner: str, now: datetime, busy: Collection[int], room: Sequence[int]
    ) -> list[Outgoing]:
        """Write down how the last rows ended and claim the next ones, in one commit; none where another one sends.

        This is asked every second. Where nothing has ended and nothing can go the database is left alone.
        """
        if any(one.status is not OutboxStatus.SENT for one in results):  # else nothing is to go or to ring by it
            self._changes += 1
        changes = self._changes
        if not results and self._sends == owner and self._no_row.lasts(changes, now):
            return []

        async def both(transaction: Transaction) -> list[Outgoing]:
            # On SQLite there is no other one, and who asked last has it.
            known = self.database.is_single and self._sends == owner
            held = Held.STILL if known else await leases.hold(transaction, leases.SENDING, owner, self._lease)
            self.roles.found(leases.SENDING, held)
            if results:
                await outbox.settle(transaction, owner, results)
            if held is Held.ELSEWHERE:
                return []
            if held is Held.NEWLY:
                await outbox.take_back(transaction, owner)
            claimed = await outbox.claim(transaction, owner, busy, room)
            if self.database.is_single and not claimed and not await outbox.has_waiting(transaction):
                self._no_row.begins(changes, None)
            return claimed

        try:
            claimed = await self._looks(now, both)
        except BaseException:
            self.roles.unknown(leases.SENDING)
            raise
        self._sends = owner
        return claimed

    def must_mark(self, lane: Lane) -> bool:
        """Say whether a row has to be marked before its request leaves: where another replica may take it over, and
        where in doubt it is not repeated.
        """
        return not self.database.is_single or lane in BULK

    async def mark_leaving(self, owner: str, ids: Sequence[int], now: datetime) -> set[int]:
        """Mark claimed rows whose requests leave now; give those that may."""
        return await self._looks(now, lambda transaction: outbox.mark_leaving(transaction, owner, ids))

    async def may_poll(self, owner: str) -> bool:
        """Take or renew the lease for polling; False where another replica has it. On SQLite there is no other one."""
        if self._polls == owner:
            return True
        try:
            held = await self._do(lambda transaction: leases.hold(transaction, leases.POLLING, owner, self._lease))
        except BaseException:
            self.roles.unknown(leases.POLLING)
            raise
        self.roles.found(leases.POLLING, held)
        self._polls = owner if self.database.is_single else ""
        return held is not Held.ELSEWHERE

    async def release(self, owner: str) -> None:
        """Leave sending and polling to whoever stands by."""

        async def both(transaction: Access) -> None:
            for name in (leases.SENDING, leases.POLLING):
                await leases.release(transaction, name, owner)

        await self._do(both)

    async def listen(self, wake: Callable[[], None]) -> None:
        """Call wake whenever another replica has something to send, until cancelled."""
        await self.database.listen(wake)

    async def is_idle(self, now: datetime) -> bool:
        """Tell whether nothing waits to be heard or sent."""
        return await self._at(now, outbox.is_idle)

    async def file_id(self, key: str) -> str | None:
        """Give Telegram's id of a picture that was uploaded before."""
        return await self._do(lambda transaction: marking.file_id(transaction, key))

    async def keep_file_id(self, key: str, file_id: str) -> None:
        """Remember Telegram's id of a picture."""
        await self._do(lambda transaction: marking.keep_file_id(transaction, key, file_id))

    async def queues(self, now: datetime) -> Queues:
        """Say how the queues stand."""
        return await self._at(now, queues)

    # ------------------------------------------------------------ the clinic

    async def keep_claim(self, claim: KeepClaim) -> None:
        """Store a one-time link."""
        await self._do(lambda transaction: staff_rows.keep_claim(transaction, claim))

    async def keep_bot_name(self, name: str) -> None:
        """Remember what Telegram calls the bot, for links to it."""
        await self._do(lambda transaction: marking.keep_bot_name(transaction, name))

    async def keep_seal(self) -> None:
        """Remember the name of the key with which the bot that starts now seals."""
        await self._do(lambda transaction: marking.set_mark(transaction, marking.SEALS, self._vault.newest))

    async def seals_with(self) -> str | None:
        """Name the key with which the bot that started last seals; None where none ever did."""
        return await self._do(lambda transaction: marking.mark(transaction, marking.SEALS))

    async def topic(self, group_id: int, thread: str) -> tuple[int | None, str]:
        """Give a thread's topic in a group, None where it has none yet, and what to call it."""
        return await self._do(lambda transaction: threads.topic(transaction, group_id, thread))

    async def keep_topic(self, group_id: int, thread: str, topic_id: int | None) -> None:
        """Remember a thread's topic, or forget it."""
        await self._do(lambda transaction: threads.keep_topic(transaction, group_id, thread, topic_id))

    # ------------------------------------------------------------ housekeeping

    async def forget_old(self, now: datetime, retention: Retention) -> None:
        """Drop what served its time, forget who blocked the bot long ago, and look at who has long been silent."""
        # In small steps: whoever writes meanwhile waits for one of them at most.
        steps = Steps(alone=self.database.is_single)
        while await self._step(now, steps, lambda one: housekeeping.forget_heard(one, retention, steps.rows)):
            pass
        last: int | None = 0
        while last is not None:
            last = await self._forget_sent_after(last, now, retention, steps)
        await self._at(now, housekeeping.forget_old)
        # Whoever is looked for among all patients is looked for beside the turns: nobody waits for that.
        for chat_id in await self._read(now, lambda asking: housekeeping.long_blocked(asking, retention, BATCH)):
            await self._forget_blocked(chat_id, now, retention)
        for chat_id in await self._read(now, lambda asking: housekeeping.long_silent(asking, retention, BATCH)):
            await self._look_at(chat_id, now, retention)

    async def _forget_sent_after(self, last: int, now: datetime, retention: Retention, steps: Steps) -> int | None:
        return await self._step(now, steps, lambda one: housekeeping.forget_sent(one, retention, last, steps.rows))

    async def _step(
        self, now: datetime, steps: Steps, work: Callable[[Transaction], Coroutine[Any, Any, Result]]
    ) -> Result:
        """Do a part of something long in one transaction."""

        async def timed(transaction: Transaction) -> Result:
            began = monotonic()
            result = await work(transaction)
            steps.took(monotonic() - began)
            return result

        return await self._at(now, timed)

    async def _look_at(self, chat_id: int, now: datetime, retention: Retention) -> None:
        await self._at(now, lambda transaction: housekeeping.look_at(transaction, chat_id, retention))

    async def _forget_blocked(self, chat_id: int, now: datetime, retention: Retention) -> None:
        await self._at(now, lambda transaction: housekeeping.forget_blocked(transaction, chat_id, retention))

    # ------------------------------------------------------------ for the person

    async def clinic_settings(self) -> Mapping[str, str]:
        """Give what the clinic decided for itself, by name."""
        return await self._do(lambda transaction: staff_rows.settings(transaction, ClinicSettings()))

    async def sign_offs(self) -> tuple[SignOff, ...]:
        """List what staff signed off in chat."""
        return await self._do(lambda transaction: sign_off_rows.signed(transaction, SignOffs()))

    async def kept(self, chat_id: int) -> Kept | None:
        """Give all that is kept about a person; None where there is nothing."""
        return await self._do(lambda transaction: gather(transaction, chat_id, self._newcomer))
