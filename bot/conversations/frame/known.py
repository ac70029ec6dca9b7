"""What the store has told a conversation so far, and how to ask it for more."""

from __future__ import annotations

from typing import TypeVar

from bot.conversations.frame.turn import Turn
from bot.talk.queries import Query
from bot.talk.reply import Reply

Answer = TypeVar("Answer")


def missing(turn: Turn, *asked: Query) -> Reply | None:
    """Ask for what is not known yet; None when all of it is."""
    unknown = tuple(one for one in asked if one not in turn.chat.facts)
    return Reply(turn.state, needs=unknown) if unknown else None


def fact(turn: Turn, asked: Query, of: type[Answer]) -> Answer:
    """Give an answer. Raises TypeError when the store gave something else."""
    answer = turn.chat.facts[asked]
    if not isinstance(answer, of):
        raise TypeError(f"{type(asked).__name__} was answered with {type(answer).__name__}")
    return answer
