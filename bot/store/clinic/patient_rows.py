"""What staff ask about patients, looked up, and what follows for patients from a turn, carried out."""

from __future__ import annotations

from datetime import datetime

from bot.store.clinic import alert_rows, glance, threads
from bot.store.ground.database import Connection
from bot.store.ground.vault import Vault
from bot.store.record import shared_cards
from bot.talk.alerts import FindAlert, KeepAlert, SeeAlert, TakeAlerts
from bot.talk.effects import PatientEffect
from bot.talk.patients import AtAGlance, FindCard, LedgerOf, NamesOf, SharedCards
from bot.talk.queries import PatientQuery
from bot.talk.questions import OpenThread, QuestionShown, Room, TopicAbout


async def look_up(connection: Connection, vault: Vault, asked: PatientQuery, now: datetime) -> object:
    """Answer one question about patients."""
    match asked:
        case NamesOf(chat_id):
            return await shared_cards.names_of(connection, vault, chat_id)
        case FindCard(ref):
            return await shared_cards.card(connection, vault, ref)
        case SharedCards():
            return await shared_cards.cards(connection, vault, asked)
        case FindAlert(id_):
            return await alert_rows.find(connection, vault, id_)
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
            await alert_rows.keep(connection, vault, chat_id, alert)
        case SeeAlert(id_):
            await alert_rows.see(connection, id_, chat_id, now)
        case TakeAlerts(on):
            await alert_rows.take(connection, chat_id, on=on)
        case OpenThread(thread):
            await threads.open_thread(connection, chat_id, thread)
