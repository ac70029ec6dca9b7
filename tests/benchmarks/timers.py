"""1,000 due timers of 100,000: our table, claimed in batches, beside APScheduler's SQLAlchemyJobStore."""

from __future__ import annotations

import asyncio
import pickle
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median
from time import monotonic

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from sqlalchemy import create_engine, insert, select, text

from bot.care.record.person import Person
from bot.store.ground.database import full_url, open_database
from bot.store.ground.tables import timers
from bot.store.ground.vault import Vault, fresh_key
from bot.store.migrations import to_head
from bot.store.store import Store

ALL, DUE, RUNS = 100_000, 1_000, 3
FAR = datetime(2030, 1, 1, tzinfo=UTC)


async def compare() -> None:
    """Measure both in turn and print medians."""
    with tempfile.TemporaryDirectory() as folder:
        ours = await ours_for(full_url(f"sqlite:///{folder}/ours.db"))
        theirs = await theirs_for(Path(folder))
    print(f"time for {DUE:,} due timers of {ALL:,}, SQLite, WAL, synchronous=FULL on both sides, median of {RUNS}")
    print(f"  Tenderspot, claimed and handed to the inbox in batches: {median(ours) * 1000:7.1f} ms")
    print(f"  APScheduler with SQLAlchemyJobStore:                    {median(theirs) * 1000:7.1f} ms")
    print(f"  ratio: {median(theirs) / median(ours):.0f}")


async def ours_for(url: str) -> list[float]:
    """Give the seconds of each run of our own table."""
    database = open_database(url)
    await to_head(database)
    vault = Vault((fresh_key(),))
    now = datetime.now(UTC)
    rows = iter([{"chat_id": n, "key": "reminder:first", "due_at": FAR} for n in range(ALL)])
    while batch := list(islice(rows, 10_000)):
        await database.run_sync(lambda connection, batch=batch: connection.execute(insert(timers), batch))
    took = []
    for run in range(RUNS):
        due = [{"chat_id": ALL * (run + 1) + n, "key": "now", "due_at": now} for n in range(DUE)]
        await database.run_sync(lambda connection, due=due: connection.execute(insert(timers), due))
        store = Store(database, vault, Person())  # these rows did not come through a store, which would remember peace
        began = monotonic()
        fired = 0
        while chats := await store.fire_timers(now + timedelta(seconds=1)):
            fired += len(chats)
        took.append(monotonic() - began)
        assert fired == DUE
    await database.close()
    return took


async def theirs_for(folder: Path) -> list[float]:
    """Give the seconds of each run of APScheduler's job store."""
    engine = create_engine(f"sqlite:///{folder}/theirs.db")
    with engine.begin() as connection:
        connection.execute(text("PRAGMA journal_mode=WAL"))
    store = SQLAlchemyJobStore(engine=engine)
    scheduler = AsyncIOScheduler(jobstores={"default": store}, timezone=UTC)
    scheduler.start(paused=True)
    _fill(scheduler, store)
    took = []
    for run in range(RUNS):
        _make_due(store, run)
        done = asyncio.Event()
        Counter.left, Counter.done = DUE, done
        began = monotonic()
        scheduler.resume()
        await done.wait()
        took.append(monotonic() - began)
        scheduler.pause()
    scheduler.shutdown(wait=False)
    engine.dispose()
    return took


class Counter:
    """Counts down the jobs that ran."""

    left = 0
    done: asyncio.Event | None = None


async def job() -> None:
    """One reminder's worth of nothing."""
    Counter.left -= 1
    if not Counter.left and Counter.done is not None:
        Counter.done.set()


def _fill(scheduler: AsyncIOScheduler, store: SQLAlchemyJobStore) -> None:
    """Add 100,000 jobs; in one transaction, since adding is not what is measured."""
    trigger = DateTrigger(FAR, UTC)
    first = scheduler.add_job(job, trigger, id="job-0", misfire_grace_time=None)
    with store.engine.begin() as connection:
        row = connection.execute(select(store.jobs_t).where(store.jobs_t.c.id == first.id)).one()
        for batch in _batches(range(1, ALL)):
            values = [
                {"id": f"job-{n}", "next_run_time": row.next_run_time, "job_state": _state(store, row.job_state, n)}
                for n in batch
            ]
            connection.execute(insert(store.jobs_t), values)


def _state(store: SQLAlchemyJobStore, sealed: bytes, number: int) -> bytes:
    state = pickle.loads(sealed)  # noqa: S301 - written by ourselves a moment ago
    state["id"] = f"job-{number}"
    return pickle.dumps(state, store.pickle_protocol)


def _make_due(store: SQLAlchemyJobStore, run: int) -> None:
    """Bring the next 1,000 jobs' time forward, by APScheduler's own update."""
    now = datetime.now(UTC)
    for number in range(run * DUE, (run + 1) * DUE):
        found = store.lookup_job(f"job-{number}")
        found._modify(next_run_time=now, trigger=DateTrigger(now, UTC))  # noqa: SLF001
        store.update_job(found)


def _batches(numbers: range) -> Iterator[list[int]]:
    source = iter(numbers)
    while batch := list(islice(source, 10_000)):
        yield batch
