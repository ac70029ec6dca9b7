"""Short answers and phrases, compared as whole messages."""

from __future__ import annotations

from typing import Final

STEP_BACK: Final = "step_back"
CALL_OFF: Final = "call_off"
WALK_AWAY: Final = "walk_away"
IN_STEPS: Final = frozenset({STEP_BACK, CALL_OFF, WALK_AWAY})
"""Answers that only the steps of a profile know, and what staff write to a patient: anywhere else "back" is a place
that hurts.
"""


def plain_words(text: str) -> str:
    """Give a message without capitals, marks at its ends, doubled spaces and curly apostrophes."""
    return " ".join(text.casefold().replace("\u2019", "'").strip(" .!?\u00bf\u00a1").split())
