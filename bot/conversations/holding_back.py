"""What has to wait while a chat is where a reply leaves it."""

from __future__ import annotations

from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.turn import Turn
from bot.conversations.registry import Registry
from bot.talk.reply import Reply


def held_back(registry: Registry, turn: Turn, reply: Reply) -> tuple[bool, bool]:
    """Tell whether a correction waits, as danger is asked about or an exercise under way, and what staff write.

    That waits for an exercise only: where there may be danger it comes at once.
    """
    owner = registry.of_state(reply.state) or Conversation()
    person = reply.person or turn.person
    exercises, doubts = isinstance(reply.state, owner.under_way), bool(person.doubted)
    undisturbed = doubts or exercises or isinstance(reply.state, owner.earnest)
    return undisturbed, exercises and not doubts and person.lock is None
