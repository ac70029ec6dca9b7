"""A turn: lock the chat, take its oldest unheard event, let it be heard, commit all that follows from it at once."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, literal_column, select, update

from bot.care.person import Person
from bot.care.records import CareSession, LookBack, SafetyEvent
from bot.store import codec, inbox, outbox, timers
from bot.store.database import Connection
from bot.store.privacy import forget_chat
from bot.store.records import ChatRecord, Event, Hear, Heard, Outcome, StoredState
from bot.store.sql import is_sqlite, upsert
from bot.store.tables import care_sessions, chats, look_backs, safety_events
from bot.store.vault import Vault
from bot.talk import CancelTimers, Effect, ForgetEverything, KeepLookBack, KeepSafetyEvent, KeepSession, SetTimer

SESSIONS = 60
"""How many past sessions, and look backs, a conversation sees."""

# Built once: building a statement costs more than SQLite takes to carry it out.
CHAT = select(chats).where(chats.c.chat_id == bindparam("chat"))
LOCKED_CHAT = CHAT.with_for_update()
CHANGE_CHAT = update(chats).where(chats.c.chat_id == bindparam("chat"))
SESSIONS_OF = (
    select(care_sessions.c.sealed_body)
    .where(care_sessions.c.chat_id == bindparam("chat"))
    .order_by(care_sessions.c.started_at.desc())
    .limit(literal_column(str(SESSIONS)))
)


LOOK_BACKS_OF = (
    select(look_backs.c.sealed_body)
    .where(look_backs.c.chat_id == bindparam("chat"))
    .order_by(look_backs.c.at.desc())
    .limit(literal_column(str(SESSIONS)))
)


class CouldNotHear(Exception):
    """Hearing an event failed; its transaction is undone. Carries the event."""

    def __init__(self, event: Event) -> None:
        """Keep the event, so that the failure can be counted."""
        super().__init__(f"event {event.id}")
        self.event = event


async def hear_next(
    connection: Connection, vault: Vault, chat_id: int, newcomer: Person, hear: Hear, now: datetime
) -> Heard:
    """Hear one event inside the caller's transaction.

    Raises CouldNotHear, with the cause, for anything that goes wrong in between.
    """
    locking = CHAT if is_sqlite(connection) else LOCKED_CHAT
    row = (await connection.execute(locking, {"chat": chat_id})).first()
    if row is None:
        return Heard.NOTHING
    event, another = await inbox.oldest_waiting(connection, vault, chat_id)
    if event is None:
        return Heard.NOTHING
    try:
        sessions = await _sessions(connection, vault, chat_id)
        # Without a session there is nothing to look back on, and nothing to ask the database for.
        looked_back = await _look_backs(connection, vault, chat_id) if sessions else ()
        chat = _chat(vault, row, sessions, looked_back, newcomer)
        await _keep(connection, vault, chat, event, hear(chat, event), now)
        await inbox.mark_heard(connection, event.id)
    except Exception as error:
        raise CouldNotHear(event) from error
    return Heard.MORE if another else Heard.LAST


def _chat(
    vault: Vault, row: Any, sessions: tuple[CareSession, ...], looked_back: tuple[LookBack, ...], newcomer: Person
) -> ChatRecord:
    return ChatRecord(
        chat_id=row.chat_id,
        step=row.step,
        state=codec.read_state(vault.open(row.sealed_state)) if row.sealed_state else None,
        person=codec.read_person(vault.open(row.sealed_person)) if row.sealed_person else newcomer,
        asked=codec.read_asked(vault.open(row.sealed_asked)) if row.sealed_asked else {},
        sessions=sessions,
        blocked=row.blocked_at is not None,
        heard_at=row.heard_at,
        look_backs=looked_back,
    )


async def _sessions(connection: Connection, vault: Vault, chat_id: int) -> tuple[CareSession, ...]:
    found = (await connection.execute(SESSIONS_OF, {"chat": chat_id})).scalars()
    return tuple(codec.read_session(vault.open(sealed)) for sealed in found)


async def _look_backs(connection: Connection, vault: Vault, chat_id: int) -> tuple[LookBack, ...]:
    found = (await connection.execute(LOOK_BACKS_OF, {"chat": chat_id})).scalars()
    return tuple(codec.read_look_back(vault.open(sealed)) for sealed in found)


async def _keep(
    connection: Connection, vault: Vault, chat: ChatRecord, event: Event, outcome: Outcome | None, now: datetime
) -> None:
    changes: dict[str, Any] = {"heard_at": event.at} if event.kind == "update" else {}
    if outcome is not None:
        changes |= _changes(vault, chat, outcome, now)
    if changes:
        await connection.execute(CHANGE_CHAT, changes | {"chat": chat.chat_id})
    if outcome is None:
        return
    for effect in outcome.effects:
        await _carry_out(connection, vault, chat.chat_id, effect)
    await outbox.add(connection, vault, chat.chat_id, outcome, now)
    if outcome.blocked:
        await outbox.drop_waiting(connection, chat.chat_id)


def _changes(vault: Vault, chat: ChatRecord, outcome: Outcome, now: datetime) -> dict[str, Any]:
    """Seal again only what changed: sealing is what a turn spends most on."""
    changes: dict[str, Any] = {"step": outcome.step, "locale": outcome.person.locale}
    if outcome.state != chat.state:
        changes["sealed_state"] = _sealed_state(vault, outcome.state)
    if outcome.person != chat.person:
        changes["sealed_person"] = vault.seal(codec.write(Person, outcome.person))
    if outcome.asked != chat.asked:
        changes["sealed_asked"] = vault.seal(codec.write_asked(outcome.asked)) if outcome.asked else None
    if outcome.blocked is not None:
        changes["blocked_at"] = now if outcome.blocked else None
    return changes


def _sealed_state(vault: Vault, state: StoredState | None) -> str | None:
    return None if state is None else vault.seal(codec.write(StoredState, state))


async def _carry_out(connection: Connection, vault: Vault, chat_id: int, effect: Effect) -> None:
    match effect:
        case SetTimer(key, at):
            await timers.set_timer(connection, chat_id, key, at)
        case CancelTimers(prefix):
            await timers.cancel(connection, chat_id, prefix)
        case KeepSession(session):
            await _keep_session(connection, vault, chat_id, session)
        case KeepLookBack(look_back):
            await _keep_look_back(connection, vault, chat_id, look_back)
        case KeepSafetyEvent(event):
            body = vault.seal(codec.write(SafetyEvent, event))
            await connection.execute(insert(safety_events).values(chat_id=chat_id, at=event.at, sealed_body=body))
        case ForgetEverything():
            await forget_chat(connection, chat_id)


async def _keep_session(connection: Connection, vault: Vault, chat_id: int, session: CareSession) -> None:
    row = {
        "chat_id": chat_id,
        "started_at": session.started_at,
        "sealed_body": vault.seal(codec.write(CareSession, session)),
    }
    await connection.execute(
        upsert(connection, care_sessions, row, keys=("chat_id", "started_at"), changes=("sealed_body",))
    )


async def _keep_look_back(connection: Connection, vault: Vault, chat_id: int, look_back: LookBack) -> None:
    row = {"chat_id": chat_id, "at": look_back.at, "sealed_body": vault.seal(codec.write(LookBack, look_back))}
    await connection.execute(upsert(connection, look_backs, row, keys=("chat_id", "at"), changes=("sealed_body",)))


async def count_failure(connection: Connection, error: CouldNotHear) -> bool:
    """Count that an event could not be heard; True when it has now been parked."""
    fault = type(error.__cause__).__name__
    return await inbox.mark_failed(connection, error.event.id, fault)
