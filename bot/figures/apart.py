"""What the drawing process does; it reads nothing of the bot but the figures, and ends with the process it serves."""

from __future__ import annotations

import os
from collections.abc import Mapping
from threading import Thread
from time import sleep
from typing import TypeAlias

from bot.figures import charts
from bot.figures.invitation import invitation
from bot.figures.rendering import png

Points: TypeAlias = tuple[tuple[str, float, float], ...]
CHARTS = {"progress": charts.progress, "clinic": charts.clinic_progress}


def end_with_parent(parent: int) -> None:
    """A child whose parent was killed would wait for work for ever: look now and then whether it is still there."""

    def watch() -> None:
        while os.getppid() == parent:
            sleep(1.0)
        os._exit(0)

    Thread(target=watch, daemon=True).start()


def chart_png(of: tuple[str, Points, Mapping[str, str]]) -> bytes:
    """Draw a chart of CHARTS (in the child process)."""
    name, points, labels = of
    return png(CHARTS[name](points, labels))


def invitation_png(of: tuple[str, str, Mapping[str, str]]) -> bytes:
    """Draw the card with a link (in the child process)."""
    return png(invitation(*of))
