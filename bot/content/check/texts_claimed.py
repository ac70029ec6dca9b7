"""Promise: every text is asked for, by its exact id, from code, from an entry, or from another text.

Reads: conversations, documents, figures, gateway; content/*.yaml, content/texts.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.content.material import SAID
from bot.content.scan.offers import MENU
from bot.wording.fluent_words import FALLBACK, Wording


def texts_claimed(seen: Seen) -> Iterator[Fault]:
    """Find texts that nothing asks for: a point's name without the point, or what was once said."""
    wording = seen.wording
    asked = {use.id for use in seen.uses}
    asked |= {SAID + id_.removeprefix(MENU) for id_ in asked if id_.startswith(MENU)}
    for locale in wording.locales:
        for id_ in _unclaimed(asked, locale, wording):
            file, line = wording.place(locale, id_)
            where = "has no text in en, and " if locale != FALLBACK and not wording.has(FALLBACK, id_) else ""
            yield Fault(f"texts/{file}", id_, f"{where}belongs to nothing: no code and no entry asks for it", line)


def _unclaimed(asked: set[str], locale: str, wording: Wording) -> list[str]:
    left = [id_ for id_ in wording.ids(locale) if id_ not in asked]
    if not left:
        return []
    referred = {other for id_ in wording.ids(locale) for other in wording.refers_to(locale, id_)}
    return [id_ for id_ in left if id_ not in referred]
