"""Finds the known word that a misspelt one stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

LONG: Final = 8
"""Letters from which two slips are forgiven instead of one."""


def closest(word: str, known: Sequence[str]) -> str | None:
    """Find the nearest known word within the slips allowed; swapped neighbours are one slip."""
    slips = 2 if len(word) >= LONG else 1
    found = process.extractOne(word, known, scorer=OSA.distance, score_cutoff=slips)
    return str(found[0]) if found else None
