"""Red flags: groups of words that stand together. Said outright they stop; past, doubtful, of others they are asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
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

SADDLE: Final = "saddle"
"""The group of words for what lies between the legs: that names no leg, so a leg inside such a phrase is none."""

Part = tuple[Utterance, Standing]
"""A piece of a message, and how its words stand."""


@dataclass(frozen=True, slots=True)
class Signs:
    """stops: flags said outright, in the order of the lexicon. asks: those that a denial, the past, a question or
    another person only seems to take back. crisis and near_crisis: the same for thoughts of suicide or self-harm.
    """

    stops: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    crisis: bool = False
    near_crisis: bool = False

    def __or__(self, other: Signs) -> Signs:
        stops = tuple(dict.fromkeys((*self.stops, *other.stops)))
        asks = tuple(one for one in dict.fromkeys((*self.asks, *other.asks)) if one not in stops)
        return Signs(stops, asks, self.crisis or other.crisis, self.near_crisis or other.near_crisis)


@dataclass(frozen=True, slots=True)
class _Said:
    """A group said: at which word and in which sentence of the whole message.

    quietly: what takes it back stands near. strange: the person's own language does not know all its words.
    """

    at: int
    sentence: int
    quietly: bool
    strange: bool


def signs_in(parts: Sequence[Part], lexicon: Lexicon, other: Lexicon | None = None) -> Signs:
    """Find the red flags, and thoughts of suicide or self-harm.

    other: the person's own language, when this is not it. What both languages say alike ("cancer") is left to it,
    because only there is its "never had" understood.
    """
    said: dict[str, list[_Said]] = {}
    for name, one in _groups(parts, lexicon, other):
        said.setdefault(name, []).append(one)
    outright = {name: loud for name, all_ in said.items() if (loud := [one for one in all_ if not one.quietly])}
    stops = _shown(outright, lexicon)
    asks = _shown(said, lexicon) if len(outright) < len(said) or _some_quietly(said) else stops
    told = [_crisis_in(heard, stands) for heard, stands in parts]
    return Signs(
        stops,
        tuple(flag for flag in asks if flag not in stops),
        any(outright for outright, _ in told),
        any(near for _, near in told),
    )


def _some_quietly(said: Mapping[str, list[_Said]]) -> bool:
    return any(one.quietly for all_ in said.values() for one in all_)


def _shown(groups: Mapping[str, list[_Said]], lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(
        one.flag
        for one in lexicon.red_flags
        if any(_shows(sign, groups) and _says_more(sign, groups) for sign in one.signs)
    )


def _says_more(sign: Sign, groups: Mapping[str, list[_Said]]) -> bool:
    """Say whether a sign rests on at least one word that the person's own language does not know."""
    return any(one.strange for part in sign.parts for one in groups[part])


def _crisis_in(heard: Utterance, stands: Standing) -> tuple[bool, bool]:
    harmless = frozenset(at for one in heard.of("harmless") for at in range(one.start, one.end))
    found = [one for one in heard.of("crisis") if harmless.isdisjoint(range(one.start, one.end))]
    outright = any(not (stands.denies(one) or one.start in stands.elsewhere) for one in found)
    return outright, any(not stands.denies_plainly(one) for one in found)


def _groups(parts: Iterable[Part], lexicon: Lexicon, other: Lexicon | None) -> Iterator[tuple[str, _Said]]:
    words = sentences = 0
    for heard, stands in parts:
        harmless = frozenset(at for one in heard.of("harmless") for at in range(one.start, one.end))
        placed = frozenset(
            at for one in heard.of("region") if one.end - one.start > 1 for at in range(one.start, one.end)
        )
        told = (*heard.of("group"), *heard.of("sensation"), *heard.of("region"))
        saddle = [one for one in told if one.name == SADDLE]
        for span in (*told, *counted(heard, lexicon)):
            if stands.denies_plainly(span) or not harmless.isdisjoint(range(span.start, span.end)):
                continue
            if any(map(span.inside, saddle)):
                continue
            if span.name in lexicon.far and placed.issuperset(range(span.start, span.end)):
                continue
            past = span.start in stands.past and span.name not in lexicon.lasting
            quietly = past or stands.denies(span) or span.start in stands.elsewhere
            strange = other is None or not all(map(other.knows, _texts(span, heard)))
            yield span.name, _Said(words + span.start, sentences + heard.sentence_of[span.start], quietly, strange)
        words += len(heard.words)
        sentences += heard.sentence_of[-1] + heard.ends


def _texts(span: Span, heard: Utterance) -> Iterator[str]:
    return (heard.words[at].text for at in range(span.start, span.end))


def _shows(sign: Sign, groups: Mapping[str, list[_Said]]) -> bool:
    if not all(map(groups.__contains__, sign.parts)) or any(map(groups.__contains__, sign.absent)):
        return False
    if sign.anywhere or len(sign.parts) == 1:
        return True
    return any(_stand_together(first, sign.parts[1:], groups) for first in groups[sign.parts[0]])


def _stand_together(first: _Said, parts: Collection[str], groups: Mapping[str, list[_Said]]) -> bool:
    """Look for one phrase of every part in the sentence of the first, none of them far from the next."""
    reach = NEAR * len(parts)
    near = [first.at]
    for part in parts:
        here = [one.at for one in groups[part] if one.sentence == first.sentence and abs(one.at - first.at) <= reach]
        if not here:
            return False
        near.append(min(here, key=lambda at: abs(at - first.at)))
    return all(later - earlier <= NEAR for earlier, later in pairwise(sorted(near)))
