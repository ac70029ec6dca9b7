"""Reads references.yaml: outside knowledge that entries stand on."""

from __future__ import annotations

from bot.care.origin import Reference
from bot.content.read.entries import Entry

MARKS = ("seen", "textbook", "design")


def reference(entry: Entry) -> Reference:
    entry.only("where", "mark")
    return Reference(entry.id, entry.word("where"), entry.one_of("mark", MARKS))
