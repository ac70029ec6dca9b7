"""Reads times.yaml: how people write times and days, by language."""

from __future__ import annotations

from collections.abc import Mapping

from bot.care.planning.said_times import KINDS, ONLY_AHEAD, plain_time
from bot.content.read.entries import Entry


def time_words(entry: Entry) -> Mapping[str, tuple[str, ...]]:
    """Read, for one locale, the words of every kind."""
    entry.only(*KINDS)
    found = {kind: entry.words(kind) for kind in KINDS}
    seen: dict[str, str] = {}
    for kind, phrases in found.items():
        for phrase in phrases:
            if phrase != plain_time(phrase):
                entry.fault(f"{kind} has {phrase!r}: write it {plain_time(phrase)!r}")
            if kind not in ONLY_AHEAD and seen.setdefault(phrase, kind) != kind:
                entry.fault(f"{phrase!r} stands for {seen[phrase]} and for {kind}")
    return found
