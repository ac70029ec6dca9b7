"""What is serious enough to tell a clinic at once: danger signs, nerve signs again and again, and clearly more pain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Final

from bot.care.record.history import CareSession, SafetyEvent
from bot.care.record.person import Alerted
from bot.care.safety.red_flags import RedFlag, Screen, Urgency

AN_HOUR: Final = timedelta(hours=1)
"""One emergency is told once; so long, only something more urgent is told as well."""

NERVE_STOPS: Final = 2
"""So many points ended by nerve signs, in this session and the one before it, are told."""


class Rank(IntEnum):
    """How urgent; a lower number is more so."""

    EMERGENCY = 0
    SAME_DAY = 1
    LATER = 2


OF_URGENCY: Final = {
    Urgency.EMERGENCY: Rank.EMERGENCY,
    Urgency.SAME_DAY: Rank.SAME_DAY,
    Urgency.SOON: Rank.LATER,
}


def rank_of(event: SafetyEvent, flags: Mapping[str, RedFlag], screens: Iterable[Screen]) -> Rank | None:
    """Say how urgent a line of the safety ledger is; None where it is nothing to tell at once."""
    match event.kind, event.about:
        case ("crisis", _):
            return Rank.EMERGENCY
        case ("red_flag" | "unanswered", flag) if flag in flags:
            return OF_URGENCY[flags[flag].urgency]
        case ("red_flag", screen):
            return next((OF_URGENCY[one.urgency] for one in screens if one.id == screen), Rank.EMERGENCY)
        case ("worse", _) | ("look_back", "worse"):
            return Rank.LATER
    return None


def nerve_stops(sessions: Sequence[CareSession]) -> int:
    """Count the points that nerve signs ended, in the newest session and the one before it. sessions: newest first."""
    return sum(point.ended == "nerve" for session in sessions[:2] for point in session.points)


def is_news(rank: Rank, last: Alerted | None, now: datetime) -> bool:
    """Say whether this is to be told beside what was told last."""
    return last is None or now - last.at >= AN_HOUR or rank < last.rank
