"""What patients let the clinic see: one row for each who shares something, gone the moment they take it back."""

from __future__ import annotations

from datetime import datetime
from secrets import token_hex

from sqlalchemy import delete, func, select

from bot.care.record.person import Person, Sharing
from bot.store.ground import codec
from bot.store.ground.blind import Blind
from bot.store.ground.database import Connection
from bot.store.ground.sql import upsert
from bot.store.ground.tables import care_sessions, chats, safety_events, sharing
from bot.store.ground.vault import Vault
from bot.talk.patients import Names, Page, SharedCard, SharedCards

SESSIONS = 60
EVENTS = 8
"""How many of each a card shows, the newest."""

NOTHING = Sharing()


async def follow(
    connection: Connection, vault: Vault, chat_id: int, before: Person, person: Person, now: datetime
) -> None:
    """Let the row follow what the person agreed to; what is taken back ends every button that names the card."""
    if person.sharing == before.sharing:
        return
    shared = person.sharing
    if not shared.card:
        # A row of alerts alone is written anew below, under another name.
        await connection.execute(delete(sharing).where(sharing.c.chat_id == chat_id))
    if shared.card or shared.alerts:
        row = {
            "chat_id": chat_id,
            "ref": token_hex(8),
            "card": shared.card,
            "alerts": shared.alerts,
            "since": now,
            "sealed_name": vault.seal(shared.name),
        }
        changes = ("card", "alerts", "sealed_name")
        await connection.execute(upsert(connection, sharing, row, keys=("chat_id",), changes=changes))


async def names_of(connection: Connection, vault: Vault, chat_id: int) -> Names:
    """Say what staff call a patient."""
    code = (await Blind.of(connection, vault)).code(chat_id)
    row = (await connection.execute(select(sharing).where(sharing.c.chat_id == chat_id, sharing.c.card))).first()
    return Names(code) if row is None else Names(code, vault.open(row.sealed_name), row.ref)


async def cards(connection: Connection, vault: Vault, asked: SharedCards) -> Page:
    """List who shares their card, who began last first."""
    total = await connection.scalar(select(func.count()).select_from(sharing).where(sharing.c.card))
    blind = await Blind.of(connection, vault)
    found = await connection.execute(
        select(sharing)
        .where(sharing.c.card)
        .order_by(sharing.c.since.desc(), sharing.c.chat_id)
        .limit(asked.most)
        .offset(asked.page * asked.most)
    )
    items = tuple(Names(blind.code(row.chat_id), vault.open(row.sealed_name), row.ref) for row in found)
    return Page(items, int(total or 0))


async def card(connection: Connection, vault: Vault, ref: str) -> SharedCard | None:
    """Open a shared card."""
    wanted = (
        select(chats.c.chat_id, chats.c.created_at, chats.c.joined_at, chats.c.sealed_person)
        .join(sharing, sharing.c.chat_id == chats.c.chat_id)
        .where(sharing.c.ref == ref, sharing.c.card)
    )
    row = (await connection.execute(wanted)).first()
    if row is None or not row.sealed_person:
        return None
    person = codec.read_person(vault.open(row.sealed_person))
    sessions = await connection.scalars(
        select(care_sessions.c.sealed_body)
        .where(care_sessions.c.chat_id == row.chat_id)
        .order_by(care_sessions.c.started_at.desc())
        .limit(SESSIONS)
    )
    events = await connection.scalars(
        select(safety_events.c.sealed_body)
        .where(safety_events.c.chat_id == row.chat_id)
        .order_by(safety_events.c.at.desc(), safety_events.c.id.desc())
        .limit(EVENTS)
    )
    return SharedCard(
        names=await names_of(connection, vault, row.chat_id),
        joined_at=row.joined_at or row.created_at,
        zone=person.zone,
        complaint=person.complaint,
        sessions=tuple(codec.read_session(vault.open(one)) for one in sessions),
        events=tuple(codec.read_safety_event(vault.open(one)) for one in events),
        locked=person.lock is not None,
    )
