"""What a patient takes back is taken back at the clinic: copies of the alert say so, and have no button that still does
something.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversations.clinic.patients.alert_desk import bubble
from bot.conversations.clinic.staff.colleagues import called
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.alerts import AlertsOf, KeepAlert, Over, Raised, SeeAlert
from bot.talk.effects import Effect, ForgetEverything, KeepSafetyEvent, Tell
from bot.talk.patients import Names
from bot.talk.reply import Reply
from bot.talk.staff import Team


def after(turn: Turn, reply: Reply) -> Reply:
    """Follow a slip, a no and a consent that ended at everybody who was told; a goodbye wipes all of it."""
    over = None if reply.needs else _over(turn, reply)
    if over is None:
        return reply
    asked = AlertsOf(turn.chat.chat_id)
    if asking := missing(turn, asked, Team()):
        return asking
    meant = [one for one in fact(turn, asked) if not one.alert.over and _is_meant(one, over, reply)]
    effects = tuple(effect for one in meant for effect in _followed(turn, reply, one, over))
    person = reply.person or turn.person
    if over is Over.SLIP:  # the next sign is news again, however soon it comes
        person = replace(person, alerted=None)
    return replace(reply, effects=(*reply.effects, *effects), person=person)


def _over(turn: Turn, reply: Reply) -> Over | None:
    person, noted = reply.person or turn.person, _noted(reply)
    if any(isinstance(one, ForgetEverything) for one in reply.effects):
        return None
    if turn.person.sharing.alerts and not person.sharing.alerts:
        return Over.WITHDRAWN
    if any(kind == "mistaken" for kind, _ in noted) and person.lock is None:
        return Over.SLIP
    return Over.DENIED if any(kind == "denied" for kind, _ in noted) else None


def _noted(reply: Reply) -> tuple[tuple[str, str], ...]:
    return tuple((one.event.kind, one.event.about) for one in reply.effects if isinstance(one, KeepSafetyEvent))


def _is_meant(raised: Raised, over: Over, reply: Reply) -> bool:
    """Tell whether an alert is about what was taken back: a slip is one of a danger sign, a no of what was asked."""
    if over is Over.SLIP:
        return raised.alert.kind == "red_flag"
    if over is Over.DENIED:
        return raised.alert.kind == "unanswered" and ("denied", raised.alert.about) in _noted(reply)
    return True


def _followed(turn: Turn, reply: Reply, raised: Raised, over: Over) -> Iterator[Effect]:
    team = {one.chat_id for one in fact(turn, Team())}
    told = [one for one in raised.alert.told if one in team]
    alert = replace(raised.alert, over=over.value)
    # Whoever shares no card any more is a code, as before they shared it.
    names = raised.names if (reply.person or turn.person).sharing.card else Names(raised.names.code)
    seen_by = called(turn, raised.seen_by) if raised.seen_by is not None else None
    shown = bubble(replace(raised, alert=alert, names=names), turn.catalog, seen_by)
    yield KeepAlert(alert)
    yield SeeAlert(alert.id)
    yield from (Tell(one, (shown,)) for one in told)
