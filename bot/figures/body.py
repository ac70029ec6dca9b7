"""The body from the back, the front and the side, with its muscles, bones to feel and tender spots."""

from __future__ import annotations

from collections.abc import Callable

from bot.figures.anatomy import back as b
from bot.figures.anatomy import front as f
from bot.figures.anatomy import side as s
from bot.figures.anatomy.shapes import points
from bot.figures.curves import Points, around, between, mirrored
from bot.figures.markup import Style, ellipse, gradient, group, path, rectangle, tag
from bot.figures.muscles import Plate, muscles
from bot.figures.palette import BONE, BONE_EDGE, WHITE
from bot.figures.strokes import bony, contour, crease, rib, rim, tendon


def back(plate: Plate) -> str:
    d = around(b.BACK.outline)
    return group(
        _both(
            lambda half: path(around(half(b.FOREFOOT)), fill=plate.skin.fill, stroke=plate.skin.line, stroke_width=1.8)
        ),
        path(d, fill=plate.skin.fill),
        _spine(),
        _both(lambda half: _fascia(half(b.FASCIA))),
        muscles(b.BACK, plate),
        _both(lambda half: _back_details(half, plate.skin.line)),
        _finish(d, "back", plate),
    )


def front(plate: Plate) -> str:
    d = around(f.FRONT.outline)
    toes = [_both_toes(toe, plate) for toe in reversed(f.TOES)]
    return group(
        *toes,
        path(d, fill=plate.skin.fill),
        muscles(f.FRONT, plate),
        *[bony(side * f.KNEE_CAP[0], *f.KNEE_CAP[1:]) + bony(side * 98, 181, 7) for side in (1, -1)],
        _both(lambda half: _front_details(half, plate.skin.line)),
        ellipse(0, 112, 3, 5, fill=plate.skin.line, fill_opacity=0.45),
        _finish(d, "front", plate),
        *[_nails(toe) for toe in f.TOES],
    )


def side(plate: Plate) -> str:
    d = around(s.SIDE.outline)
    return group(
        path(d, fill=plate.skin.fill),
        muscles(s.SIDE, plate, frozenset(muscle.name for muscle in s.UNDER_BAND)),
        _iliotibial_band(),
        muscles(s.SIDE, plate, frozenset(muscle.name for muscle in s.OVER_BAND)),
        tendon(s.ACHILLES),
        *[bony(*bone) for bone in s.BONES],
        rib(s.LOWEST_RIB),
        crease(s.PELVIC_RIM, WHITE, 1.8, 0.95, "1 4"),
        _side_foot(plate.skin.line),
        _finish(d, "side", plate),
    )


Half = Callable[[Points], Points]


def _both(draw: Callable[[Half], str]) -> str:
    return draw(lambda half: half) + draw(mirrored)


def _finish(d: str, name: str, plate: Plate) -> str:
    return rim(d, f"{name}-rim") + contour(d, plate.skin.line) + _curtain(name, plate.backdrop)


def _curtain(name: str, backdrop: str) -> str:
    """Fades the trunk into the backdrop. Not a mask: resvg 0.48 cuts off masked groups that are zoomed far in."""
    fade = tag("defs", gradient(f"{name}-fade", (0, backdrop, 1), (1, backdrop, 0)))
    solid = rectangle(-150, -60, 300, 46, fill=backdrop)
    return fade + solid + rectangle(-150, -14.5, 300, 56, fill=f"url(#{name}-fade)")


def _spine() -> str:
    vertebrae = [
        rectangle(-3.4, y - 5, 6.8, 10, rx=3, fill=BONE, stroke=BONE_EDGE, stroke_width=0.8) for y in range(0, 170, 17)
    ]
    return "".join(vertebrae) + path(around(b.SACRUM), fill=BONE, stroke=BONE_EDGE, stroke_width=1)


def _fascia(edge: Points) -> str:
    return path(around(edge), fill=BONE, fill_opacity=0.6)


def _back_details(half: Half, line: str) -> str:
    return "".join(
        (
            tendon(b.ACHILLES if half(((1, 0),))[0][0] > 0 else b.ACHILLES.mirrored()),
            crease(half(points("46,592 70,600 98,594")), line, 1.6, 0.45),
            crease(half(points("60,958 74,968 88,958")), line, 1.2, 0.4),
            crease(half(points("52,900 56,908 54,918")), line, 1.3, 0.5),
            crease(half(points("91,900 87,909 90,919")), line, 1.3, 0.5),
            rib(half(b.LOWEST_RIB)),
            crease(half(b.PELVIC_RIM), WHITE, 1.8, 0.95, "1 4"),
            bony(*half(((129, 255),))[0], 8.5),
        )
    )


def _front_details(half: Half, line: str) -> str:
    fine = [crease(half(points(text)), BONE_EDGE, 1.1, 0.9) for text in f.SHIN_LINES]
    ankle = [crease(half(points(text)), line, 1.3, 0.5) for text in ("50,902 55,910 53,920", "93,904 88,912 92,922")]
    return "".join((*fine, *ankle))


def _both_toes(toe: tuple[float, float, float, float], plate: Plate) -> str:
    x, y, rx, ry = toe
    look: Style = {"fill": plate.skin.fill, "stroke": plate.skin.line, "stroke_width": 1.8}
    return ellipse(x, y, rx, ry, **look) + ellipse(-x, y, rx, ry, **look)


def _nails(toe: tuple[float, float, float, float]) -> str:
    x, y, rx, ry = toe
    look: Style = {"fill": WHITE, "fill_opacity": 0.75, "stroke": BONE_EDGE, "stroke_width": 0.8}
    return "".join(ellipse(side * x, y + ry * 0.35, rx * 0.5, ry * 0.38, **look) for side in (1, -1))


def _iliotibial_band() -> str:
    band = s.ILIOTIBIAL_BAND
    sheet = path(around(band.closed()), fill=BONE, fill_opacity=0.45, stroke=WHITE, stroke_opacity=0.6, stroke_width=1)
    fibres = [crease(between(band.first, band.second, t, (0.04, 0.96), 10), BONE_EDGE, 0.8) for t in (0.25, 0.5, 0.75)]
    return sheet + "".join(fibres)


def _side_foot(line: str) -> str:
    toes = [crease([(x - 5, y - 1), (x + 1, y + 5), (x - 1, y + 13)], line, 1.2, 0.55) for x, y in s.TOE_ENDS]
    tendons = [crease([(22, 915), (50, 932), end], BONE_EDGE, 1, 0.8) for end in s.EXTENSOR_ENDS]
    return "".join((*toes, *tendons))
