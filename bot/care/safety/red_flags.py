"""Signs that need a clinician before, or instead of, self-massage: what is asked, and what a yes means."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.care.origin import Origin
from bot.care.planning.cadence import Screening
from bot.care.record.person import Complaint
from bot.care.text_ids import text_id

NEW_SIGN: Final = "r34"
"""Newly weak or numb after pressing: asked after each session, and a day later."""

HELP: Final = "r0"
"""Somebody asks for emergency help; in staff's words, sends somebody to it."""

NEVER_SCREENED: Final = (HELP, "r31", NEW_SIGN, "r35", "r36")
"""Flags that no screen asks: a cry for help and a bleeding are only heard, age is asked at the welcome, a new sign
after a session.
"""

UNDER_AGE: Final = "r31"
"""The flag of whoever is under 18 themselves."""


class Urgency(StrEnum):
    """How fast a person needs help: an emergency number now, a doctor today, a clinician within days."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    SOON = "soon"


@dataclass(frozen=True, slots=True)
class MayBe:
    """A complaint that may be a sign, so that it is asked about: one of these regions hurts (pain) or is numb (numb).

    beside: only with one of these precautions, where any is named.
    """

    pain: tuple[str, ...] = ()
    numb: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RedFlag:
    """raised_by: flags that make this one an emergency. blocks: kinds left out until a doctor has allowed them.

    acts: text ids of what to do, beside getting help as fast as the urgency says. A complaint may be the sign itself,
    asked or not: numb_only: nothing but these regions is numb, and none of painless hurts; both_sides: one of these
    hurts or is numb on both; numb_since: something is numb for so long (what Complaint.since says). mild: pain on
    both sides up to this score, and nothing numb, is only asked about; long_known: so is what is numb there alone,
    for months or beside one of these precautions (known_with). may_be: when it only may be the sign. maternity: that
    unit is called first. only_new: what has long been so, unchanged, is none, and is asked about; with_pain: so is
    what is told without any pain. asks: flags that are asked about behind it, where it was told in words.
    """

    id: str
    urgency: Urgency
    raised_by: tuple[str, ...]
    blocks: tuple[str, ...]
    acts: tuple[str, ...]
    numb_only: tuple[str, ...]
    painless: tuple[str, ...]
    both_sides: tuple[str, ...]
    numb_since: tuple[str, ...]
    mild: int
    long_known: tuple[str, ...]
    known_with: tuple[str, ...]
    may_be: MayBe | None
    maternity: bool
    only_new: bool
    with_pain: bool
    asks: tuple[str, ...]
    origin: Origin

    @property
    def text(self) -> str:
        return text_id("red-flag", self.id)

    @property
    def ask(self) -> str:
        """Text id of the plain question about words that may mean it."""
        return text_id("red-flag", self.id, "ask")

    @property
    def label(self) -> str:
        """Text id of the few words that fit a button."""
        return text_id("red-flag", self.id, "label")


@dataclass(frozen=True, slots=True)
class SignLine:
    """A line of a screen. text: its text id; flags: the signs it asks about, in words never narrower than theirs."""

    text: str
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """Signs asked together, all of one urgency. precaution: the condition without which it is not asked, or None.

    lines: what is read, so that few words ask about several signs; which of them it is, is asked after a yes.
    short: asked again when something got worse.
    """

    id: str
    urgency: Urgency
    flags: tuple[str, ...]
    precaution: str | None
    origin: Origin
    lines: tuple[SignLine, ...]
    short: bool = False

    @property
    def asked(self) -> tuple[str, ...]:
        """Text ids of its lines."""
        return tuple(line.text for line in self.lines)


def led_to_by_feeling(flags: Mapping[str, RedFlag]) -> frozenset[str]:
    """Name the signs that whoever says what feels wrong in an exercise is led to anyway, and those that can wait."""
    after = frozenset((NEW_SIGN, *flags[NEW_SIGN].raised_by))
    beside = (one.id for one in flags.values() if not after.isdisjoint(one.raised_by))
    waiting = (one.id for one in flags.values() if one.urgency is Urgency.SOON)
    return after.union(beside, waiting)


def shown_by(complaint: Complaint, precautions: Collection[str], flags: Mapping[str, RedFlag]) -> tuple[str, ...]:
    """Name the signs that a complaint is itself, tapped or written, beside what else is true of the person."""
    return tuple(flag.id for flag in flags.values() if _shows(complaint, precautions, flag))


def newly_shown(
    before: Complaint | None, now: Complaint, precautions: Collection[str], flags: Mapping[str, RedFlag]
) -> tuple[str, ...]:
    """Name the signs that a complaint is, and that the one before was not."""
    seen = shown_by(before or Complaint(), precautions, flags)
    return tuple(one for one in shown_by(now, precautions, flags) if one not in seen)


def closing(signs: Iterable[str], flags: Mapping[str, RedFlag]) -> tuple[str, ...]:
    """Name those of the signs that close sessions: all that cannot wait some days."""
    return tuple(one for one in signs if one in flags and flags[one].urgency is not Urgency.SOON)


LONG: Final = ("months", "longer")
"""What Complaint.since says of what has long been so."""


def _shows(complaint: Complaint, precautions: Collection[str], flag: RedFlag) -> bool:
    numb = frozenset(complaint.numb)
    if flag.id in complaint.denied or _only_perhaps(complaint, precautions, flag):
        return False
    only = numb <= frozenset(flag.numb_only) and frozenset(complaint.pain).isdisjoint(flag.painless)
    if numb and (only or complaint.since in flag.numb_since):
        return True
    return complaint.side == "both" and not numb.union(complaint.pain).isdisjoint(flag.both_sides)


def asked_by(complaint: Complaint, precautions: Collection[str], flags: Mapping[str, RedFlag]) -> tuple[str, ...]:
    """Name the signs that a complaint may be, beside what else is true of the person: each is asked about."""
    asked = (one for one in flags.values() if one.id not in complaint.denied)
    return tuple(
        one.id
        for one in asked
        if (one.may_be and _may_be(complaint, precautions, one.may_be)) or _only_perhaps(complaint, precautions, one)
    )


def _only_perhaps(complaint: Complaint, precautions: Collection[str], flag: RedFlag) -> bool:
    """Tell a little pain in both legs, and feet numb for months or of known nerve damage, from what cannot wait."""
    places = frozenset((*complaint.pain, *complaint.numb))
    if complaint.side != "both" or places.isdisjoint(flag.both_sides):
        return False
    if not complaint.numb:
        return complaint.score is not None and complaint.score <= flag.mild
    known = complaint.since in LONG or not set(flag.known_with).isdisjoint(precautions)
    return known and places <= frozenset(flag.long_known)


def denying(complaint: Complaint, flag: RedFlag) -> Complaint:
    """Keep with a complaint that it is not the sign that it was asked about for."""
    return (
        replace(complaint, denied=tuple(dict.fromkeys((*complaint.denied, flag.id)))) if flag.both_sides else complaint
    )


def _may_be(complaint: Complaint, precautions: Collection[str], sign: MayBe) -> bool:
    if sign.beside and set(sign.beside).isdisjoint(precautions):
        return False
    return not (set(sign.pain).isdisjoint(complaint.pain) and set(sign.numb).isdisjoint(complaint.numb))


def verdict(said_yes_to: Collection[str], flags: Mapping[str, RedFlag]) -> Urgency | None:
    """Find the most urgent of the flags said yes to, once they raise one another; None when none is known."""
    urgencies = {urgency_of(flags[flag], said_yes_to) for flag in said_yes_to if flag in flags}
    return next((urgency for urgency in Urgency if urgency in urgencies), None)


def closed_by(said_yes_to: Sequence[str], flags: Mapping[str, RedFlag]) -> tuple[Urgency, str] | None:
    """Say how urgently these signs close sessions, and name the worst; None where they close none."""
    urgency = verdict(said_yes_to, flags)
    if urgency is None or urgency is Urgency.SOON:
        return None
    known = (one for one in said_yes_to if one in flags)
    return urgency, min(known, key=lambda one: list(Urgency).index(flags[one].urgency))


def urgency_of(flag: RedFlag, said_yes_to: Collection[str]) -> Urgency:
    """Give a flag's urgency beside the other flags said yes to, which may raise it."""
    raised = not set(flag.raised_by).isdisjoint(said_yes_to)
    return Urgency.EMERGENCY if raised else flag.urgency


def asked_of(precautions: Collection[str], screens: Iterable[Screen]) -> tuple[Screen, ...]:
    """Choose the screens for a person with these precautions, most urgent first."""
    mine = [screen for screen in screens if screen.precaution is None or screen.precaution in precautions]
    return tuple(sorted(mine, key=lambda screen: list(Urgency).index(screen.urgency)))


def due_again(screened_at: datetime | None, now: datetime, screening: Screening) -> bool:
    """Say whether the screens are to be asked (again) because time went by. Moments aware, UTC."""
    return screened_at is None or now - screened_at >= timedelta(weeks=screening.weeks)


def worse(before: Complaint | None, now: Complaint, screening: Screening) -> bool:
    """Say whether a complaint calls for the screens again: more pain, spreading numbness, or both legs numb."""
    if now.numb and now.side == "both" and (before is None or before.side != "both" or not before.numb):
        return True
    return before is not None and (_more_pain(before, now, screening) or not set(now.numb) <= set(before.numb))


def _more_pain(before: Complaint, now: Complaint, screening: Screening) -> bool:
    return before.score is not None and now.score is not None and now.score - before.score >= screening.pain_rise
