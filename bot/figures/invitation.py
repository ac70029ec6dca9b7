"""A card that brings patients to the bot: whose clinic it is, a QR code of its link, and how to use it. To print."""

from __future__ import annotations

from typing import Final

import segno

from bot.figures.boxes import Box
from bot.figures.labels import Labels
from bot.figures.lettering import drawable, fitted, lettered
from bot.figures.palette import INK, PAPER, QUIET, WHITE
from bot.figures.svg import document, path, rectangle

WIDTH, HEIGHT = 1080, 1350
CODE: Final = Box(190, 300, 700, 700)
QUIET_ZONE: Final = 4
"""Modules that stay white around a code, as ISO/IEC 18004 asks."""

LABEL_IDS: Final = frozenset({"figure-invite-what", "figure-invite-how"})


def invitation(link: str, clinic: str, labels: Labels) -> str:
    """Draw 1080 x 1350: the clinic's name, the code, the link in letters, and one line on how to use it."""
    name = fitted(drawable(clinic), 960, (72, 66, 60, 54, 48, 42, 36), 1, bold=True)
    what = fitted(labels["figure-invite-what"], 920, (40, 36, 32, 30), 2)
    how = fitted(labels["figure-invite-how"], 920, (42, 38, 34, 30), 2, bold=True)
    shown = fitted(link.removeprefix("https://"), 920, (32, 28, 26), 2)
    return document(
        WIDTH,
        HEIGHT,
        rectangle(0, 0, WIDTH, HEIGHT, fill=PAPER),
        lettered(name, WIDTH / 2, 92),
        lettered(what, WIDTH / 2, 204, QUIET),
        rectangle(CODE.x - 20, CODE.y - 20, CODE.width + 40, CODE.height + 40, rx=28, fill=WHITE),
        _code(link, CODE),
        lettered(how, WIDTH / 2, 1130),
        lettered(shown, WIDTH / 2, 1256, QUIET),
    )


def _code(link: str, frame: Box) -> str:
    """Draw the code: a quarter of it may be dirty or torn and it still reads (level Q)."""
    modules, dark = dark_runs(link)
    size = frame.width / (modules + 2 * QUIET_ZONE)
    left, top = frame.at(0, 0)
    runs = "".join(
        f"M{left + (QUIET_ZONE + start) * size:.2f} {top + (QUIET_ZONE + y) * size:.2f}"
        f"h{(end - start) * size:.2f}v{size:.2f}h{(start - end) * size:.2f}z"
        for y, start, end in dark
    )
    return path(runs, fill=INK, shape_rendering="crispEdges")


def dark_runs(link: str) -> tuple[int, list[tuple[int, int, int]]]:
    """Give how many modules the code is wide, and what is dark in it: row, begin, end."""
    modules = [bytes(row) for row in segno.make_qr(link, error="q").matrix]
    return len(modules), [(y, *run) for y, row in enumerate(modules) for run in _dark(row)]


def _dark(row: bytes) -> list[tuple[int, int]]:
    """Give where dark runs of a row begin and end."""
    edges = [x for x in range(len(row) + 1) if (x < len(row) and row[x]) != (x > 0 and row[x - 1])]
    return list(zip(edges[::2], edges[1::2], strict=True))
