"""Red flags: groups of words that stand together, undenied, in the present, and about the person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise
from typing import Final

from bot.care.understanding.counting import counted
from bot.care.understanding.lexicon import Lexicon, Sign
from bot.care.understanding.phrases import Span
from bot.care.understanding.standing import Standing
from bot.care.understanding.utterance import Utterance

NEAR: Final = 16
"""Words between the parts of one sign; people who fear for themselves use few full stops."""

BOTH_LEGS: Final = "r3"
"""The flag that left and right numbness make, although each is named by itself."""


def flags_of(heard: Utterance, stands: Standing, lexicon: Lexicon, other: Lexicon | None = None) -> tuple[str, ...]:
    """Find the red flags, in the order of the lexicon.

    other: the person's own language, when this is not it. What both languages say alike ("cancer") is left to it,
    because only there is its "never had" understood.
    """
    groups = _groups(heard, stands, lexicon)
    own = frozenset(at for at, word in enumerate(heard.words) if other is not None and other.knows(word.text))
    return tuple(
        one.flag
        for one in lexicon.red_flags
        if any(_shows(sign, groups, heard) and _says_more(sign, groups, own) for sign in one.signs)
    )


def _says_more(sign: Sign, groups: Mapping[str, list[Span]], own: Collection[int]) -> bool:
    """Say whether a sign rests on at least one word that the person's own language does not know."""
    if not own:
        return True
    spans = (span for part in sign.parts for span in groups[part])
    return any(at not in own for span in spans for at in range(span.start, span.end))


def is_crisis(heard: Utterance, stands: Standing) -> bool:
    """Say whether there are thoughts of suicide or self-harm."""
    harmless = tuple(heard.of("harmless"))
    return any(
        not (stands.denies(span) or span.start in stands.elsewhere or _covered(span, harmless))
        for span in heard.of("crisis")
    )


def _groups(heard: Utterance, stands: Standing, lexicon: Lexicon) -> Mapping[str, list[Span]]:
    harmless = tuple(heard.of("harmless"))
    groups: dict[str, list[Span]] = {}
    told = (*heard.of("group"), *heard.of("sensation"), *heard.of("region"))
    for span in (*told, *counted(heard, lexicon)):
        past = span.start in stands.past and span.name not in lexicon.lasting
        if not (past or stands.denies(span) or span.start in stands.elsewhere or _covered(span, harmless)):
            groups.setdefault(span.name, []).append(span)
    return groups


def _covered(span: Span, harmless: Iterable[Span]) -> bool:
    return any(other.start < span.end and span.start < other.end for other in harmless)


def _shows(sign: Sign, groups: Mapping[str, list[Span]], heard: Utterance) -> bool:
    if not all(map(groups.__contains__, sign.parts)) or any(map(groups.__contains__, sign.absent)):
        return False
    if sign.anywhere or len(sign.parts) == 1:
        return True
    return any(_stand_together(first, sign.parts[1:], groups, heard) for first in groups[sign.parts[0]])


def _stand_together(first: Span, parts: Collection[str], groups: Mapping[str, list[Span]], heard: Utterance) -> bool:
    """Look for one phrase of every part in the sentence of the first, none of them far from the next."""
    sentence = heard.sentence_of[first.start]
    near = [first]
    for part in parts:
        here = [one for one in groups[part] if heard.sentence_of[one.start] == sentence]
        if not here:
            return False
        near.append(min(here, key=lambda one: abs(one.start - first.start)))
    places = sorted(one.start for one in near)
    return all(later - earlier <= NEAR for earlier, later in pairwise(places))
