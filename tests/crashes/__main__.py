"""`python -m tests.crashes --kills 20`: kill the bot at random moments of the walk and say what that did."""

from __future__ import annotations

import random
import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path

from tests.crashes.campaign import crash


def main() -> int:
    """Print the summary; exit 1 when anything was lost or doubled too often."""
    options = ArgumentParser(prog="python -m tests.crashes", description=__doc__)
    options.add_argument("--kills", type=int, default=20)
    options.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    options.add_argument("--database-url", help="an empty PostgreSQL database; SQLite otherwise")
    chosen = options.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="tenderspot-crashes-") as name:
        folder = Path(name)
        url = chosen.database_url or f"sqlite:///{folder}/crashes.db"
        findings = crash(folder, url, folder / "pictures", chosen.kills, chosen.seed)
    print(findings)
    for kind, bubbles in (("doubled", findings.surplus), ("missing", findings.missing)):
        for words in bubbles:
            print(f"{kind}: {words}")
    return 1 if findings.lost or findings.missing or findings.doubled > findings.kills else 0


if __name__ == "__main__":
    sys.exit(main())
