"""Whoever has a hand in a tip hears what a colleague does with it."""

from __future__ import annotations

from bot.conversations.clinic.staff.colleagues import called
from bot.conversations.clinic.tips.tip_words import first_words, when
from bot.conversations.frame.known import fact
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import NOTHING, Arg, Keyboard, Say, Text
from bot.talk.effects import Effect, Tell
from bot.talk.staff import Role, Team
from bot.talk.tips import Broadcast


def told_author(
    turn: Turn,
    tip: Broadcast,
    text: str,
    keyboard: Keyboard = (),
    *,
    owners: bool = False,
    instead: Text = NOTHING,
) -> tuple[Effect, ...]:
    """Tell its author, and whoever ordered or moved it last, as far as they are somebody else of the team. text: takes
    by, words, when, and what comes instead. owners: they hear of it as well. Asks for Team.
    """
    team = {one.chat_id: one for one in fact(turn, Team())}
    bosses = [one.chat_id for one in team.values() if owners and one.role is Role.OWNER]
    others = [one for one in dict.fromkeys((tip.by, tip.moved_by, *bosses)) if one in team]
    args: dict[str, Arg] = {
        "by": called(turn, turn.chat.chat_id),
        "words": first_words(tip.post, turn),
        "when": when(tip.local, turn),
        "instead": instead,
    }
    told = Say(Text(text, args), keyboard)
    return tuple(Tell(one, (told,)) for one in others if one != turn.chat.chat_id)
