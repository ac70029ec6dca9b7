"""Promise: a point counts as all that its place on the body is, so that precautions and red flags leave it out.

Reads: content/points.yaml, regions.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from bot.care.body.points import Point
from bot.care.body.regions import OF_THE_CALF, OVER_VEINS, Region
from bot.content.check.seen import Seen
from bot.content.faults import Fault

FILE: Final = "points.yaml"
LEG: Final = frozenset({"leg", "vein"})
OF_PART: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "hip_and_back": frozenset(),
        "thigh_and_knee": LEG | {"thigh"},
        "lower_leg": LEG | {"lower_leg"},
        "foot": LEG | {"lower_leg", "foot"},
    }
)
"""Kinds that every point on a part of the body has: a leg that is pressed may hold a clot."""
HIP_FRONT: Final = "hip_front"
"""The region whose points count as it: burning skin of the thigh begins there."""
ABOVE: Final = frozenset({"hip", "back"})
"""Of these a point on hip and back has at least one."""


def points_gated(seen: Seen) -> Iterator[Fault]:
    """Find points that some gate would not shut."""
    for point in seen.catalog.points.values():
        for region in _pressed(point, seen):
            wanted = kinds_of(region)
            if lacking := sorted(wanted - set(point.kinds)):
                reason = f"kinds lacks {', '.join(lacking)}: it lies in {region.id}, on {region.part}"
                yield Fault(FILE, point.id, f"{reason}, and a precaution would not leave it out")
            if region.part == "hip_and_back" and ABOVE.isdisjoint(point.kinds):
                yield Fault(FILE, point.id, f"kinds lacks hip or back: it lies in {region.id}, on {region.part}")


def kinds_of(region: Region) -> frozenset[str]:
    """Name what a point in a region counts as at least."""
    calf = {"calf"} if region.id in OF_THE_CALF else set()
    vein = {"vein"} if region.id in OVER_VEINS else set()
    front = {region.id}.intersection({HIP_FRONT})
    return OF_PART[region.part] | calf | vein | front


def _pressed(point: Point, seen: Seen) -> Iterator[Region]:
    """Give the regions of a point: where it lies, and its area, be that a region or a whole part of the body."""
    regions = seen.catalog.regions
    named = dict.fromkeys((*point.lies_in, point.area))
    yield from (regions[one] for one in named if one in regions)
    if point.area in OF_PART and point.area not in regions:
        yield next(one for one in regions.values() if one.part == point.area)
