"""All that the content folder holds, read and parsed; whether it holds together is for checking to say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bot.care.catalog import BadContent, Catalog, Fault, build
from bot.content.loading import read
from bot.wording.fluent_words import BadTexts, Wording


@dataclass(frozen=True, slots=True)
class Material:
    """documents: parsed YAML by its place in the folder ("points.yaml", "lexicon/es.yaml"); wording: all texts."""

    documents: Mapping[str, object]
    wording: Wording

    def catalog(self) -> Catalog:
        """Build the catalog. Raises BadContent."""
        return replace(build(self.documents), locales=self.wording.locales)

    def lexicons(self) -> dict[str, object]:
        """Give the lexicon of each language that has one."""
        places = {name: name.removeprefix("lexicon/").removesuffix(".yaml") for name in self.documents}
        return {locale: self.documents[name] for name, locale in places.items() if name.startswith("lexicon/")}


def gather(folder: Path) -> Material:
    """Read every file. Raises BadContent with every one that cannot be read."""
    faults: list[Fault] = []
    documents: dict[str, object] = {}
    for path in sorted(folder.rglob("*.yaml")):
        name = path.relative_to(folder).as_posix()
        broken: list[Fault] = []
        documents[name] = read(path, broken)
        faults += (replace(one, file=name) for one in broken)
    try:
        wording = Wording.load(folder / "texts")
    except BadTexts as bad:
        faults += [Fault(f"texts/{one.file}", "", one.reason, one.line) for one in bad.faults]
    if faults:
        raise BadContent(tuple(faults))
    return Material(documents, wording)
