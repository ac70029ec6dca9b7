"""Reads answers.yaml: typed words that stand for a button, by language."""

from __future__ import annotations

from bot.content.read.entries import Entry

ANSWERS = ("yes", "no", "none", "done", "left", "right", "both", "middle")


def answers(entry: Entry) -> dict[str, str]:
    """Read, for one locale, which typed words stand for which answer."""
    entry.only(*ANSWERS)
    return {word.casefold(): answer for answer in ANSWERS for word in entry.words(answer)}
