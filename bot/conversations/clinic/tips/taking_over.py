"""What somebody who leaves the team had under way waits for the owner who removes them: it never goes by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversations.clinic.tips.dispatch import LOOK, LOOK_AGAIN, OPEN
from bot.conversations.clinic.tips.reactions import bubble_of
from bot.conversations.clinic.tips.tip_words import first_words, when
from bot.conversations.frame.doors import door
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Keyboard, Say, Text
from bot.talk.effects import CancelBroadcast, Effect, KeepBroadcast, MoveBroadcast, SetTimer
from bot.talk.reply import Reply
from bot.talk.tips import BroadcastsIn, Progress, Sort, Stage

UNDER_WAY: Final = BroadcastsIn(tuple(sorted(OPEN)), most=50)
LETTERS: Final = 300
"""An owner who is asked for a yes reads the words."""


def taken_over(turn: Turn, member: int) -> Reply:
    """Hold each, and ask whether it shall go; of what is going out, the rest. From now on its reports come here."""
    if reply := missing(turn, UNDER_WAY):
        return reply
    theirs = [one for one in fact(turn, UNDER_WAY).items if one.broadcast.by == member]
    says = tuple(_shown(turn, one) for one in theirs)
    return turn.stays(*says, effects=tuple(effect for one in theirs for effect in _mine(turn, one)))


def _shown(turn: Turn, progress: Progress) -> Say:
    tip = progress.broadcast
    words = {"words": first_words(tip.post, turn, LETTERS), "when": when(tip.local, turn)}
    opens: Keyboard = ((door("button-open-tip", f"tip1.{tip.id}"),),)
    if tip.sort is Sort.REMOVAL:
        return Say(Text("removed-removal"), opens)
    if progress.stage is Stage.RUNNING:
        return Say(Text("removed-tip-stopped", words), opens)
    asks = (door("button-send-it", f"release.{tip.id}"), door("button-leave-it", f"bin.{tip.id}"))
    return Say(Text("removed-tip", words), (asks, *opens))


def _mine(turn: Turn, progress: Progress) -> tuple[Effect, ...]:
    """What takes wrong words off the phones goes on; all else stops before anybody else gets it."""
    tip = replace(progress.broadcast, by=turn.chat.chat_id)
    kept = KeepBroadcast(tip, bubble_of(tip))
    looks = SetTimer(LOOK + tip.id, turn.now + LOOK_AGAIN)
    if tip.sort is Sort.REMOVAL:
        return (kept, looks)
    if progress.stage is Stage.RUNNING:
        return (kept, CancelBroadcast(tip.id), looks)
    return (kept, MoveBroadcast(tip.id, Stage.DRAFT))
