"""The benchmarks: `python -m tests.benchmarks [table] [updates] [timers] [long] [broadcast [--kills 3]] [simulate]`.

table: all that was promised, each row beside its goal; give the machine ten quiet minutes.
Without a word: updates and timers, which have a peer to stand beside. long: what takes long at 100,000 patients;
broadcast: a tip through kills and refusals, six minutes; simulate: the fullest evening of clinics of up to a million.
"""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser
from pathlib import Path

from tests.benchmarks import broadcast, long_jobs, table, timers, updates
from tests.benchmarks.simulation.simulate import MIXED, SIZES, Clinic, plot, simulate

WHAT = ("table", "updates", "timers", "long", "broadcast", "simulate")


def main() -> None:
    """Print each figure beside the peer's, measured in the same run."""
    options = ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    options.add_argument("what", nargs="*", choices=WHAT, default=["updates", "timers"])
    options.add_argument("--kills", type=int, default=3, help="how often broadcast kills the bot")
    options.add_argument("--patients", type=int, nargs="*", default=SIZES, help="how many, for simulate")
    options.add_argument("--share", type=float, default=0.4, help="of the reminders that lead to a session")
    options.add_argument("--minutes", type=float, default=210.0, help="of the evening that is simulated")
    options.add_argument("--workers", type=int, default=2, help="evenings simulated at once")
    options.add_argument("--plot", type=Path, help="draw what simulate found into this file")
    given = options.parse_args()
    chosen = set(given.what)
    if "table" in chosen:
        asyncio.run(table.table())
    if "updates" in chosen:
        asyncio.run(updates.compare())
    if "timers" in chosen:
        asyncio.run(timers.compare())
    if "long" in chosen:
        asyncio.run(long_jobs.show())
    if "broadcast" in chosen:
        asyncio.run(broadcast.measure(given.kills))
    if "simulate" in chosen:
        clinics = [Clinic(number, share=given.share, minutes=given.minutes) for number in given.patients]
        mixed = [Clinic(one.patients, MIXED, one.share, one.minutes) for one in clinics if one.patients >= SIZES[-3]]
        told = simulate([*clinics, *mixed], given.workers)
        if given.plot:
            plot(told, given.plot)


if __name__ == "__main__":
    main()
