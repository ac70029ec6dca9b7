"""What people say to the bot and what it says back: the one page of words that all rooms share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum, IntEnum
from typing import Any, TypeAlias

from bot.care.cadence import QuietHours
from bot.care.person import Person
from bot.care.records import CareSession, LookBack, SafetyEvent
from bot.clinic import Broadcast, PointMedia, Post, Query, Role, SavedTip
from bot.patients import PatientEffect

# ---------------------------------------------------------------- heard


@dataclass(frozen=True, slots=True)
class Words:
    """Free text that a person typed. post: the same with its formatting, to be passed on.

    number: of the message in its chat; reply_to: of the one that it answers by Telegram's own "Reply".
    """

    text: str
    post: Post | None = None
    number: int = 0
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command: "/start abc" is Command("start", "abc"). sender: what Telegram calls whoever sent it."""

    name: str
    argument: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button, with the step it was made for; step 0 never grows old. sender: what Telegram calls the person."""

    step: int
    choice: str
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Rang:
    """A timer set earlier by SetTimer, with the moment it was due (aware, UTC)."""

    key: str
    due: datetime


@dataclass(frozen=True, slots=True)
class Media:
    """Something sent that is neither words nor a button: "photo", "voice", "sticker", …

    post: the same, to be passed on; None for what cannot be. words: its caption, unformatted. number and reply_to: as
    for words.
    """

    kind: str
    post: Post | None = None
    words: str = ""
    number: int = 0
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """The person blocked the bot."""


@dataclass(frozen=True, slots=True)
class CameBack:
    """The person unblocked the bot."""


@dataclass(frozen=True, slots=True)
class InGroup:
    """Something said in a group. sender: who; topic: the forum topic it stands in, None for none of its own.

    forum: whether the group has topics.
    """

    sender: int
    said: Words | Command | Media
    topic: int | None = None
    forum: bool = False


Said: TypeAlias = Words | Command | Tapped | Rang | Media | Left | CameBack | InGroup


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
    """A drawing by name ("card-tfl", "overview", "progress"); data is what one shows that is drawn for one person."""

    name: str
    data: tuple[tuple[str, float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A file for this chat, made from what is stored when it is sent; the queue never holds its content.

    name: "export-json", "export-csv", "summary" or "invitation"; data: what an invitation shows (link, clinic).
    """

    name: str
    data: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Say:
    """One bubble.

    name: how later bubbles refer to this one. edits: the name of an earlier bubble that this one replaces in place;
    when that bubble is gone, the words are sent anew, except in the AMBIENT lane. rings: False sends it silently.
    post: what somebody of the clinic sent, passed on as it is; the text then stands under it, as under a document.
    tip: the id that this counts under as a tip; "" for anything else. thread: in a group, the patient's topic that
    this belongs in.
    """

    text: Text
    buttons: Keyboard = ()
    picture: Picture | None = None
    lane: Lane = Lane.REPLY
    rings: bool = True
    name: str = ""
    edits: str = ""
    post: Post | None = None
    tip: str = ""
    document: Document | None = None
    thread: str = ""


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that this chat's "/" menu offers: those of a role, or those of a patient."""

    role: Role | None


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


@dataclass(frozen=True, slots=True)
class Tell:
    """Say something in another chat. Its buttons must be timeless: nobody knows at which step that chat is."""

    chat_id: int
    says: tuple[Say | Menu, ...]


@dataclass(frozen=True, slots=True)
class KeepRefusal:
    """Somebody tried what only staff may do: a line for the clinic's audit. what: a command or button, never words."""

    what: str


@dataclass(frozen=True, slots=True)
class KeepClaim:
    """A one-time link that makes whoever opens it first a member of the staff, until a moment."""

    token: str
    role: Role
    until: datetime


@dataclass(frozen=True, slots=True)
class UseClaim:
    """A one-time link was opened: this chat becomes staff, and the link is used up."""

    token: str
    name: str


@dataclass(frozen=True, slots=True)
class RemoveStaff:
    chat_id: int


@dataclass(frozen=True, slots=True)
class KeepClinicSetting:
    """Something that the clinic decided for itself; an empty value takes it back."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class KeepBroadcast:
    """Store a tip that will go out; tip: how it looks to a patient."""

    broadcast: Broadcast
    tip: Say


@dataclass(frozen=True, slots=True)
class SendBroadcast:
    """Queue a stored tip for everybody in its audience, each at their own time.

    quiet: the hours in which nobody gets it; most_a_week: who had so many tips in seven days is left out.
    """

    id: str
    quiet: QuietHours
    most_a_week: int


@dataclass(frozen=True, slots=True)
class CancelBroadcast:
    """Take back what has not gone out yet."""

    id: str


@dataclass(frozen=True, slots=True)
class FinishBroadcast:
    """Nothing of it waits any more: write down how it ended."""

    id: str


@dataclass(frozen=True, slots=True)
class KeepReaction:
    """What this chat tapped under a tip: "helpful" or "not_for_me"."""

    broadcast: str
    reaction: str


@dataclass(frozen=True, slots=True)
class KeepTip:
    """Keep a tip for later, or keep it anew under another name."""

    tip: SavedTip


@dataclass(frozen=True, slots=True)
class DropTip:
    """Forget a tip that was kept for later."""

    id: str


@dataclass(frozen=True, slots=True)
class KeepPointMedia:
    """Show this at a point from now on, in place of what was shown there."""

    media: PointMedia


@dataclass(frozen=True, slots=True)
class DropPointMedia:
    """Show nothing of the clinic's own at a point any more."""

    point: str


@dataclass(frozen=True, slots=True)
class CameBy:
    """Somebody came by a link. The first that a member of the staff gave out counts, any other does not."""

    token: str


@dataclass(frozen=True, slots=True)
class KeepInvitation:
    """From now on this token is the link that this member of the staff gives to patients."""

    token: str


Effect: TypeAlias = (
    SetTimer
    | CancelTimers
    | KeepSession
    | KeepSafetyEvent
    | KeepLookBack
    | ForgetEverything
    | Tell
    | KeepRefusal
    | KeepClaim
    | UseClaim
    | RemoveStaff
    | KeepClinicSetting
    | KeepBroadcast
    | SendBroadcast
    | CancelBroadcast
    | FinishBroadcast
    | KeepReaction
    | KeepTip
    | DropTip
    | KeepPointMedia
    | DropPointMedia
    | CameBy
    | KeepInvitation
    | PatientEffect
)


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


Bubbles: TypeAlias = tuple[Say | Toast | Menu, ...]
"""What is said in one turn, in order."""


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
