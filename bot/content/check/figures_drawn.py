"""Promise: every figure that is shown can be drawn, and content shows none that is made for one person.

Those of a point can be drawn for either side.

Reads: conversations; content/*.yaml; figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.check.catalog_uses import pictures_in_catalog
from bot.content.check.seen import FOR_ONE, Seen
from bot.content.faults import Fault
from bot.figures.anatomy.shapes import SIDES


def figures_drawn(seen: Seen) -> Iterator[Fault]:
    """Find figures that are named and that nothing draws."""
    for use in seen.pictures:
        if use.name not in seen.drawn:
            yield Fault(use.file, use.entry, f"shows the figure {use.name!r}, which nothing draws", use.line)
    for use in pictures_in_catalog(seen.catalog):
        if use.name in FOR_ONE:
            yield Fault(use.file, use.entry, f"shows the picture {use.name!r}, which is made for one person")
        for side in SIDES if use.file == "points.yaml" else ():
            if use.name in seen.drawn and f"{use.name}-{side}" not in seen.drawn:
                yield Fault(use.file, use.entry, f"shows the figure {use.name!r}, not drawn for the {side} side")
