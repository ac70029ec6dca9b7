"""What staff ask about patients, looked up, and what follows for patients from a turn, carried out."""

from __future__ import annotations

from datetime import datetime

from bot.patients import (
    AtAGlance,
    FindAlert,
    FindCard,
    KeepAlert,
    LedgerOf,
    NamesOf,
    OpenThread,
    PatientEffect,
    PatientQuery,
    QuestionShown,
    Room,
    SeeAlert,
    SharedCards,
    TakeAlerts,
    TopicAbout,
)
from bot.store import alerts, glance, sharing, threads
from bot.store.database import Connection
from bot.store.vault import Vault


async def look_up(connection: Connection, vault: Vault, asked: PatientQuery, now: datetime) -> object:
    """Answer one question about patients."""
    match asked:
        case NamesOf(chat_id):
            return await sharing.names_of(connection, vault, chat_id)
        case FindCard(ref):
            return await sharing.card(connection, vault, ref)
        case SharedCards():
            return await sharing.cards(connection, vault, asked)
        case FindAlert(id_):
            return await alerts.find(connection, vault, id_)
        case AtAGlance():
            return await glance.at_a_glance(connection, vault, now)
        case LedgerOf():
            return await glance.ledger(connection, vault, asked)
        case Room(chat_id):
            return await threads.where(connection, vault, chat_id)
        case TopicAbout():
            return await threads.about(connection, vault, asked)
        case QuestionShown():
            return await threads.shown_in(connection, vault, asked)


async def carry_out(connection: Connection, vault: Vault, chat_id: int, effect: PatientEffect, now: datetime) -> None:
    """Carry out one effect."""
    match effect:
        case KeepAlert(alert):
            await alerts.keep(connection, vault, chat_id, alert)
        case SeeAlert(id_):
            await alerts.see(connection, id_, chat_id, now)
        case TakeAlerts(on):
            await alerts.take(connection, chat_id, on=on)
        case OpenThread(thread):
            await threads.open_thread(connection, chat_id, thread)
