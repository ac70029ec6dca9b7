"""Questions to the clinic: where they go, which topic or bubble is about whom, and where else when a group is gone."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select, update

from bot.store.ground.blind import Blind
from bot.store.ground.database import Connection
from bot.store.ground.sql import upsert
from bot.store.ground.tables import CLAIMED, WAITING, chats, clinic_settings, outbox, shown, staff, threads
from bot.store.ground.vault import Vault
from bot.store.record.shared_cards import names_of
from bot.talk.questions import Asker, QuestionShown, TopicAbout, Where
from bot.talk.staff import Role

GROUP = "group"
"""Name of the clinic's setting that holds its group's chat id."""

QUESTION = "q."
"""How the name of a bubble with a patient's question begins; the thread follows, and a number."""


async def where(connection: Connection, vault: Vault, chat_id: int) -> Where:
    """Say where a patient's question goes."""
    blind = await Blind.of(connection, vault)
    return Where(
        thread=blind.thread(chat_id),
        names=await names_of(connection, vault, chat_id),
        group=await _open_group(connection),
        owners=await _owners(connection, chat_id),
    )


async def _open_group(connection: Connection) -> int | None:
    named = await connection.scalar(select(clinic_settings.c.value).where(clinic_settings.c.name == GROUP))
    if named is None:
        return None
    found: int | None = await connection.scalar(
        select(chats.c.chat_id).where(chats.c.chat_id == int(named), chats.c.blocked_at.is_(None))
    )
    return found


async def _owners(connection: Connection, but: int = 0) -> tuple[int, ...]:
    found = await connection.scalars(
        select(staff.c.chat_id)
        .where(staff.c.role == Role.OWNER.value, staff.c.chat_id != but)
        .order_by(staff.c.since, staff.c.chat_id)
    )
    return tuple(found)


async def open_thread(connection: Connection, chat_id: int, thread: str) -> None:
    """Remember whose thread this is; one that was let go is theirs again."""
    row = {"chat_id": chat_id, "ref": thread}
    await connection.execute(upsert(connection, threads, row, keys=("ref",), changes=("chat_id",)))


async def let_go(connection: Connection, chat_id: int) -> None:
    """Forget whose thread this is, but not that there is one: whoever still writes in its topic has to be told."""
    thread = await connection.scalar(select(threads.c.ref).where(threads.c.chat_id == chat_id))
    if thread is not None:
        nobody = -int(thread[:15], 16)
        await connection.execute(update(threads).where(threads.c.chat_id == chat_id).values(chat_id=nobody))


async def about(connection: Connection, vault: Vault, asked: TopicAbout) -> Asker | None:
    """Say which patient a topic is about."""
    return await _asker(connection, vault, threads.c.group_id == asked.group_id, threads.c.topic_id == asked.topic_id)


async def shown_in(connection: Connection, vault: Vault, asked: QuestionShown) -> Asker | None:
    """Say whose question a bubble is."""
    name = await connection.scalar(
        select(shown.c.name).where(shown.c.chat_id == asked.chat_id, shown.c.message_id == asked.message_id)
    )
    if name is None or not name.startswith(QUESTION):
        return None
    return await _asker(connection, vault, threads.c.ref == name.removeprefix(QUESTION).partition(".")[0])


async def _asker(connection: Connection, vault: Vault, *which: ColumnElement[bool]) -> Asker | None:
    thread = (await connection.execute(select(threads).where(*which))).first()
    if thread is None:
        return None
    reached = await connection.scalar(
        select(chats.c.chat_id).where(chats.c.chat_id == thread.chat_id, chats.c.blocked_at.is_(None))
    )
    names = await names_of(connection, vault, thread.chat_id)
    return Asker(thread.chat_id, names, thread.ref, blocked=reached is None)


# ---------------------------------------------------------------- topics, for the gateway


async def topic(connection: Connection, vault: Vault, group_id: int, thread: str) -> tuple[int | None, str]:
    """Give the topic of a thread in this group, None where it has none yet, and what to call it."""
    row = (await connection.execute(select(threads).where(threads.c.ref == thread))).first()
    if row is None:
        return None, thread[:5]
    code = (await Blind.of(connection, vault)).code(row.chat_id)
    return (row.topic_id if row.group_id == group_id else None), code


async def keep_topic(connection: Connection, group_id: int, thread: str, topic_id: int | None) -> None:
    """Remember it, or forget one that was deleted."""
    await connection.execute(
        update(threads).where(threads.c.ref == thread).values(group_id=group_id, topic_id=topic_id)
    )


async def reroute(connection: Connection, group_id: int) -> None:
    """The group is closed to the bot: what waits for it goes to the owner."""
    owners = await _owners(connection)
    if owners:
        await connection.execute(
            update(outbox)
            .where(
                outbox.c.chat_id == group_id,
                outbox.c.status.in_((WAITING, CLAIMED)),
                outbox.c.name.startswith(QUESTION),
            )
            .values(chat_id=owners[0], status="waiting", owner=None)
        )
