"""Who is drawn in which figure: a fixed choice, the same person on a point's card and scenes."""

from __future__ import annotations

from collections.abc import Mapping

from bot.figures import palette as p
from bot.figures.palette import MODEL, Look

SKIN = p.OLIVE
"""Of everybody who shows how to press: one session shows up to three points, and a patient follows one person."""

GLUTEALS = Look(SKIN, p.AUBURN_BOB, p.SAGE, p.NAVY)
PIRIFORMIS = Look(SKIN, p.GREY_BALDING, p.SKY, p.SLATE, 1.06, beard=True)
TFL = Look(SKIN, p.BLACK_BUN, p.CORAL, p.NAVY, 0.96)
THIGH = Look(SKIN, p.GREY_BALDING, p.MUSTARD, p.DENIM, 1.1, beard=True)
LOW_BACK = Look(SKIN, p.ROSE_SCARF, p.SAGE, p.COCOA, 1.05, long_sleeves=True)
OUTER_CALF = Look(SKIN, p.BLACK_SHORT, p.SAND, p.FOREST, beard=True)
BACK_OF_CALF = Look(SKIN, p.AUBURN_BOB, p.PLUM, p.COCOA, 0.95)
FOOT = Look(SKIN, p.GREY_BUN, p.SKY, p.PLUM, 1.12, glasses=True)

LOOKS: Mapping[str, Look] = {
    "card-gluteals": GLUTEALS,
    "scene-wall-outer-buttock": GLUTEALS,
    "scene-floor-buttock": Look(SKIN, p.BLACK_CURLS, p.TEAL, p.SLATE),
    "card-piriformis": PIRIFORMIS,
    "scene-wall-buttock": PIRIFORMIS,
    "card-tfl": TFL,
    "scene-wall-tfl": TFL,
    "card-vastus_lateralis": THIGH,
    "scene-wall-thigh": THIGH,
    "card-quadratus_lumborum": LOW_BACK,
    "scene-wall-low-back": LOW_BACK,
    "card-outer_calf": OUTER_CALF,
    "scene-tool-outer-calf": OUTER_CALF,
    "card-back_of_calf": BACK_OF_CALF,
    "scene-calf-on-knee": BACK_OF_CALF,
    "card-foot": FOOT,
    "scene-foot-ball": FOOT,
    "scene-moist-heat": Look(p.UMBER, p.BLACK_BUN, p.MUSTARD, p.SLATE, 1.08),
    "scene-knees-to-chest": Look(p.PORCELAIN, p.GREY_BALDING, p.TEAL, p.NAVY, 1.04, beard=True),
    "scene-knee-to-shoulder": Look(p.CHESTNUT, p.ROSE_SCARF, p.CORAL, p.FOREST, 0.98, long_sleeves=True),
}


def look_of(figure: str) -> Look:
    return LOOKS.get(figure, MODEL)
