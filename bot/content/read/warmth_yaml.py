"""Reads warmth.yaml: doses of warmth, stretches, and how long both last."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from bot.care.body.demands import KINDS, demands
from bot.care.planning.doses import HeatDose, Pace, Position, Stretch
from bot.care.text_ids import text_id
from bot.content.read.entries import Entry, Known


def heat_dose(entry: Entry, known: Known, regions: Collection[str]) -> HeatDose:
    entry.only("minutes", "longest", "enough", "check_every", "positions")
    longest = entry.whole("longest", 5, 20)
    return HeatDose(
        id=entry.id,
        minutes=entry.whole("minutes", 5, longest),
        longest=longest,
        enough=entry.whole("enough", 5, longest),
        check_every=entry.whole("check_every", 1, 5),
        positions=tuple(_position(one, regions) for one in entry.parts("positions")),
        origin=entry.origin(known),
    )


def _position(entry: Entry, regions: Collection[str]) -> Position:
    """Read how to lie or sit; covers: the regions that get warm, whose skin must feel it."""
    entry.only("kinds", "covers", "picture")
    kinds = demands(("warming",), entry.some("kinds", KINDS), entry.words("covers", regions))
    return Position(entry.part, kinds, text_id("warmth-how", entry.id, entry.part), entry.maybe("picture"))


def stretch(entry: Entry, known: Known) -> Stretch:
    entry.only("hold", "times", "kinds", "picture")
    hold, times = entry.whole("hold", 5, 30), entry.whole("times", 1, 3)
    kinds = demands(("stretching",), entry.some("kinds", KINDS))
    return Stretch(entry.id, hold, times, kinds, entry.maybe("picture"), entry.origin(known))


def pace(entry: Entry, known: Known) -> Pace:
    entry.only("warm_for", "rest", "sore_skin_hours")
    return Pace(
        warm_for=timedelta(minutes=entry.whole("warm_for", 5, 30)),
        rest=timedelta(minutes=entry.whole("rest", 30, 600)),
        sore_skin=timedelta(hours=entry.whole("sore_skin_hours", 12, 240)),
        origin=entry.origin(known),
    )
