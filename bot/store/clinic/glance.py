"""All patients together: counts that the database makes, and means of scores from tallies kept up with each session."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Select, func, select, update

from bot.care.record.history import CareSession
from bot.care.record.trajectory import MOST_WEEKS, Tally, Trajectory, course_of
from bot.store.ground import codec
from bot.store.ground.blind import Blind
from bot.store.ground.database import Connection
from bot.store.ground.sql import insert_ignoring, is_sqlite, upsert
from bot.store.ground.tables import care_sessions, chats, courses, safety_events, tallies
from bot.store.ground.vault import Vault
from bot.talk.patients import LedgerLine, LedgerOf, Page, Statistics, Week

A_WEEK = timedelta(days=7)
FEWEST = 3
"""A mean over fewer patients would tell about one of them."""

SHARDS = 16
"""Tallies: so few that they are opened at once, so many that two turns seldom want the same one."""


async def at_a_glance(connection: Connection, vault: Vault, now: datetime) -> Statistics:
    """Count, and add up the tallies: a few rows to open, however many patients there are."""
    week_ago = now - A_WEEK
    joined = await connection.scalar(_patients())
    active = await connection.scalar(_patients().where(chats.c.heard_at >= week_ago))
    sessions = await connection.scalar(
        select(func.count()).select_from(care_sessions).where(care_sessions.c.started_at >= week_ago)
    )
    tally = Tally()
    for sealed in (await connection.scalars(select(tallies.c.sealed_body))).all():
        tally = tally.with_all(codec.read_tally(vault.open(sealed)))
    mean = tally.change / tally.scored if tally.scored >= FEWEST else None
    return Statistics(int(joined or 0), int(active or 0), int(sessions or 0), tally.scored, mean, tuple(_weeks(tally)))


def _patients() -> Select[int]:
    return select(func.count()).select_from(chats).where(chats.c.joined_at.is_not(None))


def _weeks(tally: Tally) -> Iterable[Week]:
    """Give the weeks that enough patients have scores in, up to the first that has not."""
    for number in range(1, MOST_WEEKS + 1):
        befores, afters, count = tally.weeks.get(number, (0, 0, 0))
        if count < FEWEST:
            return
        yield Week(number, befores / count, afters / count, count)


# ---------------------------------------------------------------- kept up


async def count_in(connection: Connection, vault: Vault, chat_id: int, session: CareSession) -> None:
    """Keep a patient's course, and the tally that it is part of, up with a session that was kept."""
    known = await _course(connection, vault, chat_id)
    if known is None:
        found = await connection.scalars(select(care_sessions.c.sealed_body).where(care_sessions.c.chat_id == chat_id))
        course = course_of(codec.read_session(vault.open(one)) for one in found)
    else:
        course = known.with_session(session)
    if course != known:
        row = {"chat_id": chat_id, "sealed_body": vault.seal(codec.write(Trajectory, course))}
        await connection.execute(upsert(connection, courses, row, keys=("chat_id",), changes=("sealed_body",)))
        await _count(connection, vault, chat_id, known or Trajectory(), course)


async def count_out(connection: Connection, vault: Vault, chat_id: int) -> None:
    """Take a patient who is forgotten out of the tally."""
    known = await _course(connection, vault, chat_id)
    if known is not None:
        await _count(connection, vault, chat_id, known, Trajectory())


async def _course(connection: Connection, vault: Vault, chat_id: int) -> Trajectory | None:
    sealed = await connection.scalar(select(courses.c.sealed_body).where(courses.c.chat_id == chat_id))
    return None if sealed is None else codec.read_course(vault.open(sealed))


async def _count(connection: Connection, vault: Vault, chat_id: int, before: Trajectory, after: Trajectory) -> None:
    """Move a tally from one course to the next. On PostgreSQL its row stays locked until the commit."""
    shard = chat_id % SHARDS
    empty = {"shard": shard, "sealed_body": vault.seal(codec.write(Tally, Tally()))}
    await connection.execute(insert_ignoring(connection, tallies), [empty])
    wanted = select(tallies.c.sealed_body).where(tallies.c.shard == shard)
    sealed = await connection.scalar(wanted if is_sqlite(connection) else wanted.with_for_update())
    tally = codec.read_tally(vault.open(str(sealed))).plus(before, -1).plus(after)
    await connection.execute(
        update(tallies).where(tallies.c.shard == shard).values(sealed_body=vault.seal(codec.write(Tally, tally)))
    )


# ---------------------------------------------------------------- the ledger


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
