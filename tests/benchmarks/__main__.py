"""The benchmarks: `python -m tests.benchmarks [updates] [timers] [long] [broadcast]`.

Without a word: updates and timers, which have a peer to stand beside. long: what takes long at 100,000 patients;
broadcast: a tip through kills and refusals, six minutes.
"""

from __future__ import annotations

import asyncio
import sys

from tests.benchmarks import broadcast, long_jobs, timers, updates


def main() -> None:
    """Print each figure beside the peer's, measured in the same run."""
    chosen = set(sys.argv[1:]) or {"updates", "timers"}
    if "updates" in chosen:
        asyncio.run(updates.compare())
    if "timers" in chosen:
        asyncio.run(timers.compare())
    if "long" in chosen:
        asyncio.run(long_jobs.measure())
    if "broadcast" in chosen:
        asyncio.run(broadcast.measure())


if __name__ == "__main__":
    main()
