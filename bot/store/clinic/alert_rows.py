"""Alerts to staff: kept once, seen once, and who of the staff gets them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select, update

from bot.store.ground import codec
from bot.store.ground.database import Connection
from bot.store.ground.sql import is_sqlite
from bot.store.ground.tables import alerts, staff
from bot.store.ground.vault import Vault
from bot.store.record.shared_cards import names_of
from bot.talk.alerts import Alert, Raised


async def keep(connection: Connection, vault: Vault, chat_id: int, alert: Alert) -> None:
    """Write it down."""
    body = vault.seal(codec.write(Alert, alert))
    await connection.execute(insert(alerts).values(id=alert.id, chat_id=chat_id, at=alert.at, sealed_body=body))


async def find(connection: Connection, vault: Vault, id_: str) -> Raised | None:
    """Give an alert. On PostgreSQL it stays locked, so that of two who see it at once one comes second."""
    wanted = select(alerts).where(alerts.c.id == id_)
    row = (await connection.execute(wanted if is_sqlite(connection) else wanted.with_for_update())).first()
    if row is None:
        return None
    names = await names_of(connection, vault, row.chat_id)
    return Raised(codec.read_alert(vault.open(row.sealed_body)), names, row.seen_by)


async def see(connection: Connection, id_: str, by: int, now: datetime) -> None:
    """Write down who saw it first."""
    await connection.execute(
        update(alerts).where(alerts.c.id == id_, alerts.c.seen_by.is_(None)).values(seen_by=by, seen_at=now)
    )


async def take(connection: Connection, chat_id: int, *, on: bool) -> None:
    """Switch a member of the staff on or off duty."""
    await connection.execute(update(staff).where(staff.c.chat_id == chat_id).values(on_duty=on))
