"""The two benchmarks of the README: `python -m tests.benchmarks [updates] [timers]`; both without a word."""

from __future__ import annotations

import asyncio
import sys

from tests.benchmarks import timers, updates


def main() -> None:
    """Print each figure beside the peer's, measured in the same run."""
    chosen = set(sys.argv[1:]) or {"updates", "timers"}
    if "updates" in chosen:
        asyncio.run(updates.compare())
    if "timers" in chosen:
        asyncio.run(timers.compare())


if __name__ == "__main__":
    main()
