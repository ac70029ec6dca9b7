"""Faults on demand: what goes wrong between a bot and Telegram, by method, number or chance."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Literal

FaultKind = Literal["status", "too_many", "reset", "hang", "slow", "truncated", "not_json"]


@dataclass(frozen=True, slots=True)
class Failure:
    """One way to fail.

    status: answer with this status. too_many: a 429 that asks for retry_after. reset: the connection breaks.
    hang: no answer for `seconds`, then the connection breaks. slow: the right answer, `seconds` late.
    truncated: half of the right answer. not_json: a page of HTML.

    method is a name or a pattern such as "send*". takes_effect: the call is carried out all the same; slow and
    truncated always are. times: how often, None for ever. chance: how likely each matching call is hit.
    """

    kind: FaultKind
    method: str = "*"
    status: int = 502
    seconds: float = 0.0
    retry_after: int = 1
    takes_effect: bool = False
    times: int | None = 1
    chance: float = 1.0
    chat_id: int | None = None

    @property
    def calls_through(self) -> bool:
        return self.takes_effect or self.kind in {"slow", "truncated"}


@dataclass(slots=True)
class _Planned:
    fault: Failure
    left: int | None


@dataclass(slots=True)
class FaultPlan:
    """The faults still to come; the first that matches a call is used. Chance comes from the seed."""

    seed: int = 0
    _planned: list[_Planned] = field(default_factory=list)
    _chance: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)  # noqa: S311  faults need repeatable chance, not secrets

    def add(self, *faults: Failure) -> None:
        self._planned += [_Planned(fault, fault.times) for fault in faults]

    def clear(self) -> None:
        self._planned.clear()

    def strike(self, method: str, chat_id: int | None) -> Failure | None:
        """Choose the fault that hits this call, if any."""
        if not self._planned:
            return None
        hit = next((planned for planned in self._matching(method, chat_id) if self._happens(planned.fault)), None)
        if hit is None:
            return None
        if hit.left is not None:
            hit.left -= 1
            if hit.left <= 0:
                self._planned.remove(hit)
        return hit.fault

    def _matching(self, method: str, chat_id: int | None) -> Iterable[_Planned]:
        return (
            planned
            for planned in list(self._planned)
            if planned.fault.chat_id in {None, chat_id} and fnmatchcase(method.lower(), planned.fault.method.lower())
        )

    def _happens(self, fault: Failure) -> bool:
        return fault.chance >= 1.0 or self._chance.random() < fault.chance
