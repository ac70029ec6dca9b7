"""All that the content folder holds, read and parsed; whether it holds together is for checking to say."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Final

from bot.care.catalog import Catalog
from bot.care.understanding.answers import plain_words
from bot.content.faults import BadContent, Fault
from bot.content.intent_layers import INTENTS, names_in
from bot.content.loading import read
from bot.content.read.building import build
from bot.wording.fluent_words import BadTexts, Wording

SAID: Final = "said-"
"""How the id of a text begins that lists what people say in place of a command."""

LABELS: Final = ("button-", "region-", "part-")
"""How the ids begin of what stands on buttons."""


@dataclass(frozen=True, slots=True)
class Material:
    """documents: parsed YAML by its place in the folder ("points.yaml", "lexicon/es.yaml"); wording: all texts.

    intents: the names of those that were learnt.
    """

    documents: Mapping[str, object]
    wording: Wording
    intents: tuple[str, ...] = ()

    def catalog(self) -> Catalog:
        """Build the catalog. Raises BadContent."""
        locales = self.wording.locales
        phrases = {locale: _phrases(self.wording, locale) for locale in locales}
        labels = {locale: _labels(self.wording, locale) for locale in locales}
        return replace(build(self.documents), locales=locales, phrases=phrases, labels=labels)

    def lexicons(self) -> dict[str, object]:
        """Give the lexicon of each language that has one."""
        places = {name: name.removeprefix("lexicon/").removesuffix(".yaml") for name in self.documents}
        return {locale: self.documents[name] for name, locale in places.items() if name.startswith("lexicon/")}


# Of the same texts both are the same: who tries many changes of other files in a row asks once.
@lru_cache(maxsize=4)
def _labels(wording: Wording, locale: str) -> Mapping[str, str]:
    """What stands on buttons and says the same to everybody, as plain words."""
    named = [id_ for id_ in wording.ids(locale) if id_.startswith(LABELS)]
    fixed = (id_ for id_ in named if not wording.variables(locale, id_))
    return {id_: plain_words(wording.text(locale, id_, {})) for id_ in fixed}


@lru_cache(maxsize=4)
def _phrases(wording: Wording, locale: str) -> Mapping[str, str]:
    """Commands by what people say instead: texts said-NAME, their phrases apart by "|"."""
    said = [id_ for id_ in wording.ids(locale) if id_.startswith(SAID)]
    return {
        plain_words(phrase): id_.removeprefix(SAID)
        for id_ in said
        for phrase in wording.text(locale, id_, {}).split("|")
    }


def gather(folder: Path) -> Material:
    """Read every file. Raises BadContent with every one that cannot be read."""
    faults: list[Fault] = []
    documents: dict[str, object] = {}
    for path in sorted(folder.rglob("*.yaml")):
        name = path.relative_to(folder).as_posix()
        broken: list[Fault] = []
        documents[name] = read(path, broken)
        faults += (replace(one, file=name) for one in broken)
    faults += _unreadable(folder)
    if faults:
        raise BadContent(tuple(faults))
    try:
        wording = Wording.load(folder / "texts")
    except BadTexts as bad:
        faults += [Fault(f"texts/{one.file}", "", one.reason, one.line) for one in bad.faults]
    if faults:
        raise BadContent(tuple(faults))
    return Material(documents, wording, names_in(folder / INTENTS))


def _unreadable(folder: Path) -> Iterator[Fault]:
    """Find texts that are not plain UTF-8: a mark of the byte order would hide the first of them."""
    for path in sorted((folder / "texts").glob("*/*.ftl")):
        file, written = path.relative_to(folder).as_posix(), path.read_bytes()
        if written.startswith(BOM_UTF8):
            yield Fault(file, "", "begins with a byte order mark: save it as UTF-8 without one", 1)
        try:
            written.decode("utf-8")
        except UnicodeDecodeError as error:
            line = written.count(b"\n", 0, error.start) + 1
            yield Fault(file, "", f"is not UTF-8: {error.reason} {written[error.start : error.end]!r}", line)
