"""Reads health.yaml: how people say that a precaution is true for them, by language."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from bot.care.understanding.conditions import HealthWords
from bot.content.read.entries import Entry

MARKS: Final = ("over", "long_ago", "unsure", "others", "denials")
"""Words around a phrase that change what it means."""


def health_words(entry: Entry) -> HealthWords:
    """Read one language: phrases by precaution, and the words around them."""
    says = {one: entry.words(one) for one in entry.names() if one not in MARKS}
    over, long_ago, unsure, others, denials = (entry.words(mark) for mark in MARKS)
    return HealthWords(MappingProxyType(says), over, long_ago, unsure, others, denials)
