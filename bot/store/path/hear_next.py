"""A turn: lock the chat, take its oldest unheard event, let it be heard, commit all that follows from it at once."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, literal_column, select, update
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from bot.care.record.history import CareSession, LookBack
from bot.care.record.person import Person
from bot.store.clinic import broadcasts, given_up_rows, threads
from bot.store.ground.blind import keep_traits
from bot.store.ground.codec import Asked
from bot.store.ground.sql import is_sqlite
from bot.store.ground.tables import care_sessions, chats, look_backs
from bot.store.ground.tables import staff as staff_table
from bot.store.ground.transaction import Access, Transaction
from bot.store.path import inbox, outbox
from bot.store.path.carrying_out import carry_out
from bot.store.path.looking_up import OVER_EVERYBODY, look_up
from bot.store.record import shared_cards
from bot.store.record.forgetting import say_goodbye
from bot.store.record.opened_later import OpenedLater
from bot.store.records import Apologise, ChatRecord, Event, Hear, Heard, Outcome, StoredState
from bot.store.statuses import EventKind
from bot.talk.effects import ForgetEverything
from bot.talk.given_up import Cause
from bot.talk.queries import AnyQuery
from bot.talk.query import Query
from bot.talk.staff import Role
from bot.talk.tips import Sort

log = logging.getLogger(__name__)

MOST_LOOKUPS = 8

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


class LooksOverEverybody(Exception):
    """A conversation asks for what is looked up outside of the turn's transaction, which is undone. Carries what."""

    def __init__(self, asked: Sequence[AnyQuery]) -> None:
        """Keep what is asked."""
        super().__init__(f"{len(asked)} asked")
        self.asked = asked


async def hear_next(
    transaction: Transaction,
    chat_id: int,
    newcomer: Person,
    hear: Hear,
    facts: Mapping[Query[object], object],
    *,
    looks: int = 0,
) -> Heard:
    """Hear one event inside the caller's transaction. facts: what was looked up before it, in so many looks.

    Raises CouldNotHear, with the cause, for anything that goes wrong in between, and LooksOverEverybody for what is
    missing in facts; what the database itself throws when it is away goes through.
    """
    locking = CHAT if is_sqlite(transaction.connection) else LOCKED_CHAT
    row = (await transaction.execute(locking, {"chat": chat_id})).first()
    if row is None and await inbox.is_unheard(transaction, chat_id):
        # Its row was cleared away after a goodbye in the very moment in which this event came in.
        new = {"chat_id": chat_id, "created_at": transaction.now}
        await transaction.insert_ignoring(chats, [new])
        row = (await transaction.execute(locking, {"chat": chat_id})).first()
    if row is None:
        return Heard.NOTHING
    event, another = await inbox.oldest_waiting(transaction, chat_id)
    if event is None:
        return Heard.NOTHING
    try:
        chat = replace(await _found(transaction, row, newcomer), facts=facts)
        outcome = await _answered(transaction, chat, event, hear, looks)
        await _keep(transaction, chat, event, outcome)
        await inbox.mark_heard(transaction, event.id)
    except LooksOverEverybody:
        raise
    except (OperationalError, InterfaceError):
        # The database went away under it: that is no fault of the event's, and is not counted as one.
        raise
    except Exception as error:
        if isinstance(error, DBAPIError) and error.connection_invalidated:
            raise
        raise CouldNotHear(event) from error
    return Heard.MORE if another else Heard.LAST


async def _answered(transaction: Transaction, chat: ChatRecord, event: Event, hear: Hear, looks: int) -> Outcome | None:
    """Let it be heard, and heard again with whatever it asked to know first."""
    outcome = hear(chat, event)
    for _ in range(MOST_LOOKUPS):
        if outcome is None or not outcome.needs:
            return outcome
        missing = [asked for asked in outcome.needs if asked not in chat.facts]
        if wide := [asked for asked in missing if isinstance(asked, OVER_EVERYBODY)]:
            if looks >= MOST_LOOKUPS:
                break
            raise LooksOverEverybody(wide)
        facts: dict[Query[object], object] = {asked: await look_up(transaction, asked) for asked in missing}
        chat = replace(chat, facts={**chat.facts, **facts})
        outcome = hear(chat, event)
    raise RuntimeError("a conversation asks the store without end")


async def _found(transaction: Access, row: Any, newcomer: Person) -> ChatRecord:
    sessions = await _sessions(transaction, row.chat_id)
    return ChatRecord(
        chat_id=row.chat_id,
        step=row.step,
        state=transaction.open(StoredState, row.sealed_state) if row.sealed_state else None,
        person=transaction.open(Person, row.sealed_person) if row.sealed_person else newcomer,
        asked=transaction.open(Asked, row.sealed_asked) if row.sealed_asked else {},
        sessions=sessions,
        blocked=row.blocked_at is not None,
        heard_at=row.heard_at,
        role=None if row.role is None else Role(row.role),
        # Without a session there is nothing to look back on, and nothing to ask the database for.
        look_backs=await _look_backs(transaction, row.chat_id) if sessions else (),
    )


