"""All patients together: counts that the database makes, and means of scores from tallies kept up with each session."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, Select, and_, exists, func, literal, select, update

from bot.care.planning.cadence import A_WEEK
from bot.care.record.history import CareSession, SafetyEvent
from bot.care.record.trajectory import MOST_WEEKS, Tally, Trajectory, trajectory_of
from bot.store.clinic.staff_rows import is_staff
from bot.store.ground.blind import Blind
from bot.store.ground.tables import care_sessions, chats, safety_events, sharing, tallies, trajectories
from bot.store.ground.transaction import Access, Transaction
from bot.talk.patients import AtAGlance, LedgerLine, LedgerOf, Page, Statistics, Week

FEWEST = 3
"""A mean over fewer patients would tell about one of them."""

SHARDS = 16
"""Tallies: so few that they are opened at once, so many that two turns seldom want the same one."""


async def at_a_glance(transaction: Transaction, _: AtAGlance) -> Statistics:
    """Count, and add up the tallies: a few rows to open, however many patients there are."""
    week_ago = transaction.now - A_WEEK
    joined = await transaction.count(patients())
    active = await transaction.count(patients().where(chats.c.heard_at >= week_ago))
    sessions = await transaction.count(
        select(func.count())
        .select_from(care_sessions)
        .where(care_sessions.c.started_at >= week_ago, ~is_staff(care_sessions.c.chat_id))
    )
    tally = Tally()
    for one in await transaction.opened(Tally, select(tallies.c.sealed_body)):
        tally = tally.with_all(one)
    mean = tally.change / tally.scored if tally.scored >= FEWEST else None
    return Statistics(joined, active, sessions, tally.scored, mean, tuple(_weeks(tally)))


def patients() -> Select[int]:
    """Count everybody who agreed and began; staff who only try it count nowhere."""
    joined = (chats.c.joined_at.is_not(None), ~is_staff(chats.c.chat_id))
    return select(func.count()).select_from(chats).where(*joined)


def _weeks(tally: Tally) -> Iterable[Week]:
    """Give the weeks that enough patients have scores in, up to the first that has not."""
    for number in range(1, MOST_WEEKS + 1):
        befores, afters, count = tally.weeks.get(number, (0, 0, 0))
        if count < FEWEST:
            return
        yield Week(number, befores / count, afters / count, count)


# ---------------------------------------------------------------- kept up


async def count_in(transaction: Access, chat_id: int, session: CareSession) -> None:
    """Keep a patient's trajectory, and the tally that it is part of, up with a session that was kept.

    What staff try is no patient's.
    """
    if await transaction.scalar(select(is_staff(literal(chat_id)))):
        return
    known = await _trajectory(transaction, chat_id)
    if known is None:
        every = select(care_sessions.c.sealed_body).where(care_sessions.c.chat_id == chat_id)
        new = trajectory_of(await transaction.opened(CareSession, every))
    else:
        new = known.with_session(session)
    if new != known:
        row = {"chat_id": chat_id, "sealed_body": transaction.seal(Trajectory, new)}
        await transaction.upsert(trajectories, row, keys=("chat_id",), changes=("sealed_body",))
        await _count(transaction, chat_id, known or Trajectory(), new)


async def count_out(transaction: Access, chat_id: int) -> None:
    """Take a patient who is forgotten out of the tally."""
    known = await _trajectory(transaction, chat_id)
    if known is not None:
        await _count(transaction, chat_id, known, Trajectory())


async def _trajectory(transaction: Access, chat_id: int) -> Trajectory | None:
    sealed = await transaction.scalar(select(trajectories.c.sealed_body).where(trajectories.c.chat_id == chat_id))
    return None if sealed is None else transaction.open(Trajectory, sealed)


async def _count(transaction: Access, chat_id: int, before: Trajectory, after: Trajectory) -> None:
    """Move a tally from one trajectory to the next. On PostgreSQL its row stays locked until the commit."""
    shard = chat_id % SHARDS
    empty = {"shard": shard, "sealed_body": transaction.seal(Tally, Tally())}
    await transaction.insert_ignoring(tallies, [empty])
    wanted = select(tallies.c.sealed_body).where(tallies.c.shard == shard)
    sealed = await transaction.scalar(transaction.locking(wanted))
    tally = transaction.open(Tally, str(sealed)).plus(before, -1).plus(after)
    await transaction.execute(
        update(tallies).where(tallies.c.shard == shard).values(sealed_body=transaction.seal(Tally, tally))
    )


# ---------------------------------------------------------------- the ledger


async def ledger(transaction: Access, asked: LedgerOf) -> Page[LedgerLine]:
    """Give a page of what went wrong, newest first; nothing that staff tried. A line has its patient's code only where
    they let the clinic see their signs: what they ask the clinic stands under the same code.
    """
    recent = and_(safety_events.c.at >= asked.since, ~is_staff(safety_events.c.chat_id))
    total = await transaction.count(select(func.count()).select_from(safety_events).where(recent))
    blind = await Blind.of(transaction)
    shares = exists().where(sharing.c.chat_id == safety_events.c.chat_id)  # a row stands for whoever shares something
    found = await transaction.execute(
        select(safety_events, shares.label("shares"))
        .where(recent)
        .order_by(safety_events.c.at.desc(), safety_events.c.id.desc())
        .limit(asked.most)
        .offset(asked.page * asked.most)
    )
    return Page(tuple(_line(transaction, row, blind) for row in found), total)


def _line(transaction: Access, row: Row[Any], blind: Blind) -> LedgerLine:
    code = blind.code(row.chat_id) if row.shares else None
    return LedgerLine(code, transaction.open(SafetyEvent, row.sealed_body))
