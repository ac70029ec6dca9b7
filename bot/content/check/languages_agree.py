"""Promise: every language says all that English says, in its own words: no argument, answer or lexicon is missing.

Reads: content/texts, answers.yaml, distress.yaml, health.yaml, times.yaml, here.yaml, lexicon; content/reading.yaml for
words that stand in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.care.catalog import Catalog
from bot.care.planning.said_times import KINDS as KINDS_OF_TIMES
from bot.care.text_ids import language_text
from bot.care.understanding.distress import KINDS, WELL
from bot.care.understanding.said_here import KINDS as KINDS_HERE
from bot.content.check.seen import Seen
from bot.content.check.texts_fit import TAG
from bot.content.check.texts_read_easily import same_words
from bot.content.faults import Fault
from bot.content.read.answers_yaml import ANSWERS
from bot.content.read.health_yaml import MARKS
from bot.wording.fluent_words import FALLBACK, UnspokenText, Wording

NAMES_ITSELF = language_text("")
"""How the ids of languages' names begin: each is called what it calls itself."""
WORD = re.compile(r"[^\W\d_]+")


def languages_agree(seen: Seen) -> Iterator[Fault]:
    """Find what a language says less than English, or has left in English."""
    wording, same = seen.wording, same_words(seen.material)
    for locale in wording.locales:
        if locale != FALLBACK:
            yield from _unsaid(locale, wording)
            yield from _untranslated(locale, wording, same)
        yield from _answers(locale, seen.catalog)
        yield from _in_place(locale, seen.catalog)
        if f"lexicon/{locale}.yaml" not in seen.material.documents:
            yield Fault(f"lexicon/{locale}.yaml", "", f"is missing: texts/{locale} is there, and nobody is understood")


def _unsaid(locale: str, wording: Wording) -> Iterator[Fault]:
    for id_ in wording.ids(locale):
        if not wording.has(FALLBACK, id_):
            continue
        if unsaid := wording.variables(FALLBACK, id_) - wording.variables(locale, id_):
            file, line = wording.place(locale, id_)
            yield Fault(f"texts/{file}", id_, f"does not say {', '.join(sorted(unsaid))}, as {FALLBACK} does", line)


def _untranslated(locale: str, wording: Wording, same: frozenset[str]) -> Iterator[Fault]:
    for id_ in wording.ids(locale):
        if not wording.has(FALLBACK, id_) or id_.startswith(NAMES_ITSELF):
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


def _in_place(locale: str, catalog: Catalog) -> Iterator[Fault]:
    said = catalog.here[locale].said if locale in catalog.here else frozenset()
    for kind in KINDS_HERE:
        if kind not in said:
            yield Fault("here.yaml", locale, f"has no words for {kind!r}")


def _answers(locale: str, catalog: Catalog) -> Iterator[Fault]:
    given = set(catalog.answers.get(locale, {}).values())
    for answer in ANSWERS:
        if answer not in given:
            yield Fault("answers.yaml", locale, f"has no words for {answer!r}")
    heard = catalog.distress.get(locale, {})
    for kind in (*KINDS, WELL):
        if not heard.get(kind):
            yield Fault("distress.yaml", locale, f"has no words for {kind!r}")
    times = catalog.times.get(locale, {})
    for kind in KINDS_OF_TIMES:
        if not times.get(kind):
            yield Fault("times.yaml", locale, f"has no words for {kind!r}")
    told = catalog.health[locale].says if locale in catalog.health else {}
    for precaution in catalog.precautions:
        if not told.get(precaution):
            yield Fault("health.yaml", locale, f"has no words for {precaution!r}: nobody could tell of it")
    for mark in MARKS if told else ():
        if not getattr(catalog.health[locale], mark):
            yield Fault("health.yaml", locale, f"has no words for {mark!r}")
    for precaution in told:
        if precaution not in catalog.precautions:
            yield Fault("health.yaml", locale, f"has words for {precaution!r}, which is no precaution")
