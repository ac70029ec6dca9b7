"""The body from the back, the front and the side, with its muscles, bones to feel and tender spots."""

from __future__ import annotations

from collections.abc import Callable

from bot.figures.anatomy import back as b
from bot.figures.anatomy import front as f
from bot.figures.anatomy import side as s
from bot.figures.anatomy.shapes import Edges, View, points
from bot.figures.curves import Points, around, between, corners, mirrored, outline
from bot.figures.muscles import Plate, muscles
from bot.figures.palette import BONE, BONE_EDGE, WHITE, Skin
from bot.figures.strokes import bony, contour, crease, rib, rim, tendon
from bot.figures.svg import Style, ellipse, gradient, group, path, rectangle, tag


def back(plate: Plate) -> str:
    d = _silhouette(b.BACK, plate)
    forefoot = [_skin(half(b.FOREFOOT), plate) for half in HALVES]
    return group(
        _shown(plate, *forefoot),
        path(d, fill=plate.skin.fill),
        _shown(plate, *_spine(), *[_fascia(half(b.FASCIA)) for half in HALVES]),
        muscles(b.BACK, plate),
        *[_shown(plate, *_back_details(half, plate.skin.line)) for half in HALVES],
        _finish(d, "back", plate),
    )


def front(plate: Plate) -> str:
    d = _silhouette(f.FRONT, plate)
    toes = [_toe(side * x, y, rx, ry, plate.skin) for x, y, rx, ry in reversed(f.TOES) for side in (1, -1)]
    bones = [_bone(side * x, y, rx, ry) for x, y, rx, ry in f.BONES for side in (1, -1)]
    return group(
        _shown(plate, *toes),
        path(d, fill=plate.skin.fill),
        muscles(f.FRONT, plate),
        _shown(plate, *bones, (f.NAVEL, ellipse(*f.NAVEL[0], 3, 5, fill=plate.skin.line, fill_opacity=0.45))),
        *[_shown(plate, *_front_details(half, plate.skin.line)) for half in HALVES],
        _finish(d, "front", plate),
        _shown(plate, *[_nail(side * x, y, rx, ry) for x, y, rx, ry in f.TOES for side in (1, -1)]),
    )


def side(plate: Plate) -> str:
    d = _silhouette(s.SIDE, plate)
    return group(
        path(d, fill=plate.skin.fill),
        muscles(s.SIDE, plate, frozenset(muscle.name for muscle in s.UNDER_BAND)),
        _shown(plate, *_iliotibial_band()),
        muscles(s.SIDE, plate, frozenset(muscle.name for muscle in s.OVER_BAND)),
        _shown(plate, (s.ACHILLES.first, tendon(s.ACHILLES)), *[_bone(*bone) for bone in s.BONES]),
        _shown(plate, (s.LOWEST_RIB, rib(s.LOWEST_RIB)), _line(s.PELVIC_RIM, WHITE, 1.8, 0.95, "1 4")),
        _shown(plate, *_side_foot(plate.skin.line)),
        _finish(d, "side", plate),
    )


Half = Callable[[Points], Points]
HALVES: tuple[Half, Half] = (tuple, mirrored)
Part = tuple[Points, str]
"""Where a stroke lies, and its markup."""


def _shown(plate: Plate, *parts: Part) -> str:
    return "".join(markup for points, markup in parts if plate.shows(points))


def _silhouette(view: View, plate: Plate) -> str:
    """Outline the body; where the window ends, so does the body, a little outside."""
    if plate.window is None:
        return around(view.outline)
    return corners(plate.window.inset(-12).cut(outline(view.outline)))


def _line(points: Points, colour: str, width: float, opacity: float, dashes: str | None = None) -> Part:
    return points, crease(points, colour, width, opacity, dashes)


def _bone(x: float, y: float, rx: float, ry: float | None = None) -> Part:
    return [(x, y)], bony(x, y, rx, ry)


