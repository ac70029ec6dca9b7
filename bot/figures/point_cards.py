"""One card a point: where it lies, which bones to feel for, and where not to press."""

from __future__ import annotations

from collections.abc import Mapping

from bot.figures.boxes import Box
from bot.figures.cards import Card
from bot.figures.labels import Tone
from bot.figures.panels import Panel, Tag

CARDS: Mapping[str, Card] = {
    "card-gluteals": Card(
        1,
        "figure-point-gluteals",
        (
            (
                1,
                (
                    Panel(
                        "back",
                        Box(-168, 98, 336, 296),
                        "figure-view-back",
                        (
                            Tag("figure-top-of-pelvis", (0.5, 0.05), ((-88, 136), (88, 136))),
                            Tag("figure-outer-hip-bone", (0.5, 0.86), ((-129, 256), (129, 256))),
                        ),
                    ),
                ),
            ),
        ),
    ),
    "card-piriformis": Card(
        2,
        "figure-point-piriformis",
        (
            (
                1,
                (
                    Panel(
                        "back",
                        Box(-168, 98, 336, 296),
                        "figure-view-back",
                        (
                            Tag("figure-sacrum", (0.5, 0.05), ((0, 188),)),
                            Tag("figure-outer-hip-bone", (0.5, 0.86), ((-129, 256), (129, 256))),
                        ),
                    ),
                ),
            ),
        ),
    ),
    "card-tfl": Card(
        3,
        "figure-point-tfl",
        (
            (
                1,
                (
                    Panel(
                        "front",
                        Box(-22, 76, 180, 320),
                        "figure-view-front",
                        (
                            Tag("figure-bony-point", (0.4, 0.08), ((98, 181),)),
                            Tag("figure-no-pressure-groin", (0.3, 0.82), ((44, 243),), Tone.NO_PRESS, 34),
                        ),
                        ("groin",),
                    ),
                    Panel(
                        "side",
                        Box(-84, 76, 180, 320),
                        "figure-view-side",
                        (
                            Tag("figure-bony-point", (0.4, 0.08), ((74, 176),)),
                            Tag("figure-outer-hip-bone", (0.3, 0.82), ((0, 266),)),
                        ),
                    ),
                ),
            ),
        ),
    ),
    "card-vastus_lateralis": Card(
        4,
        "figure-point-vastus_lateralis",
        (
            (
                1,
                (
                    Panel(
                        "side",
                        Box(-114, 226, 244, 476),
                        "figure-view-side",
                        (
                            Tag("figure-outer-hip-bone", (0.3, 0.2), ((0, 266),)),
                            Tag("figure-knee-cap", (0.82, 0.64), ((56, 584),)),
                            Tag("figure-no-pressure-outer-knee", (0.64, 0.955), ((9, 630),), Tone.NO_PRESS, 32),
                        ),
                        ("outer-knee",),
                    ),
                    Panel(
                        "front",
                        Box(-40, 226, 244, 476),
                        "figure-view-front",
                        (Tag("figure-knee-cap", (0.26, 0.62), ((73, 590),)),),
                        ("outer-knee",),
                    ),
                ),
            ),
        ),
    ),
    "card-quadratus_lumborum": Card(
        5,
        "figure-point-quadratus_lumborum",
        (
            (
                1,
                (
                    Panel(
                        "back",
                        Box(-140, -10, 280, 226),
                        "figure-view-back",
                        (
                            Tag("figure-lowest-rib", (0.5, 0.08), ((-62, 61), (62, 61))),
                            Tag("figure-top-of-pelvis", (0.5, 0.86), ((-70, 139), (70, 139))),
                        ),
                    ),
                ),
            ),
        ),
    ),
    "card-outer_calf": Card(
        6,
        "figure-point-outer_calf",
        (
            (
                1,
                (
                    Panel(
                        "side",
                        Box(-104, 556, 206, 396),
                        "figure-view-side",
                        (
                            Tag("figure-no-pressure-outer-knee", (0.5, 0.07), ((9, 630),), Tone.NO_PRESS, 42),
                            Tag("figure-outer-ankle-bone", (0.72, 0.74), ((-3, 910),)),
                        ),
                        ("outer-knee",),
                    ),
                    Panel(
                        "front",
                        Box(-26, 556, 206, 396),
                        "figure-view-front",
                        (Tag("figure-shin-bone", (0.26, 0.6), ((66, 740),)),),
                        ("outer-knee",),
                    ),
                ),
            ),
        ),
    ),
    "card-back_of_calf": Card(
        7,
        "figure-point-back_of_calf",
        (
            (
                1,
                (
                    Panel(
                        "back",
                        Box(-165, 524, 330, 430),
                        "figure-view-back",
                        (
                            Tag(
                                "figure-no-pressure-knee-hollow",
                                (0.5, 0.06),
                                ((-72, 600), (72, 600)),
                                Tone.NO_PRESS,
                                66,
                            ),
                            Tag("figure-no-pressure-outer-knee", (0.1, 0.42), ((-112, 634),), Tone.NO_PRESS, 34, 0.2),
                            Tag(
                                "figure-no-pressure-inner-ankle",
                                (0.5, 0.76),
                                ((-54, 906), (54, 906)),
                                Tone.NO_PRESS,
                                24,
                                0.2,
                            ),
                        ),
                        ("knee-hollow", "outer-knee", "inner-ankle"),
                    ),
                ),
            ),
        ),
    ),
    "card-foot": Card(
        8,
        "figure-point-foot",
        (
            (
                0.6,
                (
                    Panel("sole", Box(100, 36, 210, 356), "figure-foot-bottom"),
                    Panel("top", Box(100, 56, 210, 340), "figure-foot-top"),
                ),
            ),
            (
                0.4,
                (
                    Panel("outer-foot", Box(40, 60, 360, 270), "figure-foot-outer-side"),
                    Panel(
                        "inner-foot",
                        Box(-400, 60, 360, 270),
                        "figure-foot-inner-side",
                        (Tag("figure-no-pressure-inner-ankle", (0.26, 0.2), ((-122, 196),), Tone.NO_PRESS, 40, 0.4),),
                        ("inner-ankle",),
                    ),
                ),
            ),
        ),
        1350,
    ),
}

FEET = Card(
    8,
    "figure-point-foot",
    (
        (
            0.62,
            (
                Panel("sole", Box(100, 36, 210, 356), "figure-foot-bottom"),
                Panel("top", Box(100, 56, 210, 340), "figure-foot-top"),
            ),
        ),
        (0.38, (Panel("outer-foot", Box(20, 60, 400, 270), "figure-foot-side"),)),
    ),
    1350,
)
"""The three places of point 8."""
