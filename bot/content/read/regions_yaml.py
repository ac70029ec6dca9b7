"""Reads regions.yaml: where it can hurt or be numb."""

from __future__ import annotations

from bot.care.body.regions import PARTS, Region
from bot.content.read.entries import Entry, Known


def region(entry: Entry, known: Known) -> Region:
    entry.only("zone", "part")
    return Region(entry.id, entry.maybe("zone"), entry.one_of("part", PARTS), entry.origin(known))
