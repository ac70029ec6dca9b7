"""What the parts of the desk declare, put together."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any, TypeVar

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
