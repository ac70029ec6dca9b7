"""Heads in profile, facing right, with hair, beard, glasses or a headscarf.

The origin is the middle of the head, just above the ear; a head is about 130 high.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.figures.anatomy.shapes import points
from bot.figures.curves import Point, around
from bot.figures.palette import INK, Hair, HairStyle, Look, Skin
from bot.figures.strokes import crease, joined
from bot.figures.svg import circle, ellipse, group, moved, path

FACE = points(
    "8,-62 30,-56 43,-40 48,-22 46,-7 51,5 59,17 58,22 51,24 49,27 52,32 49,36 51,41 47,46 48,54 42,62 30,64 14,58 "
    "2,48 -6,36 -24,36 -46,20 -54,-8 -47,-38 -24,-57"
)
SHORT = points(
    "40,-46 34,-62 8,-73 -24,-69 -51,-48 -62,-14 -58,14 -46,32 -34,34 -26,24 -20,8 -12,-4 -6,4 0,8 4,-8 8,-24 "
    "20,-34 32,-38"
)
SLEEK = points("42,-42 34,-60 8,-71 -24,-67 -50,-47 -60,-14 -54,14 -40,28 -24,22 -10,6 2,-8 10,-26 24,-36")
BOB = points("44,-40 36,-62 8,-75 -26,-71 -54,-50 -66,-14 -66,26 -58,56 -36,62 -14,54 -8,34 -2,8 6,-14 16,-30 30,-36")
FRINGE_OF_HAIR = points("-8,-24 -28,-34 -50,-36 -62,-12 -58,14 -46,32 -34,34 -26,24 -20,8 -12,-4 -6,2 0,-6")
SCARF = points(
    "46,-34 38,-60 10,-74 -26,-70 -54,-50 -66,-14 -64,24 -66,62 -60,92 -20,104 24,96 44,78 40,66 22,60 12,44 "
    "10,10 18,-20 30,-34"
)
BEARD = points("4,10 8,30 16,38 34,40 47,44 50,54 43,66 28,70 10,63 -2,50 -6,34 -4,16")
CURLS = (
    (30, -54, 17),
    (8, -66, 20),
    (-18, -66, 21),
    (-42, -52, 21),
    (-58, -28, 20),
    (-62, 0, 18),
    (-52, 22, 16),
    (-32, -34, 26),
    (0, -44, 22),
    (-36, -6, 24),
    (16, -42, 14),
)
"""x, y and radius."""


def profile(at: Point, look: Look, tilt: float = 0, size: float = 1) -> str:
    """Draw a head; tilt in degrees, positive bows it."""
    hair = look.hair
    return group(
        BEHIND.get(hair.style, _nothing)(hair),
        path(around(FACE), fill=look.skin.fill, stroke=look.skin.line, stroke_width=2.4, stroke_linejoin="round"),
        _features(look),
        path(around(BEARD), fill=hair.fill, fill_opacity=0.95) + _mouth(look.skin) if look.beard else "",
        HAIR[hair.style](hair),
        _ear(look.skin) if hair.style in SHOWS_EAR else "",
        _glasses() if look.glasses else "",
        transform=moved(*at, size, tilt),
    )


def _features(look: Look) -> str:
    brow = look.hair.line if look.hair.style is not HairStyle.HEADSCARF else look.skin.line
    return "".join(
        (
            circle(25, 22, 10, fill=look.skin.blush, fill_opacity=0.3),
            ellipse(34, -5, 3.4, 4.6, fill=INK),
            crease([(25, -17), (33, -20), (41, -17)], brow, 3.2, 0.9),
            crease([(52, 21), (48, 23), (46, 20)], look.skin.line, 1.8, 0.6),
            _mouth(look.skin),
        )
    )


def _mouth(skin: Skin) -> str:
    return crease([(50, 36), (43, 38.5), (36, 36)], skin.line, 2.6, 0.85)


def _ear(skin: Skin) -> str:
    lobe = ellipse(-9, 8, 8.5, 13, fill=skin.fill, stroke=skin.line, stroke_width=2)
    return lobe + crease([(-12, 2), (-7, 5), (-9, 12)], skin.line, 1.6, 0.5)


def _glasses() -> str:
    lens = circle(34, -4, 13, fill="#FFFFFF", fill_opacity=0.35, stroke=INK, stroke_width=2.6)
    return lens + crease([(21, -6), (6, -4), (-8, 0)], INK, 2.6, 1) + crease([(46, -7), (50, -7)], INK, 2.6, 1)


def _cap(shape: tuple[Point, ...]) -> Callable[[Hair], str]:
    return lambda hair: path(around(shape), fill=hair.fill, stroke=hair.line, stroke_width=2, stroke_linejoin="round")


def _strands(hair: Hair) -> str:
    return crease([(-20, -60), (-40, -40), (-48, -12)], hair.line, 1.8, 0.5) + crease(
        [(6, -62), (-14, -48), (-26, -22)], hair.line, 1.8, 0.4
    )


def _bun(hair: Hair) -> str:
    knot = circle(-66, -40, 23, fill=hair.fill, stroke=hair.line, stroke_width=2)
    return knot + crease([(-78, -48), (-68, -54), (-56, -46)], hair.line, 1.6, 0.5)


def _curls(hair: Hair) -> str:
    rounds = [around([(x + r, y), (x, y + r), (x - r, y), (x, y - r)]) for x, y, r in CURLS]
    coils = [crease([(x - r / 2, y), (x, y - r / 2.4), (x + r / 2, y)], hair.line, 1.6, 0.45) for x, y, r in CURLS]
    return joined(rounds, hair.fill, hair.line, 1) + "".join(coils)


def _scarf(hair: Hair) -> str:
    folds = crease([(36, -48), (0, -52), (-36, -30), (-52, 10)], hair.line, 1.8, 0.4)
    lower = crease([(30, 76), (0, 78), (-34, 62), (-56, 34)], hair.line, 1.8, 0.45)
    return _cap(SCARF)(hair) + folds + lower


def _nothing(_: Hair) -> str:
    return ""


HAIR: Mapping[HairStyle, Callable[[Hair], str]] = {
    HairStyle.SHORT: _cap(SHORT),
    HairStyle.BUN: lambda hair: _cap(SLEEK)(hair) + _strands(hair),
    HairStyle.BOB: lambda hair: _cap(BOB)(hair) + _strands(hair),
    HairStyle.CURLS: _curls,
    HairStyle.BALDING: _cap(FRINGE_OF_HAIR),
    HairStyle.HEADSCARF: _scarf,
}
BEHIND: Mapping[HairStyle, Callable[[Hair], str]] = {HairStyle.BUN: _bun}
SHOWS_EAR = {HairStyle.SHORT, HairStyle.BUN, HairStyle.CURLS, HairStyle.BALDING}
