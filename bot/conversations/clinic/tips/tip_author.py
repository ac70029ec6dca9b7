"""Whoever made a tip hears what a colleague does with it."""

from __future__ import annotations

from bot.conversations.clinic.tips.tip_words import first_words, when
from bot.conversations.frame.known import fact
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Keyboard, Say, Text
from bot.talk.effects import Effect, Tell
from bot.talk.staff import Team
from bot.talk.tips import Broadcast


def told_author(turn: Turn, tip: Broadcast, text: str, keyboard: Keyboard = ()) -> tuple[Effect, ...]:
    """Tell its author, where that is somebody else of the team. text: takes by, words and when. Asks for Team."""
    names = {one.chat_id: one.name for one in fact(turn, Team())}
    if tip.by == turn.chat.chat_id or tip.by not in names:
        return ()
    by = names.get(turn.chat.chat_id) or "…"
    args: dict[str, Arg] = {"by": by, "words": first_words(tip.post, turn), "when": when(tip.local, turn)}
    return (Tell(tip.by, (Say(Text(text, args), keyboard),)),)
