"""A turn: lock the chat, take its oldest unheard event, let it be heard, commit all that follows from it at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, literal_column, select, update

from bot.care.record.history import CareSession, LookBack
from bot.care.record.person import Person
from bot.store.clinic import threads
from bot.store.ground import codec
from bot.store.ground.blind import keep_traits, regions_of
from bot.store.ground.database import Connection
from bot.store.ground.sql import insert_ignoring, is_sqlite
from bot.store.ground.tables import care_sessions, chats, look_backs
from bot.store.ground.tables import staff as staff_table
from bot.store.ground.vault import Vault
from bot.store.path import inbox, outbox
from bot.store.path.carrying_out import carry_out
from bot.store.path.looking_up import look_up
from bot.store.record import shared_cards
from bot.store.record.forgetting import say_goodbye
from bot.store.records import ChatRecord, Event, Hear, Heard, Outcome, StoredState
from bot.talk.effects import ForgetEverything
from bot.talk.staff import Role

MOST_LOOKUPS = 5

SESSIONS = 60
"""How many past sessions, and look backs, a conversation sees."""

# Built once: building a statement costs more than SQLite takes to carry it out.
CHAT = (
    select(chats, staff_table.c.role)
    .outerjoin(staff_table, staff_table.c.chat_id == chats.c.chat_id)
    .where(chats.c.chat_id == bindparam("chat"))
)
LOCKED_CHAT = CHAT.with_for_update(of=chats)
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
    if row is None and await inbox.is_unheard(connection, chat_id):
        # Its row was cleared away after a goodbye in the very moment in which this event came in.
        new = {"chat_id": chat_id, "created_at": now}
        await connection.execute(insert_ignoring(connection, chats), [new])
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
        outcome = await _answered(connection, vault, chat, event, hear, now)
        await _keep(connection, vault, chat, event, outcome, now)
        await inbox.mark_heard(connection, event.id)
    except Exception as error:
        raise CouldNotHear(event) from error
    return Heard.MORE if another else Heard.LAST


async def _answered(
    connection: Connection, vault: Vault, chat: ChatRecord, event: Event, hear: Hear, now: datetime
) -> Outcome | None:
    """Let it be heard, and heard again with whatever it asked to know first."""
    outcome = hear(chat, event)
    for _ in range(MOST_LOOKUPS):
        if outcome is None or not outcome.needs:
            return outcome
        facts = {asked: await look_up(connection, vault, asked, now) for asked in outcome.needs}
        chat = replace(chat, facts={**chat.facts, **facts})
        outcome = hear(chat, event)
    raise RuntimeError("a conversation asks the store without end")


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
        role=None if row.role is None else Role(row.role),
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
    if outcome.person != chat.person:
        await _keep_audience(connection, vault, chat, outcome.person)
        await shared_cards.follow(connection, vault, chat.chat_id, chat.person, outcome.person, now)
    for effect in outcome.effects:
        await carry_out(connection, vault, chat.chat_id, effect, now)
    await outbox.add(connection, vault, chat.chat_id, outcome, now)
    if any(isinstance(effect, ForgetEverything) for effect in outcome.effects):
        await say_goodbye(connection, chat.chat_id)
    if outcome.blocked:
        if chat.chat_id < 0:
            await threads.reroute(connection, chat.chat_id)
        await outbox.drop_waiting(connection, chat.chat_id)


def _changes(vault: Vault, chat: ChatRecord, outcome: Outcome, now: datetime) -> dict[str, Any]:
    """Seal again only what changed: sealing is what a turn spends most on."""
    changes: dict[str, Any] = {"step": outcome.step, "locale": outcome.person.locale}
    if outcome.state != chat.state:
        changes["sealed_state"] = _sealed_state(vault, outcome.state)
    if outcome.person != chat.person:
        changes["sealed_person"] = vault.seal(codec.write(Person, outcome.person))
        changes["zone"] = outcome.person.zone
        changes["wants_tips"] = _wants_tips(outcome.person)
        changes["welcomed"] = _is_welcomed(outcome.person)
        changes["joined_at"] = outcome.person.consented_at if outcome.person.adult else None
    if outcome.asked != chat.asked:
        changes["sealed_asked"] = vault.seal(codec.write_asked(outcome.asked)) if outcome.asked else None
    if outcome.blocked is not None:
        changes["blocked_at"] = now if outcome.blocked else None
    return changes


def _is_welcomed(person: Person) -> bool:
    return _agreed(person) and person.zone_confirmed


def _wants_tips(person: Person) -> bool:
    return person.tips and _agreed(person)


def _agreed(person: Person) -> bool:
    return person.consented_at is not None and bool(person.adult)


async def _keep_audience(connection: Connection, vault: Vault, chat: ChatRecord, person: Person) -> None:
    """Let the columns that an audience is chosen by follow the person."""
    if tuple(regions_of(person)) != tuple(regions_of(chat.person)):
        await keep_traits(connection, vault, chat.chat_id, person)
    if _wants_tips(chat.person) and not _wants_tips(person):
        await outbox.drop_tips(connection, chat.chat_id)


def _sealed_state(vault: Vault, state: StoredState | None) -> str | None:
    return None if state is None else vault.seal(codec.write(StoredState, state))


async def count_failure(connection: Connection, error: CouldNotHear) -> bool:
    """Count that an event could not be heard; True when it has now been parked."""
    fault = type(error.__cause__).__name__
    return await inbox.mark_failed(connection, error.event.id, fault)
