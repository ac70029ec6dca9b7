"""Who is staff of the clinic, and what one may ask the store about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.talk.query import Query

GROUP: Final = "group"
"""Name of the clinic's setting that holds its group's chat id."""


class Role(StrEnum):
    """owner: also brings in and removes staff. practitioner: everything else."""

    OWNER = "owner"
    PRACTITIONER = "practitioner"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the staff; chat_id is that of their private chat, name what their Telegram calls them.

    on_duty: they get alerts. no_questions: they said that questions shall not come to them.
    blocked: the bot reaches them no more.
    """

    chat_id: int
    role: Role
    name: str
    since: datetime
    on_duty: bool = False
    no_questions: bool = False
    blocked: bool = False


def hear_questions(team: Sequence[Member]) -> tuple[int, ...]:
    """Give the chats that a question goes to without a group: all but who switched off; where that is nobody, all."""
    return _chats([one for one in team if not one.no_questions]) or _chats(team)


def hear_alerts(team: Sequence[Member]) -> tuple[int, ...]:
    """Give the chats that an alert goes to: who is on duty; where nobody is, all."""
    return _chats([one for one in team if one.on_duty]) or _chats(team)


def _chats(team: Sequence[Member]) -> tuple[int, ...]:
    """Whoever blocked the bot hears nothing, so that somebody else has to."""
    return tuple(one.chat_id for one in team if not one.blocked)


@dataclass(frozen=True, slots=True)
class Team(Query[tuple[Member, ...]]):
    """Who is staff? Longest first."""


@dataclass(frozen=True, slots=True)
class OpenClaim(Query[Role | None]):
    """What does a one-time link open? None for a link that is used up, too old or made up."""

    token: str


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """A one-time link for staff that nobody has opened yet. ref: how buttons name it, nothing that opens it.

    by: chat of the staff who made it, None for the setup; until: aware.
    """

    ref: str
    role: Role
    until: datetime
    by: int | None = None


@dataclass(frozen=True, slots=True)
class OpenInvitations(Query[tuple[OpenInvitation, ...]]):
    """Which links for staff wait to be opened? Those that end first come first."""


@dataclass(frozen=True, slots=True)
class FreshToken(Query[str]):
    """A random token for a new link."""

    purpose: str


@dataclass(frozen=True, slots=True)
class BotName(Query[str]):
    """What is the bot called on Telegram? "" where it is not known yet."""


@dataclass(frozen=True, slots=True)
class ClinicSettings(Query[Mapping[str, str]]):
    """What the clinic decided for itself, only what was set."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link for patients. by: chat of who gives it out, None once they have left the staff.

    came: how many opened it as their first one; finished: how many of them are through the welcome.
    """

    token: str
    by: int | None
    came: int = 0
    finished: int = 0


@dataclass(frozen=True, slots=True)
class Invitations(Query[tuple[Invitation, ...]]):
    """Who came by which link? Oldest first."""
