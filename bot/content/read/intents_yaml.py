"""Reads intents.yaml: what answers what people want."""

from __future__ import annotations

from collections.abc import Collection

from bot.care.understanding.intents import RUNNING, Intent
from bot.content.read.entries import Entry

ANSWERS = ("card", "wish", "says", "running")


def intent(entry: Entry, cards: Collection[str]) -> Intent:
    """Read one entry: it names one answer."""
    entry.only(*ANSWERS)
    if len(entry.names()) != 1:
        entry.fault(f"must name one of {', '.join(ANSWERS)}")
    return Intent(
        id=entry.id,
        card=entry.one_of("card", cards) if entry.has("card") else None,
        wish=entry.maybe("wish"),
        says=entry.maybe("says"),
        running=entry.one_of("running", RUNNING) if entry.has("running") else None,
    )
