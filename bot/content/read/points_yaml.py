"""Reads points.yaml: where to press, in which order, with what, and what each point counts as for the gates."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from bot.care.body.points import KINDS, Point, Way
from bot.care.body.regions import PARTS
from bot.care.text_ids import text_id
from bot.content.faults import Fault
from bot.content.read.entries import Entry, Known

FILE = "points.yaml"
FIELDS = ("number", "route", "kinds", "area", "lies_in", "steps", "ways", "warnings", "scene", "seconds")


@dataclass(frozen=True, slots=True)
class PointLimits:
    """What a point may name: regions, tools, so many seconds at most, and places up to how many points there are.

    prompted: after how many seconds the last question while pressing comes.
    """

    regions: Collection[str]
    tools: Collection[str]
    longest: int
    prompted: int
    count: int


def point(entry: Entry, known: Known, limits: PointLimits) -> Point:
    entry.only(*FIELDS)
    ways = _ways(entry, limits.tools)
    return Point(
        id=entry.id,
        number=entry.whole("number", 1, limits.count),
        route=entry.whole("route", 1, limits.count),
        kinds=_kinds(entry),
        area=_area(entry, limits.regions),
        lies_in=entry.some("lies_in", limits.regions),
        steps=tuple(text_id("point", entry.id, step) for step in entry.some("steps")),
        ways=ways,
        spots=tuple(dict.fromkeys(way.spot for way in ways if way.spot)),
        warnings=tuple(text_id("warning", warning) for warning in entry.given("warnings")),
        scene=entry.word("scene"),
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
    kinds = entry.words("kinds", KINDS)
    if not kinds:
        entry.fault(f"has no kinds: no precaution could tell what it is; give it some of {', '.join(KINDS)}")
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


def _ways(entry: Entry, tools: Collection[str]) -> tuple[Way, ...]:
    pairs = entry.ways("ways")
    if not pairs:
        entry.fault("has no ways to press it")
    for _, used in pairs:
        if used not in tools:
            entry.fault(f"ways names the tool {used!r}, which is not known")
    return tuple(
        Way(used, spot, text_id("point", entry.id, *([spot] if spot else []), "with", used)) for spot, used in pairs
    )
