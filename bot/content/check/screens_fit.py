"""Promise: a screen of danger signs asks for so little that somebody reads all of it.

Reads: content/screens.yaml, content/texts.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.care.safety.red_flags import Screen
from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.wording.fluent_words import UnspokenText

FILE = "screens.yaml"
MOST_SIGNS = 5
MOST_CHARACTERS = 400


def screens_fit(seen: Seen) -> Iterator[Fault]:
    """Find screens with too many signs, or with too many characters in some language."""
    for screen in seen.catalog.screens:
        if len(screen.flags) > MOST_SIGNS:
            yield Fault(FILE, screen.id, f"asks {len(screen.flags)} signs at once; a screen holds {MOST_SIGNS}")
        for locale in seen.wording.locales:
            length = _length(screen, locale, seen)
            if length > MOST_CHARACTERS:
                reason = f"has {length} characters in {locale}; a screen holds {MOST_CHARACTERS}"
                yield Fault(FILE, screen.id, reason)


def _length(screen: Screen, locale: str, seen: Seen) -> int:
    try:
        return sum(len(seen.wording.text(locale, id_, {})) for id_ in screen.asked if seen.wording.has(locale, id_))
    except UnspokenText:
        return 0
