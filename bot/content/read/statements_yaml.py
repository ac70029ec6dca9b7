"""Reads statements.yaml: what the clinic says, and what safety adds."""

from __future__ import annotations

from bot.care.origin import Statement
from bot.content.read.entries import Entry


def statement(entry: Entry) -> Statement:
    entry.only("says", "where")
    return Statement(entry.id, entry.word("says"), entry.word("where"))
