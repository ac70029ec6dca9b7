"""Reads courses.yaml: tips that come one after the other."""

from __future__ import annotations

from collections.abc import Collection

from bot.care.tip_series import TipSeries
from bot.content.read.entries import Entry, Known


def course(entry: Entry, known: Known, tips: Collection[str]) -> TipSeries:
    entry.only("per_week", "tips")
    given = entry.words("tips", tips)
    if not given:
        entry.fault("has no tips")
    for one in dict.fromkeys(tip for tip in given if given.count(tip) > 1):
        entry.fault(f"gives {one} twice")
    return TipSeries(entry.id, entry.whole("per_week", 1, 7), given, entry.origin(known))
