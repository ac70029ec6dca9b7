"""Promise: every text that code or content can ask for exists in every language, and it can be told which that is.

Reads: conversations, documents, figures, gateway; content/*.yaml, content/texts.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.check.catalog_uses import NAMES
from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.wording.fluent_words import FALLBACK


def texts_exist(seen: Seen) -> Iterator[Fault]:
    """Find texts that are asked for and missing; in English the place that asks is named."""
    yield from seen.scanned.faults
    for taken in seen.scanned.of_catalog:
        if taken.name not in NAMES:
            reason = f"takes a text from {taken.name}, which is not in CALLED of bot/content/check/catalog_uses.py"
            yield Fault(taken.file, "", reason, taken.line)
    wording = seen.wording
    asked: set[str] = set()
    for use in seen.uses:
        asked.add(use.id)
        if not wording.has(FALLBACK, use.id):
            yield Fault(use.file, use.entry, f"names the text {use.id!r}, which is not in texts/{FALLBACK}", use.line)
    for locale in wording.locales:
        if locale != FALLBACK:
            own = {*wording.ids(locale), *wording.ids(locale.partition("-")[0])}
            for id_ in (one for one in wording.ids(FALLBACK) if one in asked and one not in own):
                file, _ = wording.place(FALLBACK, id_)
                yield Fault(f"texts/{locale}/{file.partition('/')[2]}", id_, "is missing")
