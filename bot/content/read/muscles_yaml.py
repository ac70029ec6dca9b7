"""Reads muscles.yaml: the referral matrix, and which point reaches each muscle."""

from __future__ import annotations

from collections.abc import Collection

from bot.care.body.points import Muscle
from bot.content.read.entries import Entry, Known


def muscle(entry: Entry, known: Known, places: Collection[str], points: Collection[str]) -> Muscle:
    entry.only("point", "weights", "regions", "acupoints")
    return Muscle(
        id=entry.id,
        point=entry.one_of("point", points),
        weights=entry.weights("weights"),
        regions=entry.weights("regions", places),
        acupoints=entry.words("acupoints"),
        origin=entry.origin(known),
    )
