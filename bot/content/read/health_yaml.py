"""Reads health.yaml: how people say that a precaution is true for them, by language."""

from __future__ import annotations

from dataclasses import fields
from types import MappingProxyType
from typing import Final

from bot.care.understanding.health_words import HealthWords
from bot.content.read.entries import Entry
from bot.content.read.spreading import spread

PERHAPS: Final = " ?"
"""How a phrase ends that only may mean the precaution."""
MARKS: Final = tuple(one.name for one in fields(HealthWords) if one.name not in {"says", "perhaps"})
"""Words around a phrase that change what it means."""


def health_words(entry: Entry) -> HealthWords:
    """Read one language: phrases by precaution, and the words around them."""
    told = {one: spread(entry.words(one)) for one in entry.names() if one not in MARKS}
    says = {one: tuple(each for each in phrases if not each.endswith(PERHAPS)) for one, phrases in told.items()}
    perhaps = {
        one: tuple(each.removesuffix(PERHAPS) for each in phrases if each.endswith(PERHAPS))
        for one, phrases in told.items()
    }
    marks = {mark: spread(entry.words(mark)) for mark in MARKS}
    return HealthWords(MappingProxyType(says), MappingProxyType(perhaps), **marks)
