"""Reads tips.yaml: what staff can send, and courses give."""

from __future__ import annotations

from bot.care.tip_series import Tip
from bot.content.read.entries import Entry, Known
from bot.content.read.kinds import invitation


def tip(entry: Entry, known: Known) -> Tip:
    entry.only("kinds")
    return Tip(entry.id, invitation(entry), entry.origin(known))
