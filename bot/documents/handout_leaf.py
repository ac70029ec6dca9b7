"""The invitation to print: one sheet with the clinic's name, the code, and how to use it in every language."""

from __future__ import annotations

from typing import Final

from bot.documents.handout import Handout
from bot.documents.leaf import Leaf
from bot.figures.invitation import QUIET_ZONE, dark_runs
from bot.figures.palette import EDGE, INK, QUIET

CODE: Final = 290.0
"""Points: about ten centimetres, read from two metres away."""

SIDE: Final = 48.0


class HandoutLeaf(Leaf):
    """Filled from the top; the foot stands at the bottom."""

    def __init__(self, page: Handout) -> None:
        super().__init__(letter=page.letter, title=page.name, locale=page.locale, made_at=page.made_at)
        self._page = page
        self._middle = self._pdf.w / 2
        self._room = self._pdf.w - 2 * SIDE

    def drawn(self) -> bytes:
        page = self._page
        y = self._centred(44, page.name, (30, 26, 22, 18), 2, bold=True)
        y = self._centred(y + 4, page.practitioner, (15, 13, 11), 1, colour=QUIET) + 12
        for what, _ in page.said:
            y = self._centred(y, what, (15, 13), 2) + 4
        self._code(y + 8)
        y += CODE + 22
        for _, how in page.said:
            y = self._centred(y, how, (15, 13), 2, bold=True) + 6
        self._centred(y + 4, page.link.removeprefix("https://"), (11, 9), 2, colour=QUIET)
        self._foot()
        return bytes(self._pdf.output())

    def _code(self, top: float) -> None:
        modules, dark = dark_runs(self._page.link)
        size = CODE / (modules + 2 * QUIET_ZONE)
        left = self._middle - CODE / 2
        self._pdf.set_fill_color(INK)
        for row, start, end in dark:
            x, y = left + (start + QUIET_ZONE) * size, top + (row + QUIET_ZONE) * size
            self._pdf.rect(x, y, (end - start) * size, size, style="F")

    def _foot(self) -> None:
        y = self._pdf.h - 36 - 15 * len(self._page.contact)
        self._stroke(SIDE, y - 10, self._pdf.w - SIDE, y - 10, EDGE, 0.8)
        for line in self._page.contact:
            y = self._centred(y, line, (11, 9, 8), 1)

    def _centred(
        self, y: float, words: str, sizes: tuple[float, ...], most: int, *, bold: bool = False, colour: str = INK
    ) -> float:
        """Write it in the largest size that needs no more lines, else in the smallest; give where it ends."""
        for size in sizes:
            lines = self._lines(words, self._room, size, 99, bold=bold)
            if len(lines) <= most:
                break
        for line in lines[:most] if words else ():
            self._text(self._middle, y, line, size, align="C", bold=bold, colour=colour)
            y += size * 1.34
        return y
