"""Reads tools.yaml: what to press with."""

from __future__ import annotations

from bot.care.body.points import Tool
from bot.care.safety.gates import KINDS_OF_PRESSING
from bot.content.read.entries import Entry, Known


def tool(entry: Entry, known: Known) -> Tool:
    entry.only("counts_as")
    return Tool(entry.id, entry.words("counts_as", KINDS_OF_PRESSING), entry.origin(known))
