"""Reading and checking content/lexicon: that every id holds, and that every language speaks of every place and sign."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.care.body.regions import IDS as REGIONS
from bot.care.catalog import Catalog, Fault
from bot.care.safety.red_flags import RedFlag
from bot.care.understanding import Lexicon, read_lexicon
from bot.care.understanding.lexicon_reading import LISTS, TABLES
from bot.content.loading import read

FOLDER = "lexicon"


def lexicons_in(
    documents: Mapping[str, object], flags: Mapping[str, RedFlag], faults: list[Fault]
) -> Iterator[tuple[str, Lexicon]]:
    """Read the parsed file of every language; faults are noted, and a language with faults is left out."""
    for locale, document in documents.items():
        lexicon, found = read_lexicon(locale, document, REGIONS, tuple(flags))
        faults += found
        if lexicon is not None:
            yield locale, lexicon


def open_files(folder: Path, faults: list[Fault]) -> dict[str, object]:
    """Parse content/lexicon/<locale>.yaml; one that cannot be parsed is a fault and left out."""
    documents: dict[str, object] = {}
    for path in sorted((folder / FOLDER).glob("*.yaml")):
        broken: list[Fault] = []
        documents[path.stem] = read(path, broken)
        faults += (Fault(f"{FOLDER}/{one.file}", one.entry, one.reason, one.line) for one in broken)
        if broken:
            del documents[path.stem]
    return documents


def lexicon_faults(documents: Mapping[str, object], catalog: Catalog) -> Iterator[Fault]:
    """Find what is wrong with the lexicons, or missing from them; gaps first, as they are quickly found."""
    yield from lexicon_gaps(documents, catalog)
    faults: list[Fault] = []
    lexicons_of(documents, catalog, faults)
    yield from faults


def lexicon_gaps(documents: Mapping[str, object], catalog: Catalog) -> Iterator[Fault]:
    """Find what the lexicons have no words for at all."""
    if not documents:
        yield Fault(FOLDER, "", "has no language")
    for locale, document in documents.items():
        yield from _gaps(f"{FOLDER}/{locale}.yaml", document, catalog)


def lexicons_of(documents: Mapping[str, object], catalog: Catalog, faults: list[Fault]) -> dict[str, Lexicon]:
    """Read the parsed file of every language, and note what is wrong with it."""
    lexicons = dict(lexicons_in(documents, catalog.red_flags, faults))
    for locale, lexicon in lexicons.items():
        for one in lexicon.red_flags:
            faults += _origin(f"{FOLDER}/{locale}.yaml", one.flag, one.clinical, catalog)
    return lexicons


def _gaps(file: str, document: object, catalog: Catalog) -> Iterator[Fault]:
    if not isinstance(document, Mapping):
        return
    for section in (*LISTS, *TABLES):
        if not document.get(section):
            yield Fault(file, section, "is missing or empty")
    for region in catalog.regions:
        if not _part(document, "regions").get(region):
            yield Fault(file, f"regions: {region}", "is missing: nobody could name this place")
    for flag in catalog.red_flags:
        if not _part(document, "red_flags").get(flag):
            yield Fault(file, f"red_flags: {flag}", "is missing: nobody could be heard saying it")
    topics = _part(document, "topics")
    for card in catalog.cards:
        if not _part(topics, card).get("says"):
            yield Fault(file, f"topics: {card}", "is missing: nobody could ask for this card")
    for topic in (one for one in topics if one not in catalog.cards):
        yield Fault(file, f"topics: {topic}", "is no card of learn.yaml")


def _part(document: Mapping[object, object], section: object) -> Mapping[object, object]:
    part = document.get(section)
    return part if isinstance(part, Mapping) else {}


def _origin(file: str, flag: str, clinical: tuple[str, ...], catalog: Catalog) -> Iterator[Fault]:
    if not clinical:
        yield Fault(file, f"red_flags: {flag}", "names no clinical reference")
    for one in clinical:
        if one not in catalog.references:
            yield Fault(file, f"red_flags: {flag}", f"clinical names {one!r}, which is not known")


def open_reviews(documents: Mapping[str, object], catalog: Catalog) -> tuple[str, ...]:
    """List the signs whose words no clinician has signed off yet."""
    return tuple(
        f"{FOLDER}/{locale}.yaml: red_flags: {one.flag}"
        for locale, lexicon in lexicons_in(documents, catalog.red_flags, [])
        for one in lexicon.red_flags
        if not one.reviewed
    )
