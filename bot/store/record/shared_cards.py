"""What patients let the clinic see: one row for each who shares something, gone the moment they take it back."""

from __future__ import annotations

from secrets import token_hex

from sqlalchemy import delete, func, select, true

from bot.care.record.history import CareSession, SafetyEvent
from bot.care.record.person import Person, Sharing
from bot.store.clinic.staff_rows import is_staff
from bot.store.ground.blind import Blind
from bot.store.ground.tables import care_sessions, chats, safety_events, sharing
from bot.store.ground.transaction import Access, Transaction
from bot.talk.patients import FindCard, Names, NamesOf, Page, SharedCard, SharedCards

SESSIONS = 60
EVENTS = 8
"""How many of each a card shows, the newest."""

NOTHING = Sharing()


async def follow(transaction: Transaction, chat_id: int, before: Person, person: Person) -> None:
    """Let the row follow what the person agreed to; what is taken back ends every button that names the card."""
    if person.sharing == before.sharing:
        return
    shared = person.sharing
    if not shared.card:
        # A row of alerts alone is written anew below, under another name.
        await transaction.execute(delete(sharing).where(sharing.c.chat_id == chat_id))
    if shared.card or shared.alerts:
        row = {
            "chat_id": chat_id,
            "ref": token_hex(8),
            "card": shared.card,
            "alerts": shared.alerts,
            "since": transaction.now,
            "sealed_name": transaction.vault.seal(shared.name),
        }
        changes = ("card", "alerts", "sealed_name")
        await transaction.upsert(sharing, row, keys=("chat_id",), changes=changes)


async def names(transaction: Access, asked: NamesOf) -> Names:
    """Say what staff call a patient."""
    return await names_of(transaction, asked.chat_id)


async def names_of(transaction: Access, chat_id: int) -> Names:
    """Say what staff call a patient."""
    code = (await Blind.of(transaction)).code(chat_id)
    row = (await transaction.execute(select(sharing).where(sharing.c.chat_id == chat_id, sharing.c.card))).first()
    return Names(code) if row is None else Names(code, transaction.vault.open(row.sealed_name), row.ref)


async def cards(transaction: Access, asked: SharedCards) -> Page[Names]:
    """List who shares their card, who began last first."""
    shared = (sharing.c.card == true(), ~is_staff(sharing.c.chat_id))
    total = await transaction.count(select(func.count()).select_from(sharing).where(*shared))
    blind = await Blind.of(transaction)
    found = await transaction.execute(
        select(sharing)
        .where(*shared)
        .order_by(sharing.c.since.desc(), sharing.c.chat_id)
        .limit(asked.most)
        .offset(asked.page * asked.most)
    )
    items = tuple(Names(blind.code(row.chat_id), transaction.vault.open(row.sealed_name), row.ref) for row in found)
    return Page(items, total)


async def card(transaction: Access, asked: FindCard) -> SharedCard | None:
    """Open a shared card."""
    wanted = (
        select(chats.c.chat_id, chats.c.created_at, chats.c.joined_at, chats.c.sealed_person)
        .join(sharing, sharing.c.chat_id == chats.c.chat_id)
        .where(sharing.c.ref == asked.ref, sharing.c.card)
    )
    row = (await transaction.execute(wanted)).first()
    if row is None or not row.sealed_person:
        return None
    person = transaction.open(Person, row.sealed_person)
    sessions = (
        select(care_sessions.c.sealed_body)
        .where(care_sessions.c.chat_id == row.chat_id)
        .order_by(care_sessions.c.started_at.desc())
        .limit(SESSIONS)
    )
    events = (
        select(safety_events.c.sealed_body)
        .where(safety_events.c.chat_id == row.chat_id)
        .order_by(safety_events.c.at.desc(), safety_events.c.id.desc())
        .limit(EVENTS)
    )
    return SharedCard(
        names=await names_of(transaction, row.chat_id),
        joined_at=row.joined_at or row.created_at,
        zone=person.zone,
        complaint=person.complaint,
        sessions=await transaction.opened(CareSession, sessions),
        events=await transaction.opened(SafetyEvent, events),
        locked=person.lock is not None,
    )
