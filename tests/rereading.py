"""A reader for tests that reads each message once: the same few are said in hundreds of scenarios."""

from __future__ import annotations

from functools import cache

from bot.content.all_languages import Reader


class Rereading(Reader):
    """The real reader with what it has read so far: reading is a pure function of the text, so nothing is lost."""

    def __init__(self, reader: Reader) -> None:
        """Take over all that a reader has loaded."""
        vars(self).update(vars(reader))
        self.understand = cache(reader.understand)  # type: ignore[method-assign]
        self.asked = cache(reader.asked)  # type: ignore[method-assign]
