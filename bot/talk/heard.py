"""What somebody said, as the bot hears it: words, commands, taps, timers that rang, media, comings and goings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.talk.links import is_carried
from bot.talk.tips import Post


@dataclass(frozen=True, slots=True)
class Words:
    """Free text that a person typed. post: the same with its formatting, to be passed on.

    number: of the message in its chat; reply_to: of the one that it answers by Telegram's own "Reply"; quote: what of
    that one they picked out.
    """

    text: str
    post: Post | None = None
    number: int = 0
    reply_to: int | None = None
    quote: str = ""


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
    for words. also: other words that it holds: a poll's, a checklist's, a name, an address, a quote.
    """

    kind: str
    post: Post | None = None
    words: str = ""
    number: int = 0
    reply_to: int | None = None
    also: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """The words of an older message, or of its caption, as they are now. post and reply_to: as for words."""

    text: str
    number: int = 0
    post: Post | None = None
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """Something of a shape that is not known; text: all words that could be found in it."""

    text: str


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
    said: Words | Command | Media | Edited | Tapped
    topic: int | None = None
    forum: bool = False


Said: TypeAlias = Words | Command | Tapped | Rang | Media | Edited | Unread | Left | CameBack | InGroup


def words_of(said: Said) -> str:
    """Every word in it that somebody wrote: danger is looked for in all of them."""
    match said:
        case Words():
            return "\n".join(filter(None, (said.text, said.quote)))
        case Media():
            return "\n".join(filter(None, (said.words, said.also)))
        case Command("start", argument) if is_carried(argument):
            return ""
        case Command():
            return said.argument
        case Edited() | Unread():
            return said.text
        case InGroup():
            return words_of(said.said)
        case Tapped() | Rang() | Left() | CameBack():
            return ""
