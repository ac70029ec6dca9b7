"""Reads kinds of doing: what a tip or a card invites to, and what conditions and signs ask."""

from __future__ import annotations

from typing import Final

from bot.care.body.demands import ACTS, KINDS
from bot.care.safety.rules import Restrictions
from bot.content.read.entries import Entry

RESTRICTIONS: Final = ("forbids", "light", "by_hand")


def invitation(entry: Entry) -> tuple[str, ...]:
    """Read what an entry invites to: [] for nothing, else at least one act with what that asks of a body."""
    kinds = entry.given("kinds", KINDS)
    if kinds and not set(kinds).intersection(ACTS):
        entry.fault(f"kinds names none of {', '.join(ACTS)}: say what it invites to")
    return kinds


def restrictions(entry: Entry) -> Restrictions:
    """Read what is left out, what is done lightly, and what only by hand."""
    forbids, light, by_hand = (entry.words(name, KINDS) for name in RESTRICTIONS)
    if not (forbids or light or by_hand):
        entry.fault(f"changes nothing: give it some of {', '.join(RESTRICTIONS)}")
    return Restrictions(forbids, light, by_hand)
