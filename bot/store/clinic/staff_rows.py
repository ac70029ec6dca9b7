"""Who is staff, by which one-time link they came, and who tried what only staff may do."""

from __future__ import annotations

import secrets
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import ColumnElement, delete, exists, func, insert, select, update

from bot.store.clinic import invitations, staff_copies
from bot.store.ground.marking import BOT, mark
from bot.store.ground.tables import chats, claims, clinic_settings, refusals, staff
from bot.store.ground.transaction import Access, Transaction
from bot.talk.effects import DropClaim, KeepClaim, KeepClinicSetting, KeepRefusal, RemoveStaff, UseClaim
from bot.talk.staff import (
    BotName,
    ClinicSettings,
    FreshToken,
    Member,
    OpenClaim,
    OpenInvitation,
    OpenInvitations,
    Role,
    Team,
)


async def team(transaction: Access, _: Team) -> tuple[Member, ...]:
    """List the staff, longest first."""
    blocked = exists().where(chats.c.chat_id == staff.c.chat_id, chats.c.blocked_at.is_not(None)).label("blocked")
    found = await transaction.execute(select(staff, blocked).order_by(staff.c.since, staff.c.chat_id))
    return tuple(
        Member(
            row.chat_id,
            Role(row.role),
            transaction.vault.open(row.sealed_name),
            row.since,
            on_duty=_is_on_duty(row),
            no_questions=bool(row.no_questions),
            blocked=bool(row.blocked),
        )
        for row in found
    )


def is_staff(chat: ColumnElement[int]) -> ColumnElement[bool]:
    """Say in SQL whether a chat is one of the staff's."""
    return exists().where(staff.c.chat_id == chat)


def _is_on_duty(row: Any) -> bool:
    """An owner gets alerts until they say otherwise, a practitioner once they say so."""
    return bool(row.role == Role.OWNER.value if row.on_duty is None else row.on_duty)


async def keep_claim(transaction: Access, claim: KeepClaim) -> None:
    """Store a link by its digest: whoever reads the database cannot open it."""
    row = {
        "digest": _digest(claim.token),
        "role": claim.role.value,
        "until": claim.until,
        "made_by": claim.by,
    }
    if claim.by is None:
        # A link of the command line replaces the one before it: two would open for two owners.
        replaced = (claims.c.made_by.is_(None), claims.c.used_by.is_(None), claims.c.role == claim.role.value)
        await transaction.execute(delete(claims).where(*replaced))
    await transaction.execute(insert(claims).values(row))


REF: Final = 16
"""Letters of a digest by which a button names a link."""


async def open_invitations(transaction: Transaction, _: OpenInvitations) -> tuple[OpenInvitation, ...]:
    """List the links that would still open something."""
    waits = (claims.c.used_by.is_(None), claims.c.until > transaction.now)
    found = await transaction.execute(select(claims).where(*waits).order_by(claims.c.until, claims.c.digest))
    return tuple(OpenInvitation(row.digest[:REF], Role(row.role), row.until, row.made_by) for row in found)


async def drop_claim(transaction: Access, dropped: DropClaim) -> None:
    """Let a link open nothing any more; one that was used stays written down."""
    this = (func.substr(claims.c.digest, 1, REF) == dropped.ref, claims.c.used_by.is_(None))
    await transaction.execute(delete(claims).where(*this))


async def fresh_token(_transaction: Access, _: FreshToken) -> str:
    """Make up a token that nobody guesses."""
    return secrets.token_urlsafe(18)


async def bot_name(transaction: Access, _: BotName) -> str:
    """Say what the bot is called on Telegram."""
    return await mark(transaction, BOT) or ""


async def open_claim(transaction: Transaction, asked: OpenClaim | UseClaim) -> Role | None:
    """Say what a link opens. On PostgreSQL it stays locked, so that of two who open it at once one comes second."""
    wanted = select(claims.c.role).where(
        claims.c.digest == _digest(asked.token), claims.c.used_by.is_(None), claims.c.until > transaction.now
    )
    role = await transaction.scalar(transaction.locking(wanted))
    return None if role is None else Role(role)


async def use_claim(transaction: Transaction, chat_id: int, use: UseClaim) -> None:
    """Make the chat staff, if the link still opens anything. An owner stays one."""
    role = await open_claim(transaction, use)
    if role is None:
        return
    await transaction.execute(update(claims).where(claims.c.digest == _digest(use.token)).values(used_by=chat_id))
    row = {
        "chat_id": chat_id,
        "role": role.value,
        "since": transaction.now,
        "sealed_name": transaction.vault.seal(use.name),
    }
    if role is Role.OWNER:
        await transaction.upsert(staff, row, keys=("chat_id",), changes=("role", "sealed_name"))
    else:
        await transaction.insert_ignoring(staff, [row])


async def remove(transaction: Transaction, order: RemoveStaff) -> None:
    """Make the chat a patient's again, leave nothing of other patients in it, and let the links for staff that it made
    open nothing any more. The last owner stays: somebody must be able to bring in others.
    """
    owners = (await transaction.scalars(select(staff.c.chat_id).where(staff.c.role == Role.OWNER.value))).all()
    if list(owners) != [order.chat_id]:
        await transaction.execute(delete(staff).where(staff.c.chat_id == order.chat_id))
        await staff_copies.wipe_member(transaction, order.chat_id)
        await invitations.let_go(transaction, order.chat_id)
        theirs = (claims.c.made_by == order.chat_id, claims.c.used_by.is_(None))
        await transaction.execute(delete(claims).where(*theirs))


async def keep_refusal(transaction: Transaction, chat_id: int, kept: KeepRefusal) -> None:
    await transaction.execute(insert(refusals).values(at=transaction.now, chat_id=chat_id, what=kept.what[:64]))


async def settings(transaction: Access, _: ClinicSettings) -> dict[str, str]:
    """Give what the clinic decided for itself."""
    found = await transaction.execute(select(clinic_settings))
    return {row.name: row.value for row in found}


async def keep_setting(transaction: Access, one: KeepClinicSetting) -> None:
    """Set one, or take it back."""
    if one.value:
        row = {"name": one.name, "value": one.value}
        await transaction.upsert(clinic_settings, row, keys=("name",), changes=("value",))
    else:
        await transaction.execute(delete(clinic_settings).where(clinic_settings.c.name == one.name))


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
