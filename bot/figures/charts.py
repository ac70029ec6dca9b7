"""The progress chart: pain before and after every session."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.figures.boxes import Box
from bot.figures.curves import Point, through
from bot.figures.labels import Labels, heading
from bot.figures.lettering import SMALLEST, fitted, lettered, width
from bot.figures.palette import EDGE, INK, PAPER, QUIET, WHITE
from bot.figures.svg import Attribute, Style, circle, document, gradient, group, path, rectangle, tag

WIDTH, HEIGHT = 1080, 810
PLOT = Box(128, 226, 888, 424)
ROOM = 54
"""Pixels of the field above the highest and below the lowest line, where the words of the scale stand."""
INSET = 34
"""Pixels between the field's side and the first and last session."""
WORST = 10
BEFORE, AFTER = "#D98E73", "#0F4F49"
"""Told apart in grey, too: 3 to 1 in luminance; and before is a ring, after a dot."""

HOLE = 0.5
"""Of a ring's radius."""
LABEL_IDS = frozenset(
    {
        "figure-progress-title",
        "figure-clinic-progress-title",
        "figure-progress-before",
        "figure-progress-after",
        "figure-progress-none",
        "figure-progress-worst",
    }
)

Session = tuple[str, float, float]
"""A short date in the reader's language, pain before and pain after (0 to 10)."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Where session i and pain p lie on the page."""

    count: int

    def x(self, i: int) -> float:
        return PLOT.x + INSET + (i + 0.5) / self.count * (PLOT.width - 2 * INSET)

    def y(self, pain: float) -> float:
        return PLOT.at(0, 1 - min(max(pain, 0), WORST) / WORST)[1]

    @property
    def dot(self) -> float:
        """Radius of a dot (pixels): smaller when many sessions stand side by side."""
        return min(17.0, max(7.0, PLOT.width / self.count * 0.36))


def progress(points: Sequence[Session], labels: Labels) -> str:
    """Draw 1080 x 810: for every session two joined dots, and a soft line through the values before."""
    scale = Scale(max(len(points), 1))
    return document(
        WIDTH,
        HEIGHT,
        rectangle(0, 0, WIDTH, HEIGHT, fill=PAPER),
        heading("figure-progress-title", labels, Box(48, 26, WIDTH - 96, 70), INK, (44, 40, 36, 32, 28)),
        _legend(labels),
        _ground(labels),
        _trend(points, scale),
        *[_session(i, session, scale) for i, session in enumerate(points)],
        *_dates(points, scale),
    )


def clinic_progress(weeks: Sequence[Session], labels: Labels) -> str:
    """Draw the same for a clinic: means over its patients, one for each week of care."""
    return progress(weeks, {**labels, "figure-progress-title": labels["figure-clinic-progress-title"]})


def _legend(labels: Labels) -> str:
    """Draw both entries in one row; each may take a little less than half of it."""
    before = fitted(labels["figure-progress-before"], 420, (30, 28, SMALLEST), 1)
    after = fitted(labels["figure-progress-after"], 420, (30, 28, SMALLEST), 1)
    left = 62 + 34 + before.width + 56
    return "".join(
        (
            _ring(62, 130, 14),
            group(lettered(before, 88, 130, anchor="start"), class_="legend", data_label="figure-progress-before"),
            circle(left, 130, 14, fill=AFTER),
            group(lettered(after, left + 26, 130, anchor="start"), class_="legend", data_label="figure-progress-after"),
        )
    )


def _ground(labels: Labels) -> str:
    """Draw the field with a line for every second step, calm green below and warm above, and words at both ends."""
    wash = tag("defs", gradient("wash", (0, "#F8E3DA", 1), (0.5, "#FBF4E6", 1), (1, "#E4F1EA", 1)))
    field = rectangle(PLOT.x, PLOT.y - ROOM, PLOT.width, PLOT.height + 2 * ROOM, rx=24, fill="url(#wash)")
    scale = Scale(1)
    lines = [
        path(f"M{PLOT.x + 16} {scale.y(step):.1f}H{PLOT.x + PLOT.width - 16}", stroke=WHITE, stroke_width=3)
        for step in range(0, WORST + 1, 2)
    ]
    digits = [
        lettered(fitted(str(step), 80, (30,)), PLOT.x - 22, scale.y(step), QUIET, "end")
        for step in range(0, WORST + 1, 2)
    ]
    return (
        wash
        + field
        + "".join(
            (
                *lines,
                *digits,
                _end("worst", labels, PLOT.y - ROOM / 2 - 3),
                _end("none", labels, PLOT.y + PLOT.height + ROOM / 2 + 3),
            )
        )
    )


def _end(which: str, labels: Labels, y: float) -> str:
    """Write the words at an end of the scale, where no dot can come."""
    label = f"figure-progress-{which}"
    block = fitted(labels[label], 420, (28, SMALLEST), 1)
    return group(lettered(block, PLOT.x + 24, y, QUIET, "start"), class_="legend", data_label=label)


def _trend(points: Sequence[Session], scale: Scale) -> str:
    before: list[Point] = [(scale.x(i), scale.y(session[1])) for i, session in enumerate(points)]
    if len(before) < 2:  # noqa: PLR2004
        return ""
    return path(
        through(before),
        fill="none",
        stroke=BEFORE,
        stroke_opacity=0.32,
        stroke_width=7,
        stroke_linecap="round",
        stroke_linejoin="round",
    )


def _session(i: int, session: Session, scale: Scale) -> str:
    _, before, after = session
    x, top, bottom, r = scale.x(i), scale.y(before), scale.y(after), scale.dot
    edge: Style = {"stroke": WHITE, "stroke_width": max(2.0, r / 5)}
    bar = path(
        f"M{x:.1f} {top:.1f}V{bottom:.1f}", stroke="#B9AFA4", stroke_width=max(3.0, r * 0.42), stroke_linecap="round"
    )
    if math.isclose(before, after):
        return _ring(x, top, r * 1.3, **edge) + circle(x, top, r * 0.6, fill=AFTER)
    return bar + _ring(x, top, r, **edge) + circle(x, bottom, r, fill=AFTER, **edge)


def _ring(x: float, y: float, radius: float, **edge: Attribute) -> str:
    return circle(x, y, radius, fill=BEFORE, **edge) + circle(x, y, radius * HOLE, fill=WHITE)


def _dates(points: Sequence[Session], scale: Scale) -> list[str]:
    """Write every date, or every second, third … when they would touch; always the last one."""
    widest = max((width(day, SMALLEST) for day, _, _ in points), default=0)
    step = max(1, math.ceil((widest + 26) / (PLOT.width / scale.count)))
    shown = range((len(points) - 1) % step, len(points), step)
    y = PLOT.y + PLOT.height + ROOM + 46
    ticks = [
        path(f"M{scale.x(i):.1f} {y - 36:.1f}v10", stroke=EDGE, stroke_width=3, stroke_linecap="round") for i in shown
    ]
    return ticks + [
        lettered(fitted(points[i][0], 300, (28, SMALLEST), 1), _kept(scale.x(i), widest), y, INK) for i in shown
    ]


def _kept(x: float, widest: float) -> float:
    """Keep the middle of a date so far from the page's edges that it is whole."""
    return min(max(x, 24 + widest / 2), WIDTH - 24 - widest / 2)
