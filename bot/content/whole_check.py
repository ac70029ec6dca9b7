"""The whole check of the content: that everything named exists, that texts fit, and what is still open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot import figures
from bot.care.catalog import BadContent, Catalog, Fault
from bot.content.all_languages import Reader
from bot.content.danger import weights_in
from bot.content.families import PictureUse, Use, pictures_in_catalog, uses_in_catalog
from bot.content.lexicons import lexicon_faults, lexicon_gaps, lexicons_of, open_reviews
from bot.content.loading import in_country
from bot.content.material import Material, gather
from bot.content.reading_ease import reading_faults, same_words
from bot.content.scanning import Scanned, literals_and_patterns, scan
from bot.content.statements import statement_faults, uncarried
from bot.content.text_faults import text_faults
from bot.content.translations import missing_texts, orphan_faults, translation_faults
from bot.wording.fluent_words import FALLBACK, Wording

CHOICE_LIMIT = 40
"""Characters of a button's choice: with the step before it, it stays under Telegram's 64 bytes."""
CODE = Path(__file__).resolve().parents[1]
DRAWN = frozenset(name.replace("_", "-") for name in figures.NAMES) | {"plan", "progress", "clinic", "invitation"}
"""Every picture that can be drawn, as conversations name it; the last four are drawn for one person or clinic."""


@dataclass(frozen=True, slots=True)
class Report:
    """faults must be mended; unreviewed waits for a clinician ("file: entry"); notes tell all that is open."""

    faults: tuple[Fault, ...]
    notes: tuple[str, ...] = ()
    unreviewed: tuple[str, ...] = ()


def check(folder: Path, code: Path = CODE) -> Report:
    """Check content/ against itself and against the code that uses its texts; how easily it reads as well."""
    try:
        material = gather(folder)
        catalog = material.catalog()
    except BadContent as bad:
        return Report(bad.faults)
    scanned = scan(code)
    faults = (*found_in(material, catalog, scanned), *reading_faults(material))
    used = {use.id for use in (*uses_in_catalog(catalog), *scanned.uses)}
    literals, patterns = literals_and_patterns(code)
    notes = (
        *_unused(used | literals, patterns, material.wording),
        *(f"no entry carries {id_} yet: {says}" for id_, says in uncarried(material, catalog).items()),
    )
    unreviewed = unreviewed_in(material, catalog)
    return Report(faults, (*notes, *(f"{one}: not reviewed by a clinician" for one in unreviewed)), unreviewed)


@dataclass(frozen=True, slots=True)
class Content:
    """What the content folder holds, checked."""

    catalog: Catalog
    words: Wording
    reader: Reader


def opened(folder: Path, country: str, code: Path = CODE) -> Content:
    """Read the folder once, for a bot in a country (ISO code).

    Raises BadContent with all that must be mended before it may start. Reading ease takes longer and is left out.
    """
    material = gather(folder)
    catalog = in_country(material.catalog(), country)
    documents = material.lexicons()
    faults = [*found_in_entries(material, catalog, scan(code)), *lexicon_gaps(documents, catalog)]
    lexicons = lexicons_of(documents, catalog, faults)
    weights = weights_in(folder, faults)
    if faults or weights is None:
        raise BadContent(tuple(faults))
    return Content(catalog, material.wording, Reader(lexicons, weights))


def found_in(material: Material, catalog: Catalog, scanned: Scanned, drawn: frozenset[str] = DRAWN) -> Iterator[Fault]:
    """Find every fault that the catalog itself did not show; what is quickly found comes first."""
    yield from found_in_entries(material, catalog, scanned, drawn)
    yield from lexicon_faults(material.lexicons(), catalog)


def found_in_entries(
    material: Material, catalog: Catalog, scanned: Scanned, drawn: frozenset[str] = DRAWN
) -> Iterator[Fault]:
    """Find every fault of entries, texts and figures."""
    wording = material.wording
    of_catalog = uses_in_catalog(catalog)
    uses = (*of_catalog, *scanned.uses)
    yield from _missing(uses, wording)
    yield from _pictures((*pictures_in_catalog(catalog), *scanned.pictures), drawn)
    yield from missing_texts(wording)
    yield from orphan_faults(frozenset(use.id for use in of_catalog), wording)
    yield from _arguments(uses, wording)
    yield from _choices(catalog)
    yield from dict.fromkeys(statement_faults(material, catalog))
    yield from translation_faults(material, catalog, same_words(material))
    yield from text_faults(uses, wording)


def unreviewed_in(material: Material, catalog: Catalog) -> tuple[str, ...]:
    """List what a clinician has still to sign off, as "file: entry"."""
    entries = (entry for entry, one in catalog.origins().items() if not one.reviewed)
    return (*entries, *open_reviews(material.lexicons(), catalog))


def _missing(uses: tuple[Use, ...], wording: Wording) -> Iterator[Fault]:
    for use in uses:
        if not wording.has(FALLBACK, use.id):
            yield Fault(use.file, use.entry, f"names the text {use.id!r}, which is not in texts/{FALLBACK}", use.line)


def _pictures(uses: tuple[PictureUse, ...], drawn: frozenset[str]) -> Iterator[Fault]:
    for use in uses:
        if use.name not in drawn:
            yield Fault(use.file, use.entry, f"shows the figure {use.name!r}, which nothing draws", use.line)


def _arguments(uses: tuple[Use, ...], wording: Wording) -> Iterator[Fault]:
    for use in uses:
        if use.arguments is not None and wording.has(FALLBACK, use.id):
            needed = wording.variables(FALLBACK, use.id)
            if lacking := needed - use.arguments:
                yield Fault(use.file, use.entry, f"text {use.id!r} also needs {', '.join(sorted(lacking))}", use.line)


def _choices(catalog: Catalog) -> Iterator[Fault]:
    """Ids travel inside buttons: with a short word before them they must fit."""
    ids = (*catalog.regions, *catalog.precautions, *catalog.red_flags, *(zone.name for zone in catalog.zones))
    for id_ in ids:
        if not id_.isascii() or len(id_) + len("zone-") > CHOICE_LIMIT:
            yield Fault("", id_, f"is too long for a button: {CHOICE_LIMIT} plain characters with the word before it")


def _unused(used: set[str], patterns: re.Pattern[str], wording: Wording) -> Iterator[str]:
    for id_ in wording.ids(FALLBACK):
        if id_ not in used and not patterns.fullmatch(id_):
            file, line = wording.place(FALLBACK, id_)
            yield f"texts/{file}:{line}: {id_}: no code or content uses this text"
