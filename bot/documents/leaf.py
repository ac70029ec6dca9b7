"""A sheet of paper with a pen: letters of every script that a clinic's name may have, boxes and lines."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from fpdf import FPDF

from bot.figures.lettering import FONTS, STEP_INS, drawable, needs_step_in
from bot.figures.palette import INK

LETTER: Final = (612.0, 792.0)
A4: Final = (595.3, 841.9)
FACE: Final = "dejavu"
LEAD: Final = 1.32
"""From one line of text to the next, in sizes of the text."""


class Leaf:
    """Lengths in points, y down."""

    def __init__(self, *, letter: bool, title: str, locale: str, made_at: datetime) -> None:
        self._pdf = FPDF(unit="pt", format=LETTER if letter else A4)
        self._pdf.set_auto_page_break(auto=False)
        self._pdf.set_margin(0)
        self._pdf.c_margin = 0
        self._pdf.add_font(FACE, "", FONTS / "DejaVuSans.ttf")
        self._pdf.add_font(FACE, "B", FONTS / "DejaVuSans-Bold.ttf")
        self._has_step_ins = False
        self._pdf.set_title(title)
        self._pdf.set_lang(locale)
        self._pdf.set_creation_date(made_at)
        self._pdf.add_page()

    def _ready(self, words: str) -> str:
        """Give what can be written of it. The large fonts are read only by a sheet that needs them."""
        if not self._has_step_ins and needs_step_in(words):
            for file in STEP_INS:
                self._pdf.add_font(file, "", FONTS / file)
            self._pdf.set_fallback_fonts([*STEP_INS], exact_match=False)
            self._has_step_ins = True
        return drawable(words)

    def _text(
        self, x: float, y: float, words: str, size: float, *, align: str = "L", bold: bool = False, colour: str = INK
    ) -> None:
        """Write one line, its top at y; x is its left end, its right end or its middle."""
        self._pdf.set_font(FACE, "B" if bold else "", size)
        self._pdf.set_text_color(colour)
        words = self._ready(words)
        if not words:
            return
        shift = {"L": 0.0, "R": 1.0, "C": 0.5}[align] * self._pdf.get_string_width(words)
        self._pdf.set_xy(x - shift, y)
        self._pdf.cell(h=size * 1.24, text=words)  # its baseline is then 0.92 sizes below y

    def _paragraph(
        self, x: float, y: float, width: float, words: str, size: float, most: int, colour: str = INK
    ) -> float:
        """Write so many lines at most; give where the next thing may begin."""
        for line in self._lines(words, width, size, most):
            self._text(x, y, line, size, colour=colour)
            y += size * LEAD
        return y

    def _lines(self, words: str, width: float, size: float, most: int, *, bold: bool = False) -> list[str]:
        self._pdf.set_font(FACE, "B" if bold else "", size)
        found = self._pdf.multi_cell(width, text=self._ready(words), align="L", dry_run=True, output="LINES")
        lines = [str(one) for one in found] if isinstance(found, list) else []
        if len(lines) > most:
            lines = [*lines[: most - 1], lines[most - 1].rstrip(" ,·") + " …"]
        return lines

    def _breadth(self, words: str, size: float) -> float:
        self._pdf.set_font(FACE, "", size)
        return self._pdf.get_string_width(words)

    def _fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._pdf.set_fill_color(colour)
        self._pdf.rect(x, y, width, height, style="F", round_corners=True, corner_radius=5)

    def _stroke(self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float) -> None:
        self._pdf.set_draw_color(colour)
        self._pdf.set_line_width(width)
        self._pdf.line(x1, y1, x2, y2)
