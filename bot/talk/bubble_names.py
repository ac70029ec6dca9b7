"""Names of bubbles that one room gives and another one reads: whose question it is, which tip, which alert."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Final, TypeAlias

LONGEST: Final = 32
"""Characters that the store keeps of a name."""


@dataclass(frozen=True, slots=True)
class QuestionBubble:
    """A patient's question, or the answer to it. mark: tells it from others of the same thread."""

    thread: str
    mark: str

    def __str__(self) -> str:
        return written(self)


@dataclass(frozen=True, slots=True)
class TipBubble:
    """A tip, as one patient got it."""

    broadcast: str

    def __str__(self) -> str:
        return written(self)


@dataclass(frozen=True, slots=True)
class PointBubble:
    """A point's card that staff may reply to."""

    point: str

    def __str__(self) -> str:
        return written(self)


@dataclass(frozen=True, slots=True)
class AlertBubble:
    """A copy of an alert, at one of the staff."""

    alert: str

    def __str__(self) -> str:
        return written(self)


@dataclass(frozen=True, slots=True)
class CardBubble:
    """A patient's card, as staff opened it."""

    ref: str

    def __str__(self) -> str:
        return written(self)


@dataclass(frozen=True, slots=True)
class CopyBubble:
    """Any message to staff that names a patient, found by its number, which is written as in base36."""

    number: str

    def __str__(self) -> str:
        return written(self)


BubbleName: TypeAlias = QuestionBubble | TipBubble | PointBubble | AlertBubble | CardBubble | CopyBubble

FAMILIES: Final[Mapping[str, type[BubbleName]]] = {
    "q": QuestionBubble,
    "tip": TipBubble,
    "point": PointBubble,
    "a": AlertBubble,
    "card": CardBubble,
    "of": CopyBubble,
}
"""How a name begins, and what follows it."""


def prefix_of(kind: type[BubbleName]) -> str:
    """Say how all names of a kind begin."""
    return next(f"{family}." for family, one in FAMILIES.items() if one is kind)


def written(name: BubbleName) -> str:
    """Give the name as a bubble carries it. Raises ValueError for one that would be read as something else."""
    text = prefix_of(type(name)) + ".".join(getattr(name, one.name) for one in fields(name))
    if len(text) > LONGEST or name_in(text) != name:
        raise ValueError(f"{text!r} cannot be the name of a bubble")
    return text


def name_in(text: str) -> BubbleName | None:
    """Read a name; None for one that is no other room's business."""
    family, _, rest = text.partition(".")
    kind = FAMILIES.get(family)
    if kind is None:
        return None
    parts = rest.split(".", len(fields(kind)) - 1)
    return kind(*parts) if all(parts) and len(parts) == len(fields(kind)) else None
