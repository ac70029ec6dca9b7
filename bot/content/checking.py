"""The whole check of the content: that everything named exists, that texts fit, and what is still open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.care.catalog import BadContent, Catalog, Fault
from bot.content.families import Use, uses_in_catalog
from bot.content.lexicons import lexicon_faults, open_reviews
from bot.content.loading import load, read
from bot.content.scanning import literals_in, patterns_in, tabled_in, uses_in_code
from bot.wording import FALLBACK, BadTexts, UnspokenText, Wording

LIMITS = {"message": 4096, "caption": 1024, "button": 40}
CHOICE_LIMIT = 40
"""Characters of a button's choice: with the step before it, it stays under Telegram's 64 bytes."""
SAMPLE = "a sample"
TAG = re.compile(r"<[^>]*>?")
CODE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Report:
    """faults must be mended; notes are for information: unused texts, statements not carried, open reviews."""

    faults: tuple[Fault, ...]
    notes: tuple[str, ...]


def check(folder: Path, code: Path = CODE) -> Report:
    """Check content/ against itself and against the code that uses its texts."""
    read_in = _read_in(folder)
    if isinstance(read_in, tuple):
        return Report(read_in, ())
    uses = _uses(read_in.catalog, code)
    carried, _ = _carried(folder, read_in.catalog, read_in.wording)
    notes = (
        *_unused({use.id for use in uses} | literals_in(code), patterns_in(code), read_in.wording),
        *(
            f"no entry carries {id_} yet: {one.says}"
            for id_, one in read_in.catalog.statements.items()
            if id_ not in carried
        ),
        *(
            f"{entry}: not reviewed by a clinician"
            for entry, one in read_in.catalog.origins().items()
            if not one.reviewed
        ),
        *open_reviews(folder, read_in.catalog),
    )
    return Report(_faults_in(folder, read_in, uses), notes)


def faults_in(folder: Path, code: Path = CODE) -> tuple[Fault, ...]:
    """Find what must be mended before a bot may start; notes take longer and are left out."""
    read_in = _read_in(folder)
    if isinstance(read_in, tuple):
        return read_in
    return _faults_in(folder, read_in, _uses(read_in.catalog, code))


@dataclass(frozen=True, slots=True)
class _ReadIn:
    catalog: Catalog
    wording: Wording


def _read_in(folder: Path) -> _ReadIn | tuple[Fault, ...]:
    """Read both halves of the content, or give the faults of both."""
    faults: list[Fault] = []
    catalog = _catalog(folder, faults)
    wording = _wording(folder, faults)
    return tuple(faults) if catalog is None or wording is None else _ReadIn(catalog, wording)


def _uses(catalog: Catalog, code: Path) -> tuple[Use, ...]:
    named = uses_in_code(code)
    places = {(use.file, use.id) for use in named}
    tabled = tuple(use for use in tabled_in(code) if (use.file, use.id) not in places)
    return (*uses_in_catalog(catalog), *named, *tabled)


def _faults_in(folder: Path, read_in: _ReadIn, uses: tuple[Use, ...]) -> tuple[Fault, ...]:
    catalog, wording = read_in.catalog, read_in.wording
    _, origins = _carried(folder, catalog, wording)
    faults = [
        *lexicon_faults(folder, catalog),
        *_missing(uses, wording),
        *_texts(uses, wording),
        *_arguments(uses, wording),
        *_choices(catalog),
    ]
    return (*faults, *(fault for fault in origins if fault not in faults))


def _catalog(folder: Path, faults: list[Fault]) -> Catalog | None:
    try:
        return load(folder)
    except BadContent as bad:
        faults += bad.faults
        return None


def _wording(folder: Path, faults: list[Fault]) -> Wording | None:
    try:
        return Wording.load(folder / "texts")
    except BadTexts as bad:
        faults += [Fault(f"texts/{one.file}", "", one.reason, one.line) for one in bad.faults]
        return None


def _missing(uses: tuple[Use, ...], wording: Wording) -> Iterator[Fault]:
    for use in uses:
        if not wording.has(FALLBACK, use.id):
            yield Fault(use.file, use.entry, f"names the text {use.id!r}, which is not in texts/{FALLBACK}", use.line)


def _texts(uses: tuple[Use, ...], wording: Wording) -> Iterator[Fault]:
    """Check every text of every locale: that it can be said, fits where it is shown, and keeps to the HTML subset."""
    strictest: dict[str, str] = {}
    for use in uses:
        strictest[use.id] = min(use.shown, strictest.get(use.id, "message"), key=LIMITS.__getitem__)
    for locale in wording.locales:
        for id_ in wording.ids(locale):
            file, line = wording.place(locale, id_)
            for reason in _faults_of(locale, id_, strictest.get(id_, "message"), wording):
                yield Fault(f"texts/{file}", id_, reason, line)


def _faults_of(locale: str, id_: str, shown: str, wording: Wording) -> Iterator[str]:
    if not wording.has(FALLBACK, id_):
        yield f"has no text in {FALLBACK}"
        return
    if unknown := wording.variables(locale, id_) - wording.variables(FALLBACK, id_):
        yield f"uses {', '.join(sorted(unknown))}, which the text in {FALLBACK} does not"
    try:
        words = wording.text(locale, id_, dict.fromkeys(wording.variables(locale, id_), SAMPLE))
    except UnspokenText as unspoken:
        yield str(unspoken)
        return
    if (length := len(TAG.sub("", words).encode("utf-16-le")) // 2) > LIMITS[shown]:
        yield f"has {length} characters; a {shown} holds {LIMITS[shown]}"
    yield from _html(words, shown)


def _html(words: str, shown: str) -> Iterator[str]:
    open_: list[str] = []
    for tag in TAG.findall(words):
        if shown == "button":
            yield f"has {tag} on a button, which shows it as it is"
        elif tag in {"<b>", "<i>"}:
            open_.append(tag[1])
        elif tag not in {"</b>", "</i>"} or not open_ or open_.pop() != tag[2]:
            yield f"has {tag}, which is not <b> or <i> or closes nothing"
    if open_:
        yield f"does not close <{open_[-1]}>"


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


def _carried(folder: Path, catalog: Catalog, wording: Wording) -> tuple[set[str], list[Fault]]:
    """Find the statements that YAML entries and texts say they carry; one that does not exist is a fault."""
    carried: set[str] = set()
    faults: list[Fault] = []
    for path in sorted(folder.rglob("*.yaml")):
        for entry, id_ in _sources(read(path, []), ""):
            carried.add(id_)
            if id_ not in catalog.statements:
                faults.append(Fault(path.name, entry, f"source names {id_!r}, which is no statement"))
    for id_ in wording.ids(FALLBACK):
        file, line = wording.place(FALLBACK, id_)
        for source in wording.source(FALLBACK, id_):
            carried.add(source)
            if source not in catalog.statements:
                faults.append(Fault(f"texts/{file}", id_, f"source names {source!r}, which is no statement", line))
    return carried, faults


def _sources(node: object, entry: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "source" and isinstance(value, list):
                yield from ((entry, str(one)) for one in value)
            else:
                yield from _sources(value, entry or str(key))
    elif isinstance(node, list):
        for one in node:
            yield from _sources(one, entry)
