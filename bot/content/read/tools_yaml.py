"""Reads tools.yaml: what to press with."""

from __future__ import annotations

from bot.care.body.demands import EFFORTS
from bot.care.body.points import Tool
from bot.content.read.entries import Entry, Known


def tool(entry: Entry, known: Known) -> Tool:
    entry.only("kinds")
    return Tool(entry.id, entry.given("kinds", EFFORTS), entry.origin(known))
