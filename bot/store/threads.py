"""Questions to the clinic: where they go, which topic or bubble is about whom, and where else when a group is gone."""

from __future__ import annotations

from sqlalchemy import select, update

from bot.clinic import Role
from bot.patients import Asker, QuestionShown, TopicAbout, Where
from bot.store.blind import Blind
from bot.store.database import Connection
from bot.store.sharing import names_of
from bot.store.sql import insert_ignoring
from bot.store.tables import CLAIMED, WAITING, chats, clinic_settings, outbox, shown, staff, threads
from bot.store.vault import Vault

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
    """Remember whose thread this is."""
    await connection.execute(insert_ignoring(connection, threads), [{"chat_id": chat_id, "ref": thread}])


async def about(connection: Connection, vault: Vault, asked: TopicAbout) -> Asker | None:
    """Say which patient a topic is about."""
    wanted = select(threads.c.chat_id).where(
        threads.c.group_id == asked.group_id, threads.c.topic_id == asked.topic_id
    )
    return await _asker(connection, vault, await connection.scalar(wanted))


async def shown_in(connection: Connection, vault: Vault, asked: QuestionShown) -> Asker | None:
    """Say whose question a bubble is."""
    name = await connection.scalar(
        select(shown.c.name).where(shown.c.chat_id == asked.chat_id, shown.c.message_id == asked.message_id)
    )
    if name is None or not name.startswith(QUESTION):
        return None
    thread = name.removeprefix(QUESTION).partition(".")[0]
    return await _asker(
        connection, vault, await connection.scalar(select(threads.c.chat_id).where(threads.c.ref == thread))
    )


async def _asker(connection: Connection, vault: Vault, chat_id: int | None) -> Asker | None:
    if chat_id is None:
        return None
    blocked = await connection.scalar(select(chats.c.blocked_at).where(chats.c.chat_id == chat_id))
    return Asker(chat_id, await names_of(connection, vault, chat_id), blocked is not None)


# ---------------------------------------------------------------- topics, for the gateway


async def topic(connection: Connection, group_id: int, thread: str) -> int | None:
    """Give the topic of a thread in this group."""
    found: int | None = await connection.scalar(
        select(threads.c.topic_id).where(threads.c.ref == thread, threads.c.group_id == group_id)
    )
    return found


async def keep_topic(connection: Connection, group_id: int, thread: str, topic_id: int | None) -> None:
    """Remember it, or forget one that was deleted."""
    await connection.execute(
        update(threads).where(threads.c.ref == thread).values(group_id=group_id, topic_id=topic_id)
    )


async def code(connection: Connection, vault: Vault, thread: str) -> str:
    """Give the code of the patient whose thread this is, "" for a thread that is gone."""
    chat_id = await connection.scalar(select(threads.c.chat_id).where(threads.c.ref == thread))
    return "" if chat_id is None else (await Blind.of(connection, vault)).code(chat_id)


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
