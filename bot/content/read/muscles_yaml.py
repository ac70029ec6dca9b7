"""Reads muscles.yaml: the referral matrix, and which point reaches each muscle."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.care.body.points import Muscle
from bot.care.body.regions import Region
from bot.content.read.entries import Entry, Known
from bot.content.read.regions_yaml import zones_of


def muscle(entry: Entry, known: Known, places: Mapping[str, Region], points: Collection[str]) -> Muscle:
    entry.only("point", "weights", "regions", "acupoints")
    return Muscle(
        id=entry.id,
        point=entry.one_of("point", points),
        weights=entry.weights("weights", zones_of(places)),
        regions=entry.weights("regions", places),
        acupoints=entry.words("acupoints"),
        origin=entry.origin(known),
    )
