"""Words that are on a button, typed: whole, or so much of them that no other button on show can be meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.care.understanding.answers import plain_words
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Keyboard, Text
from bot.talk.heard import Tapped

SHORTEST: Final = 4
"""Letters of a word by which a button may be meant."""
MOST: Final = 4
"""Words of a message that may only be a part of a button."""
SPLIT: Final = re.compile(r"[^\w']+")


def labelled(turn: Turn, text: str, *, whole: bool = False) -> Tapped | None:
    """Give the tap that is meant by what stands on one button of the open question. whole: only by all of it."""
    said = plain_words(text)
    shown = [(one, words) for one in _open(turn) if (words := _words_of(one.label, turn))]
    alike = [one for one, words in shown if _bare(words) == _bare(said)]
    if not alike and not whole:
        alike = [one for one, words in shown if _is_part(said, words)]
    return Tapped(turn.chat.step, alike[0].choice) if len(alike) == 1 else None


def of_menu(turn: Turn, text: str, menu: Keyboard) -> str | None:
    """Give the choice of a button that works for ever, by all of its words."""
    said = plain_words(text)
    keys = (one for row in menu for one in row)
    named = (one for one in keys if not one.url and said and _bare(_words_of(one.label, turn)) == _bare(said))
    return next((one.choice for one in named), None)


def _open(turn: Turn) -> Iterator[Button]:
    for asked in turn.open_question:
        yield from (one for row in asked.buttons for one in row if not one.timeless and not one.url)


def _words_of(label: Text, turn: Turn) -> str:
    """Give the plain words of a label; of one that has a letter or a tick before it, those behind."""
    inner = label.args.get("label")
    if isinstance(inner, Text):
        return _words_of(inner, turn)
    return turn.catalog.labels.get(turn.person.locale, {}).get(label.id, "")


def _bare(words: str) -> str:
    """Leave out the signs: nobody types the comma of a button."""
    return " ".join(SPLIT.split(words)).strip()


def _is_part(said: str, words: str) -> bool:
    """Say whether all that was said stands in these words, and enough of it to tell."""
    parts = [one for one in SPLIT.split(said) if one and not one.isdigit()]
    within = set(SPLIT.split(words))
    return 0 < len(parts) <= MOST and all(one in within for one in parts) and any(len(one) >= SHORTEST for one in parts)
