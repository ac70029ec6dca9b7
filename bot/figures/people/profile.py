"""A person from the side, facing right: legs, trunk, arms, hands and feet, clothed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from bot.figures.anatomy.shapes import points
from bot.figures.curves import Point, Points, around
from bot.figures.palette import Cloth, Look
from bot.figures.people.limbs import (
    FOREARM,
    FOREARM_LENGTH,
    NEITHER,
    SHANK,
    START,
    THIGH,
    UPPER_ARM,
    UPPER_ARM_LENGTH,
    Bone,
    Widths,
    bent,
    bone,
    part,
    swept,
)
from bot.figures.strokes import crease, joined
from bot.figures.svg import group, path

TRUNK: Widths = (
    (0, 22, 28),
    (0.1, 36, 44),
    (0.24, 52, 55),
    (0.42, 58, 52),
    (0.62, 53, 43),
    (0.8, 51, 47),
    (1, 54, 58),
)
"""From the root of the neck to the hip joint."""
TROUSER_SHANK: Widths = ((0, 35, 33), (0.15, 31, 36), (0.35, 29, 42), (0.6, 25, 34), (0.92, 22, 26))
NECK: Widths = ((0, 27, 28), (0.5, 24, 26), (1, 25, 27))
PELVIS = points("-6,-66 46,-58 62,-20 60,24 40,56 -4,64 -46,56 -68,22 -66,-22 -46,-56")
FOOT = points("16,-26 20,0 40,16 74,30 98,35 106,42 102,49 60,50 10,49 -20,50 -31,44 -32,28 -25,8 -22,-26")
FLAT_HAND = points("-12,-8 12,-8 16,10 34,20 50,30 52,37 40,39 -6,40 -18,34 -17,14")
"""Palm on the ground, fingers ahead; the forearm comes from above."""
OPEN_HAND = points("-12,-8 12,-8 15,10 23,24 22,36 15,38 12,46 8,68 -2,73 -10,64 -14,34 -15,12")
"""Hangs straight down, thumb ahead."""
FIST = points("-13,-8 13,-8 19,8 20,26 10,38 -8,38 -18,28 -19,8")


class Hand(Enum):
    FLAT = "flat"
    OPEN = "open"
    FIST = "fist"


@dataclass(frozen=True, slots=True)
class Leg:
    """foot: its turn in degrees, 0 is flat on the ground and clockwise lowers the toes."""

    hip: Point
    knee: Point
    ankle: Point
    foot: float = 0

    @property
    def thigh(self) -> Bone:
        return bone(self.hip, self.knee)

    @property
    def shank(self) -> Bone:
        return bone(self.knee, self.ankle)


@dataclass(frozen=True, slots=True)
class Arm:
    """turn: of the hand in degrees; None follows the forearm."""

    shoulder: Point
    elbow: Point
    wrist: Point
    hand: Hand = Hand.OPEN
    turn: float | None = None


def reach(
    shoulder: Point, wrist: Point, hand: Hand, *, turn: float | None = None, bend: float = 1, stretch: float = 1
) -> Arm:
    """Let an arm reach a place; bend 1 lifts the elbow when reaching to the right, -1 lowers it."""
    elbow = bent(shoulder, wrist, UPPER_ARM_LENGTH * stretch, FOREARM_LENGTH * stretch, bend)
    return Arm(shoulder, elbow, wrist, hand, turn)


def leg(spec: Leg, look: Look, *, far: bool = False, shorts: bool = False, hips: str | None = None) -> str:
    """Draw a leg in long trousers, or in shorts that end above the knee; hips: the pelvis, joined without a seam."""
    skin = look.skin.shade if far else look.skin.fill
    cloth = _dimmed(look.trousers) if far else look.trousers
    bare = [around(turned(FOOT, spec.foot, spec.ankle)), swept(spec.shank, SHANK, 0, look.build)]
    thigh = [swept(spec.thigh, THIGH, 0, look.build)] if shorts else []
    garment = _shorts(spec, look.build) if shorts else _trousers(spec, look.build)
    return group(
        joined([*bare, *thigh], skin, look.skin.line),
        _foot_lines(spec, look.skin.line),
        joined([*([hips] if hips else []), *garment], cloth.fill, cloth.line),
        "" if shorts else _folds(spec, cloth, look.build),
    )


def _foot_lines(spec: Leg, line: str) -> str:
    toes = [(86, 36), (92, 40), (90, 46)], [(76, 36), (81, 40), (80, 46)]
    ankle = [(-8, -4), (-2, 2), (-6, 10)]
    return "".join(crease(turned(curve, spec.foot, spec.ankle), line, 1.8, 0.5) for curve in (*toes, ankle))


def seat(hip: Point, look: Look, turn: float = 0) -> str:
    """Outline the pelvis as path data; turn in degrees, negative leans it back."""
    return around(turned([(x * look.build, y) for x, y in PELVIS], turn, hip))


def trunk(spine: Bone, look: Look) -> str:
    """Draw the shirt, from the root of the neck to the hips, with a shaded back."""
    d = swept(spine, TRUNK, 5, look.build, caps=NEITHER)
    back = [spine.at(t, -b * look.build - 5) for t, _, b in TRUNK]
    inner = [spine.at(t, -b * look.build * 0.35) for t, _, b in TRUNK]
    shade = around([*back, *reversed(inner)])
    cloth = look.shirt
    return group(
        path(d, fill=cloth.fill),
        path(shade, fill=cloth.shade, fill_opacity=0.55),
        path(d, fill="none", stroke=cloth.line, stroke_width=2.4, stroke_linejoin="round"),
        crease([spine.at(0.86, 44), spine.at(0.82, 20), spine.at(0.84, 2)], cloth.line, 2, 0.45),
        crease([spine.at(0.72, 46), spine.at(0.7, 28), spine.at(0.72, 14)], cloth.line, 2, 0.35),
    )


def neck(root: Point, head: Point, look: Look) -> str:
    course = bone((head[0] - 14, head[1] + 26), root)
    shadow = swept(bone(course.at(0.1), course.at(0.55)), ((0, 24, 20), (1, 22, 2)), caps=NEITHER)
    return path(swept(course, NECK), fill=look.skin.fill, stroke=look.skin.line, stroke_width=2.4) + path(
        shadow, fill=look.skin.shade, fill_opacity=0.6
    )


def arm(spec: Arm, look: Look, *, far: bool = False) -> str:
    """Draw an arm with a sleeve that ends above the elbow, or at the wrist."""
    skin = look.skin.shade if far else look.skin.fill
    cloth = _dimmed(look.shirt) if far else look.shirt
    upper, lower = bone(spec.shoulder, spec.elbow), bone(spec.elbow, spec.wrist)
    bare = [swept(upper, UPPER_ARM, 0, look.build), swept(lower, FOREARM)]
    return group(
        joined([*bare, hand(spec, lower)], skin, look.skin.line),
        joined(_sleeve(upper, lower, look), cloth.fill, cloth.line),
        crease([upper.at(0.4, 26), upper.at(0.46, 12), upper.at(0.42, -2)], cloth.line, 2, 0.4),
    )


def _sleeve(upper: Bone, lower: Bone, look: Look) -> list[str]:
    if look.long_sleeves:
        return [swept(upper, UPPER_ARM, 4, look.build), swept(lower, part(FOREARM, 0, 0.94), 4, 1, START)]
    return [swept(upper, part(UPPER_ARM, 0, 0.66), 5, look.build, START)]


def hand(spec: Arm, lower: Bone) -> str:
    shape = {Hand.FLAT: FLAT_HAND, Hand.OPEN: OPEN_HAND, Hand.FIST: FIST}[spec.hand]
    turn = lower.turn() if spec.turn is None else spec.turn
    return around(turned(shape, turn, spec.wrist))


def turned(shape: Points, turn: float, at: Point) -> list[Point]:
    """Turn a shape about its origin (degrees, clockwise) and put the origin at a place."""
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return [(at[0] + x * cos - y * sin, at[1] + x * sin + y * cos) for x, y in shape]


def _trousers(spec: Leg, build: float) -> list[str]:
    return [swept(spec.thigh, THIGH, 5, build), swept(spec.shank, TROUSER_SHANK, 4, build, START)]


def _shorts(spec: Leg, build: float) -> list[str]:
    return [swept(spec.thigh, part(THIGH, 0, 0.72), 8, build, START)]


def _folds(spec: Leg, cloth: Cloth, build: float) -> str:
    hem = crease([spec.shank.at(0.87, 21), spec.shank.at(0.88, 0), spec.shank.at(0.87, -25)], cloth.line, 2, 0.5)
    knee = crease([spec.thigh.at(0.98, -30), spec.thigh.at(0.93, -12), spec.thigh.at(0.95, 4)], cloth.line, 2, 0.45)
    return _thigh_shade(spec, cloth, build) + hem + knee


def _thigh_shade(spec: Leg, cloth: Cloth, build: float) -> str:
    edge = [(t, -back * build - 5) for t, _, back in THIGH]
    outer = [spec.thigh.at(t, at) for t, at in edge]
    inner = [spec.thigh.at(t, at * 0.35) for t, at in edge]
    return path(around([*outer, *reversed(inner)]), fill=cloth.shade, fill_opacity=0.45)


def _dimmed(cloth: Cloth) -> Cloth:
    return Cloth(cloth.shade, cloth.shade, cloth.line)
