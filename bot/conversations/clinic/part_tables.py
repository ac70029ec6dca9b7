"""What the parts of the desk declare, put together."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any, TypeVar

from bot.conversations.clinic.part import Part
from bot.conversations.frame.conversation import BadConversation

Key = TypeVar("Key", bound=Hashable)
Hand = TypeVar("Hand", bound=Callable[..., Any])


def table_of(what: str, pairs: Iterable[tuple[Key, Hand | None]]) -> dict[Key, Hand]:
    """Put what the parts declare together. Raises BadConversation."""
    table: dict[Key, Hand] = {}
    for key, hand in pairs:
        if hand is None:
            raise BadConversation(f"clinic/menu.py: nobody answers the {what} {key!r}: give its part a function for it")
        if key in table:
            raise BadConversation(f"clinic/menu.py: two parts take the {what} {key!r}: rename one")
        table[key] = hand
    return table


def prove_part(part: Part, file: str) -> Part:
    """Give a part that leaves no gap. Raises BadConversation for what is declared or answered by half."""
    halves = (
        ("verbs", part.verbs, "tapped", part.tapped),
        ("states", part.states, "heard", part.heard),
        ("timers", part.timers, "rang", part.rang),
    )
    for declared, keys, hand, function in halves:
        if keys and function is None:
            raise BadConversation(f"{file}: PART declares `{declared}` ({_said(keys[0])}), but has no `{hand}`")
        if function is not None and not keys:
            raise BadConversation(f"{file}: PART has a `{hand}` that nobody would ever call: declare `{declared}`")
    _prove_owners(part, file)
    return part


def _prove_owners(part: Part, file: str) -> None:
    """Refuse a right of owners to something that the part does not have: it would guard nothing."""
    if loose := sorted({*part.owners} - {*part.verbs, *part.commands}):
        raise BadConversation(f"{file}: PART gives owners {loose[0]!r}, which is none of its verbs and commands")
    if strange := [one for one in part.owners_states if one not in part.states]:
        raise BadConversation(f"{file}: PART gives owners {_said(strange[0])}, which is none of its states")


def _said(key: Hashable) -> str:
    return key.__name__ if isinstance(key, type) else repr(key)
