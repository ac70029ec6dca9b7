"""A person from the front, upright; or turned a little to the right, as seen from half ahead."""

from __future__ import annotations

from dataclasses import dataclass

from bot.figures.anatomy.shapes import points
from bot.figures.curves import Point, around
from bot.figures.palette import INK, Cloth, HairStyle, Look
from bot.figures.people.limbs import NEITHER, START, Bone, Widths, bone, swept
from bot.figures.people.profile import turned
from bot.figures.strokes import crease, joined
from bot.figures.svg import circle, ellipse, group, moved, path

THIGH: Widths = ((0, 56, 50), (0.25, 57, 52), (0.6, 48, 46), (0.85, 38, 38), (1, 35, 35))
LIFTED_THIGH: Widths = ((0, 62, 62), (0.3, 58, 58), (0.7, 48, 48), (1, 40, 40))
SHANK: Widths = ((0, 34, 34), (0.12, 34, 35), (0.3, 38, 37), (0.5, 33, 33), (0.78, 21, 22), (0.94, 18, 18), (1, 19, 19))
"""Share, outer half and inner half: the leg on the right of the page."""
TROUSER_SHANK: Widths = ((0, 35, 35), (0.2, 35, 35), (0.45, 33, 32), (0.7, 28, 28), (0.92, 26, 26))
TRUNK: Widths = (
    (0, 34, 34),
    (0.05, 62, 62),
    (0.12, 92, 92),
    (0.22, 94, 94),
    (0.4, 82, 82),
    (0.62, 72, 72),
    (0.8, 76, 76),
    (0.94, 87, 87),
    (1, 89, 89),
)
FOOT = points("-20,-26 20,-26 23,0 31,24 37,42 34,54 14,58 -14,58 -28,52 -27,40 -24,16 -22,0")
"""From ahead, toes to the viewer, turned out a little to the right."""
TURNED_FOOT = points("-21,-26 17,-26 20,0 40,20 66,36 80,45 80,54 60,58 16,58 -16,55 -27,46 -27,28 -22,8")
FACE = points("0,-64 28,-59 44,-38 47,-10 43,20 30,46 12,62 0,64 -12,62 -30,46 -43,20 -47,-10 -44,-38 -28,-59")


@dataclass(frozen=True, slots=True)
class Stance:
    """Hip, knee and ankle of the leg on the right of the page and of the one on the left; pelvis: its middle."""

    right: tuple[Point, Point, Point]
    left: tuple[Point, Point, Point]
    pelvis: Point


PELVIS = points("-70,-24 70,-24 84,-6 88,20 60,50 14,62 -14,62 -60,50 -88,20 -84,-6")


def lower_body(stance: Stance, look: Look, *, turned_right: bool = False) -> str:
    """Draw pelvis and legs in long trousers, with bare feet; when turned, the leg on the left is the nearer one."""
    hips = around([(stance.pelvis[0] + x * look.build, stance.pelvis[1] + y) for x, y in PELVIS])
    left = _trousers(stance.left, -1, look)
    right = _trousers(stance.right, 1, look)
    dim = Cloth(look.trousers.shade, look.trousers.shade, look.trousers.line)
    far = joined(right, dim.fill, dim.line) if turned_right else ""
    near = [hips, *left] if turned_right else [hips, *left, *right]
    return "".join(
        (
            _foot(stance.right, 1, look, turned_right=turned_right),
            far,
            _foot(stance.left, -1, look, turned_right=turned_right),
            joined(near, look.trousers.fill, look.trousers.line),
            _folds(stance, look.trousers.line),
        )
    )


def resting_leg(stance: Stance, look: Look) -> str:
    """Draw the pelvis and the leg on the right of the page alone, for somebody who has lifted the other one."""
    hips = around([(stance.pelvis[0] + x * look.build, stance.pelvis[1] + y) for x, y in PELVIS])
    cloth = look.trousers
    bare = _foot(stance.right, 1, look, turned_right=False)
    return bare + joined([hips, *_trousers(stance.right, 1, look)], cloth.fill, cloth.line)


def lifted_leg(hip: Point, knee: Point, ankle: Point, look: Look) -> str:
    """Draw a leg that comes toward the viewer: the thigh is seen shortened, the shank lies over it."""
    cloth = look.trousers
    thigh = swept(bone(hip, knee), LIFTED_THIGH, 4, look.build)
    shank = swept(bone(knee, ankle), TROUSER_SHANK, 4, look.build)
    return "".join(
        (
            _foot((hip, knee, ankle), -1, look, turned_right=False),
            path(thigh, fill=cloth.shade, stroke=cloth.line, stroke_width=2.4),
            path(shank, fill=cloth.fill, stroke=cloth.line, stroke_width=2.4),
        )
    )


