"""Where a tip may stand between its first word and "Send it". The tip itself is stored as a draft; a state names it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.talk.tips import Post, Sort


@dataclass(frozen=True, slots=True)
class ComposingTip:
    """What is the tip? parts: of an album, as far as they have come. id: of the draft whose words are asked for anew;
    about: of the tip that a correction is for; mends: that tip; of_few, hidden: as in Audience; urgent: as in
    Broadcast.
    """

    parts: tuple[Post, ...] = ()
    id: str = ""
    sort: Sort = Sort.TIP
    about: str = ""
    mends: Post | None = None
    of_few: bool = False
    hidden: bool = False
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class ChoosingAudience:
    """Who gets it?"""

    id: str


@dataclass(frozen=True, slots=True)
class ChoosingTipPlaces:
    """Which places of pain? part: of the body; "" while that is asked."""

    id: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class AddingTipLink:
    """Which page does the button under it open?"""

    id: str


@dataclass(frozen=True, slots=True)
class ChoosingTipDay:
    """On which day? moves: it is scheduled already, and stays so until it has another time. order: the version of the
    tip when that was asked.
    """

    id: str
    moves: bool = False
    order: int = 0


@dataclass(frozen=True, slots=True)
class ChoosingTipHour:
    """At what time of that day (ISO)? moves, order: as above."""

    id: str
    day: str
    moves: bool = False
    order: int = 0


@dataclass(frozen=True, slots=True)
class ConfirmingTip:
    """Send it?"""

    id: str


STATES: Final = (
    ComposingTip,
    ChoosingAudience,
    ChoosingTipPlaces,
    AddingTipLink,
    ChoosingTipDay,
    ChoosingTipHour,
    ConfirmingTip,
)
