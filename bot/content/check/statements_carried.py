"""Promise: every statement of the sources is carried by an entry or a text, and nothing stands on what is not there.

Reads: content/statements.yaml, references.yaml, every entry and text that names one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.care.catalog import Catalog
from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.content.material import Material
from bot.wording.fluent_words import FALLBACK


@dataclass(frozen=True, slots=True)
class Carrier:
    """An entry or a text that says which statement it carries."""

    file: str
    entry: str
    statement: str
    line: int = 0


def carriers(material: Material) -> Iterator[Carrier]:
    """List what says that it carries a statement: YAML entries, and texts by the comment above them."""
    for name, document in material.documents.items():
        yield from (Carrier(name, entry, statement) for entry, statement in _named(document, "source", ""))
    wording = material.wording
    for id_ in wording.ids(FALLBACK):
        file, line = wording.place(FALLBACK, id_)
        yield from (Carrier(f"texts/{file}", id_, one, line) for one in wording.source(FALLBACK, id_))


def statements_carried(seen: Seen) -> Iterator[Fault]:
    """Find statements that nothing carries, carriers of statements that are not there, and unused references."""
    material, catalog = seen.material, seen.catalog
    found = tuple(carriers(material))
    for one in dict.fromkeys(found):
        if one.statement not in catalog.statements:
            reason = f"source names {one.statement!r}, which is no statement"
            yield Fault(one.file, one.entry, reason, one.line)
    for id_, statement in uncarried(material, catalog).items():
        yield Fault("statements.yaml", id_, f"is carried by no entry and no text: {statement}")
    rested_on = {one for document in material.documents.values() for _, one in _named(document, "clinical", "")}
    for reference in catalog.references:
        if reference not in rested_on:
            yield Fault("references.yaml", reference, "is named by no entry")


def uncarried(material: Material, catalog: Catalog) -> dict[str, str]:
    """Give the statements that nothing carries, with what they say."""
    carried = {one.statement for one in carriers(material)}
    return {id_: one.says for id_, one in catalog.statements.items() if id_ not in carried}


def _named(node: object, field: str, entry: str) -> Iterator[tuple[str, str]]:
    """Find what a field of any entry lists, by the entry's id."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == field and isinstance(value, list):
                yield from ((entry, str(one)) for one in value)
            else:
                yield from _named(value, field, entry or str(key))
    elif isinstance(node, list):
        for one in node:
            yield from _named(one, field, entry)
