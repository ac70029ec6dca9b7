"""What the store has told a conversation so far, and how to ask it for more."""

from __future__ import annotations

from typing import TypeVar

from bot.conversations.frame.turn import Turn
from bot.talk.queries import AnyQuery
from bot.talk.query import Query
from bot.talk.reply import Reply

Answer = TypeVar("Answer")


def missing(turn: Turn, *asked: AnyQuery) -> Reply | None:
    """Ask for what is not known yet; None when all of it is."""
    unknown = tuple(one for one in asked if one not in turn.chat.facts)
    return Reply(turn.state, needs=unknown) if unknown else None


def fact(turn: Turn, asked: Query[Answer]) -> Answer:
    """Give the answer to what was asked. Raises TypeError when the store gave something else."""
    return asked.checked(turn.chat.facts[asked])
