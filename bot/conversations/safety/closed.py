"""Closed sessions: whom to call, what to do until then, and what opens them again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Lock, Person
from bot.care.safety.red_flags import Urgency
from bot.conversations.frame.asking import button, lines, question, rows
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import Effect, KeepSafetyEvent
from bot.talk.heard import Media, Said, Words
from bot.talk.reply import Reply


@dataclass(frozen=True, slots=True)
class Locked:
    """Sessions are closed until a clinician has looked."""


@dataclass(frozen=True, slots=True)
class ConfirmingChecked:
    """Has a clinician really looked?"""


def lock_sessions(
    urgency: Urgency, about: str, flags: Sequence[str], person: Person, catalog: Catalog, now: datetime
) -> Reply:
    """Close sessions. about: the sign, or the screen where the exact sign was not asked for."""
    kept = person.lock
    lock = kept if kept is not None and kept.urgency == Urgency.EMERGENCY else Lock(urgency.value, about, now)
    closed = locked(lock, flags, catalog)
    return replace(closed, person=replace(person, lock=lock), effects=events((about,), person, now))


def locked(lock: Lock, flags: Sequence[str], catalog: Catalog) -> Reply:
    """Say whom to call, what to do until then, and how sessions open again."""
    acts = acts_of(flags, catalog)
    what = (Say(Text("lock-acts", {"acts": lines(*acts)}), lane=Lane.SAFETY),) if acts else ()
    return Reply(Locked(), (*_call(lock, catalog), *what, _closed(lock)))


def flags_of(lock: Lock, catalog: Catalog) -> tuple[str, ...]:
    """The sign that closed sessions, or all of its screen where it was not asked which."""
    of_screen = next((screen.flags for screen in catalog.screens if screen.id == lock.flag), ())
    return (lock.flag,) if lock.flag in catalog.red_flags else of_screen


def _call(lock: Lock, catalog: Catalog) -> tuple[Say, ...]:
    number = {"number": catalog.emergency.number}
    if lock.urgency == Urgency.EMERGENCY:
        return (Say(Text("lock-emergency", number), lane=Lane.SAFETY),)
    today = Say(Text("lock-same-day", number), lane=Lane.SAFETY)
    advice = catalog.emergency.advice
    return (today, Say(Text("lock-advice", {"number": advice}), lane=Lane.SAFETY)) if advice else (today,)


def _closed(lock: Lock) -> Say:
    text = "lock-closed" if lock.urgency == Urgency.EMERGENCY else "lock-closed-today"
    keyboard = rows(button("button-was-checked", "checked"), button("button-show-number", "number"))
    return question(Text(text), keyboard, lane=Lane.SAFETY)


def hear_locked(said: Said, choice: str | None, lock: Lock, catalog: Catalog) -> Reply | None:
    """Say the number as often as it is asked for, or ask whether a clinician has really looked."""
    if choice == "checked":
        keyboard = rows(button("button-yes-checked", "yes"), button("button-not-yet", "no"))
        return Reply(ConfirmingChecked(), (question(Text("lock-confirm"), keyboard),))
    return again(lock, catalog) if choice == "number" or isinstance(said, Words | Media) else None


def again(lock: Lock, catalog: Catalog) -> Reply:
    """Say whom to call once more."""
    return Reply(Locked(), (*_call(lock, catalog), _closed(lock)))


def acts_of(flags: Sequence[str], catalog: Catalog) -> tuple[Text, ...]:
    """What to do about each, said once where several say the same."""
    known = [catalog.red_flags[flag] for flag in flags if flag in catalog.red_flags]
    acts = dict.fromkeys(act for flag in known for act in flag.acts)
    return tuple(Text("screen-line", {"sign": Text(act)}) for act in acts)


def events(about: Sequence[str], person: Person, now: datetime) -> tuple[Effect, ...]:
    """Lines for the safety ledger; nothing is kept of somebody who has not agreed."""
    if person.consented_at is None:
        return ()
    return tuple(KeepSafetyEvent(SafetyEvent(now, "red_flag", one)) for one in about)
