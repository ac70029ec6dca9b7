"""What a reply does beside speaking: each effect of bot.talk, carried out in the turn's commit."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert

from bot.care.record.history import CareSession, LookBack, SafetyEvent
from bot.store.clinic import broadcasts, glance, invitations, members, patient_rows, shelf
from bot.store.ground import codec
from bot.store.ground.database import Connection
from bot.store.ground.sql import upsert
from bot.store.ground.tables import care_sessions, look_backs, safety_events
from bot.store.ground.vault import Vault
from bot.store.path import outbox, timers
from bot.store.record.forgetting import forget_chat
from bot.talk.effects import (
    CameBy,
    CancelBroadcast,
    CancelTimers,
    DropPointMedia,
    DropTip,
    Effect,
    FinishBroadcast,
    ForgetEverything,
    KeepBroadcast,
    KeepClaim,
    KeepClinicSetting,
    KeepInvitation,
    KeepLookBack,
    KeepPointMedia,
    KeepReaction,
    KeepRefusal,
    KeepSafetyEvent,
    KeepSession,
    KeepTip,
    PatientEffect,
    RemoveStaff,
    SendBroadcast,
    SetTimer,
    Tell,
    UseClaim,
)


async def carry_out(connection: Connection, vault: Vault, chat_id: int, effect: Effect, now: datetime) -> None:
    """Carry out one effect of what a chat said."""
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
            await forget_chat(connection, vault, chat_id)
        case CameBy(token):
            await invitations.came_by(connection, chat_id, token)
        case _:
            await _carry_out_for_clinic(connection, vault, chat_id, effect, now)


async def _carry_out_for_clinic(
    connection: Connection, vault: Vault, chat_id: int, effect: Effect, now: datetime
) -> None:
    match effect:
        case Tell():
            await outbox.tell(connection, vault, effect, now)
        case KeepRefusal(what):
            await members.keep_refusal(connection, chat_id, what, now)
        case KeepClaim():
            await members.keep_claim(connection, effect)
        case UseClaim():
            await members.use_claim(connection, vault, chat_id, effect, now)
        case RemoveStaff(of):
            await members.remove(connection, of)
        case KeepInvitation(token):
            await invitations.keep(connection, chat_id, token, now)
        case KeepClinicSetting():
            await members.keep_setting(connection, effect)
        case _:
            await _carry_out_for_tips(connection, vault, chat_id, effect, now)


async def _carry_out_for_tips(
    connection: Connection, vault: Vault, chat_id: int, effect: Effect, now: datetime
) -> None:
    match effect:
        case KeepBroadcast():
            await broadcasts.keep(connection, vault, effect, now)
        case SendBroadcast():
            await broadcasts.send(connection, vault, effect, now)
        case CancelBroadcast(broadcast_id):
            await broadcasts.cancel(connection, broadcast_id, now)
        case FinishBroadcast(broadcast_id):
            await broadcasts.finish(connection, broadcast_id)
        case KeepReaction():
            await broadcasts.keep_reaction(connection, chat_id, effect)
        case _:
            await _carry_out_for_library(connection, vault, chat_id, effect, now)


async def _carry_out_for_library(
    connection: Connection, vault: Vault, chat_id: int, effect: Effect, now: datetime
) -> None:
    match effect:
        case KeepTip(tip):
            await shelf.keep_tip(connection, vault, tip, now)
        case DropTip(tip_id):
            await shelf.drop_tip(connection, tip_id)
        case KeepPointMedia(media):
            await shelf.keep_media(connection, vault, media, now)
        case DropPointMedia(point):
            await shelf.drop_media(connection, point)
        case _:
            await _carry_out_for_patients(connection, vault, chat_id, effect, now)


async def _carry_out_for_patients(
    connection: Connection, vault: Vault, chat_id: int, effect: Effect, now: datetime
) -> None:
    if isinstance(effect, PatientEffect):
        await patient_rows.carry_out(connection, vault, chat_id, effect, now)


async def _keep_session(connection: Connection, vault: Vault, chat_id: int, session: CareSession) -> None:
    row = {
        "chat_id": chat_id,
        "started_at": session.started_at,
        "sealed_body": vault.seal(codec.write(CareSession, session)),
    }
    await connection.execute(
        upsert(connection, care_sessions, row, keys=("chat_id", "started_at"), changes=("sealed_body",))
    )
    await glance.count_in(connection, vault, chat_id, session)


async def _keep_look_back(connection: Connection, vault: Vault, chat_id: int, look_back: LookBack) -> None:
    row = {"chat_id": chat_id, "at": look_back.at, "sealed_body": vault.seal(codec.write(LookBack, look_back))}
    await connection.execute(upsert(connection, look_backs, row, keys=("chat_id", "at"), changes=("sealed_body",)))
