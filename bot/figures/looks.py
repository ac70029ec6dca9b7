"""Who is drawn in which figure: a fixed choice, so that many kinds of people meet someone like themselves."""

from __future__ import annotations

from collections.abc import Mapping

from bot.figures import palette as p
from bot.figures.palette import MODEL, Look

LOOKS: Mapping[str, Look] = {
    "scene-wall-outer-buttock": Look(p.HONEY, p.AUBURN_BOB, p.SAGE, p.NAVY),
    "scene-wall-buttock": Look(p.CHESTNUT, p.GREY_BALDING, p.SKY, p.SLATE, 1.06, beard=True),
    "scene-wall-tfl": Look(p.HONEY, p.BLACK_BUN, p.CORAL, p.NAVY, 0.96),
    "scene-wall-thigh": Look(p.OLIVE, p.GREY_BALDING, p.MUSTARD, p.DENIM, 1.1, beard=True),
    "scene-wall-low-back": Look(p.HONEY, p.ROSE_SCARF, p.SAGE, p.COCOA, 1.05, long_sleeves=True),
    "scene-floor-buttock": Look(p.CHESTNUT, p.BLACK_CURLS, p.TEAL, p.SLATE),
    "scene-calf-on-knee": Look(p.PORCELAIN, p.AUBURN_BOB, p.PLUM, p.COCOA, 0.95),
    "scene-foot-ball": Look(p.PORCELAIN, p.GREY_BUN, p.SKY, p.PLUM, 1.12, glasses=True),
    "scene-tool-outer-calf": Look(p.UMBER, p.BLACK_SHORT, p.SAND, p.FOREST, beard=True),
    "scene-moist-heat": Look(p.UMBER, p.BLACK_BUN, p.MUSTARD, p.SLATE, 1.08),
    "scene-knees-to-chest": Look(p.OLIVE, p.GREY_BALDING, p.TEAL, p.NAVY, 1.04, beard=True),
    "scene-knee-to-shoulder": Look(p.CHESTNUT, p.ROSE_SCARF, p.CORAL, p.FOREST, 0.98, long_sleeves=True),
    "card-gluteals": Look(p.HONEY, p.BLACK_BUN, p.CORAL, p.NAVY),
    "card-tfl": Look(p.OLIVE, p.BROWN_SHORT, p.SKY, p.DENIM),
    "card-quadratus_lumborum": Look(p.CHESTNUT, p.BLACK_CURLS, p.TEAL, p.SLATE),
    "card-outer_calf": Look(p.UMBER, p.BLACK_SHORT, p.SAND, p.FOREST),
    "card-back_of_calf": Look(p.HONEY, p.AUBURN_BOB, p.PLUM, p.COCOA),
    "card-foot": Look(p.CHESTNUT, p.GREY_BUN, p.SKY, p.PLUM),
    "feet": Look(p.OLIVE, p.GREY_BUN, p.SKY, p.PLUM),
}


def look_of(figure: str) -> Look:
    return LOOKS.get(figure, MODEL)
