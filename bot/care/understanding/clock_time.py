"""A time of day as it is written: "7:30", "at 7 pm", "a las 19", "6 p. m."."""

from __future__ import annotations

import re
from datetime import time
from typing import Final

WRITTEN: Final = re.compile(r"(?<!\d)(\d{1,2})(?:[:.](\d\d)|\s*h\b)?\s*(?:([ap])\.?\s?m\b\.?)?(?![\d:])", re.IGNORECASE)
HALF_A_DAY: Final = 12
LONGEST: Final = 40
"""Characters of words that only say a time."""


def time_in(words: str) -> time | None:
    """Give the one time that words name; None where they name none, several, or one that no clock shows."""
    found = WRITTEN.findall(words) if len(words) <= LONGEST else []
    if len(found) != 1:
        return None
    (hour, minute, half) = found[0]
    at = int(hour)
    if half:
        if not 1 <= at <= HALF_A_DAY:
            return None
        at = at % HALF_A_DAY + (HALF_A_DAY if half.lower() == "p" else 0)
    try:
        return time(at, int(minute or 0))
    except ValueError:
        return None
