"""What somebody said, as the bot hears it: words, commands, taps, timers that rang, media, comings and goings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.talk.tips import Post


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
