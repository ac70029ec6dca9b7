"""Reads health.yaml: how people say that a precaution is true for them, by language."""

from __future__ import annotations

from collections.abc import Collection
from types import MappingProxyType
from typing import Final

from bot.care.understanding.conditions import HealthWords
from bot.content.read.entries import Entry

MARKS: Final = ("over", "long_ago", "unsure", "others", "denials")
"""Words around a phrase that change what it means."""


def health_words(entry: Entry, precautions: Collection[str]) -> HealthWords:
    """Read one language. Each precaution has its phrases, or nobody could tell of it."""
    entry.only(*MARKS, *precautions)
    says = {one: entry.some(one) for one in precautions}
    over, long_ago, unsure, others, denials = (entry.some(mark) for mark in MARKS)
    return HealthWords(MappingProxyType(says), over, long_ago, unsure, others, denials)
