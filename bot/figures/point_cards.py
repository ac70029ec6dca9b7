"""One card a point: where it lies, which bones to feel for, and where not to press."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.figures.boxes import Box
from bot.figures.cards import Card
from bot.figures.labels import Tone
from bot.figures.panels import Panel, Tag

SIT_BONE: Final = Tag("figure-no-pressure-sit-bone", (0.44, 0.86), ((-43, 291), (43, 291)), Tone.NO_PRESS, 34, 0.36)

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
                            Tag("figure-outer-hip-bone", (0.86, 0.86), ((129, 256),)),
                            SIT_BONE,
                        ),
                        ("sit-bone",),
                    ),
                ),
            ),
        ),
        muscle="figure-muscle-gluteals",
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
                            Tag("figure-outer-hip-bone", (0.86, 0.86), ((129, 256),)),
                            SIT_BONE,
                        ),
                        ("sit-bone",),
                    ),
                ),
            ),
        ),
        muscle="figure-muscle-piriformis",
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
        muscle="figure-muscle-tfl",
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
                        Box(-118, 226, 256, 500),
                        "figure-view-side",
                        (
                            Tag("figure-outer-hip-bone", (0.3, 0.2), ((0, 266),)),
                            Tag("figure-knee-cap", (0.82, 0.64), ((56, 584),)),
                            Tag("figure-no-pressure-outer-knee", (0.84, 0.83), ((9, 655),), Tone.NO_PRESS, 30, 0.4),
                        ),
                        ("outer-knee",),
                    ),
                    Panel(
                        "front",
                        Box(-46, 226, 256, 500),
                        "figure-view-front",
                        (Tag("figure-knee-cap", (0.26, 0.62), ((73, 590),)),),
                        ("outer-knee",),
                    ),
                ),
            ),
        ),
        muscle="figure-muscle-vastus_lateralis",
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
                            Tag(
                                "figure-no-pressure-ribs-and-spine",
                                (0.5, 0.08),
                                ((-62, 50), (0, 50), (62, 50)),
                                Tone.NO_PRESS,
                                20,
                            ),
                            Tag("figure-top-of-pelvis", (0.5, 0.86), ((-70, 139), (70, 139))),
                        ),
                        ("ribs", "spine"),
                    ),
                ),
            ),
        ),
        muscle="figure-muscle-quadratus_lumborum",
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
                            Tag("figure-no-pressure-outer-knee", (0.5, 0.07), ((9, 655),), Tone.NO_PRESS, 42),
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
        muscle="figure-muscle-outer_calf",
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
                            Tag("figure-no-pressure-outer-knee", (0.9, 0.42), ((112, 656),), Tone.NO_PRESS, 34, 0.2),
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
        muscle="figure-muscle-back_of_calf",
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
                        (Tag("figure-no-pressure-inner-ankle", (0.8, 0.1), ((-122, 196),), Tone.NO_PRESS, 46, 0.4),),
                        ("inner-ankle",),
                    ),
                ),
            ),
        ),
        1350,
    ),
}
