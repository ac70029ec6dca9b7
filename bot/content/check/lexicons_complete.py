"""Promise: every language has words for every place, sign and card, and every sign's words name what they stand on.

Reads: content/lexicon.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.care.catalog import Catalog
from bot.care.understanding.lexicon import Lexicon
from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.content.read.lexicon_files import FOLDER, lexicons_in
from bot.content.read.lexicon_yaml import LISTS, TABLES

WORDY = ("join", "denial", "aside", "units", "age", "score", "sides", "sensations", "groups")
"""Tables that map ids to words."""


def lexicons_complete(seen: Seen) -> Iterator[Fault]:
    """Find what is wrong with the lexicons, or missing from them; gaps first, as they are quickly found."""
    documents = seen.material.lexicons()
    yield from lexicon_gaps(documents, seen.catalog)
    faults: list[Fault] = []
    lexicons_of(documents, seen.catalog, faults)
    yield from faults


def lexicon_gaps(documents: Mapping[str, object], catalog: Catalog) -> Iterator[Fault]:
    """Find what the lexicons have no words for at all."""
    if not documents:
        yield Fault(FOLDER, "", "has no language")
    for locale, document in documents.items():
        yield from _gaps(f"{FOLDER}/{locale}.yaml", document, catalog)


def lexicons_of(documents: Mapping[str, object], catalog: Catalog, faults: list[Fault]) -> dict[str, Lexicon]:
    """Read the parsed file of every language, and note what is wrong with it."""
    lexicons = dict(lexicons_in(documents, catalog, faults))
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
    yield from _wordless(file, document)
    for region in catalog.regions:
        if not _part(document, "regions").get(region):
            yield Fault(file, f"regions: {region}", "is missing: nobody could name this place")
    for flag in catalog.red_flags:
        if not _part(document, "red_flags").get(flag):
            yield Fault(file, f"red_flags: {flag}", "is missing: nobody could be heard saying it")
    topics = _part(document, "topics")
    for card in (name for name, one in catalog.cards.items() if not one.asked_only):
        if not _part(topics, card).get("says"):
            yield Fault(file, f"topics: {card}", "is missing: nobody could ask for this card")
    for topic in (one for one in topics if one not in catalog.cards):
        yield Fault(file, f"topics: {topic}", "is no card of learn.yaml")


def _wordless(file: str, document: Mapping[object, object]) -> Iterator[Fault]:
    """Find ids that no words stand for: whoever says it would not be heard."""
    for section in WORDY:
        for id_, words in _part(document, section).items():
            if not words:
                yield Fault(file, f"{section}: {id_}", "has no words")


def _part(document: Mapping[object, object], section: object) -> Mapping[object, object]:
    part = document.get(section)
    return part if isinstance(part, Mapping) else {}


def _origin(file: str, flag: str, clinical: tuple[str, ...], catalog: Catalog) -> Iterator[Fault]:
    if not clinical:
        yield Fault(file, f"red_flags: {flag}", "names no clinical reference")
    for one in clinical:
        if one not in catalog.references:
            yield Fault(file, f"red_flags: {flag}", f"clinical names {one!r}, which is not known")


def open_reviews(documents: Mapping[str, object]) -> tuple[str, ...]:
    """List the signs whose words no clinician has signed off yet."""
    return tuple(
        f"{FOLDER}/{locale}.yaml: red_flags: {flag}"
        for locale, document in documents.items()
        if isinstance(document, Mapping)
        for flag, words in _part(document, "red_flags").items()
        if not (isinstance(words, Mapping) and words.get("reviewed") is True)
    )
