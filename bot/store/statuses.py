"""How rows stand on their way in and out, and what they hold: the words of the columns status and kind."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class InboxStatus(StrEnum):
    """How far an event is."""

    WAITING = "waiting"
    HEARD = "heard"
    PARKED = "parked"
    """It failed too often, or has no chat; its neighbours went on."""


class OutboxStatus(StrEnum):
    """How far a bubble is."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    IN_DOUBT = "in_doubt"
    """It may have arrived: its sender died between send and mark, or Telegram did not answer."""
    DROPPED = "dropped"


BLOCKED: Final = "blocked"
"""The fault of a row that a blocked or closed chat did not take: counted apart from what failed."""


TOO_LATE: Final = "too late"
"""The fault of a row whose moment was over before it could be sent: dropped, and counted apart too."""


CROWDED: Final = "crowded"
"""The fault of a row that only closed a question while very many were being answered: dropped, and counted apart."""

STOPPED: Final = "stopped"
"""The fault of a row that staff stopped in time: a tip, or what they wrote to a patient."""

UNWANTED: Final = "unwanted"
"""The fault of a tip's row whose reader wanted no more of them before it came."""

UNFIT: Final = "unfit"
"""The fault of a tip's row whose reader may no longer be invited to what it asks."""

DELETED: Final = "deleted"
"""The fault of a tip's row whose reader deleted everything before it came."""

LEFT: Final = "left"
"""The fault of a row for a member of the staff who left the team: it names a patient."""

LET_GO: Final = (BLOCKED, STOPPED, UNWANTED, UNFIT, DELETED)
"""Why a row was dropped that would have gone: each is counted apart."""

NO_MORE: Final = (*LET_GO, LEFT)
"""Faults of rows that do not wait again."""


class EventKind(StrEnum):
    """What an event is."""

    UPDATE = "update"
    TIMER = "timer"


class BubbleKind(StrEnum):
    """What a row of the outbox holds."""

    SAY = "say"
    GOODBYE = "bye"
    """A bubble after which nothing may be left of its chat."""
    TOAST = "toast"
    MENU = "menu"
    WIPE = "wipe"
    """Leaves nothing of what was shown to staff."""
    TIP = "tip"
    NOTICE = "notice"
    MEND = "mend"
    REMOVAL = "removal"
    """Kinds of what is stored once for everybody who gets it: those of talk.tips.Sort."""
