"""The week in numbers: what happened since a moment, and what waits for staff; nothing that staff only tried."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.store.clinic import question_rows
from bot.store.clinic.glance import patients
from bot.store.clinic.staff_rows import is_staff
from bot.store.ground.tables import alerts, broadcasts, care_sessions, chats, questions
from bot.store.ground.transaction import Access
from bot.talk.patients import OneWeek, WeekOf
from bot.talk.questions import Answering, WhatIsOpen


async def one_week(transaction: Access, asked: WeekOf) -> OneWeek:
    """Count."""
    waits = await question_rows.what_is_open(transaction, WhatIsOpen())
    sessions = select(func.count()).select_from(care_sessions)
    answered = select(func.count()).select_from(questions)
    raised = select(func.count()).select_from(alerts)
    went = select(func.count()).select_from(broadcasts)
    return OneWeek(
        joined=await transaction.count(patients().where(chats.c.joined_at >= asked.since)),
        sessions=await transaction.count(
            sessions.where(care_sessions.c.started_at >= asked.since, ~is_staff(care_sessions.c.chat_id))
        ),
        answered=await transaction.count(
            answered.where(questions.c.moved_at >= asked.since, questions.c.stage == Answering.ANSWERED.value)
        ),
        open=waits.questions,
        alerts=await transaction.count(raised.where(alerts.c.at >= asked.since, ~is_staff(alerts.c.chat_id))),
        unseen=waits.alerts,
        tips=await transaction.count(went.where(broadcasts.c.began_at >= asked.since)),
    )
