"""All patients together: counts that the database makes, and means of scores that are opened one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Select, func, select

from bot.care.course import Course, course_of
from bot.care.records import CareSession
from bot.patients import Figures, LedgerLine, LedgerOf, Page, Week
from bot.store import codec
from bot.store.blind import Blind
from bot.store.database import Connection
from bot.store.sql import is_sqlite, upsert
from bot.store.tables import care_sessions, chats, courses, safety_events
from bot.store.vault import Vault

A_WEEK = timedelta(days=7)
FEWEST = 3
"""A mean over fewer patients would tell about one of them."""


async def at_a_glance(connection: Connection, vault: Vault, now: datetime) -> Figures:
    """Count, and open every course. On SQLite this runs in the database's thread; on PostgreSQL in one of its own."""
    week_ago = now - A_WEEK
    joined = await connection.scalar(_patients())
    active = await connection.scalar(_patients().where(chats.c.heard_at >= week_ago))
    sessions = await connection.scalar(
        select(func.count()).select_from(care_sessions).where(care_sessions.c.started_at >= week_ago)
    )
    sealed = (await connection.scalars(select(courses.c.sealed_body))).all()
    if is_sqlite(connection):
        opened = _opened(vault, sealed)
    else:
        opened = await asyncio.to_thread(_opened, vault, sealed)
    return _figures(int(joined or 0), int(active or 0), int(sessions or 0), opened)


def _patients() -> Select[int]:
    return select(func.count()).select_from(chats).where(chats.c.joined_at.is_not(None))


def _opened(vault: Vault, sealed: Iterable[str]) -> list[Course]:
    return [codec.read_course(vault.open(one)) for one in sealed]


def _figures(joined: int, active: int, sessions: int, opened: list[Course]) -> Figures:
    changes = [one.change for one in opened if one.change is not None]
    mean = sum(changes) / len(changes) if len(changes) >= FEWEST else None
    return Figures(joined, active, sessions, len(changes), mean, tuple(_weeks(opened)))


def _weeks(opened: list[Course]) -> Iterable[Week]:
    """Give the weeks that enough patients have scores in, up to the first that has not."""
    number = 1
    while len(scores := [one.weeks[number] for one in opened if number in one.weeks]) >= FEWEST:
        count = len(scores)
        yield Week(number, sum(one for one, _ in scores) / count, sum(one for _, one in scores) / count, count)
        number += 1


async def count_in(connection: Connection, vault: Vault, chat_id: int, session: CareSession) -> None:
    """Keep a patient's course up with a session that was kept."""
    sealed = await connection.scalar(select(courses.c.sealed_body).where(courses.c.chat_id == chat_id))
    if sealed is None:
        found = await connection.scalars(select(care_sessions.c.sealed_body).where(care_sessions.c.chat_id == chat_id))
        known = course_of(codec.read_session(vault.open(one)) for one in found)
    else:
        known = codec.read_course(vault.open(sealed))
    course = known.with_session(session)
    if sealed is None or course != known:
        row = {"chat_id": chat_id, "sealed_body": vault.seal(codec.write(Course, course))}
        await connection.execute(upsert(connection, courses, row, keys=("chat_id",), changes=("sealed_body",)))


async def ledger(connection: Connection, vault: Vault, asked: LedgerOf) -> Page:
    """Give a page of what went wrong, newest first, each line under its patient's code."""
    recent = safety_events.c.at >= asked.since
    total = await connection.scalar(select(func.count()).select_from(safety_events).where(recent))
    blind = await Blind.of(connection, vault)
    found = await connection.execute(
        select(safety_events)
        .where(recent)
        .order_by(safety_events.c.at.desc(), safety_events.c.id.desc())
        .limit(asked.most)
        .offset(asked.page * asked.most)
    )
    lines = [LedgerLine(blind.code(row.chat_id), codec.read_safety_event(vault.open(row.sealed_body))) for row in found]
    return Page(tuple(lines), int(total or 0))
