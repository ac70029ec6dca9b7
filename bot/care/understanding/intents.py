"""What somebody wants who writes in their own words: an intent, and what answers it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

RUNNING: Final = ("time_left", "done", "pause", "well")
"""What an intent may mean while a clock runs."""
LONGEST: Final = 300
"""Signs of a message that one intent can speak for."""
CLEARLY: Final = 0.85
"""So likely an intent is answered even where a place was told."""
CERTAINLY: Final = 0.9
"""So likely it goes before a card that its words name."""
SURELY: Final = 0.6
"""So likely it is answered before anything else is tried."""
RATHER: Final = 0.35
"""So likely it is answered where nothing else was understood."""
KEPT: Final = 4
"""Intents of a message that are looked at: those of a running clock do not count where none runs."""


@dataclass(frozen=True, slots=True)
class Intent:
    """What answers it: a card, a wish, a text that says it in one line, or what it means while a clock runs."""

    id: str
    card: str | None = None
    wish: str | None = None
    says: str | None = None
    running: str | None = None


@dataclass(frozen=True, slots=True)
class Intended:
    """The likeliest intent of a message, and how likely it is, from 0 to 1."""

    name: str
    share: float


class Intents(Protocol):
    """Weighs what a message may want."""

    def weigh(self, text: str) -> Sequence[Intended]:
        """Give the intents of a short text, likeliest first."""


def intended_in(text: str, intents: Intents | None) -> tuple[Intended, ...]:
    """Give the likeliest intents of a message; nothing for one that is too long to have one, or has no words."""
    if intents is None or len(text) > LONGEST or not any(one.isalpha() for one in text):
        return ()
    return tuple(intents.weigh(text)[:KEPT])


def sociable(known: Mapping[str, Intent], intended: Sequence[Intended]) -> float:
    """Say how likely it is that somebody only wants to be spoken to: what is answered in one line, all together."""
    return sum(one.share for one in intended if one.name in known and known[one.name].says is not None)


def likeliest(
    known: Mapping[str, Intent], intended: Sequence[Intended], share: float, *, running: bool
) -> Intent | None:
    """Give the intent that is meant, when it is as likely as that; those of a running clock only where one runs."""
    meant = ((known[one.name], one.share) for one in intended if one.name in known)
    first = next(((one, likely) for one, likely in meant if running or one.running is None), None)
    return first[0] if first is not None and first[1] >= share else None
