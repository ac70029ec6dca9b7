"""Which side a message is about that is about nothing but a side: "I said left but it's right", "its the othr side"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.care.understanding.answers import plain_words
from bot.care.understanding.slips import Slips
from bot.care.understanding.words import plain

SIDES: Final = frozenset({"left", "right"})
OTHER_SIDE: Final = "other_side"
NO_SIDE: Final = "no_side"
BESIDE: Final = "beside_side"
"""Words that may stand beside a side and say no more."""
OF: Final = "side_of"
"""Words for what has a side: "my right hip", "the right one". Without one "its right" may say that it is well."""
PUTS_RIGHT: Final = "puts_side_right"
"""Words by which a side corrects the one before."""
WAS_TOLD: Final = "side_was_told"
"""Words ahead of the side that was only said, or is not meant: "I said left", "not the left"."""
LISTS: Final = (BESIDE, OF, PUTS_RIGHT, WAS_TOLD)
REACH: Final = 4
"""So many words before a side may say that it is not the one that is meant."""


@dataclass(frozen=True, slots=True)
class SideSaid:
    """The sides that are meant (two: nobody can tell which), whether it is "the other" one, and what it says beside.

    corrects: it says that what was told is wrong; pointed: it names what has a side.
    """

    named: frozenset[str]
    other: bool
    corrects: bool
    pointed: bool


def side_said(text: str, spoken: Mapping[str, str]) -> SideSaid | None:
    """Read a message that is about a side and nothing else; None for any other, or a question.

    spoken: typed words and what they stand for, in one language.
    """
    if "?" in text:
        return None
    listed = _lists(frozenset((phrase, choice) for phrase, choice in spoken.items() if choice in _READ))
    words = listed.words_of(text)
    named = [(at, listed.sides[word]) for at, word in enumerate(words) if word in listed.sides]
    said = f" {' '.join(words)} "
    other = any(f" {one} " in said for one in listed.other)
    sides = frozenset(side for _, side in named)
    if not sides and not other:
        return None
    if len(sides) < len(SIDES) and any(f" {one} " in said for one in listed.none):
        return None
    if any(word not in listed.known for word in words):
        return None
    meant = _meant(words, named, listed.told, int(text.strip().casefold().startswith("no,")))
    corrects = other or any(word in listed.corrects for word in words)
    if len(meant) == len(SIDES) and not corrects:
        return None  # "my left and my right" are both
    return SideSaid(meant, other, corrects, any(word in listed.pointed for word in words))


def _meant(words: list[str], named: list[tuple[int, str]], told: Collection[str], first: int) -> frozenset[str]:
    """Leave out of two sides the one that is denied or was only said; both stay where that cannot be told.

    first: 1 where the first word is a no with a comma behind it, which denies what was said before.
    """
    sides = frozenset(side for _, side in named)
    if len(sides) < len(SIDES):
        return sides
    kept, last = set(), first
    for at, side in named:
        if not any(word in told for word in words[max(last, at - REACH) : at]):
            kept.add(side)
        last = at + 1
    return frozenset(kept) or sides


@dataclass(frozen=True, slots=True)
class _Lists:
    sides: Mapping[str, str]
    other: frozenset[str]
    none: frozenset[str]
    known: frozenset[str]
    pointed: frozenset[str]
    corrects: frozenset[str]
    told: frozenset[str]
    slips: Slips

    def words_of(self, text: str) -> list[str]:
        """Give the words of a message, each unknown one as the known one that it is a slip of."""
        words = re.findall(r"\w+", _plain(text))
        return [word if word in self.known else self.slips.meant(word) or word for word in words]


_READ: Final = frozenset({*SIDES, OTHER_SIDE, NO_SIDE, *LISTS})


@cache
def _lists(spoken: frozenset[tuple[str, str]]) -> _Lists:
    """Cut the phrases of the content into words, once a language."""
    of: dict[str, set[str]] = {}
    for phrase, choice in spoken:
        of.setdefault(choice, set()).add(_plain(phrase))
    lists = {one: frozenset(word for phrase in of.get(one, ()) for word in phrase.split()) for one in LISTS}
    sides = {one: side for side in sorted(SIDES) for one in of.get(side, ()) if " " not in one and len(one) > 1}
    other = frozenset(of.get(OTHER_SIDE, ()))
    known = frozenset().union(sides, *lists.values(), *(one.split() for one in other))
    names = [one for one in known if len(one) > len("the")]
    told = lists[WAS_TOLD]
    corrects = lists[PUTS_RIGHT] | told
    none = frozenset(one for one in of.get(NO_SIDE, ()) if " " in one)
    return _Lists(sides, other, none, known, lists[OF], corrects, told, Slips.of(names, names))


def _plain(text: str) -> str:
    return plain(plain_words(text)).replace("'", "")
