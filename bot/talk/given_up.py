"""What was given up on the way out or in, as the clinic's owner sees it, and what one may do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.talk.query import Query

LOST: Final = "clinic:lost:"
"""How the keys of timers begin that tell an owner; what follows is the cause."""


class Cause(StrEnum):
    """away: Telegram could not be reached for longer than a message lasts. refused: Telegram did not take it.
    unmade: the bot could not make it. unheard: what a person sent could not be heard.
    """

    AWAY = "away"
    REFUSED = "refused"
    UNMADE = "unmade"
    UNHEARD = "unheard"


@dataclass(frozen=True, slots=True)
class GivenUp:
    """number: messages that lie there. codes: of the patients concerned, the first few."""

    number: int
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WhatIsGivenUp(Query[GivenUp]):
    """What lies there, given up for this cause?"""

    cause: Cause


@dataclass(frozen=True, slots=True)
class SendAgain:
    """Let all that was given up for this cause go out once more; whoever blocked the bot gets nothing."""

    cause: Cause


@dataclass(frozen=True, slots=True)
class LetGo:
    """Keep what was given up for this cause no longer."""

    cause: Cause
