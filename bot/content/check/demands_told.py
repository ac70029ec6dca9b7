"""Promise: what asks something of a body says what: every point has a light way off the floor, warmth a posture.

Reads: content/points.yaml, warmth.yaml; what tips and cards invite to is stated when they are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.care.body.demands import TOO_MUCH_FOR_LIGHT
from bot.care.body.points import Point
from bot.content.check.seen import Seen
from bot.content.faults import Fault

LIGHT_PLACES: Final = frozenset({"wall", "seated"})


def demands_told(seen: Seen) -> Iterator[Fault]:
    """Find points that nobody could press lightly, heat without a posture, and stretches without one."""
    for point in seen.catalog.points.values():
        yield from _lightly(point)
    doses = seen.catalog.warmth
    positions = ((dose.id, one.kinds) for dose in doses.ways.values() for one in dose.positions)
    stretches = ((one.id, one.kinds) for one in doses.stretches.values())
    for entry, kinds in (*positions, *stretches):
        if kinds.isdisjoint({"lying", "seated", "standing"}):
            yield Fault("warmth.yaml", entry, "kinds names no posture: lying, seated or standing")


def _lightly(point: Point) -> Iterator[Fault]:
    light = [way for way in point.ways if TOO_MUCH_FOR_LIGHT.isdisjoint(way.kinds) and way.place in LIGHT_PLACES]
    for spot in point.spots or ("",):
        if not any(way.spot == spot for way in light):
            where = f" at {spot}" if spot else ""
            yield Fault("points.yaml", point.id, f"ways has none{where} that is light and not on the floor: add one")
    hand = {way.spot for way in light if "hand" in way.kinds}
    if "lower_leg" in point.kinds and (bare := set(point.spots or ("",)) - hand):
        yield Fault("points.yaml", point.id, f"ways has none by hand{_at(bare)}: numb or badly fed skin needs one")


def _at(spots: set[str]) -> str:
    named = ", ".join(sorted(filter(None, spots)))
    return f" at {named}" if named else ""
