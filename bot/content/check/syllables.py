"""Counts the syllables of a word, near enough for a reading formula: by its groups of vowels."""

from __future__ import annotations

import re

ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
SILENT_END = re.compile(
    r"(?<![aeiouyl])e$|(?<=[aeiouy]l)e$|(?<![aeiouytd])ed$|(?<![aeiouylsxzcgh])es$|(?<=[aeiouy]l)es$"
)
"""An e that is not spoken: "spine", "whole", "pressed", "takes"; but "muscle", "tested", "presses"."""
TWO_VOWELS = re.compile(r"(?<![tcg])ia|iu|(?<=[aeiouy][^aeiouy])ea$|eing|ying|oing")
"""Vowels side by side that are two syllables: "diabetes", "area", "being"."""

SPANISH_VOWELS = re.compile(r"(?:(?<=[qg])u(?=[eéií]))?([aeiouáéíóúü]+(?:y\b)?|y\b)")
APART = re.compile(r"(?<=[aeoáéó])(?=[aeoáéó])|(?<=[íú])(?=[aeoáéó])|(?<=[aeoáéó])(?=[íú])")
"""Between two strong vowels, or a stressed weak one and a strong one: "ma-es-tro", "dí-a", "ba-úl"."""


def english(word: str) -> int:
    """Count the syllables of an English word; never less than one."""
    small = re.sub(r"[^a-z]", "", word.lower())
    groups = len(ENGLISH_VOWELS.findall(small)) + len(TWO_VOWELS.findall(small))
    return max(1, groups - bool(SILENT_END.search(small) and groups > 1))


def spanish(word: str) -> int:
    """Count the syllables of a Spanish word; never less than one."""
    groups = [found for found in SPANISH_VOWELS.findall(word.lower()) if found]
    return max(1, sum(1 + len(APART.findall(group)) for group in groups))
