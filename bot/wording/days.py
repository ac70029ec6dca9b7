"""Days, times and lists as the reader's language writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, match_skeleton
from babel.lists import format_list

SPOKEN_AS = {"es": "es_US"}
"""A language without a country, as our patients write days and times in it: plain "es" is Spain's, with 20:00."""


def day(locale: str, on: date) -> str:
    """Write a day: "Monday, November 23"."""
    known = Locale.parse(_babel(locale)).datetime_skeletons
    nearest = match_skeleton("MMMMEEEEd", known) or "yMMMd"
    # The nearest skeleton of Spanish cuts the day of the week short, and babel leaves it so.
    whole = re.sub("M{3,}", "MMMM", re.sub("E+", "EEEE", known[nearest].pattern))
    return str(format_date(on, whole, locale=_babel(locale)))


def short_day(locale: str, on: date) -> str:
    """Write a day shortly, for a chart's axis: "Nov 23"."""
    return str(format_skeleton("MMMd", on, locale=_babel(locale)))


def date_in_full(locale: str, on: date) -> str:
    """Write a day with its year, for a paper: "Nov 23, 2026"."""
    return str(format_date(on, "medium", locale=_babel(locale)))


def time_of_day(locale: str, at: time) -> str:
    """Write a wall-clock time: "9:00 AM"; the narrow and the hard space of CLDR are hard to type."""
    return str(format_time(at, format="short", locale=_babel(locale))).replace("\u202f", " ").replace("\xa0", " ")


def listed(locale: str, parts: Sequence[str]) -> str:
    """Join several as a list: "a, b and c"."""
    return str(format_list(parts, locale=_babel(locale)))


def _babel(locale: str) -> str:
    return SPOKEN_AS.get(locale, locale.replace("-", "_"))
