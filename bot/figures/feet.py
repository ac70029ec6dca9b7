"""The right foot: sole, top, outer side and inner side."""

from __future__ import annotations

from collections.abc import Iterable

from bot.figures.anatomy import feet as a
from bot.figures.anatomy.shapes import Edges, points
from bot.figures.curves import Points, around, mirrored
from bot.figures.muscles import Plate, muscles
from bot.figures.palette import BONE_EDGE, WHITE, Skin
from bot.figures.strokes import SHADE, bony, contour, cord, crease, rim, tendon
from bot.figures.svg import Style, ellipse, gradient, group, moved, path, rectangle, tag

Toe = tuple[float, float, float, float, float]


def sole(plate: Plate) -> str:
    pads = [
        _toe(toe, {"fill": plate.skin.blush, "fill_opacity": 0.38}, (0, -0.18), (0.68, 0.58)) for toe in a.SOLE_TOES
    ]
    soft = [path(around(pad), fill=plate.skin.blush, fill_opacity=0.38) for pad in (a.HEEL_PAD, a.BALL_PAD)]
    return group(
        _foot_with_toes(a.SOLE.outline, a.SOLE_TOES, "sole", plate.skin),
        *pads,
        *soft,
        group(muscles(a.SOLE, plate), opacity=0.86),
    )


def top(plate: Plate) -> str:
    return group(
        _foot_with_toes(a.TOP.outline, a.TOP_TOES, "top", plate.skin),
        *[_nail(toe, plate.skin) for toe in a.TOP_TOES],
        group(muscles(a.TOP, plate), opacity=0.86),
        *[cord(points, 3) for points in a.TOP_TENDONS],
        crease(points("166,322 198,334 232,320"), plate.skin.line, 1.3, 0.35),
        _curtain("top", plate.backdrop, (120, 346, 160), upward=False),
    )


def outer(plate: Plate) -> str:
    d = around(a.OUTER.outline)
    return group(
        path(d, fill=plate.skin.fill),
        tendon(a.ACHILLES),
        *[cord([(194, 176), (238, 222), end], 2.2) for end in a.OUTER_CORDS],
        group(muscles(a.OUTER, plate), opacity=0.86),
        bony(*a.OUTER_ANKLE),
        *[_toe_end(x, plate.skin.line) for x in (306, 325, 343)],
        rim(d, "outer-foot-rim"),
        contour(d, plate.skin.line),
        _curtain("outer-foot", plate.backdrop, (60, 20, 180)),
    )


def inner(plate: Plate) -> str:
    d = around(a.INNER.outline)
    return group(
        path(d, fill=plate.skin.fill),
        tendon(Edges(mirrored(a.ACHILLES.first), mirrored(a.ACHILLES.second))),
        cord(points("-196,176 -244,222 -300,254 -356,272"), 2.6),
        group(muscles(a.INNER, plate), opacity=0.86),
        bony(*a.INNER_ANKLE),
        path(around(a.BIG_TOE_NAIL), fill=WHITE, fill_opacity=0.8, stroke=BONE_EDGE, stroke_width=1),
        crease(points("-334,296 -340,286 -338,278"), plate.skin.line, 1.5, 0.5),
        rim(d, "inner-foot-rim"),
        contour(d, plate.skin.line),
        _curtain("inner-foot", plate.backdrop, (-240, 20, 180)),
    )


def _foot_with_toes(outline: Points, toes: Iterable[Toe], name: str, skin: Skin) -> str:
    """Foot and toes as one body: all contours, then all fills."""
    d = around(outline)
    edge: Style = {"fill": skin.line, "stroke": skin.line, "stroke_width": 4.8, "stroke_linejoin": "round"}
    return "".join(
        (
            *[_toe(toe, edge) for toe in toes],
            path(d, **edge),
            path(d, fill=skin.fill),
            rim(d, f"{name}-rim"),
            *[_toe(toe, {"fill": skin.fill}) + _toe_shadow(toe) for toe in toes],
        )
    )


def _toe(toe: Toe, look: Style, offset: tuple[float, float] = (0, 0), size: tuple[float, float] = (1, 1)) -> str:
    x, y, rx, ry, turn = toe
    shape = ellipse(rx * offset[0], ry * offset[1], rx * size[0], ry * size[1], **look)
    return group(shape, transform=moved(x, y, turn=turn))


def _toe_shadow(toe: Toe) -> str:
    x, y, rx, ry, turn = toe
    look: Style = {"fill": "none", "stroke": SHADE, "stroke_opacity": 0.13, "stroke_width": 4}
    return _toe((x, y, rx - 1.6, ry - 1.6, turn), look)


def _nail(toe: Toe, skin: Skin) -> str:
    x, y, rx, ry, turn = toe
    edge = [(-0.5, -0.42), (-0.44, -0.74), (0, -0.86), (0.44, -0.74), (0.5, -0.42), (0, -0.28)]
    nail = around([(rx * u, ry * v) for u, v in edge])
    joint = [(-rx * 0.5, ry * 0.05), (0, ry * 0.12), (rx * 0.5, ry * 0.05)]
    return group(
        path(nail, fill=WHITE, fill_opacity=0.85, stroke=BONE_EDGE, stroke_width=1),
        crease(joint, skin.line, 1.1, 0.35),
        transform=moved(x, y, turn=turn),
    )


def _toe_end(x: float, line: str) -> str:
    return crease([(x - 6, 278), (x + 4, 281), (x + 8, 291), (x + 3, 303)], line, 1.7, 0.6)


def _curtain(name: str, backdrop: str, at: tuple[float, float, float], *, upward: bool = True) -> str:
    """Fades a cut ankle into the backdrop; at is x, y and width, upward when the leg leaves at the top."""
    x, y, width = at
    stops = ((0.0, backdrop, 1.0), (1.0, backdrop, 0.0)) if upward else ((0.0, backdrop, 0.0), (1.0, backdrop, 1.0))
    fade = tag("defs", gradient(f"{name}-fade", *stops))
    soft = rectangle(x, y + 39.5 if upward else y, width, 44 if upward else 40, fill=f"url(#{name}-fade)")
    solid = rectangle(x, y if upward else y + 39.5, width, 40, fill=backdrop)
    return fade + soft + solid
