"""Panels: a cut-out of a view, enlarged, with its pins, no-press zones and labels.

A panel for a side of the person lights that half alone; where its view gives the other side, it is flipped.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.figures import body, feet
from bot.figures.anatomy.back import BACK
from bot.figures.anatomy.feet import INNER, OUTER, SOLE, TOP
from bot.figures.anatomy.front import FRONT
from bot.figures.anatomy.shapes import Side, View, Zone
from bot.figures.anatomy.side import SIDE
from bot.figures.boxes import Box
from bot.figures.curves import Point, Points, mirrored
from bot.figures.labels import Callout, Labels, Tone, callout, pin
from bot.figures.muscles import Plate
from bot.figures.palette import NO_PRESS, PANEL, Skin
from bot.figures.strokes import hatched
from bot.figures.svg import group, moved, rectangle, tag

VIEWS: Mapping[str, tuple[View, Callable[[Plate], str]]] = {
    view.name: (view, draw)
    for view, draw in (
        (BACK, body.back),
        (FRONT, body.front),
        (SIDE, body.side),
        (SOLE, feet.sole),
        (TOP, feet.top),
        (OUTER, feet.outer),
        (INNER, feet.inner),
    )
}


FURTHER = 0.8
"""Size of the mark on a further spot of the same point."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A label of a panel: at in shares of the panel, targets in the view's units."""

    label: str
    at: Point
    targets: tuple[Point, ...] = ()
    tone: Tone = Tone.PLACE
    short: float = 0
    widest: float = 0.62
    """Share of the panel's width."""


@dataclass(frozen=True, slots=True)
class Panel:
    """crop: what of the view is shown, in its units. zones: names of the no-press zones that are drawn."""

    view: str
    crop: Box
    caption: str
    tags: tuple[Tag, ...] = ()
    zones: tuple[str, ...] = ()
    caption_at: Point = (0, 1)


@dataclass(frozen=True, slots=True)
class Placement:
    """How units of a view become pixels of the page; flipped: left for right."""

    scale: float
    dx: float
    dy: float
    flipped: bool = False

    @property
    def across(self) -> float:
        return -self.scale if self.flipped else self.scale

    def __call__(self, point: Point) -> Point:
        return self.dx + self.across * point[0], self.dy + self.scale * point[1]

    def seen(self, frame: Box) -> Box:
        """Tell which part of the view a frame of the page shows."""
        left = frame.x + frame.width if self.flipped else frame.x
        x, y = (left - self.dx) / self.across, (frame.y - self.dy) / self.scale
        return Box(x, y, frame.width / self.scale, frame.height / self.scale)

    def art(self, *parts: str) -> str:
        """Bring what is drawn in units of the view onto the page."""
        return group(*parts, transform=moved(self.dx, self.dy, self.scale, flipped=self.flipped))


def placement(crop: Box, frame: Box, *, flipped: bool = False) -> Placement:
    """Fit the whole crop into the frame, in the middle."""
    scale = min(frame.width / crop.width, frame.height / crop.height)
    x, y = crop.at(0.5, 0.5)
    across, down = frame.at(0.5, 0.5)
    return Placement(scale, across + (scale if flipped else -scale) * x, down - scale * y, flipped)


def is_flipped(view: View, side: Side | None) -> bool:
    """Say whether a view is shown left for right, for a side of the person; None shows it as it is given."""
    return side not in {None, view.side}


def drawn(
    panel: Panel, frame: Box, points: frozenset[int], labels: Labels, skin: Skin, side: Side | None = None
) -> str:
    """Draw a panel into its frame on the page; without a side both halves are lit."""
    view, draw = VIEWS[panel.view]
    place = placement(panel.crop, frame, flipped=is_flipped(view, side))
    one_half = side is not None and view.halved
    name = f"{view.name}-frame"
    rounded = {"rx": 28.0}
    clip = tag("clipPath", rectangle(frame.x, frame.y, frame.width, frame.height, **rounded), id=name)
    plate = Plate(points, skin, PANEL, place.seen(frame), one_half=one_half)
    return "".join(
        (
            clip,
            rectangle(frame.x, frame.y, frame.width, frame.height, fill=PANEL, **rounded),
            group(
                place.art(draw(plate)), *_zones(panel, view, place, frame, one_half=one_half), clip_path=f"url(#{name})"
            ),
            *pins(view, points, place, frame.inset(20), one_half=one_half),
            *_labels(panel, frame, place, labels, one_half=one_half),
        )
    )


def _halves(view: View, spots: Points, *, one_half: bool) -> list[Points]:
    return [spots, mirrored(spots)] if view.halved and not one_half else [spots]


def pins(
    view: View,
    points: frozenset[int],
    place: Placement,
    frame: Box | None,
    r: float = 26,
    *,
    one_half: bool = False,
) -> list[str]:
    """Draw the number of each lit point on its spots that the frame shows; without a frame on its main spot alone."""
    marks: list[str] = []
    for number in sorted(points & view.spots.keys()):
        for half in _halves(view, view.spots[number], one_half=one_half):
            spots = half[:1] if frame is None else half
            shown = _apart([at for at in map(place, spots) if frame is None or frame.holds(at)], r)
            marks += [pin(*at, number, r * FURTHER) for at in shown[1:]]
            marks += [pin(*at, number, r) for at in shown[:1]]
    return marks


def _apart(places: list[Point], r: float) -> list[Point]:
    """Leave out further places whose mark would lie on an earlier one: where a picture is small, the main one does."""
    kept: list[Point] = []
    for at in places:
        if all(math.dist(at, other) >= r * (1 + FURTHER) for other in kept[:1]) and all(
            math.dist(at, other) >= 2 * r * FURTHER for other in kept[1:]
        ):
            kept.append(at)
    return kept


def _zones(panel: Panel, view: View, place: Placement, frame: Box, *, one_half: bool) -> list[str]:
    zones = [view.zones[name] for name in panel.zones]
    if view.halved and not one_half:
        zones += [zone.mirrored() for zone in zones if zone.x]
    return [_zone(zone, place) for zone in zones if frame.holds(place((zone.x, zone.y)))]


def _zone(zone: Zone, place: Placement) -> str:
    x, y = place((zone.x, zone.y))
    turn = -zone.turn if place.flipped else zone.turn
    return hatched(Zone(x, y, zone.rx * place.scale, zone.ry * place.scale, turn), NO_PRESS)


def _labels(panel: Panel, frame: Box, place: Placement, labels: Labels, *, one_half: bool) -> list[str]:
    caption = Tag(panel.caption, panel.caption_at, tone=Tone.CAPTION)
    return [_tag(spec, frame, place, labels, one_half=one_half) for spec in (caption, *panel.tags)]


def _tag(spec: Tag, frame: Box, place: Placement, labels: Labels, *, one_half: bool) -> str:
    """Place a label; with one_half it names what lies on the half that is lit, and in the mid line."""
    named = [target for target in spec.targets if target[0] >= 0] if one_half else spec.targets
    targets = tuple(place(target) for target in named)
    across, down = spec.at
    at = frame.at(1 - across if place.flipped else across, down)
    return callout(Callout(spec.label, at, targets, spec.tone, spec.widest * frame.width, spec.short), labels, frame)
