"""What somebody who leaves the team had under way: the owner who removes them gets it, to keep or to stop."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversations.clinic.tips.dispatch import GO, LOOK, LOOK_AGAIN, OPEN, stops
from bot.conversations.clinic.tips.reactions import bubble_of
from bot.conversations.clinic.tips.tip_words import first_words, when
from bot.conversations.frame.doors import door
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Say, Text
from bot.talk.effects import Effect, KeepBroadcast, SetTimer
from bot.talk.reply import Reply
from bot.talk.tips import BroadcastsIn, Progress, Stage

UNDER_WAY: Final = BroadcastsIn(tuple(sorted(OPEN)), most=50)


def taken_over(turn: Turn, member: int) -> Reply:
    """Show each with a button that stops it; from now on its reports come here."""
    if reply := missing(turn, UNDER_WAY):
        return reply
    theirs = [one for one in fact(turn, UNDER_WAY).items if one.broadcast.by == member]
    says = tuple(_shown(turn, one) for one in theirs)
    return turn.stays(*says, effects=tuple(effect for one in theirs for effect in _mine(turn, one)))


def _shown(turn: Turn, progress: Progress) -> Say:
    tip = progress.broadcast
    keyboard = ((door("button-stop-broadcast", stops(tip)), door("button-open-tip", f"tip1.{tip.id}")),)
    text = Text("removed-tip", {"words": first_words(tip.post, turn), "when": when(tip.local, turn)})
    return Say(text, keyboard, name=f"b.{tip.id}")


def _mine(turn: Turn, progress: Progress) -> tuple[Effect, ...]:
    tip = replace(progress.broadcast, by=turn.chat.chat_id)
    kept: tuple[Effect, ...] = (KeepBroadcast(tip, bubble_of(tip)),)
    first = progress.promised.first_at if progress.promised else None
    if progress.stage is Stage.WAITING and first is not None:
        return (*kept, SetTimer(GO + tip.id, max(first, turn.now)))
    return (*kept, SetTimer(LOOK + tip.id, turn.now + LOOK_AGAIN)) if progress.stage is Stage.RUNNING else kept
