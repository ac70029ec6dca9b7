"""Words and days in one person's language: what every paper is written with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

Said = Callable[[str, Mapping[str, str | int]], str]


@dataclass(frozen=True, slots=True)
class Speech:
    """locale: of the words; zone: IANA name. text: plain words of an id; day: "Nov 21, 2026"; short_day: "Nov 21"."""

    locale: str
    zone: str
    text: Said
    day: Callable[[date], str]
    short_day: Callable[[date], str]

    def say(self, id_: str, **args: str | int) -> str:
        return self.text(id_, args)

    def local(self, moment: datetime) -> datetime:
        """Give a moment as the person's clocks show it."""
        return moment.astimezone(ZoneInfo(self.zone))

    def date_of(self, moment: datetime) -> str:
        return self.day(self.local(moment).date())
