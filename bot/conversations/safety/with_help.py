"""Whoever was told to get help and says that it is there is not asked whether they need it; staff who were alerted
read so, in the place of the alert and in a line of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.care.safety.red_flags import HELP, Urgency
from bot.care.understanding import Understood
from bot.care.understanding.at_help import is_at_help
from bot.conversations.clinic.patients.alert_desk import bubble, who
from bot.conversations.clinic.staff.colleagues import called
from bot.conversations.frame.hearing import tells
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.alerts import AlertsOf, KeepAlert, Raised
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import Effect, Tell
from bot.talk.heard import Said, Words
from bot.talk.reply import Reply
from bot.talk.staff import Team

LATELY: Final = timedelta(days=1)
"""So long after danger was told such words are about it."""


def answered(turn: Turn, said: Said, meant: Understood) -> Reply | None:
    """Take it, where nothing else of danger is told; None for anything else."""
    if not isinstance(said, Words) or not _was_sent(turn) or not tells(is_at_help, said.text, turn.catalog):
        return None
    if meant.crisis or any(one != HELP for one in meant.red_flags):
        return None
    if any(one != HELP for one in turn.person.doubted):
        return None
    asked = AlertsOf(turn.chat.chat_id)
    if turn.person.sharing.alerts and (asking := missing(turn, asked, Team())):
        return asking
    told = tuple(_told(turn, fact(turn, asked))) if turn.person.sharing.alerts else ()
    text = "with-help-told" if told else "with-help"
    shown = Say(Text(text, {"number": turn.catalog.emergency.number}), lane=Lane.SAFETY)
    return replace(turn.stays(shown, effects=told), person=replace(turn.person, doubted=()))


def _was_sent(turn: Turn) -> bool:
    """Tell whether they were told to get help within a day."""
    lock, alerted = turn.person.lock, turn.person.alerted
    sent = lock is not None and lock.urgency == Urgency.EMERGENCY and turn.now - lock.since < LATELY
    return sent or (alerted is not None and turn.now - alerted.at < LATELY)


def _told(turn: Turn, raised: tuple[Raised, ...]) -> Iterator[Effect]:
    """Change the newest alert everywhere, and say so once more under it: a bubble that only changes rings nobody."""
    newest = [one for one in raised if not one.alert.over and turn.now - one.alert.at < LATELY]
    if not newest:
        return
    last = max(newest, key=lambda one: one.alert.at)
    team = {one.chat_id for one in fact(turn, Team())}
    alert = replace(last.alert, at_help=turn.now)
    seen_by = called(turn, last.seen_by) if last.seen_by is not None else None
    shown = replace(bubble(replace(last, alert=alert), turn.catalog, seen_by), rings=False)
    shown = replace(shown, edits=shown.name)
    line = Say(Text("alert-at-help-line", {"who": who(last.names)}))
    yield KeepAlert(alert)
    yield from (Tell(one, (shown, line)) for one in last.alert.told if one in team)
