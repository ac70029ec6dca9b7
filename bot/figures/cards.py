"""One card a point: where it lies, which bones to feel for, and where not to press."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.figures.anatomy.shapes import View
from bot.figures.curves import around
from bot.figures.labels import Box, Labels, Tone, heading, pin
from bot.figures.markup import document, group, moved, path, rectangle
from bot.figures.palette import PAPER, POINT_COLOURS, Look
from bot.figures.panels import VIEWS, Panel, Tag, drawn

WIDTH = 1080
EDGE = 40
GAP = 24
HEADER = 136
SILHOUETTE = "#DDBFAE"


@dataclass(frozen=True, slots=True)
class Card:
    """rows of panels from top to bottom, each with its share of the height."""

    number: int
    title: str
    rows: tuple[tuple[float, tuple[Panel, ...]], ...]
    height: int = 1080


def card(spec: Card, labels: Labels, look: Look) -> str:
    frames = _frames(spec)
    panels = [drawn(panel, frame, frozenset({spec.number}), labels, look.skin) for panel, frame in frames]
    locator = _locator([panel for panel, _ in frames], spec.number)
    room = Box(126, 20, WIDTH - 126 - EDGE - 78 * locator.count("<rect"), HEADER - 40)
    return document(
        WIDTH,
        spec.height,
        rectangle(0, 0, WIDTH, spec.height, fill=PAPER),
        *panels,
        locator,
        pin(78, 68, spec.number, 34),
        heading(spec.title, labels, room, POINT_COLOURS[spec.number]),
    )


def _frames(spec: Card) -> list[tuple[Panel, Box]]:
    height = spec.height - HEADER - EDGE - GAP * (len(spec.rows) - 1)
    frames: list[tuple[Panel, Box]] = []
    y = float(HEADER)
    for share, row in spec.rows:
        width = (WIDTH - 2 * EDGE - GAP * (len(row) - 1)) / len(row)
        frames += [(panel, Box(EDGE + i * (width + GAP), y, width, share * height)) for i, panel in enumerate(row)]
        y += share * height + GAP
    return frames


def _locator(panels: list[Panel], number: int) -> str:
    """Small silhouettes at the top right, with the part that each close-up shows."""
    bodies = [
        (VIEWS[panel.view][0], panel.crop) for panel in reversed(panels) if panel.view in {"back", "front", "side"}
    ]
    return "".join(_silhouette(view, crop, number, WIDTH - 84 - i * 74) for i, (view, crop) in enumerate(bodies))


def _silhouette(view: View, crop: Box, number: int, x: float) -> str:
    colour = POINT_COLOURS[number]
    frame = rectangle(
        max(crop.x, -165),
        max(crop.y, -20),
        min(crop.width, 330),
        crop.height,
        rx=30,
        fill=colour,
        fill_opacity=0.3,
        stroke=colour,
        stroke_width=22,
    )
    return group(path(around(view.outline), fill=SILHOUETTE), frame, transform=moved(x, 12, 0.112))


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
                        Box(-100, 232, 220, 420),
                        "figure-view-side",
                        (
                            Tag("figure-outer-hip-bone", (0.3, 0.2), ((0, 266),)),
                            Tag("figure-knee-cap", (0.8, 0.72), ((56, 584),)),
                            Tag("figure-no-pressure-outer-knee", (0.3, 0.84), ((9, 630),), Tone.NO_PRESS, 32),
                        ),
                        ("outer-knee",),
                    ),
                    Panel(
                        "front",
                        Box(-30, 232, 200, 420),
                        "figure-view-front",
                        (Tag("figure-knee-cap", (0.3, 0.72), ((73, 590),)),),
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
                        Box(-104, 592, 200, 360),
                        "figure-view-side",
                        (
                            Tag("figure-no-pressure-outer-knee", (0.5, 0.07), ((9, 630),), Tone.NO_PRESS, 42),
                            Tag("figure-outer-ankle-bone", (0.72, 0.74), ((-3, 910),)),
                        ),
                        ("outer-knee",),
                    ),
                    Panel(
                        "front",
                        Box(-26, 592, 200, 360),
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
                        Box(-160, 560, 320, 390),
                        "figure-view-back",
                        (
                            Tag(
                                "figure-no-pressure-knee-hollow",
                                (0.5, 0.06),
                                ((-72, 600), (72, 600)),
                                Tone.NO_PRESS,
                                66,
                            ),
                            Tag("figure-no-pressure-outer-knee", (0.1, 0.4), ((-112, 634),), Tone.NO_PRESS, 34, 0.2),
                            Tag(
                                "figure-no-pressure-inner-ankle",
                                (0.5, 0.8),
                                ((-54, 906), (54, 906)),
                                Tone.NO_PRESS,
                                36,
                                0.24,
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
