"""Tables of hands: one function for each type, none missing, none doubled, seen to by mypy and again at import."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

Handed_contra = TypeVar("Handed_contra", contravariant=True)
Another = TypeVar("Another")
Hand = Callable[..., Any]


class BadHands(Exception):
    """A table of hands has a gap or a double; its words name the class and its file."""


class Hands(Generic[Handed_contra]):
    """Functions by the type that they take care of. Tables are joined with "|", as their types are:

    a table of A joined to one of B is a Hands[A | B], which mypy does not take for a Hands[A | B | C].
    """

    def __init__(self, by_type: Mapping[type, Hand]) -> None:
        """Take functions by their types."""
        self._by_type = by_type

    def __or__(self, other: Hands[Another]) -> Hands[Handed_contra | Another]:
        """Join two tables. Raises BadHands where both have a hand for one type."""
        for doubled in self._by_type.keys() & other._by_type.keys():
            raise BadHands(f"{named(doubled)} has two hands")
        return Hands({**self._by_type, **other._by_type})

    def __iter__(self) -> Iterator[type]:
        """Give the types that have a hand."""
        return iter(self._by_type)

    def of(self, handed: Handed_contra) -> Hand:
        """Give the hand for a value."""
        return self._by_type[type(handed)]


def prove(hands: Hands[Any], wanted: Iterable[type], table: str) -> None:
    """Make sure that there is a hand for each of these, and for nothing else. Raises BadHands."""
    has, wants = set(hands), set(wanted)
    faults = [f"{named(one)} has no hand in {table}" for one in wants - has]
    faults += [f"{table} has a hand for {named(one)}, which is not listed" for one in has - wants]
    if faults:
        raise BadHands("\n".join(sorted(faults)))


def named(one: type) -> str:
    """Name a class and the file that it stands in."""
    return f"{one.__module__.replace('.', '/')}.py: {one.__qualname__}"
