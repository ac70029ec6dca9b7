"""Promise: every figure that is shown can be drawn, and content shows none that is made for one person.

Those of a point can be drawn for either side.

Reads: conversations; content/*.yaml; figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.check.catalog_uses import pictures_in_catalog
from bot.content.check.seen import FOR_ONE, Seen
from bot.content.faults import Fault
from bot.content.scan import PictureUse
from bot.figures.anatomy.shapes import SIDES


def figures_drawn(seen: Seen) -> Iterator[Fault]:
    """Find figures that are named and that nothing draws."""
    for use in seen.pictures:
        lacking = [name for name in _sides_of(use) if name not in seen.drawn]
        for name in [use.name] if use.name in lacking else lacking:
            yield Fault(use.file, use.entry, f"shows the figure {name!r}, which nothing draws", use.line)
    for use in pictures_in_catalog(seen.catalog):
        if use.name in FOR_ONE:
            yield Fault(use.file, use.entry, f"shows the picture {use.name!r}, which is made for one person")


def _sides_of(use: PictureUse) -> Iterator[str]:
    """Give the figure and, where it shows how to press a point, those for either side of a person."""
    yield use.name
    if use.file == "points.yaml":
        yield from (f"{use.name}-{side}" for side in SIDES)
