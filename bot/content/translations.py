"""Whether every language says all that English says: no text, argument, answer or lexicon is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.care.catalog import Catalog, Fault
from bot.care.reading import ANSWERS
from bot.content.families import CALLED_FOR
from bot.content.material import Material
from bot.content.text_faults import TAG
from bot.wording.fluent_words import FALLBACK, UnspokenText, Wording

WORD = re.compile(r"[^\W\d_]+")


def translation_faults(material: Material, catalog: Catalog, same: frozenset[str]) -> Iterator[Fault]:
    """Find what a language says less than English. same: words, in small letters, that no language has to translate."""
    wording = material.wording
    for locale in wording.locales:
        if locale != FALLBACK:
            yield from _unsaid(locale, wording)
            yield from _untranslated(locale, wording, same)
        yield from _answers(locale, catalog)
        if f"lexicon/{locale}.yaml" not in material.documents:
            yield Fault(f"lexicon/{locale}.yaml", "", f"is missing: texts/{locale} is there, and nobody is understood")


def missing_texts(wording: Wording) -> Iterator[Fault]:
    """Find texts that English has and a language lacks, or the other way round."""
    for locale in wording.locales:
        if locale != FALLBACK:
            yield from _missing(locale, wording)
            yield from _unknown(locale, wording)


def orphan_faults(catalog_uses: frozenset[str], wording: Wording) -> Iterator[Fault]:
    """Find texts about a thing that the catalog does not hold: a point's name without the point."""
    for locale in wording.locales:
        for id_ in wording.ids(locale):
            found = next((file for shape, file in CALLED_FOR if re.match(shape, id_)), None)
            if found and id_ not in catalog_uses:
                file, line = wording.place(locale, id_)
                yield Fault(f"texts/{file}", id_, f"belongs to nothing in {found}", line)


def _missing(locale: str, wording: Wording) -> Iterator[Fault]:
    for id_ in wording.ids(FALLBACK):
        if not _has(locale, id_, wording):
            file, _ = wording.place(FALLBACK, id_)
            yield Fault(f"texts/{locale}/{file.partition('/')[2]}", id_, "is missing")


def _unsaid(locale: str, wording: Wording) -> Iterator[Fault]:
    for id_ in wording.ids(locale):
        if not wording.has(FALLBACK, id_):
            continue
        if unsaid := wording.variables(FALLBACK, id_) - wording.variables(locale, id_):
            file, line = wording.place(locale, id_)
            yield Fault(f"texts/{file}", id_, f"does not say {', '.join(sorted(unsaid))}, as {FALLBACK} does", line)


def _has(locale: str, id_: str, wording: Wording) -> bool:
    """Say whether a language says this itself; what is spoken in one country leans on its language."""
    return any(wording.has(one, id_) for one in (locale, locale.partition("-")[0]))


def _unknown(locale: str, wording: Wording) -> Iterator[Fault]:
    for id_ in wording.ids(locale):
        if not wording.has(FALLBACK, id_):
            file, line = wording.place(locale, id_)
            yield Fault(f"texts/{file}", id_, f"has no text in {FALLBACK}", line)


def _untranslated(locale: str, wording: Wording, same: frozenset[str]) -> Iterator[Fault]:
    for id_ in wording.ids(locale):
        if not wording.has(FALLBACK, id_):
            continue
        own = _words(locale, id_, wording)
        if own == _words(FALLBACK, id_, wording) and not own <= same:
            file, line = wording.place(locale, id_)
            words = " ".join(sorted(own - same))
            yield Fault(f"texts/{file}", id_, f"is not translated, it has the words of {FALLBACK}: {words}", line)


def _words(locale: str, id_: str, wording: Wording) -> frozenset[str]:
    """Take what a text says beside its arguments, as a set of words in small letters."""
    try:
        said = wording.text(locale, id_, dict.fromkeys(wording.variables(locale, id_), ""))
    except UnspokenText:
        return frozenset()
    return frozenset(word.lower() for word in WORD.findall(TAG.sub("", said)))


def _answers(locale: str, catalog: Catalog) -> Iterator[Fault]:
    given = set(catalog.answers.get(locale, {}).values())
    for answer in ANSWERS:
        if answer not in given:
            yield Fault("answers.yaml", locale, f"has no words for {answer!r}")
