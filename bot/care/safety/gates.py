"""What a precaution or a red flag may leave out, by name: a point, all points of a kind, or a kind of doing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from bot.care.body.points import KINDS, Point
from bot.care.planning.doses import STRETCHES, WAYS
from bot.care.text_ids import text_id

KINDS_OF_PRESSING: Final = ("firm_ball", "barefoot_ball", "scraping")
STEPS: Final = (*KINDS_OF_PRESSING, *WAYS, *STRETCHES)
"""What can be left out beside whole points: kinds of pressing, and the parts of the comfort block."""

ALL_POINTS: Final = "all_points"


@dataclass(frozen=True, slots=True)
class Gates:
    """names: what each gate shuts, as ids of points and steps; "all_points", "leg_points" … take in new points."""

    names: Mapping[str, tuple[str, ...]]

    def spelt_out(self, names: Iterable[str]) -> tuple[str, ...]:
        """Give the ids that these gates shut, each once; a gate that is not known shuts nothing."""
        return tuple(dict.fromkeys(id_ for name in names for id_ in self.names.get(name, ())))


def gates_of(points: Mapping[str, Point]) -> Gates:
    """Make the gates for these points."""
    kinds = {f"{kind}_points": tuple(one.id for one in points.values() if kind in one.kinds) for kind in KINDS}
    single = {one: (one,) for one in (*points, *STEPS)}
    return Gates(MappingProxyType({ALL_POINTS: tuple(points), **kinds, **single}))


def step_text(step: str) -> str:
    """Name the text that names a kind of doing."""
    return text_id("step", step)
