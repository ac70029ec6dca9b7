"""Forgetting one chat: all of it at once, in every table, and last of all the goodbye itself."""

from __future__ import annotations

from typing import Final

from sqlalchemy import MetaData, and_, delete, exists, func, or_, select, update

from bot.store.clinic import glance, staff_copies, threads
from bot.store.ground.tables import WAITING, chats, claims, inbox, metadata, outbox, refusals, shown, staff
from bot.store.ground.tables import staff_copies as copies
from bot.store.ground.transaction import Access, Transaction
from bot.store.path.hands import BadHands
from bot.store.path.letting_go import hold, let_go
from bot.store.statuses import DELETED, BubbleKind, InboxStatus, OutboxStatus
from bot.talk.effects import ForgetEverything

UNSENT: Final = (OutboxStatus.WAITING, OutboxStatus.CLAIMED)

NOBODY: Final = 0
"""Stands where somebody asked to be forgotten: in the audit what was tried stays, and in the report of a tip how many
got it; who that was does not.
"""

COUNTED: Final = and_(outbox.c.broadcast_id.is_not(None), outbox.c.status.not_in((*UNSENT, OutboxStatus.IN_DOUBT)))
"""Rows that a report of the clinic counts, which hold no words; whoever is in doubt is named by a code."""

KEPT_APART: Final = frozenset({chats.name, inbox.name, refusals.name, staff.name, copies.name})
"""Every other table with a chat in it loses the rows of that chat, also one that a later release adds."""


WITHOUT_A_CHAT: Final = {
    "claims": "links that make somebody staff; whose they were, used_by, is taken out by hand below",
    "invitations": "links for patients; given_by is a member of the staff, whom only an owner removes",
    "clinic_settings": "what the clinic decided for itself",
    "broadcasts": "what the clinic sent to many; who got it stands in receipts",
    "saved_tips": "the clinic's library",
    "saved_answers": "what the clinic answers again and again",
    "point_media": "the clinic's own pictures",
    "sign_offs": "who of the staff checked what the bot says: a signature stands for the content, not for a patient",
    "tallies": "sums over many patients; whoever is forgotten is counted out of them",
    "pictures": "figures that Telegram has already",
    "leases": "which replica sends, and which one polls",
    "marks": "notes of the store to itself",
}
"""Tables that hold nothing of one person in particular, each with its reason; every other one has a chat_id."""


def prove_forgettable(tables: MetaData) -> None:
    """Make sure that forgetting somebody finds each table. Raises BadHands."""
    for table in tables.sorted_tables:
        if ("chat_id" in table.c) == (table.name in WITHOUT_A_CHAT):
            problem = "is said to be about nobody, but has a" if "chat_id" in table.c else "has no"
            raise BadHands(
                f"bot/store/ground/tables.py: {table.name} {problem} chat_id: what is forgotten is found by it, "
                "except in WITHOUT_A_CHAT of bot/store/record/forgetting.py"
            )


prove_forgettable(metadata)


async def forget_everything(transaction: Transaction, chat_id: int, _: ForgetEverything) -> None:
    """Erase what is stored of whoever asked for it."""
    await forget_chat(transaction, chat_id)


async def forget_chat(transaction: Transaction, chat_id: int) -> None:
    """Erase what is stored of a chat, and what staff were shown of it. Its row stays, empty, until the goodbye has been
    sent.

    A member of the staff stays one, with the record of what they were shown of others: an owner removes staff, nobody
    falls out of the clinic by a patient's command.
    """
    transaction.scrub()
    await staff_copies.wipe_patient(transaction, chat_id)
    await glance.count_out(transaction, chat_id)
    await threads.let_go(transaction, chat_id)
    # How something ended that is on its way is written down before this, or not at all.
    await hold(transaction, outbox.c.chat_id == chat_id)
    await let_go(transaction, DELETED, outbox.c.chat_id == chat_id, outbox.c.broadcast_id.is_not(None))
    await transaction.execute(update(outbox).where(outbox.c.chat_id == chat_id, COUNTED).values(chat_id=NOBODY))
    for table in metadata.sorted_tables:
        if "chat_id" in table.c and table.name not in KEPT_APART:
            await transaction.execute(delete(table).where(table.c.chat_id == chat_id))
    await transaction.execute(
        update(inbox).where(inbox.c.chat_id == chat_id).values(sealed_body=None, status=InboxStatus.HEARD, chat_id=None)
    )
    await transaction.execute(update(refusals).where(refusals.c.chat_id == chat_id).values(chat_id=NOBODY))
    await transaction.execute(update(claims).where(claims.c.used_by == chat_id).values(used_by=NOBODY))
    await transaction.execute(update(chats).where(chats.c.chat_id == chat_id).values(EMPTY))


EMPTY: Final[dict[str, object]] = {
    "heard_at": None,
    "zone": "UTC",
    "wants_tips": False,
    "wants_notices": False,
    "welcomed": False,
    "undisturbed": False,
    "in_exercise": False,
    "joined_at": None,
    "invitation": None,
    "sealed_state": None,
    "sealed_person": None,
    "sealed_asked": None,
}


async def say_goodbye(transaction: Access, chat_id: int) -> None:
    """Let the last bubble that waits for a forgotten chat take the rest with it; with none, nothing has to wait."""
    last = await transaction.scalar(
        select(func.max(outbox.c.id)).where(
            outbox.c.chat_id == chat_id, outbox.c.status == WAITING, outbox.c.kind == BubbleKind.SAY
        )
    )
    if last is None:
        await leave_nothing(transaction, chat_id)
    else:
        await transaction.execute(update(outbox).where(outbox.c.id == last).values(kind=BubbleKind.GOODBYE))


async def leave_nothing(transaction: Access, chat_id: int) -> None:
    """Remove what a goodbye needed; a chat that has begun anew meanwhile keeps what is new."""
    begun = await transaction.scalar(
        select(chats.c.chat_id).where(
            chats.c.chat_id == chat_id, or_(chats.c.sealed_state.is_not(None), chats.c.sealed_person.is_not(None))
        )
    )
    if begun is not None:
        return
    transaction.scrub()
    await transaction.execute(delete(outbox).where(outbox.c.chat_id == chat_id, outbox.c.status.not_in(UNSENT)))
    await transaction.execute(delete(shown).where(shown.c.chat_id == chat_id))
    unheard = exists().where(inbox.c.chat_id == chat_id, inbox.c.status == WAITING)
    unsent = exists().where(outbox.c.chat_id == chat_id)
    member = exists().where(staff.c.chat_id == chat_id)
    await transaction.execute(delete(chats).where(chats.c.chat_id == chat_id, ~unheard, ~unsent, ~member))
