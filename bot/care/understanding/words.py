"""From raw text to words: lower case, no accents, shorthand written out, typos mended, and the gaps between."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

APOSTROPHES: Final = re.compile(
    "(?<=\\w)['\N{RIGHT SINGLE QUOTATION MARK}`\N{ACUTE ACCENT}\N{MODIFIER LETTER APOSTROPHE}](?=\\w)"
)
MARKS: Final = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
"""Accents and the like, once they stand apart from their letters."""
DASHES: Final = "\N{EN DASH}\N{EM DASH}"
SENTENCE: Final = frozenset(".!?;\n…")
SHORTEST_MENDED: Final = 5
"""Letters below which a word is taken as it is: short words are too close to one another."""


class Gap(IntEnum):
    """What stands before a word."""

    NONE = 0
    COMMA = 1
    SENTENCE = 2


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    gap: Gap = Gap.NONE

    @property
    def number(self) -> float | None:
        return float(self.text.replace(",", ".")) if self.text[:1].isdecimal() else None


def plain(text: str) -> str:
    """Fold case, accents and apostrophes away, so that "Año" is "ano" and "can't" is "cant"."""
    folded = APOSTROPHES.sub("", text).casefold()
    return folded if folded.isascii() else MARKS.sub("", unicodedata.normalize("NFKD", folded))


def pattern(shorthand: Mapping[str, str]) -> re.Pattern[str]:
    """Build what cuts text into words: shorthand with signs in it ("w/o") is one word, "low-back" is two."""
    signs = sorted((one for one in shorthand if not one.isalpha()), key=len, reverse=True)
    forms = [(r"\b" if one[0].isalpha() else "") + re.escape(one) for one in signs]
    words = [r"[a-z]\d(?!\d)", r"\d+(?:[.,]\d+)?", r"[^\W\d_]+"]
    ends = [r"[.!?;\n…]+(?=\s|$)|[!?;\n…]+"]
    commas = [r"[,:()/]", rf"(?<=\s)[-{DASHES}]+(?=\s)", f"[{DASHES}]"]
    return re.compile("|".join([*forms, *words, *ends, *commas]))


def cut(text: str, shapes: re.Pattern[str], mend: Callable[[str], str]) -> tuple[Word, ...]:
    """Cut text into words; mend gives each its written-out form, which may be several words."""
    words: list[Word] = []
    gap = Gap.NONE
    for token in shapes.findall(plain(text)):
        mended = mend(token)
        if token[0].isalnum() or mended != token:
            first, *more = mended.split()
            words += [Word(first, gap), *(Word(one) for one in more)]
            gap = Gap.NONE
        else:
            gap = max(gap, Gap.SENTENCE if token[0] in SENTENCE else Gap.COMMA)
    return tuple(words)


def sentences(words: Sequence[Word]) -> tuple[range, ...]:
    """Give the places of the words of each sentence."""
    starts = [at for at, word in enumerate(words) if at and word.gap is Gap.SENTENCE]
    return tuple(range(start, end) for start, end in zip([0, *starts], [*starts, len(words)], strict=True))
