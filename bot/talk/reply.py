"""A conversation's whole answer: the next state, what to say, what to do, and who goes on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from bot.care.record.person import Person
from bot.talk.bubbles import Bubbles
from bot.talk.effects import Effect
from bot.talk.queries import Query


class Step(Enum):
    """Whether a reply closes the buttons shown so far (NEXT) or leaves them working (SAME)."""

    NEXT = "next"
    SAME = "same"


class Goal(Enum):
    """Which conversation takes over after a reply; the router knows who that is."""

    WELCOME = "welcome"
    SETTINGS = "settings"
    RED_FLAG_CHECK = "red_flag_check"
    AFTERCARE = "aftercare"
    """The red flags after a session: with them passed, no new session begins."""
    PRECAUTIONS = "precautions"
    CHECK_IN = "check_in"
    PLAN = "plan"
    RETURN_VISIT = "return_visit"
    NEXT_REMINDER = "next_reminder"
    PROGRESS = "progress"
    SUMMARY = "summary"
    EXPORT = "export"
    DELETE = "delete"
    PRIVACY = "privacy"
    WARMTH = "warmth"
    LEARN = "learn"
    CLINIC = "clinic"
    """How to reach the clinic."""
    SHARING = "sharing"
    ASK_CLINIC = "ask_clinic"
    HOME = "home"


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
    needs: tuple[Query, ...] = ()
