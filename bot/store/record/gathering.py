"""All that is kept about one person, opened and put together."""

from __future__ import annotations

from sqlalchemy import Table, select

from bot.care.record.dossier import ClinicTold, Kept, Planned, TipHad
from bot.care.record.person import Person
from bot.store.ground import codec
from bot.store.ground.database import Connection
from bot.store.ground.tables import alerts, care_sessions, chats, look_backs, receipts, safety_events, staff, timers
from bot.store.ground.vault import Vault


async def gather(connection: Connection, vault: Vault, chat_id: int, newcomer: Person) -> Kept | None:
    """Open everything of a chat; None for one that nothing is kept of."""
    row = (await connection.execute(select(chats).where(chats.c.chat_id == chat_id))).first()
    if row is None:
        return None
    had = await connection.execute(select(receipts).where(receipts.c.chat_id == chat_id).order_by(receipts.c.at))
    planned = await connection.execute(select(timers).where(timers.c.chat_id == chat_id).order_by(timers.c.due_at))
    return Kept(
        person=codec.read_person(vault.open(row.sealed_person)) if row.sealed_person else newcomer,
        first_at=row.created_at,
        heard_at=row.heard_at,
        blocked_at=row.blocked_at,
        state=codec.read_state(vault.open(row.sealed_state)).name if row.sealed_state else "",
        sessions=tuple(map(codec.read_session, await _bodies(connection, vault, care_sessions, chat_id))),
        look_backs=tuple(map(codec.read_look_back, await _bodies(connection, vault, look_backs, chat_id))),
        safety_events=tuple(map(codec.read_safety_event, await _bodies(connection, vault, safety_events, chat_id))),
        alerts=await _alerts(connection, vault, chat_id),
        tips=tuple(TipHad(one.at, one.reaction) for one in had),
        planned=tuple(Planned(one.key, one.due_at) for one in planned),
        invitation=row.invitation or "",
        staff_since=await connection.scalar(select(staff.c.since).where(staff.c.chat_id == chat_id)),
    )


async def _alerts(connection: Connection, vault: Vault, chat_id: int) -> tuple[ClinicTold, ...]:
    sealed = await connection.scalars(select(alerts.c.sealed_body).where(alerts.c.chat_id == chat_id))
    found = sorted((codec.read_alert(vault.open(one)) for one in sealed), key=lambda one: one.at)
    return tuple(ClinicTold(one.at, one.kind, one.about) for one in found)


async def _bodies(connection: Connection, vault: Vault, table: Table, chat_id: int) -> list[str]:
    """Open the sealed lines of a table, oldest first."""
    found = await connection.scalars(select(table.c.sealed_body).where(table.c.chat_id == chat_id).order_by(table.c.id))
    return [vault.open(sealed) for sealed in found]
