"""What a question to the store is: a value whose type says what the answer will be."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import UnionType
from typing import Any, Generic, Self, TypeVar, Union, get_args, get_origin

Answer_co = TypeVar("Answer_co", covariant=True)
Ground = TypeVar("Ground")


class BadQuery(Exception):
    """A question to the store that could not be asked; its words name the class and its file."""


def prove_asked(kind: type) -> None:
    """Make sure that a query is a frozen dataclass that says what its answer is: answers are kept under it.

    Raises BadQuery.
    """
    file = f"{kind.__module__.replace('.', '/')}.py"
    made = vars(kind).get("__dataclass_params__")
    if made is None or not made.frozen:
        raise BadQuery(f"{file}: {kind.__name__} is no frozen dataclass: @dataclass(frozen=True, slots=True)")
    if not any(get_origin(base) is Query for base in vars(kind).get("__orig_bases__", ())):
        raise BadQuery(f"{file}: {kind.__name__} does not say what its answer is: inherit from Query[…]")


class Query(Generic[Answer_co]):
    """Asked by a conversation before it answers; Query[str] is answered with a str."""

    __slots__ = ()

    @classmethod
    def by(
        cls, hand: Callable[[Ground, Self], Awaitable[Answer_co]]
    ) -> tuple[type[Self], Callable[[Ground, Self], Awaitable[Answer_co]]]:
        """Name who answers it: mypy holds the hand to what is asked and what is answered."""
        return cls, hand

    def checked(self, answer: object) -> Answer_co:
        """Give what came back. Raises TypeError when it is something else than was declared."""
        wanted = _declared(type(self))
        if not _fits(answer, wanted):
            raise TypeError(f"{type(self).__name__} was answered with {_told(answer)} instead of {wanted}")
        return answer  # type: ignore[return-value]


def _declared(of: type) -> Any:
    """Read X from `class Asked(Query[X])`."""
    return next(get_args(base)[0] for base in of.__orig_bases__ if get_origin(base) is Query)  # type: ignore[attr-defined]


def _fits(answer: object, wanted: Any) -> bool:
    """Tell whether a value is of a type; the items of a tuple are looked at, those of a page or mapping are not."""
    if get_origin(wanted) in {UnionType, Union}:
        return any(_fits(answer, one) for one in get_args(wanted))
    origin = get_origin(wanted) or wanted
    if not isinstance(answer, origin):
        return False
    if origin is tuple:
        return _items_fit(tuple(answer), get_args(wanted))
    return True


def _items_fit(items: tuple[object, ...], wanted: tuple[Any, ...]) -> bool:
    """tuple[X, ...] holds any number of X; tuple[X, Y] one of each; a bare tuple anything."""
    if not wanted:
        return True
    if wanted[-1] is Ellipsis:
        return all(_fits(one, wanted[0]) for one in items)
    return len(items) == len(wanted) and all(map(_fits, items, wanted))


def _told(answer: object) -> str:
    """Name the type and never the value: it may hold what a person said."""
    items = {type(one).__name__ for one in answer} if isinstance(answer, tuple) else set()
    return f"{type(answer).__name__}[{', '.join(sorted(items))}]" if items else type(answer).__name__
