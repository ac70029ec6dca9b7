"""Promise: a point's mark lies on the body and inside its card, in a colour of its own; every region can be marked.

Reads: content/points.yaml, regions.yaml; figures.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from bot.care.body.points import Point
from bot.care.body.regions import PARTS, places_of
from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.figures.anatomy.shapes import View
from bot.figures.body_marks import PLACES
from bot.figures.boxes import Box
from bot.figures.cards import Card
from bot.figures.curves import outline
from bot.figures.palette import POINT_COLOURS, POINT_FILLS
from bot.figures.panels import VIEWS
from bot.figures.part_maps import MAPS
from bot.figures.point_cards import CARDS

ANATOMY, PALETTE, POINT_CARDS = "bot/figures/anatomy", "bot/figures/palette.py", "bot/figures/point_cards.py"
HEX = re.compile(r"#[0-9A-Fa-f]{6}")


def points_drawn(seen: Seen) -> Iterator[Fault]:
    """Find marks beside the body, cards that do not show their mark, and colours that are none or not their own."""
    for point in seen.catalog.points.values():
        yield from (Fault(PALETTE, point.id, reason) for reason in _colour(point.number))
        yield from (Fault(ANATOMY, point.id, reason) for reason in _beside(point.number))
        yield from (Fault(POINT_CARDS, point.id, reason) for reason in _unshown(point))
    for region in seen.catalog.regions:
        if region not in PLACES:
            yield Fault("bot/figures/body_marks.py", region, "is marked on no body: give it a Zone")
    for part in PARTS:
        places = places_of(part, seen.catalog.regions)
        if MAPS[part].places != places:
            reason = (
                f"the letters of {part} on its map stand for {MAPS[part].places}, those of its buttons for {places}"
            )
            yield Fault("bot/figures/part_maps.py", part, reason)


def _colour(number: int) -> Iterator[str]:
    for name, colours in (("POINT_COLOURS", POINT_COLOURS), ("POINT_FILLS", POINT_FILLS)):
        colour = colours.get(number)
        if colour is not None and not HEX.fullmatch(colour):
            yield f"{name}: {colour!r} of point {number} is no colour like #CB5F45"
        elif colour is not None and Counter(one.upper() for one in colours.values())[colour.upper()] > 1:
            yield f"{name}: {colour} of point {number} is another point's too"


def _beside(number: int) -> Iterator[str]:
    for name, (view, _) in VIEWS.items():
        for x, y in view.spots.get(number, ()):
            if not _on(view, x, y):
                yield f"point {number} is marked beside the body in the view {name}, at {x:g},{y:g}"


def _on(view: View, x: float, y: float) -> bool:
    """Say whether a place is inside the outline: a line to its right crosses it an odd number of times."""
    edge = outline(view.outline)
    pairs = zip(edge, [*edge[1:], *edge[:1]], strict=True)
    crossed = [(a, b) for a, b in pairs if (a[1] > y) != (b[1] > y)]
    return sum(x < a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1]) for a, b in crossed) % 2 == 1


def _unshown(point: Point) -> Iterator[str]:
    card = {name.replace("_", "-"): one for name, one in CARDS.items()}.get(point.card)
    windows = [one for one in _windows(card) if point.number in one[0].spots] if card is not None else []
    if card is not None and not windows:
        yield f"the card {point.card!r} shows no view on which point {point.number} is marked"
    for view, box in windows:
        if not _holds(box, view, point.number):
            yield f"the card {point.card!r} shows no mark of point {point.number} in its box of the view {view.name}"


def _windows(card: Card) -> Iterator[tuple[View, Box]]:
    for _, row in card.rows:
        yield from ((VIEWS[panel.view][0], panel.crop) for panel in row)


def _holds(box: Box, view: View, number: int) -> bool:
    """Say whether a mark lies in the box, on the half that is given: a picture for one side lights no other."""
    return any(box.holds(mark) for mark in view.spots.get(number, ()))
