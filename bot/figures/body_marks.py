"""Where it hurts and where it is numb, marked on a body seen from the front, from behind, and from below the feet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.figures.anatomy.shapes import Zone
from bot.figures.boxes import Box
from bot.figures.labels import Callout, Labels, Tone, callout
from bot.figures.lettering import SMALLEST, fitted, lettered
from bot.figures.muscles import Plate
from bot.figures.palette import INK, MODEL, PAPER, QUIET
from bot.figures.panels import VIEWS, Placement
from bot.figures.strokes import hatched
from bot.figures.svg import Style, document, ellipse, group, moved, rectangle, tag

WIDTH, HEIGHT = 1080, 1090
HURTS, NUMB = "#C2352B", "#2A5FA8"
BODY = 0.96
FEET = 0.62
MIDDLE: Final = frozenset({"sacrum"})
"""Places in the mid line: they have no side."""

FRONT: Mapping[str, Zone] = {
    "hip_front": Zone(100, 196, 26, 26),
    "groin": Zone(52, 238, 38, 16, -43),
    "thigh_front": Zone(82, 372, 30, 112, 3),
    "thigh_outer": Zone(130, 400, 13, 104, 5),
    "knee_front": Zone(73, 590, 29, 29),
    "shin": Zone(70, 742, 15, 92, 4),
    "calf_outer": Zone(108, 722, 12, 82, 5),
    "ankle_outer": Zone(93, 906, 11, 15),
    "ankle_inner": Zone(53, 906, 11, 15),
    "foot_top": Zone(80, 948, 25, 18),
    "toes": Zone(86, 986, 40, 13, -4),
    "foot_side": Zone(113, 962, 9, 21),
}
"""On the left half of the person, which is on the right of the picture: x from the mid line, y down."""

BACK: Mapping[str, Zone] = {
    "low_back": Zone(52, 106, 42, 46),
    "sacrum": Zone(0, 212, 32, 42),
    "buttock_center": Zone(70, 246, 36, 36),
    "buttock_outer": Zone(120, 228, 19, 48, -14),
    "thigh_back": Zone(74, 440, 36, 112),
    "thigh_outer": Zone(129, 410, 13, 104, 5),
    "knee_back": Zone(72, 600, 30, 24),
    "calf_back": Zone(68, 704, 34, 84),
    "calf_outer": Zone(110, 726, 12, 78, 5),
    "ankle_outer": Zone(92, 907, 11, 15),
    "ankle_inner": Zone(53, 907, 11, 15),
    "heel": Zone(74, 962, 22, 20),
}
"""On the right half of the person, which is on the right of the picture."""

SOLE: Mapping[str, Zone] = {
    "foot_sole": Zone(192, 256, 40, 58),
    "foot_ball": Zone(200, 160, 58, 34, -6),
    "heel": Zone(198, 345, 34, 28),
    "toes": Zone(194, 94, 70, 24, -14),
    "foot_side": Zone(148, 240, 13, 76, -8),
}
"""The right foot, in its box of 400 by 400."""

FACING: tuple[tuple[str, Mapping[str, Zone], float, str, str], ...] = (
    ("front", FRONT, 238, "right", "left"),
    ("back", BACK, 584, "left", "right"),
)
"""View, its places, middle of the body on the page, and which side of the person is left and right in the picture."""

PLACES: Final = frozenset({*FRONT, *BACK, *SOLE})
LABEL_IDS: Final = frozenset(
    {
        "figure-view-front",
        "figure-view-back",
        "figure-view-sole",
        "figure-side-left",
        "figure-side-right",
        "figure-place-pain",
        "figure-place-numb",
    }
)


@dataclass(frozen=True, slots=True)
class BodyMarks:
    """Ids of regions that hurt and that are numb; side "left", "right", "both" or "" where nobody said."""

    pain: tuple[str, ...]
    numb: tuple[str, ...]
    side: str


def places(told: BodyMarks, labels: Labels) -> str:
    """Draw 1080 x 1090. What is told without a side is marked on both."""
    return document(
        WIDTH,
        HEIGHT,
        rectangle(0, 0, WIDTH, HEIGHT, fill=PAPER),
        *[_body(*facing, told, labels) for facing in FACING],
        *_soles(told, labels),
        *_legend(labels),
    )


def _body(name: str, zones: Mapping[str, Zone], x: float, near: str, far: str, told: BodyMarks, labels: Labels) -> str:
    place = Placement(BODY, x, 66)
    _, draw = VIEWS[name]
    drawn = group(draw(Plate(frozenset(), MODEL.skin, PAPER)), transform=moved(place.dx, place.dy, place.scale))
    marks = [
        _marked(zone, kind, place)
        for region, kind in _named(told)
        if region in zones
        for zone in _sided(zones[region], region, told.side, plain=far)
    ]
    sides = (_side(near, x - 106, labels), _side(far, x + 106, labels))
    return drawn + "".join(marks) + "".join(sides) + _caption(f"figure-view-{name}", x, labels)


def _soles(told: BodyMarks, labels: Labels) -> Iterator[str]:
    """Both soles, toes up: the right foot is on the left of the picture."""
    _, draw = VIEWS["sole"]
    foot = draw(Plate(frozenset(), MODEL.skin, PAPER))
    for side, x, turned in (("right", 838, 1), ("left", 984, -1)):
        across = f"translate({x} 728) scale({turned * FEET} {FEET}) translate(-196 0)"
        marks = [
            _drawn(SOLE[region], kind)
            for region, kind in _named(told)
            if region in SOLE and told.side in {side, "both", ""}
        ]
        yield group(foot, *marks, transform=across)
        yield _side(side, x, labels)
    yield _caption("figure-view-sole", 911, labels, 700)


def _legend(labels: Labels) -> Iterator[str]:
    for kind, y in (("pain", 150), ("numb", 230)):
        label = f"figure-place-{kind}"
        block = fitted(labels[label], 210, (30, 28, SMALLEST), 2)
        words = lettered(block, 838, y, INK, "start")
        yield _drawn(Zone(796, y, 24, 24), kind) + group(words, class_="legend", data_label=label)


def _named(told: BodyMarks) -> Iterator[tuple[str, str]]:
    yield from ((region, "pain") for region in told.pain)
    yield from ((region, "numb") for region in told.numb)


def _sided(zone: Zone, region: str, side: str, plain: str) -> tuple[Zone, ...]:
    """plain: the side that the zone is given on; the other one is its mirror image."""
    if region in MIDDLE:
        return (zone,)
    halves = {plain: zone, "left" if plain == "right" else "right": zone.mirrored()}
    return (halves[side],) if side in halves else tuple(halves.values())


def _marked(zone: Zone, kind: str, place: Placement) -> str:
    return group(_drawn(zone, kind), transform=moved(place.dx, place.dy, place.scale))


def _drawn(zone: Zone, kind: str) -> str:
    """Pain is a filled red place, numbness a hatched blue one a little larger, so that both can be seen at once."""
    if kind == "numb":
        return hatched(Zone(zone.x, zone.y, zone.rx + 5, zone.ry + 5, zone.turn), NUMB)
    look: Style = {"fill": HURTS, "fill_opacity": 0.62, "stroke": HURTS, "stroke_width": 3}
    return tag("g", ellipse(0, 0, zone.rx, zone.ry, **look), transform=moved(zone.x, zone.y, turn=zone.turn))


def _side(side: str, x: float, labels: Labels) -> str:
    label = f"figure-side-{side}"
    block = fitted(labels[label], 150, (SMALLEST,), 1)
    return group(lettered(block, x, 1060, QUIET), class_="legend", data_label=label)


def _caption(label: str, x: float, labels: Labels, y: float = 34) -> str:
    return callout(Callout(label, (x, y), tone=Tone.CAPTION), labels, Box(x - 169, y - 34, 338, 68))
