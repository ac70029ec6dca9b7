"""A timer rings: its conversation answers, and what nobody asked for waits for a good moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.care.planning.cadence import BUSY_FOR
from bot.conversations.frame.conversation import Conversation, Unasked
from bot.conversations.frame.turn import Turn
from bot.conversations.frame.unhurried import unhurried
from bot.conversations.registry import Registry
from bot.conversations.reminding.reminders import Reminders
from bot.conversations.safety.sign_question import asked_again
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import CancelTimers, SetTimer
from bot.talk.heard import Rang
from bot.talk.reply import Reply

A_DAY = timedelta(days=1)
"""A reminder does not break into a conversation; it comes back later."""


def rang(registry: Registry, turn: Turn, said: Rang) -> Reply | None:
    """Answer a timer; None where nobody waits for it any more."""
    owner = registry.of_timer(said)
    if owner is None or not isinstance(owner, Unasked):
        return _ordinary(turn, said, owner) if owner is not None else None
    if later := _later(turn, said, owner):
        return turn.stays(effects=(unhurried(said.key, later, turn.person, turn.catalog),))
    if turn.person.doubted and turn.person.lock is None:  # what is open about danger goes first
        return replace(asked_again(turn), effects=(SetTimer(said.key, turn.now + A_DAY),))
    reply = owner.rang(turn, said)
    if not owner.notes or reply is None or not reply.says:
        return reply
    return replace(reply, person=replace(reply.person or turn.person, wrote_at=turn.now))


def _ordinary(turn: Turn, said: Rang, owner: Conversation) -> Reply | None:
    """Let a timer ring that belongs to what is under way; nothing opens while another conversation's state stands.

    The clock of an exercise that an older release wrote down and that nobody can read any more ends it aloud.
    """
    inside = isinstance(turn.state, owner.states)
    if owner.running and turn.forgot:
        return Reply(None, (Say(Text("apology-timer"), lane=Lane.SAFETY),), tuple(map(CancelTimers, owner.timers)))
    if not inside and not owner.rings_anywhere:
        return None
    reply = owner.rang(turn, said)
    if reply is None or inside or turn.state is None or reply.state is None or reply.state == turn.state:
        return reply
    return turn.stays(effects=(SetTimer(said.key, turn.now + BUSY_FOR),))


def _later(turn: Turn, said: Rang, owner: Unasked) -> datetime | None:
    """Until when a message that nobody asked for has to wait; None: not at all."""
    person, now, apart = turn.person, turn.now, turn.catalog.cadence.follow_up.apart
    if turn.state is not None and not isinstance(turn.state, Reminders.within) and _is_busy(turn):
        return now + BUSY_FOR
    if person.wrote_at is not None and now - person.wrote_at < apart:
        return person.wrote_at + apart
    return owner.put_off(turn, said)


def _is_busy(turn: Turn) -> bool:
    """A chat in the middle of something; what lies untouched since yesterday is not in the middle."""
    heard = turn.chat.heard_at
    return heard is None or turn.now - heard < BUSY_FOR
