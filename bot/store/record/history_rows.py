"""One person's lines kept: sessions, weekly scores, the safety ledger."""

from __future__ import annotations

from sqlalchemy import insert

from bot.care.record.history import CareSession, LookBack, SafetyEvent
from bot.store.clinic import glance
from bot.store.ground.tables import care_sessions, look_backs, safety_events
from bot.store.ground.transaction import Access
from bot.talk.effects import KeepLookBack, KeepSafetyEvent, KeepSession


async def keep_session(transaction: Access, chat_id: int, kept: KeepSession) -> None:
    """Store a session, or replace the one with the same start, and keep the clinic's means up with it."""
    session = kept.session
    body = transaction.seal(CareSession, session)
    row = {"chat_id": chat_id, "started_at": session.started_at, "sealed_body": body}
    await transaction.upsert(care_sessions, row, keys=("chat_id", "started_at"), changes=("sealed_body",))
    await glance.count_in(transaction, chat_id, session)


async def keep_look_back(transaction: Access, chat_id: int, kept: KeepLookBack) -> None:
    """Store a week's scores, or replace those of the same moment."""
    body = transaction.seal(LookBack, kept.look_back)
    row = {"chat_id": chat_id, "at": kept.look_back.at, "sealed_body": body}
    await transaction.upsert(look_backs, row, keys=("chat_id", "at"), changes=("sealed_body",))


async def keep_safety_event(transaction: Access, chat_id: int, kept: KeepSafetyEvent) -> None:
    """Add a line to the ledger."""
    body = transaction.seal(SafetyEvent, kept.event)
    await transaction.execute(insert(safety_events).values(chat_id=chat_id, at=kept.event.at, sealed_body=body))
