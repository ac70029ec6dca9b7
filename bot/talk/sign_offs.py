"""What staff signed off in chat: "I have checked this"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.talk.query import Query


@dataclass(frozen=True, slots=True)
class SignOff:
    """entry: "kind/id" of the content; digest: of what was signed; by: a name; at: aware. role: what they are."""

    entry: str
    digest: str
    by: str
    at: datetime
    role: str = ""


@dataclass(frozen=True, slots=True)
class SignOffs(Query[tuple[SignOff, ...]]):
    """What was signed off in chat? By entry."""


@dataclass(frozen=True, slots=True)
class KeepSignOff:
    """Somebody of the staff has checked this entry, as it is now."""

    entry: str
    digest: str
    by: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class DropSignOff:
    """A signature is taken back."""

    entry: str
