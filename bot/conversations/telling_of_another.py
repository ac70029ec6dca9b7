"""Words of somebody else's body, and of other hands: what this chat knows is one person's, and plans for no other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.care.understanding import Understood
from bot.care.understanding.telling import told_of
from bot.care.understanding.whose import hands_over, of_a_grown_up, tells_of_another
from bot.conversations.check_in.whose_body import ask_whose, for_another, own_chat
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import tells
from bot.conversations.frame.turn import Turn
from bot.conversations.registry import Registry
from bot.talk.heard import Words
from bot.talk.reply import Reply

SOMEBODY: Final = "somebody_else"
"""The card for whoever tells of somebody else: their places are not the person's own."""


def of_another(
    registry: Registry, owner: Conversation, turn: Turn, said: Words, meant: Understood, health: Sequence[str]
) -> Reply | None:
    """Say that another needs a chat of their own, or ask whose body it is; None for words of one's own.

    health: precautions that sound as if they were told of somebody else.
    """
    if tells(hands_over, said.text, turn.catalog):
        return _handed(registry, owner, turn)
    felt = meant.felt or tells(of_a_grown_up, said.text, turn.catalog)
    told = told_of(meant) if felt else None
    if (told is None and not health) or not tells(tells_of_another, said.text, turn.catalog):
        return None
    if isinstance(turn.state, (*owner.passes_on, *owner.under_way, *owner.earnest, *_deaf(registry))):
        return None
    if turn.person.consented_at is None:
        return replace(turn, state=None).again(own_chat())
    if turn.find_topic(said.text, turn.person.locale).sure == SOMEBODY:
        return for_another(turn)
    waits = turn.state is not None and isinstance(turn.state, registry.states_that(lambda one: one.keeps_told))
    return turn.again(own_chat()) if waits else ask_whose(turn, told, tuple(health))


def _handed(registry: Registry, owner: Conversation, turn: Turn) -> Reply | None:
    """Somebody else has the phone: what is under way ends, and nothing begins."""
    if turn.person.lock is not None or isinstance(turn.state, owner.passes_on):
        return None
    if turn.person.consented_at is not None:
        return for_another(turn)
    return None if isinstance(turn.state, _deaf(registry)) else replace(turn, state=None).again(own_chat())


def _deaf(registry: Registry) -> tuple[type, ...]:
    return registry.states_that(lambda one: one.deaf)
