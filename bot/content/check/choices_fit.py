"""Promise: every id that travels inside a button fits there.

Reads: content/*.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.check.seen import Seen
from bot.content.faults import Fault

CHOICE_LIMIT = 40
"""Characters of a button's choice: with the step before it, it stays under Telegram's 64 bytes."""
LONGEST_BEFORE = "zone-"


def choices_fit(seen: Seen) -> Iterator[Fault]:
    """Find ids that are too long, or not plain, for a button."""
    catalog = seen.catalog
    named = (
        ("regions.yaml", tuple(catalog.regions)),
        ("points.yaml", tuple(catalog.points)),
        ("precautions.yaml", tuple(catalog.precautions)),
        ("red_flags.yaml", tuple(catalog.red_flags)),
        ("zones.yaml", tuple(zone.name for zone in catalog.zones)),
    )
    for file, ids in named:
        for id_ in ids:
            if not id_.isascii() or len(id_) + len(LONGEST_BEFORE) > CHOICE_LIMIT:
                reason = f"is too long for a button: {CHOICE_LIMIT} plain characters with the word before it"
                yield Fault(file, id_, reason)
