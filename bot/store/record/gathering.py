"""All that is kept about one person, opened and put together."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Select, Table, select

from bot.care.record.dossier import ClinicTold, Kept, Planned, TipHad
from bot.care.record.history import CareSession, LookBack, SafetyEvent
from bot.care.record.person import Person
from bot.store.ground.tables import alerts, care_sessions, chats, look_backs, receipts, safety_events, staff, timers
from bot.store.ground.transaction import Access
from bot.store.records import StoredState
from bot.talk.alerts import Alert

NOT_EXPORTED: Final = {
    "inbox": "what was just said, until it is heard; what came of it is exported",
    "outbox": "what is about to be said in the chat itself",
    "shown": "numbers of bubbles that stand in the chat itself",
    "staff_copies": "numbers of bubbles in chats of the clinic, by which they are wiped",
    "traits": "what an audience is chosen by, made anew from the person, and unreadable",
    "refusals": "the clinic's audit, kept for its safety",
    "sharing": "which of the person's choices stands is part of the person; ref is a number",
    "trajectories": "the scores of the sessions once more, in short",
    "threads": "which topic of the clinic's group the chat has",
    "answers": "what staff wrote stands in the chat itself, and goes some weeks later",
    "questions": "what was asked stands in the chat itself, and goes some weeks after the answer",
}
"""Tables with a chat_id that an export leaves out, each with its reason."""


async def gather(transaction: Access, chat_id: int, newcomer: Person) -> Kept | None:
    """Open everything of a chat; None for one that nothing is kept of."""
    row = (await transaction.execute(select(chats).where(chats.c.chat_id == chat_id))).first()
    if row is None:
        return None
    had = await transaction.execute(select(receipts).where(receipts.c.chat_id == chat_id).order_by(receipts.c.at))
    planned = await transaction.execute(select(timers).where(timers.c.chat_id == chat_id).order_by(timers.c.due_at))
    return Kept(
        person=transaction.open(Person, row.sealed_person) if row.sealed_person else newcomer,
        first_at=row.created_at,
        heard_at=row.heard_at,
        blocked_at=row.blocked_at,
        state=transaction.open(StoredState, row.sealed_state).name if row.sealed_state else "",
        sessions=await transaction.opened(CareSession, _bodies(care_sessions, chat_id)),
        look_backs=await transaction.opened(LookBack, _bodies(look_backs, chat_id)),
        safety_events=await transaction.opened(SafetyEvent, _bodies(safety_events, chat_id)),
        alerts=await _alerts(transaction, chat_id),
        tips=tuple(TipHad(one.at, one.reaction) for one in had),
        planned=tuple(Planned(one.key, one.due_at) for one in planned),
        invitation=row.invitation or "",
        staff_since=await transaction.scalar(select(staff.c.since).where(staff.c.chat_id == chat_id)),
    )


async def _alerts(transaction: Access, chat_id: int) -> tuple[ClinicTold, ...]:
    sealed = select(alerts.c.sealed_body).where(alerts.c.chat_id == chat_id)
    found = sorted(await transaction.opened(Alert, sealed), key=lambda one: one.at)
    return tuple(ClinicTold(one.at, one.kind, one.about) for one in found)


def _bodies(table: Table, chat_id: int) -> Select[Any]:
    """Select the sealed lines of a table, oldest first."""
    return select(table.c.sealed_body).where(table.c.chat_id == chat_id).order_by(table.c.id)
