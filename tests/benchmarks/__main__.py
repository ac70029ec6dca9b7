"""The benchmarks: `python -m tests.benchmarks [updates] [timers] [long] [broadcast [--kills 3]]`.

Without a word: updates and timers, which have a peer to stand beside. long: what takes long at 100,000 patients;
broadcast: a tip through kills and refusals, six minutes.
"""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser

from tests.benchmarks import broadcast, long_jobs, timers, updates

WHAT = ("updates", "timers", "long", "broadcast")


def main() -> None:
    """Print each figure beside the peer's, measured in the same run."""
    options = ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    options.add_argument("what", nargs="*", choices=WHAT, default=["updates", "timers"])
    options.add_argument("--kills", type=int, default=3, help="how often broadcast kills the bot")
    given = options.parse_args()
    chosen = set(given.what)
    if "updates" in chosen:
        asyncio.run(updates.compare())
    if "timers" in chosen:
        asyncio.run(timers.compare())
    if "long" in chosen:
        asyncio.run(long_jobs.measure())
    if "broadcast" in chosen:
        asyncio.run(broadcast.measure(given.kills))


if __name__ == "__main__":
    main()
