"""The store's door: one value that everything else is handed, with every transaction behind it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select

from bot.care.record.dossier import Kept
from bot.care.record.person import Person
from bot.care.record.retention import Retention
from bot.store import housekeeping
from bot.store.clinic import members, threads
from bot.store.ground.database import Connection, Database
from bot.store.ground.sql import insert_ignoring, upsert
from bot.store.ground.tables import marks, pictures
from bot.store.ground.vault import Vault
from bot.store.path import inbox, outbox, timers
from bot.store.path.hear_next import CouldNotHear, count_failure, hear_next
from bot.store.record.gathering import gather
from bot.store.records import Hear, Heard, Outcome, Outgoing, Received, Sent
from bot.talk.effects import KeepClaim

BATCH = 500
"""Timers handed over in one transaction."""


class Store:
    """Everything that is kept. Moments come in as arguments; nothing here asks what time it is."""

    def __init__(self, database: Database, vault: Vault, newcomer: Person) -> None:
        """Take the database, the sealing keys and what is assumed of somebody new."""
        self.database = database
        self._vault = vault
        self._newcomer = newcomer

    @property
    def is_single(self) -> bool:
        """Whether this database serves one replica only (SQLite)."""
        return self.database.is_single

    async def prove_key(self) -> None:
        """Make sure that the data key opens what is stored. Raises BadKey."""

        async def prove(connection: Connection) -> None:
            kept = await connection.scalar(select(marks.c.value).where(marks.c.name == "key"))
            if kept is None:
                proof = self._vault.seal("tenderspot")
                await connection.execute(insert_ignoring(connection, marks), [{"name": "key", "value": proof}])
            else:
                self._vault.open(kept)

        await self.database.run(prove)

    async def close(self) -> None:
        """Close all connections."""
        await self.database.close()

    # ------------------------------------------------------------ in

    async def receive(self, updates: Sequence[Received], at: datetime, *, offset: int | None = None) -> list[int]:
        """Store updates and, with them, what getUpdates confirms next; give the chats they belong to."""
        return await self.database.run(
            lambda connection: inbox.receive(connection, self._vault, updates, at, offset=offset)
        )

    async def offset(self) -> int | None:
        """Give what getUpdates was to confirm next."""
        return await self.database.run(inbox.offset)

    async def waiting_chats(self) -> list[int]:
        """Give the chats with something unheard."""
        return await self.database.run(inbox.waiting_chats)

    # ------------------------------------------------------------ turn

    async def hear_next(self, chat_id: int, hear: Hear, apology: Outcome, now: datetime) -> Heard:
        """Hear a chat's oldest event in one commit; say whether there was one, and whether another waits.

        What fails three times is parked, and the apology goes out instead.
        """
        try:
            return await self.database.run(
                lambda connection: hear_next(connection, self._vault, chat_id, self._newcomer, hear, now)
            )
        except CouldNotHear as error:
            await self._count(error, apology, now)
            raise

    async def _count(self, error: CouldNotHear, apology: Outcome, now: datetime) -> None:
        async def count(connection: Connection) -> None:
            if await count_failure(connection, error):
                await outbox.add(connection, self._vault, error.event.chat_id, apology, now)

        await self.database.run(count)

    async def fire_timers(self, now: datetime) -> list[int]:
        """Move due timers into the inbox, a batch at a time; give the chats they belong to."""
        return await self.database.run(lambda connection: timers.fire(connection, now, BATCH))

    async def next_timer(self) -> datetime | None:
        """Give the moment of the earliest timer."""
        return await self.database.run(timers.next_due)

    # ------------------------------------------------------------ out

    async def settle_and_claim(
        self, results: Sequence[Sent], owner: str, now: datetime, busy: Collection[int], room: Sequence[int]
    ) -> list[Outgoing]:
        """Write down how the last rows ended and claim the next ones, in one commit."""

        async def both(connection: Connection) -> list[Outgoing]:
            if results:
                await outbox.settle(connection, results, now)
            return await outbox.claim(connection, self._vault, owner, now, busy, room)

        return await self.database.run(both)

    async def take_back(self, before: datetime) -> dict[str, int]:
        """Decide on rows that a dead sender had claimed before that moment."""
        return await self.database.run(lambda connection: outbox.take_back(connection, before))

    async def is_idle(self, now: datetime) -> bool:
        """Tell whether nothing waits to be heard or sent."""
        return await self.database.run(lambda connection: outbox.is_idle(connection, now))

    async def file_id(self, key: str) -> str | None:
        """Give Telegram's id of a picture that was uploaded before."""

        async def find(connection: Connection) -> str | None:
            found: str | None = await connection.scalar(select(pictures.c.file_id).where(pictures.c.key == key))
            return found

        return await self.database.run(find)

    async def keep_file_id(self, key: str, file_id: str) -> None:
        """Remember Telegram's id of a picture."""

        async def keep(connection: Connection) -> None:
            row = {"key": key, "file_id": file_id}
            await connection.execute(upsert(connection, pictures, row, keys=("key",), changes=("file_id",)))

        await self.database.run(keep)

    # ------------------------------------------------------------ the clinic

    async def keep_claim(self, claim: KeepClaim) -> None:
        """Store a one-time link."""
        await self.database.run(lambda connection: members.keep_claim(connection, claim))

    async def keep_bot_name(self, name: str) -> None:
        """Remember what Telegram calls the bot, for links to it."""

        async def keep(connection: Connection) -> None:
            row = {"name": "bot", "value": name}
            await connection.execute(upsert(connection, marks, row, keys=("name",), changes=("value",)))

        await self.database.run(keep)

    async def topic(self, group_id: int, thread: str) -> tuple[int | None, str]:
        """Give a thread's topic in a group, None where it has none yet, and what to call it."""
        return await self.database.run(lambda connection: threads.topic(connection, self._vault, group_id, thread))

    async def keep_topic(self, group_id: int, thread: str, topic_id: int | None) -> None:
        """Remember a thread's topic, or forget it."""
        await self.database.run(lambda connection: threads.keep_topic(connection, group_id, thread, topic_id))

    # ------------------------------------------------------------ housekeeping

    async def forget_old(self, now: datetime, keeping: Retention) -> None:
        """Drop what served its time, forget who blocked the bot long ago, and look at who has long been silent."""
        await self.database.run(lambda connection: housekeeping.forget_old(connection, now, keeping))
        for chat_id in await self.database.run(
            lambda connection: housekeeping.long_blocked(connection, now, keeping, BATCH)
        ):
            await self._forget_blocked(chat_id, now, keeping)
        await self.database.run(lambda connection: housekeeping.look_at_silent(connection, now, keeping, BATCH))

    async def _forget_blocked(self, chat_id: int, now: datetime, keeping: Retention) -> None:
        await self.database.run(
            lambda connection: housekeeping.forget_blocked(connection, self._vault, chat_id, now, keeping)
        )

    # ------------------------------------------------------------ for the person

    async def kept(self, chat_id: int) -> Kept | None:
        """Give all that is kept about a person; None where there is nothing."""
        return await self.database.run(lambda connection: gather(connection, self._vault, chat_id, self._newcomer))
