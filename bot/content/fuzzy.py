"""Finds the known word that a misspelt one stands for."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA


def closest(word: str, known: Sequence[str], slips: int) -> str | None:
    """Find the nearest known word within so many slips; swapped neighbours are one slip, and the likeliest one."""
    near = process.extract(word, known, scorer=OSA.distance, score_cutoff=slips, limit=None)
    letters = sorted(word)
    return min(near, key=lambda one: (one[1], sorted(one[0]) != letters, one[2]))[0] if near else None
