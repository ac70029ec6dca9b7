"""Alerts to staff: kept once, seen once, and who of the staff gets them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Row, and_, exists, select, true, update

from bot.store.clinic.glance import patients
from bot.store.clinic.staff_rows import team
from bot.store.ground.tables import alerts, chats, sharing, staff, timers
from bot.store.ground.transaction import Access, Transaction
from bot.store.path.timers import set_timer
from bot.store.record.shared_cards import names_of
from bot.talk.alerts import (
    Alert,
    AlertConsents,
    AlertsOf,
    Consents,
    FindAlert,
    KeepAlert,
    OpenAlerts,
    Raised,
    SeeAlert,
    TakeAlerts,
    TakeQuestions,
    UnseeAlert,
)
from bot.talk.effects import OUTLASTS, SetTimer
from bot.talk.staff import Team


async def keep(transaction: Access, chat_id: int, kept: KeepAlert) -> None:
    """Write it down; one that is raised again in place of what it was."""
    alert = kept.alert
    body = transaction.seal(Alert, alert)
    row = {"id": alert.id, "chat_id": chat_id, "at": alert.at, "sealed_body": body}
    await transaction.upsert(alerts, row, keys=("id",), changes=("sealed_body",))


async def find(transaction: Access, asked: FindAlert) -> Raised | None:
    """Give an alert. On PostgreSQL it stays locked, so that of two who see it at once one comes second."""
    wanted = select(alerts).where(alerts.c.id == asked.id)
    row = (await transaction.execute(transaction.locking(wanted))).first()
    if row is None:
        return None
    return await _raised(transaction, row)


def is_open() -> ColumnElement[bool]:
    """Say in SQL which alerts wait for somebody: unseen, and the patient still lets the clinic hear of danger."""
    agreed = exists().where(sharing.c.chat_id == alerts.c.chat_id, sharing.c.alerts == true())
    return and_(alerts.c.seen_by.is_(None), agreed)


async def open_ones(transaction: Access, asked: OpenAlerts) -> tuple[Raised, ...]:
    """List those that nobody has seen."""
    newest = select(alerts).where(is_open()).order_by(alerts.c.at.desc()).limit(asked.most)
    found = (await transaction.execute(newest)).all()
    return tuple([await _raised(transaction, row) for row in reversed(found)])


async def of_patient(transaction: Access, asked: AlertsOf) -> tuple[Raised, ...]:
    """List the newest about one patient."""
    newest = select(alerts).where(alerts.c.chat_id == asked.chat_id).order_by(alerts.c.at.desc()).limit(asked.most)
    return tuple([await _raised(transaction, row) for row in (await transaction.execute(newest)).all()])


async def _raised(transaction: Access, row: Row[Any]) -> Raised:
    gone = select(chats.c.chat_id).where(chats.c.chat_id == row.chat_id, chats.c.blocked_at.is_not(None))
    blocked = await transaction.scalar(gone) is not None
    names = await names_of(transaction, row.chat_id)
    return Raised(transaction.open(Alert, row.sealed_body), names, row.seen_by, blocked, row.seen_at)


async def see(transaction: Transaction, by: int, seen: SeeAlert) -> None:
    """Write down who saw it first."""
    await transaction.execute(
        update(alerts)
        .where(alerts.c.id == seen.id, alerts.c.seen_by.is_(None))
        .values(seen_by=by, seen_at=transaction.now)
    )


async def unsee(transaction: Transaction, by: int, order: UnseeAlert) -> None:
    """Let it wait for somebody again; where nothing rings for it any more, it rings again."""
    this = (alerts.c.id == order.id, alerts.c.seen_by == by)
    chat_id = await transaction.scalar(select(alerts.c.chat_id).where(*this))
    if chat_id is None:
        return
    await transaction.execute(update(alerts).where(*this).values(seen_by=None, seen_at=None))
    rings = timers.c.key.startswith(f"{OUTLASTS}{order.id}:", autoescape=True)
    if await transaction.scalar(select(timers.c.key).where(timers.c.chat_id == chat_id, rings).limit(1)) is None:
        await set_timer(transaction, chat_id, SetTimer(f"{OUTLASTS}{order.id}:1", order.again_at))


async def hurry(transaction: Transaction, id_: str, gone: int) -> None:
    """Raise an alert again now where nobody else got it. gone: a chat that has just blocked the bot."""
    row = (await transaction.execute(select(alerts).where(alerts.c.id == id_, alerts.c.seen_by.is_(None)))).first()
    if row is None:
        return
    told = transaction.open(Alert, row.sealed_body).told
    if any(one.chat_id in told and not one.blocked for one in await team(transaction, Team()) if one.chat_id != gone):
        return
    mine = (timers.c.chat_id == row.chat_id, timers.c.key.startswith(f"{OUTLASTS}{id_}:", autoescape=True))
    key = await transaction.scalar(select(timers.c.key).where(*mine).limit(1))
    ring = SetTimer(key or f"{OUTLASTS}{id_}:1", transaction.now)
    await set_timer(transaction, row.chat_id, ring)


async def pass_by(transaction: Transaction, gone: int) -> None:
    """Raise again at once all that only somebody of the staff was told who has just blocked the bot."""
    if await transaction.scalar(select(staff.c.chat_id).where(staff.c.chat_id == gone)) is None:
        return
    for row in (await transaction.execute(select(alerts).where(is_open()))).all():
        if gone in transaction.open(Alert, row.sealed_body).told:
            await hurry(transaction, row.id, gone)


async def consents(transaction: Access, _: AlertConsents) -> Consents:
    """Count the patients who let the clinic hear of danger, and the others."""
    everybody = await transaction.count(patients())
    may = patients().join(sharing, sharing.c.chat_id == chats.c.chat_id).where(sharing.c.alerts == true())
    yes = await transaction.count(may)
    return Consents(yes, everybody - yes)


async def take(transaction: Access, chat_id: int, order: TakeAlerts) -> None:
    """Switch a member of the staff on or off duty."""
    await transaction.execute(update(staff).where(staff.c.chat_id == chat_id).values(on_duty=order.on))


async def take_questions(transaction: Access, chat_id: int, order: TakeQuestions) -> None:
    """Let questions come to a member of the staff, or not."""
    await transaction.execute(update(staff).where(staff.c.chat_id == chat_id).values(no_questions=not order.on))
