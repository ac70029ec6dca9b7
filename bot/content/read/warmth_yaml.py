"""Reads warmth.yaml: doses of warmth, stretches, and how long both last."""

from __future__ import annotations

from datetime import timedelta

from bot.care.planning.doses import HeatDose, Pace, Stretch
from bot.content.read.entries import Entry, Known


def heat_dose(entry: Entry, known: Known) -> HeatDose:
    entry.only("minutes", "longest", "enough", "check_every", "picture")
    longest = entry.whole("longest", 5, 20)
    return HeatDose(
        id=entry.id,
        minutes=entry.whole("minutes", 5, longest),
        longest=longest,
        enough=entry.whole("enough", 5, longest),
        check_every=entry.whole("check_every", 1, 5),
        picture=entry.maybe("picture"),
        origin=entry.origin(known),
    )


def stretch(entry: Entry, known: Known) -> Stretch:
    entry.only("hold", "times", "picture")
    hold, times = entry.whole("hold", 5, 30), entry.whole("times", 1, 3)
    return Stretch(entry.id, hold, times, entry.maybe("picture"), entry.origin(known))


def pace(entry: Entry, known: Known) -> Pace:
    entry.only("warm_for", "rest", "sore_skin_hours")
    return Pace(
        warm_for=timedelta(minutes=entry.whole("warm_for", 5, 30)),
        rest=timedelta(minutes=entry.whole("rest", 30, 600)),
        sore_skin=timedelta(hours=entry.whole("sore_skin_hours", 12, 240)),
        origin=entry.origin(known),
    )
