"""Links that staff give to patients, and who came by which."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import case, exists, func, select, update

from bot.store.ground.database import Connection
from bot.store.ground.sql import insert_ignoring
from bot.store.ground.tables import chats, invitations
from bot.talk.staff import Invitation


async def keep(connection: Connection, given_by: int, token: str, now: datetime) -> None:
    """Store a link; a member of the staff has one, and the first stays, for it may be printed."""
    had = await connection.scalar(select(invitations.c.token).where(invitations.c.given_by == given_by))
    if had is None:
        row = {"token": token, "given_by": given_by, "created_at": now}
        await connection.execute(insert_ignoring(connection, invitations), [row])


async def came_by(connection: Connection, chat_id: int, token: str) -> None:
    """Write down by which link somebody new came; one that nobody gave out, or a second one, counts for nothing."""
    given = exists().where(invitations.c.token == token)
    await connection.execute(
        update(chats)
        .where(chats.c.chat_id == chat_id, chats.c.invitation.is_(None), ~chats.c.welcomed, given)
        .values(invitation=token)
    )


async def counted(connection: Connection) -> tuple[Invitation, ...]:
    """Give every link with how many came by it, oldest first."""
    finished = func.sum(case((chats.c.welcomed, 1), else_=0))
    found = await connection.execute(
        select(invitations.c.token, invitations.c.given_by, func.count(chats.c.chat_id), func.coalesce(finished, 0))
        .outerjoin(chats, chats.c.invitation == invitations.c.token)
        .group_by(invitations.c.token, invitations.c.given_by, invitations.c.created_at)
        .order_by(invitations.c.created_at, invitations.c.token)
    )
    return tuple(Invitation(token, by, came, int(through)) for token, by, came, through in found)


async def let_go(connection: Connection, given_by: int) -> None:
    """The links of somebody who leaves the staff stay open, as the clinic's own."""
    await connection.execute(update(invitations).where(invitations.c.given_by == given_by).values(given_by=None))
