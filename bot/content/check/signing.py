"""Signatures of clinicians: which entries they hold for, and which entries still wait for one.

An entry is signed off where its file says `reviewed: true`, or where sign_offs.yaml holds a signature whose digest is
that of the entry as it is now. The digest takes in the entry's fields and its texts in every language.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from bot.care.catalog import Catalog
from bot.care.checkable import Checkable
from bot.care.origin import Origin
from bot.content.check.catalog_uses import uses_in_catalog
from bot.content.check.samples import sample
from bot.content.material import Material
from bot.wording.plain import plain

FILE: Final = "sign_offs.yaml"
IN_CHAT: Final = ("tips", "courses", "learn", "red_flags", "precautions", "points", "tools", "warmth")
"""Files whose entries can be read and signed in chat, without their ending; the others are for who edits the files."""

DIGITS: Final = 16


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed an entry on which day (ISO), and the digest of what was signed."""

    by: str
    day: str
    digest: str


def signatures(material: Material) -> Mapping[str, Signature]:
    """Read sign_offs.yaml, by "kind/id"; what is malformed there is for the check to say."""
    document = material.documents.get(FILE)
    found = document if isinstance(document, Mapping) else {}
    return {
        str(key): Signature(*(str(fields.get(name, "")) for name in ("by", "day", "digest")))
        for key, fields in found.items()
        if isinstance(fields, Mapping)
    }


def unsigned(material: Material, catalog: Catalog) -> Iterator[str]:
    """Name the entries that wait for a signature, as "file: entry"."""
    signed = signatures(material)
    texts = _texts_by_entry(catalog)
    for place, origin in catalog.origins().items():
        key = key_of(place)
        held = signed.get(key)
        if not origin.reviewed and (held is None or held.digest != digest(material, place, texts.get(place, ()))):
            yield place


def changed_since(material: Material, catalog: Catalog) -> Iterator[str]:
    """Tell which signatures no longer hold."""
    texts = _texts_by_entry(catalog)
    places = {key_of(place): place for place in catalog.origins()}
    for key, one in signatures(material).items():
        place = places.get(key)
        if place and one.digest != digest(material, place, texts.get(place, ())):
            yield f"{FILE}: {key}: changed since {one.by} signed it on {one.day}"


def with_unchecked(catalog: Catalog, material: Material) -> Catalog:
    """Put into the catalog what can be signed off in chat."""
    texts, origins = _texts_by_entry(catalog), catalog.origins()
    open_ones = (place for place in unsigned(material, catalog) if key_of(place).partition("/")[0] in IN_CHAT)
    made = (_checkable(material, catalog, place, origins[place], texts.get(place, ())) for place in open_ones)
    return replace(catalog, unchecked={one.key: one for one in made})


def key_of(place: str) -> str:
    """Name an entry as signatures do: "tips.yaml: not_alone" is "tips/not_alone"."""
    file, _, entry = place.partition(": ")
    return f"{file.removesuffix('.yaml')}/{entry}"


def digest(material: Material, place: str, texts: tuple[str, ...]) -> str:
    """Tell an entry apart from what it was before any change of its rule or its words."""
    wording = material.wording
    words = {
        f"{locale} {id_}": wording.definition(locale, id_)
        for locale in wording.locales
        for id_ in texts
        if wording.has(locale, id_)
    }
    told = json.dumps([_fields(material, place), words], sort_keys=True, default=str, ensure_ascii=True)
    return hashlib.sha256(told.encode()).hexdigest()[:DIGITS]


def _fields(material: Material, place: str) -> dict[str, Any]:
    """Give the fields of an entry, without the word on whether it was reviewed."""
    file, _, entry = place.partition(": ")
    document = material.documents.get(file)
    fields = document.get(entry) if isinstance(document, Mapping) else None
    return {str(name): value for name, value in fields.items() if name != "reviewed"} if fields else {}


def _texts_by_entry(catalog: Catalog) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for use in uses_in_catalog(catalog):
        found.setdefault(f"{use.file}: {use.entry}", {})[use.id] = None
    return {place: tuple(ids) for place, ids in found.items()}


def _checkable(material: Material, catalog: Catalog, place: str, origin: Origin, texts: tuple[str, ...]) -> Checkable:
    kind, _, id_ = key_of(place).partition("/")
    shown = {name: value for name, value in _fields(material, place).items() if name not in {"source", "clinical"}}
    said = [catalog.statements[one].says for one in origin.source if one in catalog.statements]
    known = [catalog.references[one].where for one in origin.clinical if one in catalog.references]
    words = {locale: tuple(_read(material, locale, one) for one in texts) for locale in material.wording.locales}
    return Checkable(kind, id_, digest(material, place, texts), shown, (*said, *known), words)


def _read(material: Material, locale: str, id_: str) -> str:
    """Give a text as a patient may read it."""
    wording = material.wording
    args = {name: sample(name, locale, wording) for name in wording.variables(locale, id_)}
    return plain(wording.text(locale, id_, args))
