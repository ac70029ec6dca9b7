"""What the visit page says, as values; and that page as a PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.figures.body_marks import BodyMarks
from bot.figures.charts import Session

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A session: its day, what was done, and "6 → 3" ("" without scores)."""

    day: str
    done: str
    scores: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A list that may be longer than its place. more: words for "and N more", with {} for N; none: for an empty one."""

    title: str
    none: str
    more: str


@dataclass(frozen=True, slots=True)
class VisitPage:
    """All the words of the page, in the person's language. letter: paper of the US; lists: newest first."""

    locale: str
    made_at: datetime
    letter: bool
    title: str
    day: str
    written_by: str
    alert: str
    """Why sessions are closed, "" where they are open."""
    where: str
    named: Rows
    """Places that hurt and that are numb."""
    facts: Rows
    """The rest of the complaint, each a word or two."""
    careful_title: str
    careful: str
    told: BodyMarks
    labels: tuple[tuple[str, str], ...]
    chart_title: str
    chart_empty: str
    chart_words: str
    chart_labels: tuple[str, str, str, str]
    """Before, after, no pain, worst pain."""
    scores: tuple[Session, ...]
    sessions_title: Listed
    sessions: tuple[Line, ...]
    signs_title: Listed
    signs: Rows
    clinic: tuple[str, ...]
    notes: str
    foot: str
