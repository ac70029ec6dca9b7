"""Updates: ours, durable, beside python-telegram-bot's own loop that stores nothing; each in a process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from statistics import median

from tests.benchmarks.quiet import Watch
from tests.benchmarks.stub import Done, Load
from tests.postgres import Cluster, find_binaries

ROOT = str(Path(__file__).resolve().parents[2])
RUNS = 5
BURST, FAR_BURST = Load(300, 10), Load(300, 4, round_trip=0.05)
LONELY = (Load(300, 2, a_second=30), Load(300, 5, a_second=100))
SQLITE, POSTGRESQL = "SQLite", "PostgreSQL"


@dataclass(frozen=True, slots=True)
class Run:
    """One run of one bot. cpu: its user and system seconds."""

    done: Done
    cpu: float
    messages: int

    @property
    def a_second(self) -> float:
        """Answered a second."""
        return self.messages / self.done.seconds

    @property
    def cpu_ms(self) -> float:
        """Milliseconds of the bot's own CPU an update."""
        return self.cpu / self.messages * 1000

    def wait_ms(self, share: float) -> float:
        """Milliseconds within which that share is answered."""
        return self.done.waits[min(len(self.done.waits) - 1, int(share * len(self.done.waits)))] * 1000


async def compare(runs: int = RUNS) -> None:
    """Print a line for each load: medians, pairs alternating."""
    with databases() as fresh:
        for name in fresh:
            print(f"updates, every step stored ({name}), beside python-telegram-bot that stores nothing")
            await _burst(BURST, "echo", fresh[name], runs, "goal 0.9")
            await _burst(FAR_BURST, "echo", fresh[name], runs, "goal 8")
            await _burst(FAR_BURST, "concurrent", fresh[name], runs, "")
            for load, goal in zip(LONELY, (15, 20), strict=True):
                await _lonely(load, fresh[name], runs, goal)


async def _burst(load: Load, beside: str, fresh: Fresh, runs: int, goal: str) -> None:
    watch = Watch()
    pairs = await in_pairs(load, beside, fresh, runs)
    quiet = watch.over()
    ours, theirs = ([pair[which] for pair in pairs] for which in (0, 1))
    ratio = ratio_of(pairs)
    print(
        f"  burst, {load.round_trip * 1000:2.0f} ms round trip, beside {beside}: {_mid(ours, 'a_second'):.0f} and "
        f"{_mid(theirs, 'a_second'):.0f} a second, CPU {_mid(ours, 'cpu_ms'):.2f} and {_mid(theirs, 'cpu_ms'):.2f} ms"
        f"{f', ratio {ratio:.2f}' if quiet.is_fair else ''}{f' ({goal})' if goal else ''}; {quiet}",
        flush=True,
    )


async def _lonely(load: Load, fresh: Fresh, runs: int, goal: int) -> None:
    watch = Watch()
    pairs = await in_pairs(load, "echo", fresh, runs)
    quiet = watch.over()
    for which, name in enumerate(("ours", "echo")):
        mine = [pair[which] for pair in pairs]
        p50, p99 = (median(one.wait_ms(share) for one in mine) for share in (0.5, 0.99))
        print(
            f"  {load.a_second:.0f} a second, {name}: p50 {p50:.1f} ms, p99 {p99:.1f} ms"
            f"{f' (goal {goal})' if name == 'ours' else ''}, CPU {_mid(mine, 'cpu_ms'):.2f} ms; {quiet}",
            flush=True,
        )


async def in_pairs(load: Load, beside: str, fresh: Fresh, runs: int) -> list[tuple[Run, Run]]:
    """Run ours and the other in turn."""
    return [(await measured("ours", load, fresh()), await measured(beside, load, "")) for _ in range(runs)]


def ratio_of(pairs: Sequence[tuple[Run, Run]]) -> float:
    """Say how many times as fast as the other ours is, the median of the pairs."""
    return median(mine.a_second / other.a_second for mine, other in pairs)


def _mid(runs: list[Run], name: str) -> float:
    return median(float(getattr(one, name)) for one in runs)


async def measured(name: str, load: Load, url: str) -> Run:
    """Start the stub and a bot, let the load through, and stop both."""
    async with _process("tests.benchmarks.stub") as stub:
        assert stub.stdin
        assert stub.stdout
        address = (await stub.stdout.readline()).decode().strip()
        async with _process("tests.benchmarks.peer", name, address, url) as bot:
            await stub.stdout.readline()
            await asyncio.sleep(0.5)
            before = cpu_of(bot.pid)
            stub.stdin.write(f"{json.dumps(asdict(load))}\n".encode())
            done = Done(**json.loads(await stub.stdout.readline()))
            return Run(done, cpu_of(bot.pid) - before, load.chats * load.messages)


def cpu_of(pid: int) -> float:
    """Give the user and system seconds of a process that runs."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@asynccontextmanager
async def _process(*arguments: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        *arguments,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=2**24,
        env=os.environ | {"PYTHONPATH": ROOT},
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
            try:
                async with asyncio.timeout(10):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()


Fresh = Callable[[], str]
"""Gives the URL of an empty database."""


@contextmanager
def databases() -> Iterator[dict[str, Fresh]]:
    """Give both databases, PostgreSQL where it is installed."""
    with tempfile.TemporaryDirectory(prefix="tenderspot-bench-") as folder, ExitStack() as stack:
        numbers = count()
        fresh: dict[str, Fresh] = {SQLITE: lambda: f"sqlite:///{folder}/bench{next(numbers)}.db"}
        if (binaries := find_binaries()) is not None:
            cluster = Path(folder) / "postgresql"
            cluster.mkdir()
            fresh[POSTGRESQL] = stack.enter_context(Cluster.started(binaries, cluster)).fresh_database
        yield fresh
