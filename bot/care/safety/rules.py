"""Rules of safety: what a condition, a danger sign or numb skin forbids, by kinds of doing and never by names."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from bot.care.body.demands import TOO_MUCH_FOR_LIGHT
from bot.care.planning.doses import STRETCHES, WAYS
from bot.care.text_ids import text_id

FORBID: Final = "forbid"
LIGHT: Final = "light"
BY_HAND: Final = "by_hand"
"""What a rule asks: leave it out; only the lightest touch; only that, and only with the fingers."""

STEPS: Final = ("firm_ball", "barefoot_ball", "scraping", *WAYS, *STRETCHES)
"""What a person is told is left out, beside whole points: kinds of pressing, and parts of the comfort block."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Where something asks all the kinds of `where`, then does `asks` hold, because of an id (see LeftOut)."""

    where: frozenset[str]
    asks: str
    because: str

    def refuses(self, kinds: Collection[str]) -> bool:
        """Say whether something with these kinds is not to be done."""
        if not self.where.issubset(kinds):
            return False
        if self.asks == FORBID:
            return True
        bare = self.asks == BY_HAND and "pressing" in kinds and "hand" not in kinds
        return bare or not TOO_MUCH_FOR_LIGHT.isdisjoint(kinds)

    def lightens(self, kinds: Collection[str]) -> bool:
        """Say whether something with these kinds is to be done with the lightest touch."""
        return self.asks != FORBID and self.where.issubset(kinds)


@dataclass(frozen=True, slots=True)
class Restrictions:
    """What a condition or sign asks, as kinds. forbids: left out; light: only the lightest touch there.

    by_hand: only fingers there, and lightly. "crossing" in forbids shuts all that crosses the legs.
    """

    forbids: tuple[str, ...] = ()
    light: tuple[str, ...] = ()
    by_hand: tuple[str, ...] = ()

    def rules(self, because: str) -> tuple[Rule, ...]:
        """Spell them out, each with its reason."""
        named = ((FORBID, self.forbids), (LIGHT, self.light), (BY_HAND, self.by_hand))
        return tuple(Rule(frozenset((kind,)), asks, because) for asks, kinds in named for kind in kinds)


def forbids_all(because: str) -> Rule:
    """Make the rule that leaves out everything that asks anything of a body."""
    return Rule(frozenset(), FORBID, because)


def step_text(step: str) -> str:
    """Name the text that names a kind of doing."""
    return text_id("step", step)
