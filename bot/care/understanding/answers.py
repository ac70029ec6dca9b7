"""Short answers and phrases, compared as whole messages."""

from __future__ import annotations

from typing import Final

STEP_BACK: Final = "step_back"
CALL_OFF: Final = "call_off"
IN_STEPS: Final = frozenset({STEP_BACK, CALL_OFF})
"""Answers that only the steps of a profile know: anywhere else "back" is a place that hurts."""


def plain_words(text: str) -> str:
    """Give a message without capitals, marks at its ends, doubled spaces and curly apostrophes."""
    return " ".join(text.casefold().replace("\u2019", "'").strip(" .!?\u00bf\u00a1").split())
