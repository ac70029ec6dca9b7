"""Words are read in a thread of their own before their turn comes, so that no transaction waits for reading."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import datetime
from threading import Lock
from typing import Any, Final

from bot.care.record.person import Recent
from bot.care.record.together import fresh, joined, kept
from bot.care.understanding import Understood

MOST: Final = 64
"""Messages whose reading is held for their turn, and chats whose last words are; they are gone soon after."""


class ReadingAhead:
    """A reader that remembers what it has just read."""

    def __init__(self, understand: Callable[[str, str], Understood], locales: Sequence[str]) -> None:
        """understand reads (text, locale), and may be asked from any thread."""
        self._understand = understand
        self._locales = tuple(locales)
        self._held: OrderedDict[tuple[str, str], Understood] = OrderedDict()
        self._recent: OrderedDict[int, tuple[Recent, ...]] = OrderedDict()
        self._lock = Lock()

    def prepare(self, chat_id: int, text: str, language: str, now: datetime) -> None:
        """Read a message, and together with those just before it; called in a worker thread.

        It is read in the language of the person's Telegram, most likely that of the chat. now: aware, UTC.
        """
        short = language.partition("-")[0]
        locale = short if short in self._locales else self._locales[0]
        with self._lock:
            earlier = fresh(self._recent.pop(chat_id, ()), now)
            self._recent[chat_id] = kept(earlier, text, now)
            _cut(self._recent)
        for words in (text, joined(earlier, text)) if earlier else (text,):
            read = self._understand(words, locale)
            with self._lock:
                self._held[words, locale] = read
                _cut(self._held)

    def understand(self, text: str, locale: str) -> Understood:
        """Give what was read ahead, or read now."""
        with self._lock:
            held = self._held.get((text, locale))
        return held if held is not None else self._understand(text, locale)


def _cut(held: OrderedDict[Any, Any]) -> None:
    while len(held) > MOST:
        held.popitem(last=False)
