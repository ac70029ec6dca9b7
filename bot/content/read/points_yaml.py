"""Reads points.yaml: where to press, in which order, with what, and what each point counts as for the gates."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from bot.care.body.demands import KINDS, PLACES, POINT_KINDS, demands
from bot.care.body.points import Point, Tool, Way
from bot.care.body.regions import PARTS
from bot.care.text_ids import text_id
from bot.content.faults import Fault
from bot.content.read.entries import Entry, Known

FILE = "points.yaml"
FIELDS = ("number", "route", "kinds", "area", "lies_in", "steps", "ways", "warnings", "seconds")
WAY_FIELDS = ("spots", "place", "kinds", "tools", "scene", "stands_in")


@dataclass(frozen=True, slots=True)
class PointLimits:
    """What a point may name: regions, tools, so many seconds at most, and places up to how many points there are.

    prompted: after how many seconds the last question while pressing comes.
    """

    regions: Collection[str]
    tools: Mapping[str, Tool]
    longest: int
    prompted: int
    count: int


def point(entry: Entry, known: Known, limits: PointLimits) -> Point:
    entry.only(*FIELDS)
    ways = _ways(entry, limits)
    kinds, lies_in = _kinds(entry), entry.some("lies_in", limits.regions)
    asked = demands(("pressing", entry.id), kinds, lies_in)
    return Point(
        id=entry.id,
        number=entry.whole("number", 1, limits.count),
        route=entry.whole("route", 1, limits.count),
        kinds=kinds,
        area=_area(entry, limits.regions),
        lies_in=lies_in,
        steps=tuple(text_id("point", entry.id, step) for step in entry.some("steps")),
        ways=tuple(replace(way, kinds=way.kinds | asked) for way in ways),
        spots=tuple(dict.fromkeys(way.spot for way in ways if way.spot)),
        warnings=tuple(text_id("warning", warning) for warning in entry.given("warnings")),
        seconds=_seconds(entry, limits),
        origin=entry.origin(known),
    )


def order_faults(points: Mapping[str, Point]) -> Iterator[Fault]:
    """Find points whose number is not their place in the file, and gaps in the numbness route."""
    for number, point in enumerate(points.values(), 1):
        if point.number != number:
            yield Fault(FILE, point.id, f"number is {point.number}, its place is {number}")
    first: dict[int, str] = {}
    for point in points.values():
        if (other := first.setdefault(point.route, point.id)) != point.id:
            yield Fault(FILE, point.id, f"route is {point.route}, where {other} is on the numbness route already")


def _kinds(entry: Entry) -> tuple[str, ...]:
    kinds = entry.words("kinds", POINT_KINDS)
    if not kinds:
        entry.fault(f"has no kinds: no precaution could tell what it is; give it some of {', '.join(POINT_KINDS)}")
    return kinds


def _seconds(entry: Entry, limits: PointLimits) -> int:
    seconds = entry.whole("seconds", 30, limits.longest)
    if seconds <= limits.prompted:
        asked = f"session of cadences.yaml asks at {limits.prompted}"
        entry.fault(f"seconds is {seconds}, and {asked}: that question would never come")
    return seconds


def _area(entry: Entry, regions: Collection[str]) -> str:
    area = entry.word("area")
    if area and area not in {*regions, *PARTS}:
        entry.fault(f"area is {area!r}, which is no region and none of {', '.join(PARTS)}")
    return area


def _ways(entry: Entry, limits: PointLimits) -> tuple[Way, ...]:
    placings = entry.parts("ways")
    names = [one.part for one in placings]
    return tuple(way for one in placings for way in _placed(one, names, limits))


def _placed(placing: Entry, names: Collection[str], limits: PointLimits) -> Iterator[Way]:
    """Read one placing: a way for each of its spots and tools, with all that it asks of a body."""
    placing.only(*WAY_FIELDS)
    place = placing.one_of("place", PLACES)
    kinds = (place, *placing.words("kinds", KINDS))
    instead = placing.one_of("stands_in", names) if placing.maybe("stands_in") else ""
    for spot in placing.words("spots") or ("",):
        for used in placing.some("tools", limits.tools):
            if used not in limits.tools:
                continue
            yield Way(
                tool=used,
                spot=spot,
                text=text_id("point", placing.id, *([spot] if spot else []), "with", used),
                placed=text_id("point", placing.id, placing.part),
                placing=placing.part,
                place=place,
                kinds=demands(kinds, limits.tools[used].kinds),
                scene=placing.maybe("scene") or text_id("card", placing.id),
                stands_in=instead,
            )
