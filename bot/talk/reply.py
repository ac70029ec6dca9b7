"""A conversation's whole answer: the next state, what to say, what to do, and who goes on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, NewType

from bot.care.record.person import Person
from bot.talk.bubbles import Bubbles
from bot.talk.effects import Effect
from bot.talk.queries import AnyQuery


class Step(Enum):
    """Whether a reply closes the buttons shown so far (NEXT) or leaves them working (SAME)."""

    NEXT = "next"
    SAME = "same"


Goal = NewType("Goal", str)
"""Which conversation takes over after a reply; conversations.registry knows who that is."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A conversation's whole answer: next state, what to say, effects, changed person, who goes on.

    state: a frozen dataclass that conversations.states knows. person: None leaves the person as it was. needs: what
    the store has to look up first; then the same is heard again, with the answers in the chat's facts, and all else
    in this reply counts for nothing.
    """

    state: Any
    says: Bubbles = ()
    effects: tuple[Effect, ...] = ()
    person: Person | None = None
    step: Step = Step.NEXT
    then: Goal | None = None
    needs: tuple[AnyQuery, ...] = ()
