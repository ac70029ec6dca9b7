"""After sessions were closed: "Were you seen?" on the next day, and once more two days later; no reminder counts it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.care.catalog import Catalog
from bot.care.planning.cadence import outside_quiet_hours
from bot.care.record.person import Lock, Person
from bot.care.safety.red_flags import Urgency
from bot.conversations.frame.asking import button, question, rows
from bot.conversations.frame.conversation import Unasked
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.closed import Locked, is_young, labels_of
from bot.talk.bubbles import Arg, Lane, Say, Text
from bot.talk.effects import CancelTimers, Effect, SetTimer
from bot.talk.heard import Rang
from bot.talk.reply import Reply

FIRST: Final = "seen:first"
AGAIN: Final = "seen:again"
A_DAY: Final = timedelta(days=1)
TWO_DAYS: Final = timedelta(days=2)


class BeingSeen(Unasked):
    """Asks whether a clinician has looked; the answer is heard where sessions are closed."""

    timers = ("seen:",)

    def after(self, turn: Turn, reply: Reply) -> Reply:
        """Where a reply closes sessions, set the question for tomorrow; where it opens them, forget it."""
        person = reply.person or turn.person
        before, lock = turn.person.lock, person.lock
        if lock is None:
            return reply if before is None else replace(reply, effects=(CancelTimers("seen:"), *reply.effects))
        if person.consented_at is None or is_young(lock) or (before is not None and before.since == lock.since):
            return reply
        first = SetTimer(FIRST, _awake(turn.now + A_DAY, person, turn.catalog))
        return replace(reply, effects=(*reply.effects, CancelTimers("seen:"), first))

    def put_off(self, turn: Turn, said: Rang) -> datetime | None:
        """Through the night; never for anything else."""
        del said
        awake = _awake(turn.now, turn.person, turn.catalog)
        return awake if awake > turn.now else None

    def rang(self, turn: Turn, said: Rang) -> Reply | None:
        """Ask, unless sessions are open again; a day-old question behind the lock gives way, its yes still counts."""
        lock = turn.person.lock
        if lock is None:
            return None
        again = SetTimer(AGAIN, _awake(turn.now + TWO_DAYS, turn.person, turn.catalog))
        effects: tuple[Effect, ...] = (again,) if said.key == FIRST else ()
        asking = replace(turn.person, doubted=())
        return Reply(Locked(), (_were_you_seen(lock, turn.catalog),), effects, asking)


def _were_you_seen(lock: Lock, catalog: Catalog) -> Say:
    args: dict[str, Arg] = {"labels": labels_of(lock, catalog), "number": catalog.emergency.number}
    text = Text("seen-emergency" if lock.urgency == Urgency.EMERGENCY else "seen", args)
    keyboard = rows(button("button-was-checked", "checked"), button("button-not-seen", "not_seen"))
    return question(text, keyboard, lane=Lane.REMINDER)


def _awake(moment: datetime, person: Person, catalog: Catalog) -> datetime:
    return outside_quiet_hours(moment, person.zone, catalog.cadence.quiet)
