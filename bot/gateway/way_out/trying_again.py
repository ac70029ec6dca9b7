"""What becomes of a row that Telegram did not take: one policy, by what went wrong, by lane and by age."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from telegram.error import NetworkError, TelegramError

from bot.gateway.transport import NotSent, ServerFault, Unreadable
from bot.store.records import Outgoing, Sent
from bot.store.statuses import OutboxStatus
from bot.talk.bubbles import Lane, Say
from bot.talk.given_up import Cause

LASTS: Final[Mapping[Lane, timedelta]] = {
    Lane.SAFETY: timedelta(days=1),
    Lane.REPLY: timedelta(days=1),
    Lane.REMINDER: timedelta(hours=2),
    Lane.TIP: timedelta(days=3),
    Lane.AMBIENT: timedelta(minutes=1),
}
"""How old a row may grow before it is given up. A reminder that came later would come at night."""

MOMENT: Final = timedelta(seconds=30)
"""The same of a passing bubble whose moment is over. One that still waits for its answer lasts as long as its lane."""

REPEATED: Final = frozenset({Lane.SAFETY, Lane.REPLY, Lane.AMBIENT})
"""Where a second copy does no harm and a missing one does; reminders and tips go at most once."""

COPIES: Final = 2
"""So often something is sent whose answers cannot be read: each of them may have arrived."""

SHORTEST, LONGEST = timedelta(seconds=0.5), timedelta(seconds=15)
"""Between two tries while Telegram is away: the older the row, the longer."""

SLOWEST: Final = timedelta(minutes=10)
"""The same where each try may have arrived: there its own tries count too, for a row that is old because it had to
wait for its turn has been copied no more often than a new one.
"""

LATE: Final = 6
"""Tries after which the slowest pace is reached whatever the row's age."""


def is_too_late(row: Outgoing, now: datetime) -> bool:
    """Tell whether sending a row now would only confuse: a moment of an exercise that is over, or an old clock.

    What was never shown needs no edit; what is shown still loses its buttons, however late.
    """
    age, say = now - row.queued_at, row.say
    if row.lane == Lane.AMBIENT:
        return age >= LASTS[Lane.AMBIENT]
    if not isinstance(say, Say) or not say.passing or (say.edits and row.shown is not None):
        return False
    return bool(say.edits and not say.buttons) or (row.over and age >= MOMENT)


def expired(row: Outgoing, now: datetime) -> Sent | None:
    """Give up a reminder that lay too long without a try, as the bot was down: it would come at night."""
    if row.lane != Lane.REMINDER or now - row.queued_at < LASTS[Lane.REMINDER]:
        return None
    return Sent(row, OutboxStatus.FAILED, fault="Down", given_up=Cause.AWAY)


def after(row: Outgoing, error: TelegramError, now: datetime) -> Sent:
    """Say how a row goes on after a fault that is no refusal.

    What certainly did not arrive goes again until it is too old, whatever its lane. What may have arrived goes again
    only where a copy does no harm; otherwise it is in doubt.
    """
    lane, age, fault = Lane(row.lane), now - row.queued_at, type(error).__name__
    safe = isinstance(error, NotSent) or (isinstance(error, ServerFault) and error.refused)
    if not safe and isinstance(error, NetworkError):
        copies = isinstance(error, Unreadable) and row.tries + 1 >= COPIES
        if (lane not in REPEATED and not _wipes(row)) or copies:
            return Sent(row, OutboxStatus.IN_DOUBT, fault=fault)
    if age >= LASTS[lane]:
        return Sent(row, OutboxStatus.FAILED, fault=fault, given_up=Cause.AWAY)
    wait = min(LONGEST, age / 4) if safe else min(SLOWEST, age, SHORTEST * 4 ** min(row.tries, LATE))
    return Sent(row, OutboxStatus.WAITING, due_at=now + max(SHORTEST, wait), fault=fault, counts=not safe)


def _wipes(row: Outgoing) -> bool:
    """Say whether a second time changes nothing."""
    return isinstance(row.say, Say) and row.say.wipes is not None
