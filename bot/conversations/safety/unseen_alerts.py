"""An alert that nobody taps comes again to who is on duty then, soon to every owner, then to all, until one taps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.conversations.clinic.patients.alert_desk import anew
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.alerts import FindAlert, KeepAlert
from bot.talk.effects import OUTLASTS, SetTimer, Tell
from bot.talk.heard import Rang
from bot.talk.reply import Reply
from bot.talk.staff import Role, Team, hear_alerts

TIMER: Final = OUTLASTS
GAPS: Final = (
    *(timedelta(minutes=minutes) for minutes in (15, 15, 30)),
    *(timedelta(hours=hours) for hours in (1, 2, 4, 8, 12)),
)
"""How long after the time before it comes again; the last of them from then on, as long as the alert is kept."""

OWNERS_FROM: Final = 2
"""From this time on all owners get it."""
ALL_FROM: Final = 4
"""From this time on, an hour after the first, everybody of the clinic gets it."""


def watch(id_: str, now: datetime, time: int = 1) -> SetTimer:
    """Look in a while whether anybody has seen it; time: the how manieth time that is, from 1."""
    return SetTimer(f"{TIMER}{id_}:{time}", now + GAPS[min(time, len(GAPS)) - 1])


class UnseenAlerts(Conversation):
    """Rings in the patient's chat, and says nothing there."""

    timers = (TIMER,)
    rings_anywhere = True

    def rang(self, turn: Turn, said: Rang) -> Reply | None:
        """Raise it again, unless somebody has seen it or the patient has taken back that the clinic hears of it."""
        id_, _, number = said.key.removeprefix(TIMER).rpartition(":")
        asked = FindAlert(id_)
        if asking := missing(turn, asked, Team()):
            return asking
        raised = fact(turn, asked)
        if raised is None or raised.seen_by is not None or not turn.person.sharing.alerts:
            return turn.stays()
        time, staff = int(number), [one for one in fact(turn, Team()) if one.chat_id != turn.chat.chat_id]
        owners = tuple(one.chat_id for one in staff if one.role is Role.OWNER) if time >= OWNERS_FROM else ()
        everybody = tuple(one.chat_id for one in staff if not one.blocked) if time >= ALL_FROM else ()
        to = dict.fromkeys((*hear_alerts(staff), *owners, *everybody))
        alert = replace(raised.alert, told=tuple(dict.fromkeys((*raised.alert.told, *to))))
        tells = (Tell(one, anew(one, raised, turn.catalog, time=time)) for one in to)
        return turn.stays(effects=(KeepAlert(alert), *tells, watch(id_, turn.now, time + 1)))
