"""Reads health.yaml: how people say that a precaution is true for them, by language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from itertools import product
from types import MappingProxyType
from typing import Final

from bot.care.understanding.health_words import HealthWords
from bot.content.read.entries import Entry

EITHER: Final = re.compile(r"\(([^)]*)\)")
PERHAPS: Final = " ?"
"""How a phrase ends that only may mean the precaution."""
MARKS: Final = tuple(one.name for one in fields(HealthWords) if one.name not in {"says", "perhaps"})
"""Words around a phrase that change what it means."""


def health_words(entry: Entry) -> HealthWords:
    """Read one language: phrases by precaution, and the words around them."""
    told = {one: _spread(entry.words(one)) for one in entry.names() if one not in MARKS}
    says = {one: tuple(each for each in phrases if not each.endswith(PERHAPS)) for one, phrases in told.items()}
    perhaps = {
        one: tuple(each.removesuffix(PERHAPS) for each in phrases if each.endswith(PERHAPS))
        for one, phrases in told.items()
    }
    marks = {mark: _spread(entry.words(mark)) for mark in MARKS}
    return HealthWords(MappingProxyType(says), MappingProxyType(perhaps), **marks)


def _spread(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Write "(mum|dad) (has|takes)" out."""
    return tuple(each for phrase in phrases for each in _each(phrase))


def _each(phrase: str) -> Iterator[str]:
    parts = [part.split("|") if at % 2 else [part] for at, part in enumerate(EITHER.split(phrase))]
    return ("".join(one) for one in product(*parts))
