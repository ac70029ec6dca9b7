"""Promise: every region is reached by a muscle, and every zone that a muscle weighs is that of a region.

Reads: content/regions.yaml, muscles.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.check.seen import Seen
from bot.content.faults import Fault


def regions_reached(seen: Seen) -> Iterator[Fault]:
    """Find regions for which nobody would get a point, and columns of the matrix that lead nowhere."""
    zones = {region.zone for region in seen.catalog.regions.values() if region.zone}
    for muscle in seen.catalog.muscles.values():
        for zone, _ in muscle.weights:
            if zone not in zones:
                yield Fault("muscles.yaml", muscle.id, f"weights names {zone!r}, which is the zone of no region")
    for region in seen.catalog.regions.values():
        if not any(seen.catalog.weight(muscle, region.id) for muscle in seen.catalog.muscles.values()):
            reason = f"is reached by no muscle: none of muscles.yaml weighs its zone {region.zone} or the region itself"
            yield Fault("regions.yaml", region.id, reason)
