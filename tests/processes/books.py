"""What a bot in another process has stored, read beside it from its database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Table, create_engine, func, or_, select
from sqlalchemy.pool import NullPool

from bot.store.ground.tables import care_sessions, chats, inbox, outbox, timers
from bot.talk.bubbles import BULK


@dataclass(frozen=True, slots=True)
class Books:
    """Looks, and writes nothing."""

    database_url: str

    def is_caught_up(self, now: datetime) -> bool:
        """Tell whether nothing is due, unheard or unsent."""
        with self._open() as connection:
            due = select(func.count()).select_from(timers).where(timers.c.due_at <= now)
            unheard = select(func.count()).select_from(inbox).where(inbox.c.status == "waiting")
            unsent = select(func.count()).select_from(outbox).where(outbox.c.status.in_(("waiting", "claimed")))
            return not any(connection.scalar(query) for query in (due, unheard, unsent))

    def inbox(self) -> dict[str, int]:
        """Count updates and fired timers by how they ended."""
        return self._counted(inbox)

    def outbox(self) -> dict[str, int]:
        """Count messages by how they ended."""
        return self._counted(outbox)

    def leaving(self, pid: int) -> int:
        """Count what a process may have had on its way: that may arrive without its knowing.

        On SQLite only tips and reminders are marked as they leave; of all else the claim is what is known.
        """
        with self._open() as connection:
            left = outbox.c.left_at.is_not(None)
            if connection.dialect.name == "sqlite":
                left = or_(left, outbox.c.lane.not_in([int(lane) for lane in BULK]))
            its = (outbox.c.owner.startswith(f"{pid}-"), outbox.c.status == "claimed", left)
            return connection.scalar(select(func.count()).select_from(outbox).where(*its)) or 0

    def update_ids(self) -> list[int]:
        with self._open() as connection:
            query = select(inbox.c.update_id).where(inbox.c.update_id.is_not(None)).order_by(inbox.c.update_id)
            return [int(number) for number in connection.scalars(query) if number is not None]

    def step(self) -> int:
        """Give the step of the only chat."""
        with self._open() as connection:
            return int(connection.execute(select(chats.c.step)).scalar_one())

    def steps_of(self, people: range) -> list[int]:
        """Give the steps of these chats."""
        with self._open() as connection:
            query = select(chats.c.step).where(chats.c.chat_id.between(people.start, people.stop - 1))
            return list(connection.scalars(query))

    def sessions(self) -> int:
        with self._open() as connection:
            return connection.scalar(select(func.count()).select_from(care_sessions)) or 0

    def timers(self) -> list[str]:
        """Give the keys of the timers that are set."""
        with self._open() as connection:
            return list(connection.scalars(select(timers.c.key).order_by(timers.c.key)))

    def _counted(self, table: Table) -> dict[str, int]:
        with self._open() as connection:
            query = select(table.c.status, func.count()).group_by(table.c.status)
            return {row[0]: row[1] for row in connection.execute(query)}

    @contextmanager
    def _open(self) -> Iterator[Connection]:
        engine = create_engine(self.database_url, poolclass=NullPool)
        try:
            with engine.connect() as connection:
                yield connection
        finally:
            engine.dispose()
