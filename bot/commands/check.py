"""`tenderspot check`: what the content promises, proved from the command line."""

from __future__ import annotations

from argparse import Namespace
from importlib import import_module

from bot import content
from bot.settings import Settings


def check(settings: Settings, options: Namespace) -> int:
    """Print every fault with file, entry and reason; exit 0 when there is none.

    With --unreviewed print only what a clinician has still to sign off, and exit 0.
    """
    report = content.everything(settings.content_dir)
    readiness = import_module("bot.commands.readiness")  # refuses what would keep a bot from starting
    if options.unreviewed:
        for entry in report.unreviewed:
            print(entry)
        return 0
    faults = report.faults or tuple(readiness.faults_in_code(settings.content_dir))
    for fault in faults:
        print(fault)
    if options.notes:
        for note in report.notes:
            print(f"note: {note}")
    more = "" if options.notes else " (--notes shows them; --unreviewed what a clinician has to sign off)"
    print(f"{len(faults)} faults, {len(report.notes)} notes{more}")
    if not faults:
        print("Next: tenderspot try, and play through what you changed.")
    return 1 if faults else 0
