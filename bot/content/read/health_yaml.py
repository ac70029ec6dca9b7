"""Reads health.yaml: how people say that a precaution is true for them, by language."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from bot.care.understanding.conditions import HealthWords
from bot.content.read.entries import Entry

PERHAPS: Final = " ?"
"""How a phrase ends that only may mean the precaution."""
MARKS: Final = (
    *("over", "long_ago", "unsure", "others", "denials", "refers", "not_me", "meant", "known", "wondered", "stopping"),
    *("alone", "passing", "changed", "mine", "asks"),
    *("minors", "aged_before", "aged_after", "spans", "own", "doctors", "refuse", "aged_self"),
    *(
        "invites",
        "warns",
        "medicines",
        "leave_off",
        "agree",
        "entire",
        "starts",
        "helps",
        "plays_down",
        "harms",
        "youth",
    ),
    *("saddle", "usual", "doses", "things"),
    *("swallowing", "overdosed", "excess", "many", "single", "measures", "instead", "daily", "poisons"),
    *(
        "outside",
        "drinks",
        "sips",
        "mildly",
        "graver",
        "underage",
        "possessive",
        "urgent",
        "feverish",
        "theirs",
        "myself",
    ),
)
"""Words around a phrase that change what it means."""


def health_words(entry: Entry) -> HealthWords:
    """Read one language: phrases by precaution, and the words around them."""
    told = {one: entry.words(one) for one in entry.names() if one not in MARKS}
    says = {one: tuple(each for each in phrases if not each.endswith(PERHAPS)) for one, phrases in told.items()}
    perhaps = {
        one: tuple(each.removesuffix(PERHAPS) for each in phrases if each.endswith(PERHAPS))
        for one, phrases in told.items()
    }
    marks = (entry.words(mark) for mark in MARKS)
    return HealthWords(MappingProxyType(says), MappingProxyType(perhaps), *marks)
