"""What a reply does beside speaking: each one is carried out in the turn's commit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from bot.care.record.history import CareSession, LookBack, SafetyEvent
from bot.talk.alerts import KeepAlert, SeeAlert, TakeAlerts, TakeQuestions, UnseeAlert
from bot.talk.bubbles import Menu, Say
from bot.talk.given_up import LetGo, SendAgain
from bot.talk.questions import (
    DropAnswer,
    KeepAnswer,
    KeepQuestion,
    MendAnswer,
    MoveQuestion,
    OpenThread,
    TakeAnswerBack,
    TakeQuestionBack,
    WroteTo,
)
from bot.talk.sign_offs import DropSignOff, KeepSignOff
from bot.talk.staff import Role
from bot.talk.tips import Broadcast, Plan, PointMedia, SavedTip, Stage

LONGEST_KEY: Final = 48
"""Characters that the store keeps of a timer's key."""


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Ring this chat at a moment (aware, UTC). A chat has one timer a key: setting it again moves it.

    key: "family:…", the family of the conversation that hears it ring; at most LONGEST_KEY characters.
    leeway: so much later it may ring where many wait for the same moment; none where somebody named it.
    """

    key: str
    at: datetime
    leeway: timedelta = timedelta(0)


OUTLASTS: Final = "alert:"
"""How the keys of timers begin that ring for staff, though the person has blocked the bot."""


@dataclass(frozen=True, slots=True)
class CancelTimers:
    """Forget the timers whose key starts so. but: not those whose key starts with this."""

    prefix: str
    but: str = ""


GONE: Final = CancelTimers("", but=OUTLASTS)
"""Somebody blocks the bot: nothing rings for them any more."""


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
    """A one-time link that makes whoever opens it first a member of the staff, until a moment.

    by: chat of the staff who made it, None for the setup.
    """

    token: str
    role: Role
    until: datetime
    by: int | None = None


@dataclass(frozen=True, slots=True)
class DropClaim:
    """A link for staff that nobody has opened yet opens nothing any more. ref: as in OpenInvitation."""

    ref: str


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
    """Store a tip, as a draft, or anew in place of what it was; tip: how it looks to a patient."""

    broadcast: Broadcast
    tip: Say


@dataclass(frozen=True, slots=True)
class SendBroadcast:
    """Queue a stored tip for everybody in its audience, each at their own time: from now on it is promised to them."""

    id: str
    plan: Plan


@dataclass(frozen=True, slots=True)
class MoveBroadcast:
    """It goes on to another stage; out of "waiting" into "draft" nobody is promised it any more."""

    id: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class DropBroadcast:
    """Forget a draft."""

    id: str


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
    """Show nothing of the clinic's own at this slot any more (PointMedia.slot)."""

    slot: str


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
    | DropClaim
    | UseClaim
    | RemoveStaff
    | KeepClinicSetting
    | KeepBroadcast
    | SendBroadcast
    | MoveBroadcast
    | DropBroadcast
    | CancelBroadcast
    | FinishBroadcast
    | KeepReaction
    | KeepTip
    | DropTip
    | KeepPointMedia
    | DropPointMedia
    | CameBy
    | KeepInvitation
    | KeepAlert
    | SeeAlert
    | UnseeAlert
    | TakeAlerts
    | TakeQuestions
    | OpenThread
    | WroteTo
    | MendAnswer
    | TakeAnswerBack
    | KeepQuestion
    | MoveQuestion
    | TakeQuestionBack
    | SendAgain
    | LetGo
    | KeepSignOff
    | DropSignOff
    | KeepAnswer
    | DropAnswer
)
"""The store carries out each of them: it refuses to start, and mypy to pass, where one has no hand."""
