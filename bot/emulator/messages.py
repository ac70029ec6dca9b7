"""What stands in a chat: one message with its text, media and buttons, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.emulator import entities as formatted
from bot.emulator.entities import Entity
from bot.emulator.files import StoredFile
from bot.emulator.people import Account


@dataclass(frozen=True, slots=True)
class InlineButton:
    """A button under a bubble: data for a tap that the bot hears of, or url for one that opens a page."""

    text: str
    data: str = ""
    url: str = ""
    web_app: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)


THINGS = frozenset({"contact", "poll", "location", "venue", "dice"})
"""What a bubble may show instead of words and media; `extra` holds it."""

Buttons = tuple[tuple[InlineButton, ...], ...]


@dataclass(frozen=True, slots=True)
class ReplyKeyboard:
    """The keyboard that stands in for the phone's own; rows are labels. asks: label → "contact" or "location"."""

    rows: tuple[tuple[str, ...], ...]
    placeholder: str = ""
    one_time: bool = False
    persistent: bool = False
    asks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SentMedia:
    """What a message shows beside words; seconds is how long it plays."""

    kind: str
    file: StoredFile
    seconds: int = 0
    spoiler: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """One bubble. words are text or caption, whichever the message has; times are Unix seconds."""

    message_id: int
    chat_id: int
    sender: Account
    sent_at: float
    words: str = ""
    entities: tuple[Entity, ...] = ()
    media: SentMedia | None = None
    buttons: Buttons = ()
    album: str = ""
    silent: bool = False
    protected: bool = False
    caption_above: bool = False
    link_preview: bool = True
    thread_id: int | None = None
    reply_to: int | None = None
    edited_at: float | None = None
    reactions: tuple[str, ...] = ()
    """What the bot's own reaction shows: emoji."""

    deleted: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Fields that only the wire knows: contact, forward_origin, pinned_message, new_chat_members, …"""

    @property
    def from_bot(self) -> bool:
        return self.sender.is_bot

    @property
    def text(self) -> str:
        return "" if self.media else self.words

    @property
    def caption(self) -> str:
        return self.words if self.media else ""

    @property
    def html(self) -> str:
        return formatted.as_html(self.words, self.entities)

    @property
    def is_service(self) -> bool:
        """A grey line in the middle of the chat, such as "pinned a message"."""
        return not self.words and not self.media and not THINGS & self.extra.keys()

    def with_extra(self, more: Mapping[str, Any]) -> Message:
        return replace(self, extra={**self.extra, **more})

    def button(self, label: str) -> InlineButton | None:
        """Find the button with this label or this callback data."""
        return next((b for row in self.buttons for b in row if label in {b.text, b.data}), None)
