"""`python -m tests.crashes walk`: kill the bot at random moments of the walk and say what that did.
`python -m tests.crashes soak`: people who write and a tip to all, through kills, outages, storms, lies, replicas.
`python -m tests.crashes answers`: thousands of calls that are answered badly, in every way.
`python -m tests.crashes steps`: a bot that dies before and after each step of a message's path.
`python -m tests.crashes malformed`: updates that are not as Telegram writes them.
`python -m tests.crashes three_days`: everybody's reminder is overdue when the bot comes back.
`python -m tests.crashes reboot`: the bot is up before Telegram and PostgreSQL are.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from contextlib import ExitStack
from dataclasses import fields
from pathlib import Path

from tests.crashes.answers import answers
from tests.crashes.campaign import crash
from tests.crashes.malformed import malformed
from tests.crashes.reboot import reboot
from tests.crashes.soak import Plan, soak
from tests.crashes.steps import steps
from tests.crashes.three_days import three_days
from tests.drawn import pictures
from tests.postgres import Cluster, find_binaries


def main() -> int:
    """Print the summary; exit 1 when anything was lost, or doubled too often."""
    options = ArgumentParser(prog="python -m tests.crashes", description=__doc__)
    kinds = options.add_subparsers(required=True, metavar="WHAT")
    walk = kinds.add_parser("walk", help="the walk of one patient, with kills")
    walk.add_argument("--kills", type=int, default=20)
    walk.set_defaults(command=_walk)
    soaked = kinds.add_parser("soak", help="many people, and all kinds of trouble")
    for one in fields(Plan):
        if one.name != "seed":
            name = f"--{one.name.replace('_', '-')}"
            soaked.add_argument(name, type=type(one.default), default=one.default)
    soaked.set_defaults(command=_soak)
    answered = kinds.add_parser("answers", help="calls that Telegram answers badly, with a clock that is moved")
    answered.add_argument("--calls", type=int, default=10_000)
    answered.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    answered.set_defaults(command=_answers)
    fallen = kinds.add_parser("steps", help="deaths before and after each step of a message's path")
    fallen.add_argument("--times", type=int, default=50, help="deaths at each step")
    fallen.set_defaults(command=_steps)
    spoiled = kinds.add_parser("malformed", help="updates that are not as Telegram writes them")
    spoiled.add_argument("--updates", type=int, default=100_000)
    spoiled.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    spoiled.set_defaults(command=_malformed)
    woken = kinds.add_parser("three_days", help="everybody's reminder is overdue when the bot comes back")
    woken.add_argument("--people", type=int, default=10_000)
    woken.set_defaults(command=_three_days)
    booted = kinds.add_parser("reboot", help="the bot is up before Telegram and a PostgreSQL of this run's own")
    booted.add_argument("--away", type=float, default=120.0, help="seconds without both")
    booted.set_defaults(command=_reboot)
    for kind in (walk, soaked, fallen):
        kind.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
        where = kind.add_mutually_exclusive_group()
        where.add_argument("--database-url", help="an empty PostgreSQL database; SQLite otherwise")
        where.add_argument("--postgresql", action="store_true", help="a PostgreSQL of this run's own")
    chosen = options.parse_args()
    with ExitStack() as ends:
        folder = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="tenderspot-crashes-")))
        return int(chosen.command(chosen, folder, ends))


def _url(chosen: Namespace, folder: Path, ends: ExitStack) -> str:
    print(f"seed {chosen.seed}", flush=True)
    if chosen.postgresql:
        return _cluster(ends).fresh_database()
    return chosen.database_url or f"sqlite:///{folder}/crashes.db"


def _cluster(ends: ExitStack) -> Cluster:
    binaries = find_binaries()
    if binaries is None:
        sys.exit("PostgreSQL is not installed")
    place = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="tenderspot-postgres-")))
    return ends.enter_context(Cluster.started(binaries, place))


def _walk(chosen: Namespace, folder: Path, ends: ExitStack) -> int:
    findings = crash(folder, _url(chosen, folder, ends), pictures(), chosen.kills, chosen.seed)
    print(findings)
    for kind, bubbles in (("doubled", findings.surplus), ("missing", findings.missing)):
        for words in bubbles:
            print(f"{kind}: {words}")
    return 1 if findings.lost or findings.missing or findings.doubled > findings.kills else 0


def _soak(chosen: Namespace, folder: Path, ends: ExitStack) -> int:
    plan = Plan(**{one.name: getattr(chosen, one.name) for one in fields(Plan)})
    findings = asyncio.run(soak(folder, _url(chosen, folder, ends), plan))
    print(findings)
    return 0 if findings.holds else 1


def _steps(chosen: Namespace, folder: Path, ends: ExitStack) -> int:
    findings = asyncio.run(steps(_url(chosen, folder, ends), chosen.times, chosen.seed))
    print(findings)
    return 0 if findings.holds else 1


def _malformed(chosen: Namespace, folder: Path, ends: ExitStack) -> int:
    del ends
    print(f"seed {chosen.seed}", flush=True)
    findings = asyncio.run(malformed(folder, chosen.updates, chosen.seed))
    print(findings)
    return 0 if findings.holds else 1


def _three_days(chosen: Namespace, folder: Path, ends: ExitStack) -> int:
    del ends
    findings = asyncio.run(three_days(folder, chosen.people))
    print(findings)
    return 0 if findings.holds else 1


def _answers(chosen: Namespace, folder: Path, ends: ExitStack) -> int:
    del ends
    print(f"seed {chosen.seed}", flush=True)
    findings = asyncio.run(answers(folder, chosen.calls, chosen.seed))
    print(findings)
    return 0 if findings.holds else 1


def _reboot(chosen: Namespace, folder: Path, ends: ExitStack) -> int:
    print(reboot(folder, _cluster(ends), pictures(), chosen.away))
    return 0


if __name__ == "__main__":
    sys.exit(main())
