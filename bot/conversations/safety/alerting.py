"""Word to the staff on duty when something serious happens to somebody who agreed to that; after all that keeps them
safe has been said to the person, never instead of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.record.history import SafetyEvent
from bot.care.record.person import Alerted
from bot.care.safety.serious import NERVE_STOPS, Rank, is_news, nerve_stops, rank_of
from bot.conversations.clinic.patients.alert_desk import bubble, nobody_on_duty
from bot.conversations.frame.asking import say
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.unseen_alerts import watch
from bot.talk.alerts import Alert, KeepAlert, Raised
from bot.talk.bubbles import Say
from bot.talk.effects import Effect, KeepSafetyEvent, KeepSession, Tell
from bot.talk.patients import NamesOf
from bot.talk.reply import Reply
from bot.talk.staff import FreshToken, Team, hear_alerts

NEW: Final = FreshToken("alert")


def after(turn: Turn, reply: Reply) -> Reply:
    """Where it is serious, new, and the person agreed: tell staff on duty, and tell the person so."""
    person = reply.person or turn.person
    worst = _worst(turn, reply)
    if not person.sharing.alerts or reply.needs or worst is None or not is_news(worst[0], person.alerted, turn.now):
        return reply
    names = NamesOf(turn.chat.chat_id)
    if asking := missing(turn, Team(), names, NEW):
        return asking
    rank, event = worst
    others = tuple(one for one in fact(turn, Team()) if one.chat_id != turn.chat.chat_id)
    told = hear_alerts(others)
    tries, also = turn.chat.role is not None, _also(turn, reply, event)
    alert = Alert(fact(turn, NEW), turn.now, event.kind, event.about, person.zone, told, also, tries)
    shown = bubble(Raised(alert, fact(turn, names)), turn.catalog)
    says = (shown,) if any(one.on_duty and not one.blocked for one in others) else (shown, nobody_on_duty())
    effects: tuple[Effect, ...] = (
        KeepAlert(alert),
        *(Tell(chat_id, says) for chat_id in told),
        watch(alert.id, turn.now),
    )
    return replace(
        reply,
        says=(*reply.says, _told(turn)) if told else reply.says,
        effects=(*reply.effects, *effects),
        person=replace(person, alerted=Alerted(turn.now, rank)),
    )


def _told(turn: Turn) -> Say:
    return say("alert-told", {"number": turn.catalog.emergency.number})


def _worst(turn: Turn, reply: Reply) -> tuple[Rank, SafetyEvent] | None:
    """Find the most urgent of what is written down now."""
    flags, screens = turn.catalog.red_flags, turn.catalog.screens
    noted = [one.event for one in reply.effects if isinstance(one, KeepSafetyEvent)]
    ranked = [(rank, event) for event in noted if (rank := rank_of(event, flags, screens)) is not None]
    if _nerves_again(turn, reply):
        ranked.append((Rank.LATER, SafetyEvent(turn.now, "nerve_stops", "")))
    return min(ranked, key=lambda one: one[0], default=None)


def _also(turn: Turn, reply: Reply, worst: SafetyEvent) -> tuple[tuple[str, str], ...]:
    """Name what else was told or may have been meant: whoever said yes to one sign is not asked the next."""
    noted = [one.event for one in reply.effects if isinstance(one, KeepSafetyEvent)]
    told = [(one.kind, one.about) for one in noted if one.kind in {"red_flag", "crisis", "suspected"}]
    answered = {about for _, about in told} | {one.about for one in noted}
    doubted = (("suspected", one) for one in turn.person.doubted if one not in answered)
    others = (one for one in (*told, *doubted) if one[1] != worst.about)
    return tuple(dict.fromkeys(others))


def _nerves_again(turn: Turn, reply: Reply) -> bool:
    """Say whether nerve signs ended one more point, and that was not the first one."""
    kept = [one.session for one in reply.effects if isinstance(one, KeepSession)]
    if not kept:
        return False
    now = kept[-1]
    had = tuple(one for one in turn.chat.sessions if one.started_at == now.started_at)
    others = tuple(one for one in turn.chat.sessions if one.started_at != now.started_at)
    return nerve_stops((now,)) > nerve_stops(had) and nerve_stops((now, *others)) >= NERVE_STOPS
