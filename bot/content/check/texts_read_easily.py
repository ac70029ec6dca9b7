"""Promise: every text reads easily: no long sentences, long bubbles or hard words but those in content/reading.yaml.

Reads: content/reading.yaml, content/texts.

Libraries were tried first: textstat fetches a word list while it runs and installs a package called tests; pyphen
finds one syllable in "over" and in "día". So the formulas stand here, with a count of syllables beside them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from bot.content.check import syllables
from bot.content.check.samples import sample
from bot.content.check.seen import Seen
from bot.content.check.texts_fit import TAG
from bot.content.faults import Fault
from bot.content.material import Material
from bot.content.read.entries import Entry
from bot.wording.fluent_words import FALLBACK, UnspokenText, Wording

FILE = "reading.yaml"
SENTENCE_END = re.compile(r"[.!?:;…]+(?=\s|$)|\n")
WORD = re.compile(r"/?[^\W_]+(?:['\u2019\u2013/-][^\W_]+)*")
FEWEST = 10
"""Words from which a formula says anything: they were made for passages of a hundred."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A formula for one language: from syllables per word and words per sentence to a figure with a limit."""

    syllables: Callable[[str], int]
    figure: Callable[[float, float], float]
    limit: float
    easier_is_more: bool
    what: str


def flesch_kincaid(per_word: float, per_sentence: float) -> float:
    """Give the US school grade (Kincaid 1975)."""
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


def fernandez_huerta(per_word: float, per_sentence: float) -> float:
    """Give the ease of a Spanish text, 0 to 100 and easier upward (Fernández Huerta 1959).

    Its own table: 70 to 80 is the sixth grade, 60 to 70 the seventh and eighth. So 65, the middle of the latter, is
    where the seventh grade ends. Words per sentence, as Law (2011) put right what had been printed the wrong way.
    """
    return 206.84 - 60 * per_word - 1.02 * per_sentence


MEASURES: Mapping[str, Measure] = MappingProxyType(
    {
        "flesch_kincaid": Measure(syllables.english, flesch_kincaid, 7, easier_is_more=False, what="grade"),
        "fernandez_huerta": Measure(syllables.spanish, fernandez_huerta, 65, easier_is_more=True, what="ease"),
    }
)


@dataclass(frozen=True, slots=True)
class Rules:
    """What reading.yaml asks for.

    formulas: by language. terms: hard words that count as short ones, in small letters. longer: texts that may be long
    or hard. same: words that no language translates. Each with its reason.
    """

    formulas: Mapping[str, Measure]
    sentence: int
    bubble: int
    terms: Mapping[str, str]
    longer: Mapping[str, str]
    same: Mapping[str, str]


def texts_read_easily(seen: Seen) -> Iterator[Fault]:
    """Find texts that are harder to read than reading.yaml allows, and exceptions that nothing needs."""
    faults: list[Fault] = []
    material = seen.material
    rules = read_rules(material.documents.get(FILE), faults)
    yield from faults
    needed: set[str] = set()
    for locale in material.wording.locales:
        if locale not in rules.formulas:
            yield Fault(FILE, f"formulas: {locale}", "is missing: nobody knows how easily this language reads")
            continue
        for fault in _hard(locale, rules, material.wording):
            if fault.entry in rules.longer:
                needed.add(fault.entry)
            else:
                yield fault
    yield from (Fault(FILE, f"longer: {one}", "is needed by no text") for one in rules.longer if one not in needed)
    yield from _unmet(rules, material.wording)


def same_words(material: Material) -> frozenset[str]:
    """Give the words that no language has to translate: names."""
    rules = read_rules(material.documents.get(FILE), [])
    return frozenset(rules.same)


