"""Words are read in a thread of their own before their turn comes, so that no transaction waits for reading."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from threading import Lock

from bot.care.understanding import Understood

MOST = 64
"""Messages whose reading is held for their turn; they are gone soon after."""


class ReadingAhead:
    """A reader that remembers what it has just read."""

    def __init__(self, understand: Callable[[str, str], Understood], locales: Sequence[str]) -> None:
        """understand reads (text, locale), and may be asked from any thread."""
        self._understand = understand
        self._locales = tuple(locales)
        self._held: OrderedDict[tuple[str, str], Understood] = OrderedDict()
        self._lock = Lock()

    def prepare(self, text: str, language: str) -> None:
        """Read in the language of the person's Telegram, most likely that of the chat; called in a worker thread."""
        short = language.partition("-")[0]
        locale = short if short in self._locales else self._locales[0]
        read = self._understand(text, locale)
        with self._lock:
            self._held[text, locale] = read
            while len(self._held) > MOST:
                self._held.popitem(last=False)

    def understand(self, text: str, locale: str) -> Understood:
        """Give what was read ahead, or read now."""
        with self._lock:
            held = self._held.get((text, locale))
        return held if held is not None else self._understand(text, locale)
