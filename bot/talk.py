"""What people say to the bot and what it says back: the one page of words that all rooms share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum, IntEnum
from typing import Any, TypeAlias

from bot.care.person import Person
from bot.care.records import CareSession, LookBack, SafetyEvent

# ---------------------------------------------------------------- heard


@dataclass(frozen=True, slots=True)
class Words:
    """Free text that a person typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command: "/start abc" is Command("start", "abc")."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button, with the step it was made for; step 0 never grows old."""

    step: int
    choice: str


@dataclass(frozen=True, slots=True)
class Rang:
    """A timer set earlier by SetTimer, with the moment it was due (aware, UTC)."""

    key: str
    due: datetime


@dataclass(frozen=True, slots=True)
class Media:
    """Something sent that is neither words nor a button: "photo", "voice", "sticker", …"""

    kind: str


@dataclass(frozen=True, slots=True)
class Left:
    """The person blocked the bot."""


@dataclass(frozen=True, slots=True)
class CameBack:
    """The person unblocked the bot."""


Said: TypeAlias = Words | Command | Tapped | Rang | Media | Left | CameBack


# ---------------------------------------------------------------- said back


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, written in the reader's language."""

    on: date


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A wall-clock time, written in the reader's language."""

    at: time


@dataclass(frozen=True, slots=True)
class Text:
    """A message id of content/texts with its arguments; never prose."""

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Texts:
    """Several texts in one argument: joined as a list ("a, b and c") or, with lines, one below the other."""

    items: tuple[Text, ...]
    lines: bool = False


Arg: TypeAlias = str | int | float | Day | TimeOfDay | Text | Texts


@dataclass(frozen=True, slots=True)
class Button:
    """A labelled choice. timeless: it keeps working after its step is over."""

    label: Text
    choice: str
    timeless: bool = False


Keyboard: TypeAlias = tuple[tuple[Button, ...], ...]


class Lane(IntEnum):
    """Priority on the way out; a lower number overtakes a higher one."""

    SAFETY = 0
    REPLY = 1
    REMINDER = 2
    TIP = 3
    AMBIENT = 4
    """Countdown edits: only the newest one of a message is worth sending."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing by name ("card-tfl", "overview", "progress"); data is what a chart shows."""

    name: str
    data: tuple[tuple[str, float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Say:
    """One bubble.

    name: how later bubbles refer to this one. edits: the name of an earlier bubble that this one replaces in place;
    when that bubble is gone, the words are sent anew, except in the AMBIENT lane. rings: False sends it silently.
    """

    text: Text
    buttons: Keyboard = ()
    picture: Picture | None = None
    lane: Lane = Lane.REPLY
    rings: bool = True
    name: str = ""
    edits: str = ""


@dataclass(frozen=True, slots=True)
class Toast:
    """The short note Telegram shows over the chat in answer to a tap."""

    text: Text


# ---------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Ring this chat at a moment (aware, UTC). A chat has one timer a key: setting it again moves it."""

    key: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CancelTimers:
    """Forget the timers whose key starts so."""

    prefix: str


@dataclass(frozen=True, slots=True)
class KeepSession:
    """Store a care session, or replace the stored one with the same start."""

    session: CareSession


@dataclass(frozen=True, slots=True)
class KeepSafetyEvent:
    event: SafetyEvent


@dataclass(frozen=True, slots=True)
class KeepLookBack:
    look_back: LookBack


@dataclass(frozen=True, slots=True)
class ForgetEverything:
    """Erase all that is stored of this chat, once what this reply says has been queued."""


Effect: TypeAlias = SetTimer | CancelTimers | KeepSession | KeepSafetyEvent | KeepLookBack | ForgetEverything


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
    HOME = "home"


@dataclass(frozen=True, slots=True)
class Reply:
    """A conversation's whole answer: next state, what to say, effects, changed person, who goes on.

    state: a frozen dataclass that conversations.states knows. person: None leaves the person as it was.
    """

    state: Any
    says: tuple[Say | Toast, ...] = ()
    effects: tuple[Effect, ...] = ()
    person: Person | None = None
    step: Step = Step.NEXT
    then: Goal | None = None