def _trousers(joints: tuple[Point, Point, Point], side: int, look: Look) -> list[str]:
    hip, knee, ankle = joints
    thigh = swept(bone(hip, knee), _sided(THIGH, side), 4, look.build)
    return [thigh, swept(bone(knee, ankle), _sided(TROUSER_SHANK, side), 4, look.build, START)]


def _folds(stance: Stance, line: str) -> str:
    folds = []
    for _, knee, ankle in (stance.left, stance.right):
        shank = bone(knee, ankle)
        folds += [
            crease([shank.at(0.02, -22), shank.at(0.05, 0), shank.at(0.02, 20)], line, 2, 0.35),
            crease([shank.at(0.86, -24), shank.at(0.87, 0), shank.at(0.86, 24)], line, 2, 0.5),
        ]
    return "".join(folds)


def trunk(spine: Bone, look: Look, turn: float = 0) -> str:
    """Draw the shirt; turn from 0 (to the viewer) to 1 (to the right) narrows it and moves its middle."""
    narrow = 1 - 0.14 * turn
    d = swept(spine, TRUNK, 4, look.build * narrow, caps=NEITHER)
    cloth = look.shirt
    side = [spine.at(t, -b * look.build * narrow - 4) for t, _, b in TRUNK]
    inner = [spine.at(t, -b * look.build * narrow * (0.45 + 0.1 * turn)) for t, _, b in TRUNK]
    ahead = 26 * turn
    return group(
        path(d, fill=cloth.fill),
        path(around([*side, *reversed(inner)]), fill=cloth.shade, fill_opacity=0.45),
        path(d, fill="none", stroke=cloth.line, stroke_width=2.4, stroke_linejoin="round"),
        crease([spine.at(0.88, 60), spine.at(0.84, 40), spine.at(0.86, 22)], cloth.line, 2, 0.4),
        crease([spine.at(0.76, -58), spine.at(0.73, -40), spine.at(0.75, -26)], cloth.line, 2, 0.4),
        path(around(_neckline(spine, ahead)), fill=look.skin.fill, stroke=cloth.line, stroke_width=2.2),
    )


def neck(root: Point, head: Point, look: Look) -> str:
    course = bone((head[0], head[1] + 30), (root[0], root[1] + 8))
    column = swept(course, ((0, 25, 25), (0.5, 26, 26), (0.85, 30, 30), (1, 38, 38)))
    shade = swept(bone(course.at(0.25), course.at(0.6)), ((0, 25, 25), (1, 20, 20)))
    return path(column, fill=look.skin.fill, stroke=look.skin.line, stroke_width=2.4) + path(
        shade, fill=look.skin.shade, fill_opacity=0.6
    )


def head(at: Point, look: Look, turn: float = 0, tilt: float = 0) -> str:
    """Draw a head from ahead; turn from 0 to 1 looks to the right; tilt in degrees."""
    x = 15 * turn
    parts = (
        _hair_behind(look),
        "" if look.hair.style in {HairStyle.BOB, HairStyle.HEADSCARF} else _ears(look, turn),
        path(
            around([(px + x * 0.3, py) for px, py in FACE]),
            fill=look.skin.fill,
            stroke=look.skin.line,
            stroke_width=2.4,
        ),
        _beard(look, x) if look.beard else "",
        _features(look, x),
        _hair(look, x),
    )
    return group(*parts, transform=moved(*at, 1, tilt))


def _foot(joints: tuple[Point, Point, Point], side: int, look: Look, *, turned_right: bool) -> str:
    _, knee, ankle = joints
    shape = TURNED_FOOT if turned_right else [(x * side, y) for x, y in FOOT]
    skin = look.skin.shade if turned_right and side > 0 else look.skin.fill
    shank = swept(bone(knee, ankle), _sided(SHANK, side))
    bare = joined([around(turned(shape, 0, ankle)), shank], skin, look.skin.line)
    return bare + _toes(ankle, side, look, turned_right=turned_right)


def _toes(ankle: Point, side: int, look: Look, *, turned_right: bool) -> str:
    at = [(62, 46), (71, 48)] if turned_right else [(x * side, 50) for x in (-14, -3, 7, 16, 25)]
    return "".join(
        crease(turned([(x, y - 6), (x + 1, y), (x, y + 6)], 0, ankle), look.skin.line, 1.8, 0.5) for x, y in at
    )


def _sided(widths: Widths, side: int) -> Widths:
    return widths if side > 0 else [(t, inner, outer) for t, outer, inner in widths]


def _neckline(spine: Bone, ahead: float) -> list[Point]:
    return [
        spine.at(0, -30 + ahead * 0.4),
        spine.at(0.035, -24 + ahead),
        spine.at(0.1, ahead),
        spine.at(0.035, 24 + ahead),
        spine.at(0, 30 + ahead * 0.4),
    ]


