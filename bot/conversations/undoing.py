"""Undo: one button under each question that follows an answer, and the word for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, TypeGuard

from bot.conversations.frame.asking import QUESTION, button, say
from bot.conversations.frame.turn import Turn
from bot.conversations.registry import Registry
from bot.talk.bubbles import Menu, Say, Toast
from bot.talk.reply import Reply

UNDO: Final = "undo"
"""The wish to take the last answer back, and the choice of its button."""


def undone(registry: Registry, turn: Turn) -> Reply | None:
    """Take the last answer back, and say so; None where nothing can be."""
    owner = registry.of_state(turn.state)
    reply = owner.undone(turn) if owner is not None else None
    return None if reply is None else replace(reply, says=(say("undone"), *reply.says))


def offered(registry: Registry, turn: Turn, reply: Reply) -> Reply:
    """Put the button under the question that now stands open, where the answer before it can be taken back."""
    owner = registry.of_state(reply.state)
    if owner is None or reply.needs or not any(map(_asks, reply.says)):
        return reply
    then = replace(turn, state=reply.state, person=reply.person or turn.person)
    if owner.undone(then) is None:
        return reply
    return replace(reply, says=tuple(_with_undo(one) if _asks(one) else one for one in reply.says))


def _asks(one: Say | Toast | Menu) -> TypeGuard[Say]:
    """Tell a question with buttons; one that is asked once more has the button already."""
    if not isinstance(one, Say) or one.name != QUESTION or not one.buttons:
        return False
    return all(each.choice != UNDO for row in one.buttons for each in row)


def _with_undo(asked: Say) -> Say:
    return replace(asked, buttons=(*asked.buttons, (button("button-undo", UNDO),)))
