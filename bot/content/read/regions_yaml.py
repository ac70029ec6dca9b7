"""Reads regions.yaml: where it can hurt or be numb."""

from __future__ import annotations

from collections.abc import Mapping

from bot.care.body.regions import PARTS, Region
from bot.content.read.entries import Entry, Known


def region(entry: Entry, known: Known) -> Region:
    entry.only("zone", "part")
    return Region(entry.id, entry.maybe("zone"), entry.one_of("part", PARTS), entry.origin(known))


def zones_of(regions: Mapping[str, Region]) -> tuple[str, ...]:
    """Name the columns of the referral matrix."""
    return tuple(dict.fromkeys(one.zone for one in regions.values() if one.zone))
