"""Reading and checking content/lexicon: that every id holds, and that every language speaks of every place and sign."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.care.catalog import Catalog, Fault
from bot.care.red_flags import RedFlag
from bot.care.regions import IDS as REGIONS
from bot.care.understanding import Lexicon, read_lexicon
from bot.content.loading import read

FOLDER = "lexicon"


def lexicons_in(folder: Path, flags: Mapping[str, RedFlag], faults: list[Fault]) -> Iterator[tuple[str, Lexicon]]:
    """Read every language; faults are noted, and a language with faults is left out."""
    for path in sorted((folder / FOLDER).glob("*.yaml")):
        broken: list[Fault] = []
        document = read(path, broken)
        faults += (Fault(f"{FOLDER}/{one.file}", one.entry, one.reason, one.line) for one in broken)
        if broken:
            continue
        lexicon, found = read_lexicon(path.stem, document, REGIONS, tuple(flags))
        faults += found
        if lexicon is not None:
            yield path.stem, lexicon


def lexicon_faults(folder: Path, catalog: Catalog) -> list[Fault]:
    """Find what is wrong with the lexicons, or missing from them."""
    faults: list[Fault] = []
    lexicons = dict(lexicons_in(folder, catalog.red_flags, faults))
    if not lexicons and not faults:
        faults.append(Fault(FOLDER, "", "has no language"))
    for locale, lexicon in lexicons.items():
        faults += _gaps(f"{FOLDER}/{locale}.yaml", lexicon, catalog)
    return faults


def _gaps(file: str, lexicon: Lexicon, catalog: Catalog) -> Iterator[Fault]:
    told = {one.flag for one in lexicon.red_flags}
    for region in (one for one in catalog.regions if one not in lexicon.regions):
        yield Fault(file, f"regions: {region}", "is missing: nobody could name this place")
    for flag in (one for one in catalog.red_flags if one not in told):
        yield Fault(file, f"red_flags: {flag}", "is missing: nobody could be heard saying it")
    for card in (one for one in catalog.cards if one not in lexicon.topics.sure):
        yield Fault(file, f"topics: {card}", "is missing: nobody could ask for this card")
    for topic in (one for one in lexicon.topics.sure if one not in catalog.cards):
        yield Fault(file, f"topics: {topic}", "is no card of learn.yaml")
    for one in lexicon.red_flags:
        yield from _origin(file, one.flag, one.clinical, catalog)


def _origin(file: str, flag: str, clinical: tuple[str, ...], catalog: Catalog) -> Iterator[Fault]:
    if not clinical:
        yield Fault(file, f"red_flags: {flag}", "names no clinical reference")
    for one in clinical:
        if one not in catalog.references:
            yield Fault(file, f"red_flags: {flag}", f"clinical names {one!r}, which is not known")


def open_reviews(folder: Path, catalog: Catalog) -> tuple[str, ...]:
    """Note the signs whose words no clinician has signed off yet."""
    return tuple(
        f"{FOLDER}/{locale}.yaml: red_flags: {one.flag}: not reviewed by a clinician"
        for locale, lexicon in lexicons_in(folder, catalog.red_flags, [])
        for one in lexicon.red_flags
        if not one.reviewed
    )