def _ears(look: Look, turn: float) -> str:
    style = {"fill": look.skin.fill, "stroke": look.skin.line}
    left = ellipse(-46 + 8 * turn, 4, 9, 15, stroke_width=2.2, **style)
    return left if turn > 0.3 else left + ellipse(46, 4, 9, 15, stroke_width=2.2, **style)  # noqa: PLR2004


def _features(look: Look, x: float) -> str:
    line = look.skin.line
    brow = line if look.hair.style is HairStyle.HEADSCARF else look.hair.line
    return "".join(
        (
            *[circle(x + side * 26, 20, 10, fill=look.skin.blush, fill_opacity=0.28) for side in (1, -1)],
            *[ellipse(x + side * 18, -4, 3.6, 4.8, fill=INK) for side in (1, -1)],
            *[crease([(x + s * 9, -18), (x + s * 18, -21), (x + s * 27, -17)], brow, 3.2, 0.9) for s in (1, -1)],
            crease([(x + 1, 2), (x + 6, 17), (x - 1, 20)], line, 2.2, 0.7),
            crease([(x - 13, 36), (x, 41), (x + 13, 36)], line, 2.8, 0.85),
            _glasses(x) if look.glasses else "",
        )
    )


def _glasses(x: float) -> str:
    rims = [circle(x + side * 18, -4, 13.5, fill="none", stroke=INK, stroke_width=2.6) for side in (1, -1)]
    return "".join(rims) + crease([(x - 4.5, -6), (x, -8), (x + 4.5, -6)], INK, 2.6, 1)


def _beard(look: Look, x: float) -> str:
    edge = points("-44,6 -38,18 -26,28 0,27 26,28 38,18 44,6 42,32 28,58 0,70 -28,58 -42,32")
    return path(around([(px + x * 0.3, py) for px, py in edge]), fill=look.hair.fill, fill_opacity=0.95) + ellipse(
        x, 38, 17, 8, fill=look.skin.fill
    )


HAIRLINE = -42

FRINGES = {
    HairStyle.SHORT: "-47,-6 -53,-36 -36,-70 0,-80 38,-70 53,-36 47,-6 43,-28 30,-44 4,-48 -24,-44 -41,-28",
    HairStyle.BUN: "-46,-8 -51,-36 -34,-66 0,-74 34,-66 51,-36 46,-8 42,-30 24,-50 0,-54 -24,-50 -42,-30",
    HairStyle.BOB: (
        "-50,54 -58,10 -54,-38 -34,-72 0,-80 34,-72 54,-38 58,10 50,54 40,40 44,-8 30,-40 -6,-46 -34,-32 -44,-4 -40,40"
    ),
    HairStyle.BALDING: "",
    HairStyle.CURLS: "",
    HairStyle.HEADSCARF: "",
}
CURLS = ((-44, -30, 17), (-34, -52, 19), (-14, -66, 20), (10, -68, 20), (32, -54, 19), (44, -32, 17), (0, -54, 18))


def _hair(look: Look, x: float) -> str:
    hair, style = look.hair, look.hair.style
    if style is HairStyle.CURLS:
        rounds = [around([(px + r, y), (px, y + r), (px - r, y), (px, y - r)]) for px, y, r in CURLS]
        return joined(rounds, hair.fill, hair.line, 1)
    if style is HairStyle.BALDING:
        tuft = points("-43,12 -52,4 -54,-22 -46,-44 -42,-36 -43,-12")
        return "".join(
            path(around([(s * px, py) for px, py in tuft]), fill=hair.fill, stroke=hair.line, stroke_width=2)
            for s in (1, -1)
        )
    if style is HairStyle.HEADSCARF:
        return _scarf_front(look)
    edge = [(px + x * (0.3 if py < HAIRLINE else 0), py) for px, py in points(FRINGES[style])]
    return path(around(edge), fill=hair.fill, stroke=hair.line, stroke_width=2, stroke_linejoin="round")


def _hair_behind(look: Look) -> str:
    if look.hair.style is HairStyle.BUN:
        return circle(0, -82, 25, fill=look.hair.fill, stroke=look.hair.line, stroke_width=2)
    return ""


def _scarf_front(look: Look) -> str:
    outer = "M-60 0C-62-50-36-80 0-80C36-80 62-50 60 0C60 40 70 70 78 92C40 112-40 112-78 92C-70 70-60 40-60 0Z"
    face = "M0-50C28-50 41-24 41 0C41 30 24 58 0 58C-24 58-41 30-41 0C-41-24-28-50 0-50Z"
    return path(outer + face, fill=look.hair.fill, stroke=look.hair.line, stroke_width=2, fill_rule="evenodd")
