"""Content for a bot: as it was read and checked once, or read and checked now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from bot.care.catalog import Catalog
from bot.content import compiled
from bot.content.all_languages import Reader
from bot.content.danger import with_encoder
from bot.content.loading import CODE, forget_sources
from bot.wording.fluent_words import Wording


@dataclass(frozen=True, slots=True)
class Content:
    """What the content folder holds, checked."""

    catalog: Catalog
    words: Wording
    reader: Reader


def opened(folder: Path, country: str, code: Path = CODE) -> Content:
    """Read the folder once, for a bot in a country (ISO code).

    Raises BadContent with all that must be mended before it may start. Reading ease takes longer and is left out. What
    was read and checked once is taken as it was, until a file of content or code changes.
    """
    mark = compiled.fingerprint(folder, country, code)
    if (found := compiled.kept(mark)) is not None:
        catalog, words, lexicons, weights = found
        return Content(catalog, words, Reader(lexicons, with_encoder(weights, folder), catalog))
    from bot.content.check import proved  # noqa: PLC0415 - most starts find what was proved before

    catalog, words, lexicons, weights = proved(folder, country, code)
    compiled.keep(mark, (catalog, words, lexicons, replace(weights, encoder=None, intents=None)))
    forget_sources()
    return Content(catalog, words, Reader(lexicons, weights, catalog))
