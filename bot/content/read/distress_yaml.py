"""Reads distress.yaml: words of distress, by language and kind."""

from __future__ import annotations

from collections.abc import Mapping

from bot.care.understanding.distress import KINDS, WELL
from bot.content.read.entries import Entry


def distress(entry: Entry) -> Mapping[str, tuple[str, ...]]:
    """Read, for one locale, the phrases of every kind."""
    entry.only(*KINDS, WELL)
    return {kind: tuple(entry.words(kind)) for kind in (*KINDS, WELL)}
