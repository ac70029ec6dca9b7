"""Reads content/lexicon: the words of every language that people may type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.care.catalog import Catalog
from bot.care.understanding.lexicon import Lexicon
from bot.content.faults import Fault
from bot.content.loading import read
from bot.content.read.lexicon_yaml import read_lexicon

FOLDER = "lexicon"


def lexicons_in(
    documents: Mapping[str, object], catalog: Catalog, faults: list[Fault]
) -> Iterator[tuple[str, Lexicon]]:
    """Read the parsed file of every language; faults are noted, and a language with faults is left out."""
    for locale, document in documents.items():
        lexicon, found = read_lexicon(locale, document, tuple(catalog.regions), tuple(catalog.red_flags))
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
