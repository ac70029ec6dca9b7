"""Promise: every point is reached by a muscle, left out by some precaution, coloured, marked on the body and drawn.

Its place on the numbness route is proved while points.yaml is read. Reads: content/points.yaml, muscles.yaml,
precautions.yaml; figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot import figures
from bot.care.body.points import Point
from bot.care.safety.rules import FORBID, Restrictions
from bot.content.check.seen import Seen
from bot.content.faults import Fault


def points_complete(seen: Seen) -> Iterator[Fault]:
    """Find what a point lacks, and what is drawn for points that are not there."""
    for point in seen.catalog.points.values():
        yield from _lacking(point, seen)
        yield from (Fault(file, point.id, reason) for file, reason in figures.lacking(point.number, point.card))
    known = {point.number for point in seen.catalog.points.values()}
    for number in sorted(figures.drawn_points() - known):
        yield Fault(
            "points.yaml", f"number {number}", "is missing: bot/figures draws and colours a point that is not there"
        )


def _lacking(point: Point, seen: Seen) -> Iterator[Fault]:
    if not seen.catalog.muscles_of(point.id):
        yield Fault("muscles.yaml", point.id, "is the point of no muscle: no pain would ever lead to it")
    if not any(_shuts(one.restrictions, point) for one in seen.catalog.precautions.values()):
        yield Fault("precautions.yaml", point.id, "is left out by no precaution: let one forbid pressing, or its kind")


def _shuts(restrictions: Restrictions, point: Point) -> bool:
    return any(rule.asks == FORBID and rule.refuses(point.demands) for rule in restrictions.rules(""))
