"""Reads points.yaml: where to press, in which order, with what, and what each point counts as for the gates."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from bot.care.body.points import KINDS, Point, Way
from bot.care.text_ids import text_id
from bot.content.faults import Fault
from bot.content.read.entries import Entry, Known

FILE = "points.yaml"
FIELDS = ("number", "route", "kinds", "area", "lies_in", "steps", "ways", "warnings", "scene", "seconds")


@dataclass(frozen=True, slots=True)
class PointLimits:
    """What a point may name: regions, tools, so many seconds at most, and places up to how many points there are."""

    regions: Collection[str]
    tools: Collection[str]
    longest: int
    count: int


def point(entry: Entry, known: Known, limits: PointLimits) -> Point:
    entry.only(*FIELDS)
    ways = _ways(entry, limits.tools)
    return Point(
        id=entry.id,
        number=entry.whole("number", 1, limits.count),
        route=entry.whole("route", 1, limits.count),
        kinds=_kinds(entry),
        area=entry.word("area"),
        lies_in=entry.words("lies_in", limits.regions),
        steps=tuple(text_id("point", entry.id, step) for step in entry.words("steps")),
        ways=ways,
        spots=tuple(dict.fromkeys(way.spot for way in ways if way.spot)),
        warnings=tuple(text_id("warning", warning) for warning in entry.words("warnings")),
        scene=entry.word("scene"),
        seconds=entry.whole("seconds", 30, limits.longest),
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
