"""`tenderspot check`: what the content promises, proved from the command line."""

from __future__ import annotations

from argparse import Namespace
from importlib import import_module

from bot.commands import signed_patch
from bot.content import opened
from bot.content.check import everything
from bot.content.check.signing import key_of
from bot.settings import Settings


def check(settings: Settings, options: Namespace) -> int:
    """Print every fault with file, entry and reason; exit 0 when there is none.

    With --unreviewed print only what a clinician has still to sign off, in the files or in chat, and exit 0.
    """
    report = everything(settings.content_dir)
    readiness = import_module("bot.commands.readiness")  # refuses what would keep a bot from starting
    if options.unreviewed:
        for entry in still_open(report.unreviewed, settings):
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


def still_open(unreviewed: tuple[str, ...], settings: Settings) -> tuple[str, ...]:
    """Leave out what staff have signed in chat and no patch has written into the files yet."""
    signed = signed_patch.in_chat(settings)
    if not signed:
        return unreviewed
    catalog = opened(settings.content_dir, settings.emergency_country).catalog
    done = {one.key for one in catalog.unchecked.values() if (one.key, one.digest) in signed}
    return tuple(place for place in unreviewed if key_of(place) not in done)
