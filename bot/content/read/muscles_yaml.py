"""Reads muscles.yaml: the referral matrix, and which point reaches each muscle."""

from __future__ import annotations

from collections.abc import Collection

from bot.care.body.points import Muscle
from bot.content.read.entries import Entry, Known


def muscle(entry: Entry, known: Known, places: Collection[str], points: Collection[str]) -> Muscle:
    entry.only("point", "weights", "regions", "acupoints")
    weights, regions = entry.weights("weights"), entry.weights("regions", places)
    if not weights and not regions:
        entry.fault("has no weights: no pain would ever lead to its point")
    return Muscle(
        id=entry.id,
        point=entry.one_of("point", points),
        weights=weights,
        regions=regions,
        acupoints=entry.words("acupoints"),
        origin=entry.origin(known),
    )
