"""Maps to point at: the places of a part of the body, or the parts themselves, lettered as their buttons are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from string import ascii_uppercase
from typing import Final

from bot.figures.anatomy.shapes import Zone
from bot.figures.body_marks import BACK, FRONT, SOLE
from bot.figures.boxes import Box
from bot.figures.curves import Point, straight
from bot.figures.labels import Labels
from bot.figures.lettering import CAP, FAMILY
from bot.figures.palette import INK, PAPER, WHITE, Look
from bot.figures.panels import Panel, Placement, drawn, placement
from bot.figures.svg import Style, circle, document, ellipse, group, moved, path, rectangle, tag

WIDTH = 1080
GAP = 20
DISC = 34
COLOURS: Final = ("#C2352B", "#2A5FA8", "#2F7D4F", "#8A4FA3", "#B3661A", "#1F7A80")
"""One a letter; neighbours differ in brightness too, and the letter says it anyway."""

TOP: Mapping[str, Zone] = {"foot_top": Zone(200, 236, 44, 66)}
"""The right foot from above, in its box of 400 by 400."""

WHOLE: Mapping[str, Zone] = {
    "hip_and_back": Zone(0, 185, 176, 150),
    "thigh_and_knee": Zone(0, 490, 176, 153),
    "lower_leg": Zone(0, 778, 176, 133),
    "foot": Zone(0, 962, 176, 50),
}
"""The parts themselves, on the whole body: from the mid line, so that both sides are in them."""


@dataclass(frozen=True, slots=True)
class Window:
    """A cut-out of a view, the places on it, and where the letters of some stand that would lie on each other."""

    panel: Panel
    places: Mapping[str, Zone]
    aside: Mapping[str, Point]
    both: bool = True


@dataclass(frozen=True, slots=True)
class PartMap:
    """places: in the order of their letters. height: of the page."""

    places: tuple[str, ...]
    windows: tuple[Window, ...]
    height: int


def _front(crop: Box, aside: Mapping[str, Point] | None = None) -> Window:
    return Window(Panel("front", crop, "figure-view-front"), FRONT, aside or {})


def _back(crop: Box, aside: Mapping[str, Point] | None = None) -> Window:
    return Window(Panel("back", crop, "figure-view-back"), BACK, aside or {})


MAPS: Mapping[str, PartMap] = {
    "parts": PartMap(
        tuple(WHOLE),
        (
            Window(Panel("front", Box(-230, 20, 460, 1070), "figure-view-front"), WHOLE, {}, both=False),
            Window(Panel("back", Box(-230, 20, 460, 1070), "figure-view-back"), WHOLE, {}, both=False),
        ),
        1040,
    ),
    "hip_and_back": PartMap(
        ("low_back", "sacrum", "buttock_center", "buttock_outer", "hip_front", "groin"),
        (
            _front(Box(-175, 60, 350, 300), {"hip_front": (152, 168)}),
            _back(Box(-175, 30, 350, 300), {"buttock_outer": (156, 196)}),
        ),
        520,
    ),
    "thigh_and_knee": PartMap(
        ("thigh_front", "thigh_outer", "thigh_back", "knee_front", "knee_back"),
        (_front(Box(-190, 250, 380, 400), {"thigh_outer": (166, 440)}), _back(Box(-190, 250, 380, 400))),
        610,
    ),
    "lower_leg": PartMap(
        ("calf_outer", "calf_back", "shin", "ankle_outer", "ankle_inner"),
        (
            _front(
                Box(-175, 610, 350, 340), {"calf_outer": (146, 740), "ankle_outer": (142, 880), "ankle_inner": (8, 880)}
            ),
            _back(Box(-175, 600, 350, 340)),
        ),
        560,
    ),
    "foot": PartMap(
        ("heel", "foot_top", "foot_side", "foot_sole", "foot_ball", "toes"),
        (
            Window(
                Panel("sole", Box(60, 30, 270, 360), "figure-foot-bottom"), SOLE, {"foot_side": (100, 262)}, both=False
            ),
            Window(Panel("top", Box(65, 50, 270, 360), "figure-foot-top"), TOP, {}, both=False),
        ),
        720,
    ),
}
"""By the part of the body, and "parts" for the whole."""


def part_map(told: PartMap, labels: Labels, look: Look) -> str:
    """Draw 1080 wide; each place is lettered once, where it is seen first."""
    width = (WIDTH - GAP * (len(told.windows) + 1)) / len(told.windows)
    left = list(told.places)
    parts = [rectangle(0, 0, WIDTH, told.height, fill=PAPER)]
    for number, window in enumerate(told.windows):
        frame = Box(GAP + number * (width + GAP), GAP, width, told.height - 2 * GAP)
        seen = [place for place in left if place in window.places]
        left = [place for place in left if place not in seen or window.places is WHOLE]
        parts.append(drawn(window.panel, frame, frozenset(), labels, look.skin))
        parts.extend(_marks(window, frame, [(place, told.places.index(place)) for place in seen]))
    return document(WIDTH, told.height, *parts)


def _marks(window: Window, frame: Box, seen: list[tuple[str, int]]) -> Iterator[str]:
    place = placement(window.panel.crop, frame)
    clip = f"url(#{window.panel.view}-frame)"
    drawn_as = _band if window.places is WHOLE else _tint
    tints = [drawn_as(zone, COLOURS[number]) for name, number in seen for zone in _zones(window, name)]
    yield group(place.art(*tints), clip_path=clip)
    for name, number in seen:
        zone = window.places[name]
        yield _letter(place((zone.x, zone.y)), window.aside.get(name), number, place)


def _zones(window: Window, name: str) -> tuple[Zone, ...]:
    zone = window.places[name]
    return (zone, zone.mirrored()) if window.both and zone.x else (zone,)


def _band(zone: Zone, colour: str) -> str:
    x, y, width, height = zone.x - zone.rx, zone.y - zone.ry, 2 * zone.rx, 2 * zone.ry
    return rectangle(x, y + 4, width, height - 8, rx=36, **_look(colour))


def _look(colour: str) -> Style:
    return {"fill": colour, "fill_opacity": 0.3, "stroke": colour, "stroke_width": 2.5}


def _tint(zone: Zone, colour: str) -> str:
    look = _look(colour)
    return tag("g", ellipse(0, 0, zone.rx, zone.ry, **look), transform=moved(zone.x, zone.y, turn=zone.turn))


def _letter(at: Point, aside: Point | None, number: int, place: Placement) -> str:
    stands = at if aside is None else place(aside)
    line = "" if aside is None else path(straight([stands, at]), stroke=INK, stroke_width=3, stroke_linecap="round")
    disc = circle(0, 0, DISC, fill=WHITE, stroke=COLOURS[number], stroke_width=6)
    look = {"font_family": FAMILY, "font_weight": "700", "text_anchor": "middle", "fill": INK}
    size = DISC * 1.25
    letter = tag("text", ascii_uppercase[number], y=size * CAP, font_size=size, **look)
    return line + group(disc, letter, class_=f"letter {ascii_uppercase[number]}", transform=moved(*stands))