def _skin(edge: Points, plate: Plate) -> Part:
    return edge, path(around(edge), fill=plate.skin.fill, stroke=plate.skin.line, stroke_width=1.8)


def _finish(d: str, name: str, plate: Plate) -> str:
    curtain = _curtain(name, plate.backdrop) if plate.shows(CURTAIN) else ""
    return rim(d, f"{name}-rim") + contour(d, plate.skin.line) + curtain


CURTAIN = ((-150, -60), (150, 41.5))


def _curtain(name: str, backdrop: str) -> str:
    """Fades the trunk into the backdrop. Not a mask: resvg 0.48 cuts off masked groups that are zoomed far in."""
    fade = tag("defs", gradient(f"{name}-fade", (0, backdrop, 1), (1, backdrop, 0)))
    solid = rectangle(-150, -60, 300, 46, fill=backdrop)
    return fade + solid + rectangle(-150, -14.5, 300, 56, fill=f"url(#{name}-fade)")


def _spine() -> list[Part]:
    sacrum = path(around(b.SACRUM), fill=BONE, stroke=BONE_EDGE, stroke_width=1)
    look: Style = {"rx": 3, "fill": BONE, "stroke": BONE_EDGE, "stroke_width": 0.8}
    return [
        *[([(0, y)], rectangle(-3.4, y - 5, 6.8, 10, **look)) for y in range(0, 170, 17)],
        (b.SACRUM, sacrum),
    ]


def _fascia(edge: Points) -> Part:
    return edge, path(around(edge), fill=BONE, fill_opacity=0.6)


def _back_details(half: Half, line: str) -> list[Part]:
    achilles = Edges(half(b.ACHILLES.first), half(b.ACHILLES.second))
    return [
        (achilles.first, tendon(achilles)),
        *[_line(half(points(text)), line, 1.4, 0.45) for text in b.CREASES],
        (half(b.LOWEST_RIB), rib(half(b.LOWEST_RIB))),
        _line(half(b.PELVIC_RIM), WHITE, 1.8, 0.95, "1 4"),
        _bone(*half(b.HIP_BONE)[0], 8.5),
    ]


def _front_details(half: Half, line: str) -> list[Part]:
    fine = [_line(half(points(text)), BONE_EDGE, 1.1, 0.9) for text in f.SHIN_LINES]
    return [*fine, *[_line(half(points(text)), line, 1.3, 0.5) for text in f.ANKLE_CREASES]]


def _toe(x: float, y: float, rx: float, ry: float, skin: Skin) -> Part:
    return [(x, y)], ellipse(x, y, rx, ry, fill=skin.fill, stroke=skin.line, stroke_width=1.8)


def _nail(x: float, y: float, rx: float, ry: float) -> Part:
    look: Style = {"fill": WHITE, "fill_opacity": 0.75, "stroke": BONE_EDGE, "stroke_width": 0.8}
    return [(x, y)], ellipse(x, y + ry * 0.35, rx * 0.5, ry * 0.38, **look)


def _iliotibial_band() -> list[Part]:
    band = s.ILIOTIBIAL_BAND
    sheet = path(around(band.closed()), fill=BONE, fill_opacity=0.45, stroke=WHITE, stroke_opacity=0.6, stroke_width=1)
    fibres = [between(band.first, band.second, t, (0.04, 0.96), 10) for t in (0.25, 0.5, 0.75)]
    return [(band.closed(), sheet), *[_line(fibre, BONE_EDGE, 0.8, 0.7) for fibre in fibres]]


def _side_foot(line: str) -> list[Part]:
    toes = [_line([(x - 5, y - 1), (x + 1, y + 5), (x - 1, y + 13)], line, 1.2, 0.55) for x, y in s.TOE_ENDS]
    tendons = [_line([(22, 915), (50, 932), end], BONE_EDGE, 1, 0.8) for end in s.EXTENSOR_ENDS]
    return [*toes, *tendons]
