"""A person who sits on the ground, seen from behind and a little from above: what is farther away lies higher."""

from __future__ import annotations

from collections.abc import Mapping

from bot.figures.anatomy.shapes import points
from bot.figures.curves import Point, around
from bot.figures.palette import HairStyle, Look
from bot.figures.people.facing import FACE, LIFTED_THIGH, TRUNK
from bot.figures.people.limbs import (
    FOREARM,
    FOREARM_LENGTH,
    NEITHER,
    SHANK,
    UPPER_ARM,
    UPPER_ARM_LENGTH,
    Bone,
    Widths,
    bent,
    bone,
    part,
    swept,
)
from bot.figures.people.profile import turned
from bot.figures.strokes import crease, joined
from bot.figures.svg import Style, circle, ellipse, group, moved, path

HIPS = points("-74,-70 0,-78 74,-70 98,-34 108,8 98,46 62,66 22,66 0,56 -22,66 -62,66 -98,46 -108,8 -98,-34")
HEEL = points("-22,-16 22,-16 27,6 24,24 0,30 -24,24 -27,6")
PLANTED_HAND = points("-13,-10 13,-10 17,8 34,16 46,25 44,32 28,30 36,40 28,44 14,34 14,46 4,48 -2,34 -14,30 -18,12")
"""Palm on the ground, fingers spread away from the body on its right."""
SHANK_FROM_BEHIND: Widths = tuple((t, (ahead + back) / 2, (ahead + back) / 2) for t, ahead, back in SHANK)

HAIR: Mapping[HairStyle, str] = {
    HairStyle.SHORT: "0,-80 38,-70 54,-36 50,6 40,34 22,46 0,48 -22,46 -40,34 -50,6 -54,-36 -38,-70",
    HairStyle.BUN: "0,-74 34,-66 51,-36 48,8 36,38 16,50 0,52 -16,50 -36,38 -48,8 -51,-36 -34,-66",
    HairStyle.BOB: "0,-80 34,-72 54,-38 60,10 56,56 30,66 0,68 -30,66 -56,56 -60,10 -54,-38 -34,-72",
    HairStyle.CURLS: "0,-86 30,-82 56,-60 66,-26 62,10 50,38 26,50 0,52 -26,50 -50,38 -62,10 -66,-26 -56,-60 -30,-82",
    HairStyle.BALDING: "50,-24 52,4 42,34 20,46 0,48 -20,46 -42,34 -52,4 -50,-24 -38,-2 -16,10 0,12 16,10 38,-2",
    HairStyle.HEADSCARF: "0,-80 36,-72 58,-40 60,0 66,52 82,92 40,112 0,118 -40,112 -82,92 -66,52 -60,0 -58,-40"
    " -36,-72",
}
HIDES_EARS = {HairStyle.BOB, HairStyle.CURLS, HairStyle.HEADSCARF}


def raised_leg(hip: Point, knee: Point, ankle: Point, look: Look) -> str:
    """Draw a leg whose foot stands ahead: the knee rises before the shank, which is farther away."""
    cloth = look.trousers
    heel = around(turned(HEEL, 0, ankle))
    shank = swept(bone(knee, ankle), part(SHANK_FROM_BEHIND, 0, 0.9), 4, look.build)
    thigh = swept(bone(knee, hip), tuple((1 - t, a, b) for t, a, b in reversed(LIFTED_THIGH)), 2, look.build)
    return "".join(
        (
            path(heel, fill=look.skin.shade, stroke=look.skin.line, stroke_width=2.4),
            path(shank, fill=cloth.shade, stroke=cloth.line, stroke_width=2.4),
            path(thigh, fill=cloth.fill, stroke=cloth.line, stroke_width=2.4),
        )
    )


def hips(at: Point, look: Look, tilt: float) -> str:
    """Draw the seat; tilt in degrees, negative lifts the side on the right of the page."""
    cloth = look.trousers
    edge = turned([(x * look.build, y) for x, y in HIPS], tilt, at)
    cleft = crease(turned([(0, -30), (2, 10), (0, 54)], tilt, at), cloth.line, 2.4, 0.6)
    return path(around(edge), fill=cloth.fill, stroke=cloth.line, stroke_width=2.4) + cleft


def trunk(spine: Bone, look: Look) -> str:
    """Draw the back of the shirt, with the line of the spine."""
    d = swept(spine, TRUNK, 4, look.build, caps=NEITHER)
    cloth = look.shirt
    collar = [spine.at(0, -32), spine.at(0.035, -20), spine.at(0.05, 0), spine.at(0.035, 20), spine.at(0, 32)]
    return group(
        path(d, fill=cloth.fill, stroke=cloth.line, stroke_width=2.4, stroke_linejoin="round"),
        crease([spine.at(0.16), spine.at(0.5, 3), spine.at(0.86)], cloth.line, 2.2, 0.4),
        *[
            crease([spine.at(0.18, s * 34), spine.at(0.3, s * 46), spine.at(0.38, s * 34)], cloth.line, 2, 0.35)
            for s in (1, -1)
        ],
        path(around(collar), fill=look.skin.fill, stroke=cloth.line, stroke_width=2.2),
    )


def neck(root: Point, head: Point, look: Look) -> str:
    column = swept(bone(head, (root[0], root[1] + 10)), ((0, 24, 24), (0.6, 27, 27), (0.9, 34, 34), (1, 40, 40)))
    return path(column, fill=look.skin.fill, stroke=look.skin.line, stroke_width=2.4)


def head(at: Point, look: Look, tilt: float = 0) -> str:
    """Draw the back of a head; tilt in degrees."""
    hair, style = look.hair, look.hair.style
    ear: Style = {"fill": look.skin.fill, "stroke": look.skin.line, "stroke_width": 2.2}
    ears = "" if style in HIDES_EARS else "".join(ellipse(side * 47, 4, 9, 15, **ear) for side in (1, -1))
    knot = circle(0, -40, 27, fill=hair.fill, stroke=hair.line, stroke_width=2) if style is HairStyle.BUN else ""
    return group(
        ears,
        path(around(FACE), fill=look.skin.fill, stroke=look.skin.line, stroke_width=2.4),
        path(around(points(HAIR[style])), fill=hair.fill, stroke=hair.line, stroke_width=2, stroke_linejoin="round"),
        *[crease([(x, -58), (x * 1.5, -10), (x * 1.2, 32)], hair.line, 1.8, 0.4) for x in _strands(style)],
        knot,
        transform=moved(*at, 1, tilt),
    )


def _strands(style: HairStyle) -> tuple[int, ...]:
    return () if style is HairStyle.BALDING else (-22, 0, 22)


def propped_arm(shoulder: Point, wrist: Point, side: int, look: Look) -> str:
    """Draw an arm that carries weight, its palm on the ground; side 1 is the right of the page."""
    elbow = bent(shoulder, wrist, UPPER_ARM_LENGTH, FOREARM_LENGTH, side)
    upper, lower = bone(shoulder, elbow), bone(elbow, wrist)
    palm = around(turned([(x * side, y) for x, y in PLANTED_HAND], 0, wrist))
    bare = [swept(upper, UPPER_ARM, 0, look.build), swept(lower, FOREARM), palm]
    sleeve = swept(upper, part(UPPER_ARM, 0, 1 if look.long_sleeves else 0.6), 5, look.build)
    return joined(bare, look.skin.fill, look.skin.line) + joined([sleeve], look.shirt.fill, look.shirt.line)