def read_rules(document: object, faults: list[Fault]) -> Rules:
    """Read the settings; what is missing or wrong is a fault."""
    top = Entry(FILE, "", document, faults)
    top.only("formulas", "sentence", "bubble", "terms", "longer", "same")
    formulas = _table("formulas", document, faults)
    given = {locale: name for locale, name in formulas.items() if name in MEASURES}
    for locale, name in formulas.items():
        if name not in MEASURES:
            faults.append(Fault(FILE, f"formulas: {locale}", f"is {name!r}, which is none of {', '.join(MEASURES)}"))
    return Rules(
        formulas={locale: MEASURES[name] for locale, name in given.items()},
        sentence=top.whole("sentence", 5, 40),
        bubble=top.whole("bubble", 20, 200),
        terms={word.lower(): why for word, why in _table("terms", document, faults).items()},
        longer=_table("longer", document, faults),
        same={word.lower(): why for word, why in _table("same", document, faults).items()},
    )


def _table(name: str, document: object, faults: list[Fault]) -> dict[str, str]:
    """Read a mapping of words to words."""
    table = document.get(name) if isinstance(document, Mapping) else None
    if not isinstance(table, Mapping) or not table:
        faults.append(Fault(FILE, name, "is missing or empty"))
        return {}
    entry = Entry(FILE, name, table, faults)
    return {str(key): entry.word(str(key)) for key in table}


# ---------------------------------------------------------------- one text


def _hard(locale: str, rules: Rules, wording: Wording) -> Iterator[Fault]:
    for id_ in wording.ids(locale):
        if not _is_label(id_):
            file, line = wording.place(locale, id_)
            for reason in reasons_against(spoken(locale, id_, wording), rules, rules.formulas[locale]):
                yield Fault(f"texts/{file}", id_, reason, line)


def _is_label(id_: str) -> bool:
    """A button or a name: it is no sentence."""
    return id_.startswith("button-") or id_.endswith(("-label", "-name", "-title"))


def spoken(locale: str, id_: str, wording: Wording) -> str:
    """Say a text with likely arguments, without HTML."""
    args = {name: sample(name, locale, wording) for name in wording.variables(locale, id_)}
    try:
        return TAG.sub("", wording.text(locale, id_, args))
    except UnspokenText:
        return ""


def reasons_against(text: str, rules: Rules, measure: Measure) -> Iterator[str]:
    """Say why a text is too hard to read."""
    sentences = sentences_in(text)
    words = [word for sentence in sentences for word in sentence]
    for sentence in sentences:
        if len(sentence) > rules.sentence:
            yield f"has a sentence of {len(sentence)} words, more than {rules.sentence}: {' '.join(sentence[:6])} …"
    if len(words) > rules.bubble:
        yield f"has {len(words)} words, more than {rules.bubble}"
    if len(words) >= FEWEST:
        figure = ease(sentences, rules.terms, measure)
        if (figure < measure.limit) if measure.easier_is_more else (figure > measure.limit):
            yield f"reads at {measure.what} {figure:.1f}; the limit is {measure.limit:g}"


def sentences_in(text: str) -> list[list[str]]:
    """Cut a text into sentences of words; a line, and what stands before a colon, is a sentence too."""
    return [words for part in SENTENCE_END.split(text) if (words := WORD.findall(part))]


def ease(sentences: Sequence[Sequence[str]], terms: Mapping[str, str], measure: Measure) -> float:
    """Measure sentences; a term that is allowed for, a command and a number count as one syllable."""
    words = [word for sentence in sentences for word in sentence]
    spoken = sum(1 if _is_short(word, terms) else measure.syllables(word) for word in words)
    return measure.figure(spoken / len(words), len(words) / len(sentences))


def _is_short(word: str, terms: Mapping[str, str]) -> bool:
    return word.startswith("/") or word.lower() in terms or any(letter.isdigit() for letter in word)


def _unmet(rules: Rules, wording: Wording) -> Iterator[Fault]:
    """Find words in reading.yaml that stand in no text any more."""
    said = {word.lower() for locale in wording.locales for word in _every_word(locale, wording)}
    english = {word.lower() for word in _every_word(FALLBACK, wording)}
    yield from (Fault(FILE, f"terms: {one}", "stands in no text") for one in rules.terms if one not in said)
    yield from (Fault(FILE, f"same: {one}", "stands in no text") for one in rules.same if one not in english)


def _every_word(locale: str, wording: Wording) -> Iterator[str]:
    for id_ in wording.ids(locale):
        yield from WORD.findall(spoken(locale, id_, wording))
