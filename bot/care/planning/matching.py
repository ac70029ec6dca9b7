"""Which points fit a complaint, best first, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.care.body.points import Point
from bot.care.catalog import Catalog
from bot.care.origin import Origin
from bot.care.record.person import Complaint

ROUTE_SOURCE = ("S15", "S16", "S17", "S18", "S19")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a point is in the list. muscle is None and weight 0 where the numbness route brought it in."""

    region: str
    muscle: str | None
    weight: int
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RankedPoint:
    point: str
    number: int
    score: int
    reasons: tuple[Reason, ...]


def rank(complaint: Complaint, catalog: Catalog) -> tuple[RankedPoint, ...]:
    """Rank the points for a complaint, best first.

    A region gives a point the largest weight of the point's muscles; the regions add up; ties go by guide number.
    Numbness above the knee counts like pain. Numbness below the knee brings in the guide's whole route and decides
    the order; the score is still what the other regions say.
    """
    ranked = [_ranked(point, complaint, catalog) for point in catalog.points.values()]
    if follows_route(complaint, catalog):
        return tuple(sorted(ranked, key=lambda one: catalog.points[one.point].route))
    return tuple(sorted((one for one in ranked if one.score), key=lambda one: (-one.score, one.number)))


def follows_route(complaint: Complaint, catalog: Catalog) -> bool:
    """Say whether a numb region below the knee sets the order."""
    return any(_below_the_knee(region, catalog) for region in complaint.numb)


def _below_the_knee(region: str, catalog: Catalog) -> bool:
    return region in catalog.regions and catalog.regions[region].below_the_knee


def _ranked(point: Point, complaint: Complaint, catalog: Catalog) -> RankedPoint:
    matched = [reason for region in _scored(complaint, catalog) if (reason := _best(point, region, catalog))]
    route = [Reason(region, None, 0, ROUTE_SOURCE) for region in complaint.numb if _below_the_knee(region, catalog)]
    return RankedPoint(point.id, point.number, sum(one.weight for one in matched), (*matched, *route))


def _scored(complaint: Complaint, catalog: Catalog) -> Iterable[str]:
    numb = (region for region in complaint.numb if not _below_the_knee(region, catalog))
    return dict.fromkeys(region for region in (*complaint.pain, *numb) if region in catalog.regions)


def _best(point: Point, region: str, catalog: Catalog) -> Reason | None:
    weighed = [
        (weight, muscle.id, muscle.origin)
        for muscle in catalog.muscles.values()
        if muscle.point == point.id and (weight := catalog.weight(muscle, region))
    ]
    if not weighed:
        return None
    weight, muscle, origin = max(weighed, key=lambda one: one[0])
    return Reason(region, muscle, weight, _source(origin))


def _source(origin: Origin) -> tuple[str, ...]:
    return origin.all
