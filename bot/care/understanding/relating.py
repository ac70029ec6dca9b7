"""What one place of a message says of another: its side, that it was meant, and what lies between two ends."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.care.understanding.lexicon import Lexicon
from bot.care.understanding.understood import Doubt, Mention, Side
from bot.care.understanding.words import Word

CHAINS: Final = (
    ("buttock_center", "thigh_back", "calf_back", "heel"),
    ("buttock_outer", "thigh_outer", "calf_outer", "ankle_outer"),
)
"""Places below one another, down the back and down the outside of the leg."""
ASPECTS: Final = (frozenset({"behind", "detras"}), frozenset({"outside", "afuera"}))
"""What of a leg each of these goes down, as the lexicons name it."""


def related(
    mentions: Sequence[Mention],
    doubts: Collection[Doubt],
    aspects: Collection[str],
    said: Collection[Side],
    *,
    travels: bool,
    midline: frozenset[str],
) -> tuple[Mention, ...]:
    """Put mentions together. aspects: parts told by themselves ("outside"); said: the sides that were said, wherever;
    travels: it goes from one place to another.

    What lies between two ends is only added where the leg between them was named too.
    """
    kept = _settled(mentions, [one for one in doubts if one.kind == "region"])
    guessed = {one.guess for one in doubts if one.kind == "region"}
    if travels:
        for chain, aspect in zip(CHAINS, ASPECTS, strict=True):
            named = any(one.region in chain[1:3] and one.region not in guessed for one in kept)
            kept += _between(kept, chain) if named or not aspect.isdisjoint(aspects) else ()
    sides = {one.side for one in kept if one.side is not None} or set(said)
    side = next(iter(sides)) if len(sides) == 1 else None
    return tuple(replace(one, side=side) if _lacks_side(one, midline) else one for one in kept)


def goes_on(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Say whether something is told to go from one place to another: "down the leg", "from the hip to the ankle"."""
    said = [word.text for word in words]
    led = next((at for at, word in enumerate(said) if word in lexicon.leaves), None)
    return not lexicon.travels.isdisjoint(said) or (led is not None and not lexicon.arrives.isdisjoint(said[led:]))


def _lacks_side(one: Mention, midline: frozenset[str]) -> bool:
    return one.side is None and one.region not in midline


def _settled(mentions: Sequence[Mention], broad: Sequence[Doubt]) -> list[Mention]:
    """Let the "foot" of "my heel, right foot" only give its side to the heel."""
    kept = list(mentions)
    for doubt in broad:
        within = doubt.regions if doubt.sensations else (*doubt.regions, *doubt.near)
        closer = [one for one in kept if one.region in within and one.region != doubt.guess]
        felt = set(doubt.sensations) or {one.sensation for one in closer}
        if not any(one.sensation in felt for one in closer):
            continue
        kept = [
            _sided(one, doubt.side) if one in closer else one
            for one in kept
            if one.region != doubt.guess or one.sensation not in (doubt.sensations or ("pain",))
        ]
    return kept


def _sided(one: Mention, side: Side | None) -> Mention:
    return one if one.side is not None else replace(one, side=side)


def _between(mentions: Sequence[Mention], chain: Sequence[str]) -> Iterator[Mention]:
    """Give what lies between the first and the last place of a chain that one sensation was told of."""
    for sensation in dict.fromkeys(one.sensation for one in mentions):
        told = {one.region: one for one in mentions if one.sensation == sensation and one.region in chain}
        ends = sorted(map(chain.index, told))
        if not ends or ends[-1] - ends[0] <= 1:
            continue
        side = next((one.side for one in told.values() if one.side is not None), None)
        yield from (Mention(region, side, sensation) for region in chain[ends[0] : ends[-1]] if region not in told)
