"""The week in numbers: what happened since a moment, and what waits for staff; nothing that staff only tried."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.store.clinic import alert_rows
from bot.store.clinic.glance import patients
from bot.store.clinic.staff_rows import is_staff
from bot.store.ground.tables import alerts, broadcasts, care_sessions, chats, questions
from bot.store.ground.transaction import Access
from bot.talk.patients import OneWeek, WeekOf
from bot.talk.questions import Answering


async def one_week(transaction: Access, asked: WeekOf) -> OneWeek:
    """Count."""
    sessions = select(func.count()).select_from(care_sessions)
    asked_of_us = select(func.count()).select_from(questions).where(~is_staff(questions.c.chat_id))
    raised = select(func.count()).select_from(alerts).where(~is_staff(alerts.c.chat_id))
    went = select(func.count()).select_from(broadcasts)
    return OneWeek(
        joined=await transaction.count(patients().where(chats.c.joined_at >= asked.since)),
        sessions=await transaction.count(
            sessions.where(care_sessions.c.started_at >= asked.since, ~is_staff(care_sessions.c.chat_id))
        ),
        answered=await transaction.count(
            asked_of_us.where(questions.c.moved_at >= asked.since, questions.c.stage == Answering.ANSWERED.value)
        ),
        open=await transaction.count(asked_of_us.where(questions.c.stage == Answering.OPEN.value)),
        alerts=await transaction.count(raised.where(alerts.c.at >= asked.since)),
        unseen=await transaction.count(raised.where(alert_rows.is_open())),
        tips=await transaction.count(went.where(broadcasts.c.began_at >= asked.since)),
    )
