"""What is refused of a conversation when the bot is imported: a half of a pair, and one prefix within another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import permutations
from typing import Final

from bot.conversations.frame.conversation import BadConversation, Conversation, Unasked

PAIRS: Final = {
    "states": ("hear",),
    "begins": ("begin",),
    "choices": ("tapped",),
    "timers": ("rang", "hear"),
    "under_way": ("stop",),
    "wishes": ("wished",),
}
"""What is declared, and the methods that answer it: one of them has to be there."""

ALONE: Final = {
    "hear": "states",
    "begin": "begins",
    "tapped": "choices",
    "rang": "timers",
    "stop": "under_way",
    "wished": "wishes",
}
"""Methods, and the declaration without which nobody ever calls them."""


def bad(one: Conversation, reason: str) -> BadConversation:
    """Say which conversation of which file is refused, and why."""
    file = type(one).__module__.removeprefix("bot.").replace(".", "/")
    return BadConversation(f"{file}.py: {type(one).__name__} {reason}")


def has_own(one: Conversation, method: str) -> bool:
    """Tell whether a conversation answers something itself."""
    return getattr(type(one), method) is not getattr(Conversation, method)


def prove_pairs(one: Conversation) -> None:
    """Refuse what is declared and never answered, and what is answered and never declared."""
    for declared, methods in PAIRS.items():
        if getattr(one, declared) and not any(has_own(one, name) for name in methods):
            raise bad(one, f"declares `{declared}`, but has no `{methods[0]}` to answer it")
    for method, declared in ALONE.items():
        if has_own(one, method) and not getattr(one, declared):
            raise bad(one, f"has a `{method}` that nobody would ever call: declare `{declared}`")


def prove_timers(one: Conversation) -> None:
    """Refuse timers that would break into another conversation."""
    if isinstance(one, Unasked):
        if one.timers and not has_own(one, "rang"):
            raise bad(one, "is Unasked and declares `timers`, but has no `rang` to answer them")
        if one.rings_anywhere:
            raise bad(one, "is Unasked and declares `rings_anywhere`: only one of the two")
    elif has_own(one, "rang") and not one.rings_anywhere:
        raise bad(
            one,
            "answers timers with a `rang` of its own, which is heard only in its own states: inherit from `Unasked` "
            "for messages that nobody asked for, or declare `rings_anywhere`",
        )
    if one.rings_anywhere and not one.timers:
        raise bad(one, "declares `rings_anywhere`, but no `timers`")


def prove_starts(what: str, starts: Sequence[tuple[str, Conversation]]) -> None:
    """Refuse two beginnings of which one begins with the other: what is meant for one would reach the other."""
    for (short, _), (long, one) in permutations(starts, 2):
        if not short or long.startswith(short):
            raise bad(one, f"takes the {what} {long!r}, which begins like the {what} {short!r}: rename one of them")


def prove_all(all_: Iterable[Conversation]) -> None:
    """Refuse gaps and overlaps of all conversations. Raises BadConversation."""
    timers: list[tuple[str, Conversation]] = []
    choices: list[tuple[str, Conversation]] = []
    for one in all_:
        prove_pairs(one)
        prove_timers(one)
        timers += ((start, one) for start in one.timers)
        choices += ((start, one) for start in (*one.doors, *one.choices))
    prove_starts("timer", timers)
    prove_starts("choice", choices)
