"""Reads tips.yaml: what staff can send, and courses give."""

from __future__ import annotations

from collections.abc import Collection

from bot.care.tip_series import Tip
from bot.content.read.entries import Entry, Known


def tip(entry: Entry, known: Known, doings: Collection[str]) -> Tip:
    """Read a tip; doings are the points and steps that it may ask to do."""
    entry.only("invites_to")
    return Tip(entry.id, entry.words("invites_to", doings), entry.origin(known))
