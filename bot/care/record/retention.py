"""How long what is kept stays, and when somebody has been silent for so long that it goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

LOOK: Final = "keeping:look"
"""The timer that lets a conversation look at somebody who has been silent; housekeeping sets it."""

OVER: Final = "keeping:over"
"""The timer at which the time of somebody who was told is over."""

TIMERS: Final = "keeping:"
"""How both begin."""

MONTH: Final = timedelta(days=365.25 / 12)


@dataclass(frozen=True, slots=True)
class Retention:
    """The clinic's rules. months: somebody silent for so long is forgotten; notice_days: told so many days before.

    blocked_days: after so long with the bot blocked, too. unread_days: what could not be heard, or may not have
    arrived, goes after so long. backup_days: how long the clinic keeps copies of the database; patients are told.
    """

    months: int = 24
    notice_days: int = 30
    blocked_days: int = 180
    unread_days: int = 30
    backup_days: int = 30

    @property
    def silence(self) -> timedelta:
        return self.months * MONTH

    @property
    def notice(self) -> timedelta:
        return timedelta(days=self.notice_days)

    def told_before(self, now: datetime) -> datetime:
        """Say since when somebody must have been silent to be told now."""
        return now - self.silence + self.notice

    def is_told(self, heard_at: datetime | None, now: datetime) -> bool:
        """Say whether somebody last heard then has to be told now; None: never heard at all."""
        return heard_at is None or heard_at <= self.told_before(now)

    def is_over(self, heard_at: datetime | None, now: datetime) -> bool:
        """Say whether somebody last heard then has been silent for all of the time."""
        return heard_at is None or now - heard_at >= self.silence


USUAL: Final = Retention()
