"""Opening closed sessions: who looked, when, and whether they allowed pressing; then what is still to be asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Lock, Person
from bot.care.safety.checking import DAYS_AGO, WHO, ClinicianLook, Enough, enough
from bot.care.safety.red_flags import Screen, asked_of
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.safety.closed import again, flags_of, onward
from bot.conversations.safety.screens import ask, asking_of
from bot.talk.bubbles import Say, Text
from bot.talk.effects import Effect, KeepSafetyEvent
from bot.talk.reply import Reply

NOT_ENOUGH: Final = {
    Enough.BEFORE_THE_SIGN: Text("check-before"),
    Enough.NOT_BY_THEM_TODAY: Text("check-not-them"),
}


@dataclass(frozen=True, slots=True)
class ConfirmingChecked:
    """Who has looked?"""


@dataclass(frozen=True, slots=True)
class AskingWhenChecked:
    """When was that? who: one of care.safety.checking.WHO."""

    who: str


@dataclass(frozen=True, slots=True)
class AskingAllowed:
    """Did they say that pressing is fine?"""

    who: str
    when: str


STATES: Final = (ConfirmingChecked, AskingWhenChecked, AskingAllowed)


def ask_who() -> Reply:
    """Ask who has looked."""
    keyboard = rows(
        button("button-checked-doctor", "doctor"),
        button("button-checked-emergency", "emergency_department"),
        button("button-checked-other", "someone_else"),
        button("button-not-yet", "no"),
    )
    return Reply(ConfirmingChecked(), (question(Text("lock-confirm"), keyboard),))


def hear_opening(state: object, choice: str | None, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    """Take one answer; None where it means nothing here."""
    lock = person.lock
    if lock is None:
        return Reply(None, then=onward(person))
    match state:
        case ConfirmingChecked() if choice in WHO:
            return _ask_when(choice)
        case ConfirmingChecked() | AskingWhenChecked() if choice in {"no", "none"}:
            return again(lock, catalog)
        case AskingWhenChecked(who) if choice in DAYS_AGO:
            return _looked(ClinicianLook(who, choice), lock, person, catalog, now)
        case AskingAllowed(who, when) if choice in {"yes", "no", "none"}:
            return _answered(ClinicianLook(who, when), lock, person, catalog, now, allowed=choice == "yes")
    return None


def _ask_when(who: str) -> Reply:
    keyboard = rows(
        button("button-checked-today", "today"),
        button("button-checked-yesterday", "yesterday"),
        button("button-checked-earlier", "earlier"),
        button("button-not-yet", "no"),
    )
    return Reply(AskingWhenChecked(who), (question(Text("lock-when"), keyboard),))


def _looked(look: ClinicianLook, lock: Lock, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Go on where that look is enough; otherwise say why not, and whom to call."""
    verdict = enough(look, lock, now, person.zone)
    if verdict is not Enough.YES:
        return again(lock, catalog, Say(NOT_ENOUGH[verdict]))
    keyboard = rows(button("button-allowed", "yes"), button("button-not-allowed", "no"))
    return Reply(AskingAllowed(look.who, look.when), (question(Text("lock-allowed"), keyboard),))


def _answered(
    look: ClinicianLook, lock: Lock, person: Person, catalog: Catalog, now: datetime, *, allowed: bool
) -> Reply:
    """Open. Without a yes to pressing, what the signs block stays out; where they block nothing, all stays closed."""
    signs = flags_of(lock, catalog)
    blocking = tuple(flag for flag in signs if catalog.red_flags[flag].blocks)
    if not allowed and not blocking:
        return again(lock, catalog, say("check-ask-them"))
    others = tuple(flag for flag in person.blocked_by if flag not in signs)
    blocked_by = others if allowed else (*others, *blocking)
    # What was known before the sign is asked about again: screens at once, precautions on the way to the next plan.
    opened = replace(person, lock=None, blocked_by=blocked_by, screened_at=None, health_due=now)
    following = ask(asking_of(_others(lock, person, catalog), (), onward(person), full=True), catalog)
    blocked = () if allowed else (say("lock-blocked"),)
    effects = _noted(look, lock, person, now)
    return replace(following, says=(say("lock-opened"), *blocked, *following.says), effects=effects, person=opened)


def _noted(look: ClinicianLook, lock: Lock, person: Person, now: datetime) -> tuple[Effect, ...]:
    if person.consented_at is None:
        return ()
    checked = (KeepSafetyEvent(SafetyEvent(now, "clinician_checked", flag)) for flag in lock.flags)
    return (*checked, KeepSafetyEvent(SafetyEvent(now, "checked_by", f"{look.who}.{look.when}")))


def _others(lock: Lock, person: Person, catalog: Catalog) -> tuple[Screen, ...]:
    """All other screens; where nothing would be left, all of them."""
    screens = asked_of(person.precautions or (), catalog.screens)
    rest = tuple(screen for screen in screens if screen.id != lock.flag and lock.flag not in screen.flags)
    return rest or screens
