"""Who is staff, by which one-time link they came, and who tried what only staff may do."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import delete, insert, select, update

from bot.store.clinic import invitations
from bot.store.ground.database import Connection
from bot.store.ground.sql import insert_ignoring, is_sqlite, upsert
from bot.store.ground.tables import claims, clinic_settings, refusals, staff
from bot.store.ground.vault import Vault
from bot.talk.effects import KeepClaim, KeepClinicSetting, UseClaim
from bot.talk.staff import Member, Role


async def team(connection: Connection, vault: Vault) -> tuple[Member, ...]:
    """List the staff, longest first."""
    found = await connection.execute(select(staff).order_by(staff.c.since, staff.c.chat_id))
    return tuple(
        Member(row.chat_id, Role(row.role), vault.open(row.sealed_name), row.since, _is_on_duty(row)) for row in found
    )


def _is_on_duty(row: Any) -> bool:
    """An owner gets alerts until they say otherwise, a practitioner once they say so."""
    return bool(row.role == Role.OWNER.value if row.on_duty is None else row.on_duty)


async def keep_claim(connection: Connection, claim: KeepClaim) -> None:
    """Store a link by its digest: whoever reads the database cannot open it."""
    row = {"digest": _digest(claim.token), "role": claim.role.value, "until": claim.until}
    await connection.execute(insert(claims).values(row))


async def open_claim(connection: Connection, token: str, now: datetime) -> Role | None:
    """Say what a link opens. On PostgreSQL it stays locked, so that of two who open it at once one comes second."""
    wanted = select(claims.c.role).where(
        claims.c.digest == _digest(token), claims.c.used_by.is_(None), claims.c.until > now
    )
    role = await connection.scalar(wanted if is_sqlite(connection) else wanted.with_for_update())
    return None if role is None else Role(role)


async def use_claim(connection: Connection, vault: Vault, chat_id: int, use: UseClaim, now: datetime) -> None:
    """Make the chat staff, if the link still opens anything. An owner stays one."""
    role = await open_claim(connection, use.token, now)
    if role is None:
        return
    await connection.execute(update(claims).where(claims.c.digest == _digest(use.token)).values(used_by=chat_id))
    row = {"chat_id": chat_id, "role": role.value, "since": now, "sealed_name": vault.seal(use.name)}
    if role is Role.OWNER:
        await connection.execute(upsert(connection, staff, row, keys=("chat_id",), changes=("role", "sealed_name")))
    else:
        await connection.execute(insert_ignoring(connection, staff), [row])


async def remove(connection: Connection, chat_id: int) -> None:
    """Make the chat a patient's again. The last owner stays: somebody must be able to bring in others."""
    owners = (await connection.scalars(select(staff.c.chat_id).where(staff.c.role == Role.OWNER.value))).all()
    if list(owners) != [chat_id]:
        await connection.execute(delete(staff).where(staff.c.chat_id == chat_id))
        await invitations.let_go(connection, chat_id)


async def keep_refusal(connection: Connection, chat_id: int, what: str, now: datetime) -> None:
    await connection.execute(insert(refusals).values(at=now, chat_id=chat_id, what=what[:64]))


async def settings(connection: Connection) -> dict[str, str]:
    """Give what the clinic decided for itself."""
    found = await connection.execute(select(clinic_settings))
    return {row.name: row.value for row in found}


async def keep_setting(connection: Connection, one: KeepClinicSetting) -> None:
    """Set one, or take it back."""
    if one.value:
        row = {"name": one.name, "value": one.value}
        await connection.execute(upsert(connection, clinic_settings, row, keys=("name",), changes=("value",)))
    else:
        await connection.execute(delete(clinic_settings).where(clinic_settings.c.name == one.name))


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
