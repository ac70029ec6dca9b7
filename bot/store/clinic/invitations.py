"""Links that staff give to patients, and who came by which."""

from __future__ import annotations

from sqlalchemy import and_, case, exists, func, select, update

from bot.store.ground.tables import chats, invitations, staff
from bot.store.ground.transaction import Access, Transaction
from bot.talk.effects import CameBy, KeepInvitation
from bot.talk.staff import Invitation, Invitations


async def keep(transaction: Transaction, given_by: int, kept: KeepInvitation) -> None:
    """Store a link; a member of the staff has one, and the first stays, for it may be printed."""
    had = await transaction.scalar(select(invitations.c.token).where(invitations.c.given_by == given_by))
    if had is None:
        row = {"token": kept.token, "given_by": given_by, "created_at": transaction.now}
        await transaction.insert_ignoring(invitations, [row])


async def came_by(transaction: Access, chat_id: int, came: CameBy) -> None:
    """Write down by which link somebody new came; one that nobody gave out, or a second one, counts for nothing."""
    given = exists().where(invitations.c.token == came.token)
    await transaction.execute(
        update(chats)
        .where(chats.c.chat_id == chat_id, chats.c.invitation.is_(None), ~chats.c.welcomed, given)
        .values(invitation=came.token)
    )


async def counted(transaction: Access, _: Invitations) -> tuple[Invitation, ...]:
    """Give every link with how many came by it, oldest first; of staff who only tried it nobody."""
    finished = func.sum(case((chats.c.welcomed, 1), else_=0))
    patients = chats.c.chat_id.not_in(select(staff.c.chat_id))
    found = await transaction.execute(
        select(invitations.c.token, invitations.c.given_by, func.count(chats.c.chat_id), func.coalesce(finished, 0))
        .select_from(invitations.outerjoin(chats, and_(chats.c.invitation == invitations.c.token, patients)))
        .group_by(invitations.c.token, invitations.c.given_by, invitations.c.created_at)
        .order_by(invitations.c.created_at, invitations.c.token)
    )
    return tuple(Invitation(token, by, came, int(through)) for token, by, came, through in found)


async def let_go(transaction: Access, given_by: int) -> None:
    """The links of somebody who leaves the staff stay open, as the clinic's own."""
    await transaction.execute(update(invitations).where(invitations.c.given_by == given_by).values(given_by=None))
