"""Whatever is taken out of the content, or emptied, turns the check red with a fault that names it.

All in memory: what the check reads is parsed once, and each mutation leaves one thing out of it.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from bot import figures
from bot.care.catalog import Catalog
from bot.content.check import PROMISES, broken
from bot.content.check.figures_drawn import figures_drawn
from bot.content.check.languages_agree import languages_agree
from bot.content.check.lexicons_complete import lexicons_complete
from bot.content.check.seen import DRAWN, Seen
from bot.content.check.signing import FILE as SIGN_OFFS
from bot.content.check.statements_carried import carriers, statements_carried
from bot.content.check.texts_fit import SILENT, texts_fit
from bot.content.check.texts_read_easily import FILE as READING
from bot.content.check.texts_read_easily import texts_read_easily
from bot.content.faults import BadContent, Fault
from bot.content.loading import locales_of
from bot.content.material import Material
from bot.wording.fluent_words import FALLBACK, Wording
from tests.content.check.broken_copy import CONTENT, scanned
from tests.content.check.broken_copy import shipped as the_material

NAMES = sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.yaml"))
FILES = [name for name in NAMES if not name.startswith("lexicon/") and name not in {READING, SIGN_OFFS}]
LEXICONS = [name for name in NAMES if name.startswith("lexicon/")]
LOCALES = locales_of(CONTENT)
LEXICON_TABLES = ("regions", "red_flags")
"""Tables of a lexicon that must be complete; the words in the others are measured by tests/utterances."""


@cache
def shipped() -> Catalog:
    return the_material().catalog()


def with_document(name: str, document: object) -> Material:
    return replace(the_material(), documents={**the_material().documents, name: document})


BUT_EASE = tuple(one for one in PROMISES if one is not texts_read_easily)


def faults_of(material: Material) -> Iterator[Fault]:
    try:
        catalog = material.catalog()
    except BadContent as bad:
        yield from bad.faults
        return
    yield from broken(Seen(material, catalog, scanned()), BUT_EASE)


def seen(material: Material | None = None) -> Seen:
    return Seen(material or the_material(), shipped(), scanned())


def names(fault: Fault, entry: str) -> bool:
    """Say whether a fault names the entry, or a text that is made of its id."""
    text = entry.lower().replace("_", "-").replace("/", "-")
    if fault.reason == "is missing or empty":
        return True
    return bool(fault.file) and (entry in f"{fault.entry} {fault.reason}" or text in fault.entry.lower())


def survives(faults: Iterable[Fault], entry: str) -> bool:
    return not any(names(fault, entry) for fault in faults)


def without(mapping: Mapping[Any, Any], key: object) -> dict[Any, Any]:
    return {one: value for one, value in mapping.items() if one != key}


def emptied(mapping: Mapping[Any, Any], key: object) -> dict[Any, Any]:
    return {**mapping, key: type(mapping[key])()}


LEFT_OUT = (without, emptied)
Change = Callable[[Mapping[Any, Any], object], dict[Any, Any]]


def seen_by(file: str, entry: str) -> tuple[str, ...]:
    """Name what tells that an entry is gone: itself, or the signs that a lost screen asked."""
    return tuple(the_material().documents[file][entry]["flags"]) if file == "screens.yaml" else (entry,)  # type: ignore[index]


def mapping_of(document: object) -> Mapping[Any, Any]:
    assert isinstance(document, Mapping)
    return document


def test_the_content_as_it_ships_has_no_fault() -> None:
    assert list(broken(seen())) == []


@pytest.mark.parametrize("change", LEFT_OUT)
@pytest.mark.parametrize("file", FILES)
def test_no_entry_can_be_left_out_unseen(file: str, change: Change) -> None:
    document = mapping_of(the_material().documents[file])
    entries = list(document)
    assert entries
    changed = {str(entry): with_document(file, change(document, entry)) for entry in entries}
    assert [
        entry
        for entry, material in changed.items()
        if all(survives(faults_of(material), one) for one in seen_by(file, entry))
    ] == []


@pytest.mark.parametrize("change", LEFT_OUT)
@pytest.mark.parametrize("file", LEXICONS)
def test_no_part_of_a_lexicon_can_be_left_out_unseen(file: str, change: Change) -> None:
    document = mapping_of(the_material().documents[file])
    changed = {str(section): change(document, section) for section in document}
    for table in LEXICON_TABLES:
        changed |= {f"{table}: {id_}": {**document, table: change(document[table], id_)} for id_ in document[table]}
    assert [
        entry
        for entry, lexicon in changed.items()
        if survives(lexicons_complete(seen(with_document(file, lexicon))), entry)
    ] == []


@pytest.mark.parametrize("change", LEFT_OUT)
def test_no_exception_of_the_reading_rules_is_idle(change: Change) -> None:
    document = mapping_of(the_material().documents[READING])
    changed = {str(section): change(document, section) for section in document}
    tables = [section for section in document if isinstance(document[section], Mapping)]
    for table in tables:
        changed |= {str(id_): {**document, table: change(document[table], id_)} for id_ in document[table]}

    def faults(document: object) -> Iterator[Fault]:
        mutated = seen(with_document(READING, document))
        return chain(languages_agree(mutated), texts_read_easily(mutated))

    assert [entry for entry, mutated in changed.items() if survives(faults(mutated), entry)] == []


# ---------------------------------------------------------------- texts


def with_texts(**changes: Mapping[str, Any]) -> Wording:
    """Give the wording with other texts of some locales."""
    wording = the_material().wording
    return Wording({**wording._written, **changes}, wording._parsed)  # noqa: SLF001


@pytest.mark.parametrize("locale", LOCALES)
def test_no_text_can_be_left_out_unseen(locale: str) -> None:
    """Each id, one after the other, is taken out; the check must fail, and name it."""
    written = the_material().wording._written[locale]  # noqa: SLF001
    assert len(written) > 1000
    survivors = []
    for id_ in written:
        material = replace(the_material(), wording=with_texts(**{locale: without(written, id_)}))
        if survives(broken(Seen(material, shipped(), scanned())), id_):
            survivors.append(id_)
    assert survivors == []


def test_every_text_is_asked_for_by_its_exact_id() -> None:
    asked = {use.id for use in seen().uses}
    assert set(the_material().wording.ids(FALLBACK)) == asked


@pytest.mark.parametrize("locale", LOCALES)
def test_no_text_can_be_emptied_unseen(tmp_path: Path, locale: str) -> None:
    ids = [id_ for id_ in the_material().wording.ids(locale) if id_ not in SILENT]
    for one in {FALLBACK, locale}:
        (tmp_path / one).mkdir()
        (tmp_path / one / "texts.ftl").write_text("".join(f'{id_} = {{""}}\n' for id_ in ids), encoding="utf-8")
    emptied_of = replace(seen(), material=replace(the_material(), wording=Wording.load(tmp_path)))
    told = {(fault.file.split("/")[1], fault.entry) for fault in texts_fit(emptied_of)}
    assert [id_ for id_ in ids if (locale, id_) not in told] == []


@pytest.mark.parametrize("locale", [one for one in LOCALES if one != FALLBACK])
def test_no_text_can_stay_english_unseen(locale: str) -> None:
    english = the_material().wording._written[FALLBACK]  # noqa: SLF001
    parsed = the_material().wording._parsed  # noqa: SLF001
    untranslated = Wording({FALLBACK: english, locale: english}, {**parsed, locale: parsed[FALLBACK]})
    told = {fault.entry for fault in faults_of(replace(the_material(), wording=untranslated))}
    names_only = {
        id_ for id_ in english if the_material().wording.text(locale, id_, filled(id_)) == said_in_english(id_)
    }
    assert sorted(english.keys() - told - names_only) == []


def filled(id_: str) -> dict[str, str]:
    return dict.fromkeys(the_material().wording.variables(FALLBACK, id_), "")


def said_in_english(id_: str) -> str:
    return the_material().wording.text(FALLBACK, id_, filled(id_))


# ---------------------------------------------------------------- figures and statements


def test_no_figure_can_be_left_out_unseen() -> None:
    drawn = [name.replace("_", "-") for name in figures.NAMES]
    assert len(drawn) > 15
    gone = {name: broken(replace(seen(), drawn=DRAWN - {name}), BUT_EASE) for name in drawn}
    assert [name for name, faults in gone.items() if survives(faults, name)] == []


def test_no_figure_of_a_point_can_lose_a_side_unseen() -> None:
    sided = [name.replace("_", "-") for name in figures.SIDED if "shoulder" not in name]
    assert len(sided) > 30
    assert [name for name in sided if survives(figures_drawn(replace(seen(), drawn=DRAWN - {name})), name)] == []


def test_no_statement_can_lose_its_last_carrier_unseen() -> None:
    carried = {one.statement for one in carriers(the_material())}
    assert len(carried) > 50
    assert [id_ for id_ in sorted(carried) if survives(statements_carried(seen(uncarrying(id_))), id_)] == []


def uncarrying(statement: str) -> Material:
    """Take a statement from every entry and text that says it carries it."""
    wording = the_material().wording
    english = dict(wording._written[FALLBACK])  # noqa: SLF001
    for id_, one in tuple(english.items()):
        if statement in wording.source(FALLBACK, id_):
            message = copy.copy(one.message)
            message.comment = None
            english[id_] = replace(one, message=message)
    documents = {name: _uncarrying(document, statement) for name, document in the_material().documents.items()}
    return Material(documents, with_texts(**{FALLBACK: english}))


def _uncarrying(node: object, statement: str) -> object:
    if isinstance(node, dict):
        return {
            key: [one for one in value if one != statement] if key == "source" else _uncarrying(value, statement)
            for key, value in node.items()
        }
    return node
