"""The visit page, drawn: one sheet of paper, whatever is on it; what does not fit is counted and named."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from bot.documents.leaf import Leaf
from bot.documents.visit_page import Listed, VisitPage
from bot.figures import png
from bot.figures.body_marks import HEIGHT as MAP_HEIGHT
from bot.figures.body_marks import WIDTH as MAP_WIDTH
from bot.figures.body_marks import places
from bot.figures.charts import AFTER, BEFORE, HOLE
from bot.figures.palette import EDGE, PANEL, PAPER, QUIET

MARGIN: Final = 40.0
MANY: Final = 4
"""Lines of places from which on they are written smaller."""

MAP: Final = 236.0
CHART: Final = 124.0
ASIDE: Final = 186.0
DAY: Final = 66.0
SCORES: Final = 42.0
NOTES: Final = 70.0
"""Widths and heights in points: the body map, the chart, the column beside the sessions, in that list the days and
the scores; and how much must be free for lines to write on.
"""


class Sheet(Leaf):
    """One sheet of paper, filled from the top. Lengths in points, y down."""

    def __init__(self, page: VisitPage) -> None:
        super().__init__(letter=page.letter, title=page.title, locale=page.locale, made_at=page.made_at)
        self._page = page
        self._right = self._pdf.w - MARGIN
        self._width = self._pdf.w - 2 * MARGIN

    def drawn(self) -> bytes:
        foot = self._foot()
        top = self._head()
        below = self._where(top)
        below = self._chart(below + 10)
        self._lists(below + 12, foot - 10)
        return bytes(self._pdf.output())

    # ------------------------------------------------------------ from the top

    def _head(self) -> float:
        page = self._page
        self._text(MARGIN, 34, page.title, 20, bold=True)
        self._text(self._right, 40, page.day, 11, align="R", bold=True)
        self._fill(MARGIN, 64, self._width, 21, "#FFF6E3")
        self._text(MARGIN + 9, 70, page.written_by, 8.5)
        if not page.alert:
            return 98
        lines = self._lines(page.alert, self._width - 18, 9, 2)
        self._fill(MARGIN, 91, self._width, 9 + 12 * len(lines), "#FFF1EE")
        self._paragraph(MARGIN + 9, 96, self._width - 18, page.alert, 9, 2, "#8C1D18")
        return 111 + 12 * len(lines)

    def _where(self, top: float) -> float:
        """Draw the body on the left, what was told on the right."""
        page = self._page
        picture = png(places(page.told, dict(page.labels)), width=1200)
        height = MAP * MAP_HEIGHT / MAP_WIDTH
        self._fill(MARGIN, top, MAP + 12, height + 12, PAPER)
        self._pdf.image(BytesIO(picture), MARGIN + 6, top + 6, MAP, height, alt_text=page.where)
        x = MARGIN + MAP + 30
        y = self._heading(x, top, self._right - x, page.where)
        room = self._right - x
        for label, value in page.named:
            self._text(x, y, label, 7.5, colour=QUIET)
            size = 9.5 if len(self._lines(value, room, 9.5, 9)) < MANY else 8
            y = self._paragraph(x, y + 10, room, value, size, 9) + 5
        for number, (label, value) in enumerate(page.facts):
            at = x + (room / 2 if number % 2 else 0)
            self._text(at, y, label, 7.5, colour=QUIET)
            end = self._paragraph(at, y + 10, room / 2 - 8, value, 9.5, 2)
            y = max(end, y + 24) + 4 if number % 2 or number == len(page.facts) - 1 else y
        y = self._heading(x, y + 5, room, page.careful_title)
        y = self._paragraph(x, y, room, page.careful, 8.5, 12)
        return max(top + height + 12, y)

    def _chart(self, top: float) -> float:
        """Draw pain before and after each session; the newest stands on the right."""
        page = self._page
        y = self._heading(MARGIN, top, self._width, page.chart_title)
        if not page.scores:
            self._text(MARGIN, y, page.chart_empty, 9, colour=QUIET)
            return y + 14
        x = self._right
        scale = f"{page.chart_labels[2]} · {page.chart_labels[3]}"
        x -= self._breadth(scale, 7.5)
        self._text(x, top + 2.5, scale, 7.5, colour=QUIET)
        x -= 16
        for words, mark in ((page.chart_labels[1], self._after), (page.chart_labels[0], self._before)):
            x -= self._breadth(words, 8) + 4
            self._text(x, top + 2, words, 8)
            x -= 9
            mark(x + 3, top + 7, 3.4)
            x -= 12
        if page.chart_words:
            y = self._paragraph(MARGIN, y - 1, self._width, page.chart_words, 8.5, 1) + 4
        self._field(y)
        return y + CHART

    def _field(self, top: float) -> None:
        page, left = self._page, MARGIN + 26
        width, height = self._right - left, CHART - 20
        self._fill(left, top, width, height, PANEL)
        for pain in range(0, 11, 2):
            y = top + 8 + (height - 16) * (1 - pain / 10)
            self._stroke(left, y, left + width, y, "#FFFFFF", 0.8)
            self._text(left - 6, y - 4, str(pain), 7.5, align="R", colour=QUIET)
        count = len(page.scores)
        step = (width - 30) / max(1, count)
        every = max(1, round(46 / step + 0.49))
        radius = min(4.2, max(1.8, step * 0.3))
        for number, (day, before, after) in enumerate(page.scores):
            x = left + 15 + step * (number + 0.5)
            ys = [top + 8 + (height - 16) * (1 - pain / 10) for pain in (before, after)]
            self._stroke(x, ys[0], x, ys[1], "#B9AFA4", radius * 0.8)
            self._before(x, ys[0], radius if before != after else radius * 1.6)
            self._after(x, ys[1], radius if before != after else radius * 0.75)
            if (count - 1 - number) % every == 0:
                self._text(x, top + height + 5, day, 7.5, align="C")

    def _lists(self, top: float, bottom: float) -> None:
        """List sessions on the left and what went wrong on the right, the newest first, as far as there is room."""
        left = self._width - ASIDE - 22
        used = max(
            self._sessions(MARGIN, top, left, bottom),
            self._signs(MARGIN + left + 22, top, ASIDE, bottom),
        )
        if bottom - used > NOTES:
            self._notes(used + 14, bottom)

    def _sessions(self, x: float, top: float, width: float, bottom: float) -> float:
        listed, lines = self._page.sessions_title, self._page.sessions
        y = self._heading(x, top, width, listed.title)
        if not lines:
            return self._paragraph(x, y, width, listed.none, 9, 2, QUIET)
        for number, line in enumerate(lines):
            room = width - DAY - SCORES
            if not self._fits(y, 10.2 * len(self._lines(line.done, room, 7.7, 4)) + 5, number, len(lines), bottom):
                return self._rest(x, y, listed, len(lines) - number)
            self._text(x, y, line.day, 7.7)
            self._text(x + width, y, line.scores, 8.5, align="R", bold=True)
            y = self._paragraph(x + DAY, y, room, line.done, 7.7, 4) + 2
            self._stroke(x, y, x + width, y, EDGE, 0.4)
            y += 3
        return y

    def _signs(self, x: float, top: float, width: float, bottom: float) -> float:
        listed, signs = self._page.signs_title, self._page.signs
        y = self._heading(x, top, width, listed.title)
        if not signs:
            return self._paragraph(x, y, width, listed.none, 9, 3, QUIET)
        for number, (day, what) in enumerate(signs):
            if not self._fits(y, 14 + 10.6 * len(self._lines(what, width, 8, 3)), number, len(signs), bottom):
                return self._rest(x, y, listed, len(signs) - number)
            self._text(x, y, day, 7.5, colour=QUIET)
            y = self._paragraph(x, y + 10, width, what, 8, 3) + 4
        return y

    def _fits(self, y: float, height: float, number: int, count: int, bottom: float) -> bool:
        """Whether an entry fits, and behind it, unless it is the last, the line that counts the others."""
        return y + height <= bottom - (14 if number < count - 1 else 0)

    def _rest(self, x: float, y: float, listed: Listed, count: int) -> float:
        self._text(x, y + 1, listed.more.replace("{}", str(count)), 8, colour=QUIET)
        return y + 14

    def _notes(self, top: float, bottom: float) -> None:
        """Leave ruled lines to write on by hand."""
        y = self._heading(MARGIN, top, self._width, self._page.notes) + 16
        while y <= bottom:
            self._stroke(MARGIN, y, self._right, y, EDGE, 0.5)
            y += 22

    def _foot(self) -> float:
        """Draw from the bottom up; give where the foot begins."""
        page = self._page
        y = self._pdf.h - 34
        self._text(self._pdf.w / 2, y, page.foot, 7, align="C", colour=QUIET)
        lines = [line for entry in filter(None, page.clinic) for line in self._lines(entry, self._width, 8, 1)]
        y -= 11 * len(lines) + 4
        top = y - 8
        self._stroke(MARGIN, top, self._right, top, EDGE, 0.8)
        for number, line in enumerate(lines):
            self._text(self._pdf.w / 2, y, line, 9 if number == 0 else 8, align="C", bold=number == 0)
            y += 12 if number == 0 else 11
        return top

    # ------------------------------------------------------------ marks

    def _heading(self, x: float, y: float, width: float, words: str) -> float:
        self._text(x, y, words, 10.5, bold=True)
        self._stroke(x, y + 15, x + width, y + 15, EDGE, 0.8)
        return y + 21

    def _before(self, x: float, y: float, radius: float) -> None:
        self._dot(x, y, radius, BEFORE)
        self._dot(x, y, radius * HOLE, "#FFFFFF")

    def _after(self, x: float, y: float, radius: float) -> None:
        self._dot(x, y, radius, AFTER)

    def _dot(self, x: float, y: float, radius: float, colour: str) -> None:
        self._pdf.set_fill_color(colour)
        self._pdf.ellipse(x - radius, y - radius, 2 * radius, 2 * radius, style="F")
