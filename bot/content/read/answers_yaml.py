"""Reads answers.yaml: typed words that stand for a button, by language."""

from __future__ import annotations

from bot.care.understanding.gist import ASKS_BESIDE, CLOSING, OPENING
from bot.care.understanding.side_words import LISTS
from bot.content.read.entries import Entry

ANSWERS = (
    "yes", "fine", "no", "none", "painless", "done", "skip", "left", "right", "both", "other_side", "one_side",
    "middle", "mistake", "slip", "doctor", "emergency_department", "someone_else", "today", "yesterday", "earlier",
    "send", "leave", "no_side", "bad", "step_back", "asks_language", "call_off", "walk_away",
    "take_off", "same", "time_left", "up_again", OPENING, CLOSING, ASKS_BESIDE, *LISTS,
)  # fmt: skip
LANGUAGE = "locale."
"""How an answer begins that asks for a language: "locale.es"."""


def answers(entry: Entry) -> dict[str, str]:
    """Read, for one locale, which typed words stand for which answer."""
    languages = tuple(name for name in entry.names() if name.startswith(LANGUAGE))
    entry.only(*ANSWERS, *languages)
    found: dict[str, str] = {}
    for answer in (*ANSWERS, *languages):
        for word in map(str.casefold, entry.words(answer)):
            if found.setdefault(word, answer) != answer:
                entry.fault(f"{word!r} stands for {found[word]} and for {answer}")
    return found
