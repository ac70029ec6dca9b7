"""The clinic's tips that ship with the bot, and the courses that give them one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.care.origin import Origin
from bot.care.planning.cadence import A_WEEK
from bot.care.text_ids import text_id


@dataclass(frozen=True, slots=True)
class Tip:
    """kinds: what it invites to, by kinds of doing; it reaches only those who may be invited to that."""

    id: str
    kinds: tuple[str, ...]
    origin: Origin

    @property
    def text(self) -> str:
        """Text id of what patients read."""
        return text_id("advice", self.id)

    @property
    def title(self) -> str:
        """Text id of what staff choose it by."""
        return text_id("advice", self.id, "title")


@dataclass(frozen=True, slots=True)
class TipSeries:
    """Tips in their order, so many a week."""

    id: str
    per_week: int
    tips: tuple[str, ...]
    origin: Origin

    @property
    def name(self) -> str:
        """Text id of its name."""
        return text_id("course-called", self.id)

    def days_to(self, number: int) -> int:
        """Say how many days after the one before a tip comes (number from 0): two a week are 3 and 4 days apart."""
        week = A_WEEK.days
        return number * week // self.per_week - (number - 1) * week // self.per_week if number else 1


def next_fitting(tips: Iterable[Tip], given: int, may: Callable[[Tip], bool]) -> int | None:
    """Give the place (from 0) of the first tip, from a place on, that this person may be invited by."""
    return next((place for place, tip in enumerate(tips) if place >= given and may(tip)), None)