async def _sessions(transaction: Access, chat_id: int) -> Sequence[CareSession]:
    found = (await transaction.execute(SESSIONS_OF, {"chat": chat_id})).scalars().all()
    return OpenedLater(found, lambda sealed: transaction.open(CareSession, sealed))


async def _look_backs(transaction: Access, chat_id: int) -> Sequence[LookBack]:
    found = (await transaction.execute(LOOK_BACKS_OF, {"chat": chat_id})).scalars().all()
    return OpenedLater(found, lambda sealed: transaction.open(LookBack, sealed))


async def _keep(transaction: Transaction, chat: ChatRecord, event: Event, outcome: Outcome | None) -> None:
    changes: dict[str, Any] = {"heard_at": event.at} if event.kind is EventKind.UPDATE else {}
    if outcome is not None:
        changes |= _changes(transaction, chat, outcome)
    if changes:
        await transaction.execute(CHANGE_CHAT, changes | {"chat": chat.chat_id})
    if outcome is None:
        return
    forgets = any(isinstance(effect, ForgetEverything) for effect in outcome.effects)
    if outcome.person != chat.person and not forgets:
        await _keep_audience(transaction, chat, outcome.person)
        await shared_cards.follow(transaction, chat.chat_id, chat.person, outcome.person)
    for effect in outcome.effects:
        await carry_out(transaction, chat.chat_id, effect)
    await outbox.add(transaction, chat.chat_id, outcome)
    await transaction.notify()
    if forgets:
        await say_goodbye(transaction, chat.chat_id)
    if outcome.blocked:
        if chat.chat_id < 0:
            await threads.reroute(transaction, chat.chat_id)
        await outbox.drop_waiting(transaction, chat.chat_id, fresh=not chat.blocked)


def _changes(transaction: Transaction, chat: ChatRecord, outcome: Outcome) -> dict[str, Any]:
    """Seal again only what changed: sealing is what a turn spends most on."""
    changes: dict[str, Any] = {
        "step": outcome.step,
        "locale": outcome.person.locale,
        "undisturbed": outcome.undisturbed,
        "in_exercise": outcome.in_exercise,
    }
    if outcome.state != chat.state:
        changes["sealed_state"] = None if outcome.state is None else transaction.seal(StoredState, outcome.state)
    if outcome.person != chat.person:
        changes["sealed_person"] = transaction.seal(Person, outcome.person)
        changes["zone"] = outcome.person.zone
        changes["wants_tips"] = outcome.person.wants_tips
        changes["wants_notices"] = outcome.person.wants_notices
        changes["welcomed"] = outcome.person.is_welcomed
        changes["joined_at"] = outcome.person.joined_at
    if outcome.asked != chat.asked:
        changes["sealed_asked"] = transaction.seal(Asked, dict(outcome.asked)) if outcome.asked else None
    if outcome.blocked is not None:
        changes["blocked_at"] = transaction.now if outcome.blocked else None
    return changes


async def _keep_audience(transaction: Transaction, chat: ChatRecord, person: Person) -> None:
    """Let the columns that an audience is chosen by follow the person."""
    if (person.regions, person.closed_to) != (chat.person.regions, chat.person.closed_to):
        await keep_traits(transaction, chat.chat_id, person)
    if set(person.closed_to) - set(chat.person.closed_to):
        await broadcasts.drop_refused(transaction, chat.chat_id, person.closed_to)
    if chat.person.wants_tips and not person.wants_tips:
        await outbox.drop_sort(transaction, chat.chat_id, Sort.TIP)
    if chat.person.wants_notices and not person.wants_notices:
        await outbox.drop_sort(transaction, chat.chat_id, Sort.NOTICE)
    if chat.person.zone != person.zone:
        await broadcasts.move_to_zone(transaction, chat.chat_id, person.zone)


async def count_failure(transaction: Access, error: CouldNotHear) -> bool:
    """Count that an event could not be heard; True when it has now been parked."""
    fault = type(error.__cause__).__name__
    return await inbox.mark_failed(transaction, error.event.id, fault)


async def apologise_in(transaction: Transaction, error: CouldNotHear, apologise: Apologise) -> None:
    """Queue an apology for the event that was parked, in its chat's language; whoever blocked the bot hears nothing."""
    row = (await transaction.execute(CHAT, {"chat": error.event.chat_id})).first()
    if row is not None and row.blocked_at is None:
        log.error("chat %s: event %s is parked after %s tries", error.event.chat_id, error.event.id, inbox.TRIES)
        await outbox.add(transaction, error.event.chat_id, apologise(error.event, row.locale))
        await transaction.notify()
    await given_up_rows.note(transaction, (Cause.UNHEARD,))
