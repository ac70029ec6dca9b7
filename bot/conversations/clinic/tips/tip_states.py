"""Where a tip may stand between its first word and "Send it"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.talk.tips import Audience, Local, Post

EVERYBODY: Final = Audience()


@dataclass(frozen=True, slots=True)
class ComposingTip:
    """What is the tip? parts: of an album, as far as they have come."""

    parts: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True)
class ChoosingAudience:
    """Who gets it?"""

    post: Post
    audience: Audience = EVERYBODY


@dataclass(frozen=True, slots=True)
class ChoosingTipPlaces:
    """Which places of pain? part: of the body; "" while that is asked."""

    post: Post
    audience: Audience
    part: str = ""


@dataclass(frozen=True, slots=True)
class ChoosingTipDay:
    """On which day?"""

    post: Post
    audience: Audience


@dataclass(frozen=True, slots=True)
class ChoosingTipHour:
    """At what time of that day (ISO)?"""

    post: Post
    audience: Audience
    day: str


@dataclass(frozen=True, slots=True)
class ConfirmingTip:
    """Send it?"""

    post: Post
    audience: Audience
    local: Local | None = None


STATES: Final = (ComposingTip, ChoosingAudience, ChoosingTipPlaces, ChoosingTipDay, ChoosingTipHour, ConfirmingTip)
