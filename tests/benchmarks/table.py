"""All that was promised of the bot's speed, each row beside its goal: `python -m tests.benchmarks table`.

A row that was measured while the machine had something else to do says so, and its verdict is none: a ratio of two
programs on a busy machine is a ratio of their luck.
"""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from bot import app as composition
from bot.settings import Settings
from bot.store.ground.database import full_url
from tests.benchmarks import inside, long_jobs, start, timers
from tests.benchmarks.quiet import Quiet, Watch
from tests.benchmarks.stub import Load
from tests.benchmarks.updates import BURST, FAR_BURST, LONELY, POSTGRESQL, SQLITE, Fresh, databases, in_pairs, ratio_of

RUNS: Final = 3
ON_ITS_OWN: Final = "queueing it for everybody"
"""The one long job that may make others wait: a tip's own commit."""


@dataclass(frozen=True, slots=True)
class Row:
    """what: was measured; ours and goal: in words; met: whether the goal is."""

    what: str
    ours: str
    goal: str
    met: bool

    def line(self, quiet: Quiet) -> str:
        """Say it in a line of the table."""
        verdict = ("met" if self.met else "SHORT") if quiet.is_fair else f"no verdict: {quiet}"
        return f"| {self.what} | {self.ours} | {self.goal} | {verdict} |"


Measures = Callable[[], Awaitable[list[Row]]]


async def table() -> None:
    """Print every row, each with what it was measured amid."""
    print("| what | measured | goal | |\n|---|---|---|---|", flush=True)
    with databases() as fresh:
        async for rows, quiet in _measured(fresh):
            for row in rows:
                print(row.line(quiet), flush=True)


async def _measured(fresh: dict[str, Fresh]) -> AsyncIterator[tuple[list[Row], Quiet]]:
    for measure in _measures(fresh):
        watch = Watch()
        rows = await measure()
        yield rows, watch.over()


def _measures(fresh: dict[str, Fresh]) -> list[Measures]:
    sqlite = fresh[SQLITE]
    every: list[Measures] = [
        lambda: _burst(BURST, sqlite, 0.9),
        lambda: _burst(FAR_BURST, sqlite, 8),
        lambda: _lonely(LONELY[0], sqlite, 15),
        lambda: _lonely(LONELY[1], sqlite, 20),
        lambda: _walk(SQLITE, sqlite, 2),
    ]
    if POSTGRESQL in fresh:
        every.append(lambda: _walk(POSTGRESQL, fresh[POSTGRESQL], 3.5))
    return [*every, lambda: _timers(fresh), lambda: _tip(sqlite), _start, lambda: _past(sqlite), _long]


async def _burst(load: Load, fresh: Fresh, goal: float) -> list[Row]:
    pairs = await in_pairs(load, "echo", fresh, RUNS)
    ratio, ours = ratio_of(pairs), median(mine.a_second for mine, _ in pairs)
    cpu = median(mine.cpu_ms for mine, _ in pairs)
    what = f"burst, {load.round_trip * 1000:.0f} ms round trip, beside PTB that stores nothing"
    return [Row(what, f"{ratio:.2f} times ({ours:.0f} a second, {cpu:.2f} ms CPU)", f">= {goal} times", ratio >= goal)]


async def _lonely(load: Load, fresh: Fresh, goal: float) -> list[Row]:
    ours = [mine for mine, _ in await in_pairs(load, "echo", fresh, RUNS)]
    p50, p99 = (median(one.wait_ms(share) for one in ours) for share in (0.5, 0.99))
    cpu = median(one.cpu_ms for one in ours)
    told = f"p50 {p50:.1f} ms, p99 {p99:.1f} ms, CPU {cpu:.2f} ms"
    return [Row(f"{load.a_second:.0f} a second", told, f"p99 <= {goal:.0f} ms", p99 <= goal)]


async def _walk(name: str, fresh: Fresh, goal: float) -> list[Row]:
    known = composition.read_content(Settings(_env_file=None))
    cpu, requests = await inside.cpu_of_a_walk(fresh, known, await inside.updates_of_a_walk())
    what = f"an update of a real walk ({requests:.1f} messages), {name}"
    return [Row(what, f"{cpu:.2f} ms CPU", f"<= {goal} ms", cpu <= goal)]


async def _timers(fresh: dict[str, Fresh]) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="tenderspot-bench-") as folder:
        theirs = median(await timers.theirs_for(Path(folder)))
        rows = []
        for name, goal in ((SQLITE, 100), (POSTGRESQL, 30)):
            if name in fresh:
                ours = median(await timers.ours_for(full_url(fresh[name]())))
                told = f"{theirs / ours:.0f} times as fast ({ours * 1000:.1f} ms)"
                what = f"1,000 timers due of 100,000, {name}, beside APScheduler's job store"
                rows.append(Row(what, told, f">= {goal} times", theirs / ours >= goal))
        return rows


async def _tip(fresh: Fresh) -> list[Row]:
    tip = await inside.a_tip(fresh, composition.read_content(Settings(_env_file=None)))
    return [
        Row("a tip at the limit", f"{tip.a_second:.1f} a second", ">= 29.5", tip.a_second >= 29.5),
        Row("its fullest second", str(tip.fullest), "<= 30", tip.fullest <= 30),
        Row("a message of a tip", f"{tip.cpu_ms:.2f} ms CPU", "<= 0.5 ms", tip.cpu_ms <= 0.5),
    ]


async def _start() -> list[Row]:
    found = await start.measure()
    return [
        Row("start to the first answer", f"{found.cpu:.2f} s CPU", "<= 1.0 s", found.cpu <= 1.0),
        Row("memory", f"{found.memory:.0f} MiB", "<= 100 MiB", found.memory <= 100),
        Row("idle", f"{found.idle:.2%} of a core", "<= 0.2 %", found.idle <= 0.002),
    ]


async def _past(fresh: Fresh) -> list[Row]:
    none, many = await inside.past_sessions(fresh, composition.read_content(Settings(_env_file=None)))
    told = f"{none:.2f} ms CPU with none, {many:.2f} ms with {inside.PAST[-1]}"
    return [Row("a turn with past sessions", told, "does not grow", many <= 1.1 * none)]


async def _long() -> list[Row]:
    jobs = await long_jobs.measure()
    return [
        Row(
            f"{job.name}, {long_jobs.PATIENTS:,} patients",
            f"others wait {job.longest:.1f} ms ({job.cpu:.0f} ms CPU)",
            "a tip's own commit" if job.name == ON_ITS_OWN else f"<= {long_jobs.GOAL} ms",
            job.longest <= long_jobs.GOAL or job.name == ON_ITS_OWN,
        )
        for job in jobs
    ]
